import TerminalCanvas

// The tour over the screens: it watches and tells, and takes no key but the one that ends it.

extension Workstation {
  /// Lines that the tour takes from the screen.
  static let tourRows = 4

  /// Where everything lies now.
  var layout: ShellLayout {
    tour == nil
      ? ShellLayout(context.size, stripRows: coachRows)
      : ShellLayout(context.size, stripRows: Self.tourRows, isStripFree: true)
  }

  /// Begins the tour, or ends it.
  mutating func toggleTour() {
    tour = tour == nil ? Tour(for: context.officer) : nil
  }

  /// Tells somebody who was never here before that there is a tour.
  package mutating func welcome() {
    if context.isTraining { toast = Toast(.info, context.words.tourIsThere) }
  }

  /// Follows what was done.
  mutating func advanceTour() {
    guard var now = tour else { return }
    now.advance(in: self)
    tour = now
  }

  /// What is offered where people practise; elsewhere it says why not.
  var tourOffer: [Offer] {
    guard !layers[top].screen.isTyping else { return [] }
    let words = context.words
    return [
      Offer(
        .tour,
        tour == nil ? nil : words.say("Rundgang beenden", "end the tour"),
        priority: nil,
        disabledReason: context.isTraining ? nil : words.tourNeedsPractice
      )
    ]
  }

  func drawTour(into canvas: inout Canvas, rect: Rect) {
    guard let tour, !rect.isEmpty else { return }
    let words = context.words
    canvas.fill(rect, role: .uiPopup)
    let (rule, text) = rect.splitTop(1)
    canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: .uiPopupBorder)
    canvas.ruleTitle(words.tourTitle(tour), on: rule, role: .uiTitle)
    let told = words.told(tour.step)
    WrappedText(told).draw(into: &canvas, rect: text.inset(columns: 1, rows: 0), role: .uiMenu)
    canvas.semantics.append(SemanticNode(.status, label: words.tourTitle(tour), value: told, rect: rect))
  }
}
