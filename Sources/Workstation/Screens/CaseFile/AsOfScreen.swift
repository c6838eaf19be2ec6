import Casework
import Office
package import TerminalCanvas

/// Asks for the evening whose state of the case is wanted. Enter or F8 shows it, Esc leads back to today.
package struct AsOfScreen: Screen {
  private let reference: CaseReference
  private let tab: CaseTab
  /// The day from which the case exists.
  private let opened: CivilDate
  private(set) var form: Form

  private static let day = FieldID("day")

  init(_ view: CaseView, tab: CaseTab, _ context: Context) {
    reference = view.record.reference
    self.tab = tab
    let first = view.timeline.first { $0.entry.header.caseReference == view.record.reference }
    opened = first?.entry.header.at.civilDate ?? view.record.receivedOn
    let words = context.words
    form = Form([
      FormField(
        Self.day,
        label: words.say("Stand am Abend des", "As of the evening of"),
        hint: words.dateHint(looking: .back),
        .date(
          DateField(
            looking: .back,
            presets: DateEntry.presets(looking: .back, words.language),
            allowed: Int(
              opened.daysSinceEpoch
            )...max(
              Int(context.today.daysSinceEpoch),
              Int(opened.daysSinceEpoch)
            ),
            read: context.readDate
          )
        )
      )
    ])
  }

  package var isTyping: Bool { true }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Stand vom", "As of")] }

  package func offers(_ context: Context) -> [Offer] {
    [
      Offer(.submit, context.words.say("Anzeigen", "Show"), priority: 1), Offer(.back, priority: 2),
    ] + form.offers(context)
  }

  package mutating func appear(_ context: Context) -> Reaction { .none }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if let key = form.key(for: command) { return type(key.key, key.modifiers, context) }
    return command == .submit ? show(context) : command == .back ? .go(.pop) : .none
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    if key == .enter, modifiers.isEmpty, !form.isOpen { return show(context) }
    switch form.handle(key, modifiers, readDate: context.readDate) {
    case .submit: return show(context)
    case .cancel: return .go(.pop)
    case .refused(_, let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .wantsValues(let id): return form.offerValues(for: id, context)
    case .ignored, .moved, .edited, .left, .save, .wantsHelp, .wantsMatches: return .none
    }
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    _ = form.paste(text, readDate: context.readDate)
    return .none
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction { .none }

  /// Shows the evening; what is no day of this case is said under the field, and stays to be mended.
  private mutating func show(_ context: Context) -> Reaction {
    let words = context.words
    let typed = form.field(Self.day)?.value ?? ""
    if let fault = fault(typed, context) {
      form.judge(Self.day, .fault(fault))
      form.showAllVerdicts()
      form.focus(on: Self.day)
      return .none
    }
    guard let day = DateEntry.read(typed, today: context.today, looking: .back) else { return .none }
    guard day < context.today else {
      return Reaction([], .pop, toast: Toast(.info, words.todayIsShown))
    }
    return .go(.replace(CaseFileScreen(reference, tab: tab, asOf: day, context)))
  }

  private func fault(_ typed: String, _ context: Context) -> String? {
    guard let day = DateEntry.read(typed, today: context.today, looking: .back) else {
      return context.words.noDay(looking: .back)
    }
    if day > context.today { return context.words.dayToCome(day) }
    return day < opened ? context.words.beforeTheCase(opened: opened) : nil
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    form.resize(columns: rect.inset(columns: 2, rows: 0).columns)
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let area = rect.inset(columns: 2, rows: 0)
    canvas.putTruncated(reference.text, at: area.origin, role: .uiTitle, columns: area.columns)
    canvas.semantics.append(SemanticNode(.heading, label: reference.text, rect: area.line(0)))
    let help = context.words.asOfHelp(from: opened)
    canvas.semantics.append(SemanticNode(.text, label: "", value: help, rect: area.inset(top: 1)))
    WrappedText(help)
      .draw(into: &canvas, rect: area.inset(top: 1, bottom: max(area.rows - 4, 0)), role: .uiDim)
    form.draw(into: &canvas, rect: area.inset(top: 5), focused: true, bounds: rect)
  }
}
