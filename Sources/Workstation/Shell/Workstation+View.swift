import Casework
package import TerminalCanvas

extension Workstation {
  /// The picture of the present state.
  package func view() -> Canvas {
    var canvas = Canvas(size: context.size)
    canvas.fill(canvas.bounds, role: .ui)
    let notice = TooSmallNotice(needed: ShellLayout.smallest, text: tooSmallText)
    guard !notice.applies(to: context.size) else {
      notice.draw(into: &canvas, rect: canvas.bounds)
      return canvas
    }
    let layout = ShellLayout(context.size)
    drawCrumbs(into: &canvas, rect: layout.crumbs)
    screens[screens.count - 1].draw(into: &canvas, rect: layout.body, context)
    drawHints(into: &canvas, rect: layout.hints)
    drawMessage(into: &canvas, rect: layout.message)
    drawFunctionKeys(into: &canvas, rect: layout.functionKeys)
    drawOverlays(into: &canvas, rect: layout.overlay)
    return canvas
  }

  private var tooSmallText: String {
    context.words.say(
      "Das Fenster ist zu klein. Nötig sind 80 Spalten und 24 Zeilen.",
      "The window is too small. 80 columns and 24 rows are needed."
    )
  }

  private func drawCrumbs(into canvas: inout Canvas, rect: Rect) {
    let parts = screens.flatMap { $0.crumbs(context) }
    let area = context.officer.sachgebiet.map { " · " + context.words.name(of: $0) } ?? ""
    let training = context.isTraining ? context.words.say("ÜBUNG · ", "TRAINING · ") : ""
    let who = context.size.columns >= 110 ? context.officer.name + area : context.officer.name
    Crumbs(parts, trailing: "\(training)\(who)  \(context.timeOfDay.text)").draw(into: &canvas, rect: rect)
  }

  private func drawHints(into canvas: inout Canvas, rect: Rect) {
    let hints = offers.filter { $0.priority != nil && $0.disabledReason == nil }
    KeyLine(
      hints.compactMap { offer in
        guard let stroke = offer.command.strokes.first else { return nil }
        return KeyLine.Entry(
          context.words.name(of: stroke),
          offer.words ?? context.words.name(of: offer.command),
          priority: offer.priority ?? 9
        )
      }
    ).draw(into: &canvas, rect: rect)
  }

  private func drawMessage(into canvas: inout Canvas, rect: Rect) {
    if let toast {
      toast.draw(into: &canvas, rect: rect)
    } else {
      StatusBar(leading: [], trailing: []).draw(into: &canvas, rect: rect)
    }
  }

  /// The function keys that mean something here, in the order of the keyboard.
  private func drawFunctionKeys(into canvas: inout Canvas, rect: Rect) {
    let offers = offers
    var column = rect.column + 1
    canvas.fill(rect, role: .uiFkeyText)
    for number in 1...12 {
      guard let offer = offers.first(where: { $0.command.strokes.contains(.function(number)) }) else {
        continue
      }
      let words = offer.words ?? context.words.name(of: offer.command)
      let width = 3 + DisplayWidth.of(words) + 2
      guard column + width <= rect.endColumn else { break }
      column += canvas.put("F\(number)", at: Point(column: column, row: rect.row), role: .uiFkeyNumber) + 1
      column += canvas.put(words, at: Point(column: column, row: rect.row), role: .uiFkeyText) + 2
    }
  }

  private func drawOverlays(into canvas: inout Canvas, rect: Rect) {
    if let help {
      help.draw(into: &canvas, rect: rect, focused: true)
    }
    if let explanation {
      canvas.fill(rect, role: .uiPopup)
      canvas.box(rect, title: explanation.title, role: .uiPopupBorder)
      explanation.text.draw(into: &canvas, rect: rect.inset(1), focused: true)
    }
  }
}
