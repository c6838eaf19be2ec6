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
    let layout = layout
    let offers = offers
    let screen = layers[top].screen
    drawCrumbs(into: &canvas, rect: layout.crumbs)
    screen.draw(into: &canvas, rect: layout.body, context)
    drawTour(into: &canvas, rect: layout.strip)
    drawCoach(into: &canvas, rect: layout.strip)
    if !isCovered {
      drawHints(offers, of: screen, into: &canvas, rect: layout.hints)
    } else {
      // Its keys wait until the text in front is closed, which says how.
      canvas.fill(layout.hints, role: .uiHintText)
    }
    if let row = menu?.current {
      canvas.fill(layout.menuText, role: .uiHintText)
      let text = layout.menuText.inset(columns: 1, rows: 0)
      WrappedText(row.disabledReason ?? row.summary).draw(into: &canvas, rect: text, role: .uiHintText)
    } else {
      drawMessage(screen, into: &canvas, rect: layout.message)
    }
    drawFunctionKeys(offers, whileTyping: screen.isTyping, into: &canvas, rect: layout.functionKeys)
    drawOverlays(into: &canvas, layout)
    return canvas
  }

  private var tooSmallText: String {
    context.words.say(
      "Das Fenster ist zu klein. Nötig sind 80 Spalten und 24 Zeilen.",
      "The window is too small. 80 columns and 24 rows are needed."
    )
  }

  private func drawCrumbs(into canvas: inout Canvas, rect: Rect) {
    let parts = layers.flatMap { $0.screen.crumbs(context) }
    let area = context.officer.sachgebiet.map { " · " + context.words.name(of: $0) } ?? ""
    let who =
      context.size.columns >= SplitLayout.breakpoint ? context.officer.name + area : context.officer.name
    let mark = context.isTraining ? context.words.say("ÜBUNG ", "TRAINING ") : ""
    Crumbs(parts, trailing: "\(who)  \(context.timeOfDay.text)", mark: mark).draw(into: &canvas, rect: rect)
  }

  private func drawHints(_ offers: [Offer], of screen: any Screen, into canvas: inout Canvas, rect: Rect) {
    let commands = offers.compactMap { offer -> KeyLine.Entry? in
      guard let priority = offer.priority, offer.disabledReason == nil,
        let stroke = context.keys.strokes(of: offer.command, whileTyping: screen.isTyping).first,
        // Function keys stand in their own line.
        stroke.functionNumber == nil
      else { return nil }
      let words = offer.words ?? context.words.name(of: offer.command)
      return KeyLine.Entry(context.words.name(of: stroke), words, priority: priority)
    }
    KeyLine(screen.hints(context) + commands).draw(into: &canvas, rect: rect)
  }

  private func drawMessage(_ screen: any Screen, into canvas: inout Canvas, rect: Rect) {
    if let shown = notice(screen) {
      shown.draw(into: &canvas, rect: rect)
      return
    }
    StatusBar(
      leading: [StatusBar.Item(others, role: .levelWarn), StatusBar.Item(screen.status(context))]
        .filter { !$0.text.isEmpty },
      trailing: [StatusBar.Item(context.words.dateWithWeekday(context.today) + " ")]
    ).draw(into: &canvas, rect: rect)
  }

  /// The function keys that mean something here, in the order of the keyboard.
  private func drawFunctionKeys(
    _ offers: [Offer],
    whileTyping: Bool,
    into canvas: inout Canvas,
    rect: Rect
  ) {
    var named: [FunctionKey] = []
    for offer in offers {
      // A command whose first key is a letter stands among the hints.
      let first = context.keys.strokes(of: offer.command, whileTyping: whileTyping).first
      guard let number = first?.functionNumber else { continue }
      let words = offer.words ?? context.words.name(of: offer.command)
      named.append(FunctionKey(number: number, words: words, priority: offer.priority ?? .max))
    }
    named.sort { $0.number < $1.number }
    // Where there is no room for all, what matters least goes first, and of equals the last.
    while named.reduce(0, { $0 + $1.columns }) > rect.columns + 1,
      let worst = named.map(\.priority).max(), let place = named.lastIndex(where: { $0.priority == worst })
    {
      named.remove(at: place)
    }
    var column = rect.column + 1
    canvas.fill(rect, role: .uiFkeyText)
    for key in named {
      canvas.semantics.append(
        SemanticNode(
          .hint,
          label: key.name,
          value: key.words,
          rect: Rect(
            column: column,
            row: rect.row,
            columns: DisplayWidth.of(key.name) + 1 + DisplayWidth.of(key.words),
            rows: 1
          )
        )
      )
      column += canvas.put(key.name, at: Point(column: column, row: rect.row), role: .uiFkeyNumber) + 1
      column += canvas.put(key.words, at: Point(column: column, row: rect.row), role: .uiFkeyText) + 2
    }
  }

  private func drawOverlays(into canvas: inout Canvas, _ layout: ShellLayout) {
    let rect = layout.overlay
    if isCovered { canvas.cover() }
    if let finder { finder.draw(into: &canvas, rect: rect) }
    if let menu { menu.draw(into: &canvas, line: layout.crumbs, below: layout.menu) }
    openCasesList?.draw(into: &canvas, rect: rect)
    goBox?.draw(into: &canvas, rect: layout.body)
    if let explanation {
      canvas.fill(rect, role: .uiPopup)
      canvas.box(rect, title: explanation.title, role: .uiPopupBorder)
      canvas.semantics.append(SemanticNode(.dialog, label: explanation.title, rect: rect))
      let text = rect.inset(columns: 2, rows: 1)
      explanation.text.draw(into: &canvas, rect: text, focused: true, label: explanation.title)
      let close = " " + context.words.say("Esc schließt", "Esc closes") + " "
      canvas.putRight(
        close,
        at: Point(column: rect.column, row: rect.endRow - 1),
        role: .uiPopupBorder,
        columns: max(rect.columns - 2, 0)
      )
    }
  }
}

/// A function key in the last line.
private struct FunctionKey {
  let number: Int
  let words: String
  let priority: Int

  var name: String { "F\(number)" }

  /// With the blank between them and two behind.
  var columns: Int { name.utf8.count + 1 + DisplayWidth.of(words) + 2 }
}
