package import Casework
package import Office
package import TerminalCanvas

/// All acts of the office in one list: possible ones first, the others with the reason why not.
package struct ActionsScreen: Screen {
  private let view: CaseView
  package private(set) var menu: HelpOverlay<ActKind>

  package init(_ view: CaseView, _ context: Context) {
    self.view = view
    let words = context.words
    let rows = ActKind.allCases.map { kind in
      HelpOverlay<ActKind>.Row(
        id: kind,
        key: "",
        words: words.name(of: kind),
        disabledReason: view.refusal(of: kind).map { words.sentence(for: $0) }
      )
    }
    menu = HelpOverlay(
      title: words.say("Aktionen in \(view.record.reference)", "Actions in \(view.record.reference)"),
      rows: rows.filter { $0.disabledReason == nil } + rows.filter { $0.disabledReason != nil },
      placeholder: words.say("tippen zum Suchen", "type to search")
    )
  }

  package var isTyping: Bool { true }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Aktionen", "Actions")] }

  package func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.words.say("ausführen", "run"), priority: 1), Offer(.back, priority: 2)]
  }

  package mutating func appear(_ context: Context) -> Reaction { .none }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    command == .back ? .go(.pop) : .none
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    switch menu.handle(key, modifiers) {
    case .ignored, .moved: return .none
    case .closed: return .go(.pop)
    case .disabled(let reason): return .say(.warning, reason)
    case .chosen(let kind):
      return .go(.replace(ActForm.screen(for: kind, view, context)))
    }
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction { .none }

  package mutating func fit(_ rect: Rect, _ context: Context) { menu.pageSize = max(rect.rows - 4, 1) }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    menu.draw(into: &canvas, rect: rect, focused: true)
  }
}
