import Casework
import TerminalCanvas

// Coach mode over the screens: a strip that tells of the step in front, and an example of it behind one key.

extension Workstation {
  /// What is spoken of now; nil while coach mode is off, and while the tour speaks.
  var coachTopic: CoachTopic? {
    guard context.coach.isOn, tour == nil else { return nil }
    return layers[top].screen.coachTopic(context)
  }

  private func isKnown(_ topic: CoachTopic) -> Bool { topic.act.map { context.coach.knows($0) } ?? false }

  /// Lines that coach mode takes from the screen: one where the officer knows the step already, two for a long norm.
  var coachRows: Int {
    guard let topic = coachTopic else { return 0 }
    if isKnown(topic) {
      return min(
        TextLayout.wrap(context.words.toldBriefly(topic), columns: context.size.columns - 2).count,
        2
      )
    }
    return context.size.rows >= Self.roomyRows ? 7 : 5
  }

  /// Rows of a window from which on everything is told at length.
  private static let roomyRows = 36

  mutating func toggleCoach() -> [Effect] {
    context.coach.isOn.toggle()
    toast = Toast(.info, context.words.coach(isOn: context.coach.isOn))
    return [.keepCoach(context.coach)]
  }

  /// Counts an act that was carried out, once in each case, until it needs no more to be explained at length.
  mutating func practise(_ done: DoneAct) -> [Effect] {
    guard context.coach.isOn, practised.insert(done).inserted, context.coach.count(done.kind) else {
      return []
    }
    return [.keepCoach(context.coach)]
  }

  var coachOffers: [Offer] {
    var offers: [Offer] = []
    if !layers[top].screen.isTyping {
      offers.append(Offer(.coach, context.coach.isOn ? context.words.endCoach : nil, priority: nil))
    }
    if coachTopic?.act != nil { offers.append(Offer(.example, priority: nil)) }
    return offers
  }

  /// Shows an invented act of the kind in front, done well.
  mutating func showExample() {
    guard let topic = coachTopic, let kind = topic.act else { return }
    let words = context.words
    var outcome: Outcome?
    if case .decision(let chosen) = topic { outcome = chosen ?? .grant }
    let name = outcome.map { words.name(of: $0) } ?? words.name(of: kind)
    let example = outcome.map { words.example(of: $0) } ?? words.example(of: kind)
    (finder, menu, openCasesList, goBox) = (nil, nil, nil, nil)
    explanation = Explained(
      title: words.exampleTitle(name),
      text: ScrollText(words.text(of: example, isDecision: outcome != nil))
    )
  }

  func drawCoach(into canvas: inout Canvas, rect: Rect) {
    guard let topic = coachTopic, !rect.isEmpty else { return }
    let words = context.words
    canvas.fill(rect, role: .uiPopup)
    guard !isKnown(topic) else { return drawBriefly(topic, into: &canvas, rect: rect) }
    let (rule, text) = rect.splitTop(1)
    canvas.horizontalLine(at: rule.origin, columns: rule.columns, role: .uiPopupBorder)
    let title = words.coachTitle(topic)
    canvas.ruleTitle(title, on: rule, role: .uiTitle)
    let told = rect.rows > 5 ? words.toldAtLength(topic) : words.told(topic)
    WrappedText(told).draw(into: &canvas, rect: text.inset(columns: 1, rows: 0), role: .uiMenu)
    canvas.semantics.append(SemanticNode(.status, label: title, value: told, rect: rect))
  }

  private func drawBriefly(_ topic: CoachTopic, into canvas: inout Canvas, rect: Rect) {
    let told = context.words.toldBriefly(topic)
    WrappedText(told).draw(into: &canvas, rect: rect.inset(columns: 1, rows: 0), role: .uiMenu)
    canvas.semantics.append(SemanticNode(.status, label: "", value: told, rect: rect))
  }
}
