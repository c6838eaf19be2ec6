package import TerminalCanvas

/// Themes and languages in one list: the one under the cursor is shown at once on the whole screen.
///
/// Enter keeps it as the user's choice, Esc brings back what was there.
package struct AppearanceScreen: Screen {
  /// What a row stands for.
  package enum Choice: Hashable, Sendable {
    case theme(String)
    case language(Language)
  }

  /// What was shown before, and is shown again unless something is kept.
  private let before: Appearance
  private var themes: [ThemeChoice]
  package private(set) var list: VirtualList<Choice>

  package init(_ context: Context) {
    before = context.appearance
    themes = context.themes
    list = VirtualList(columns: Self.columns(context.words), status: .empty(""))
    load(context)
    list.moveCursor(toID: .theme(before.theme))
  }

  package var isTyping: Bool { false }

  package func crumbs(_ context: Context) -> [String] { [context.words.appearanceTitle] }

  package func offers(_ context: Context) -> [Offer] {
    [
      Offer(.open, context.words.keepAppearance, priority: 1, disabledReason: refusal(context)),
      Offer(.back, context.words.dropAppearance, priority: 2),
    ]
  }

  /// Why the theme under the cursor cannot be kept.
  private func refusal(_ context: Context) -> String? {
    guard case .theme(let name)? = list.cursorID, themes.contains(where: { $0.name == name && $0.isFaulty })
    else { return nil }
    return context.words.themeHasFaults(name)
  }

  package mutating func appear(_ context: Context) -> Reaction { .none }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    command == .open ? keep(context) : command == .back ? Reaction([.dress(before)], .pop) : .none
  }

  private func keep(_ context: Context) -> Reaction {
    let chosen = chosen
    return Reaction(
      [.dress(chosen), .keepAppearance(chosen)],
      .pop,
      toast: Toast(.ok, context.words.appearanceKept(title(of: chosen), chosen.language))
    )
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    let place = list.cursorID
    guard list.handle(key.asMove, modifiers) == .moved, list.cursorID != place else { return .none }
    // What has faults cannot be shown; the last good theme stays.
    if let refusal = refusal(context) { return .say(.warning, refusal) }
    return Reaction([.dress(chosen)])
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction { .none }

  /// The theme or the language under the cursor, the other one as it was.
  private var chosen: Appearance {
    var chosen = before
    switch list.cursorID {
    case .theme(let name): chosen.theme = name
    case .language(let language): chosen.language = language
    case nil: break
    }
    return chosen
  }

  private func title(of appearance: Appearance) -> String {
    themes.first { $0.name == appearance.theme }?.title ?? appearance.theme
  }

  package mutating func speak(_ context: Context) {
    themes = context.themes
    list.columns = Self.columns(context.words)
    load(context)
  }

  // MARK: Picture

  private static func columns(_ words: Words) -> [ListColumn] {
    [
      ListColumn("", minimum: 1), ListColumn(words.say("Auswahl", "Choice"), minimum: 18, weight: 1),
      ListColumn("", minimum: 12),
    ]
  }

  private mutating func load(_ context: Context) {
    let words = context.words
    let rows =
      themes.map { theme in
        ListRow<Choice>(
          id: .theme(theme.name),
          cells: [
            ListCell(theme.name == before.theme ? "✓" : "", role: .checkMet), ListCell(theme.title),
            ListCell(words.kind(of: theme), role: theme.isFaulty ? .levelError : .uiDim),
          ]
        )
      }
      + Language.allCases.map { language in
        ListRow<Choice>(
          id: .language(language),
          cells: [
            ListCell(language == before.language ? "✓" : "", role: .checkMet),
            ListCell(words.ownName(of: language)),
            ListCell(words.say("Sprache", "language"), role: .uiDim),
          ]
        )
      }
    list.load(rows, from: 0, count: rows.count)
  }

  private static let listColumns = 37

  package mutating func fit(_ rect: Rect, _ context: Context) {
    list.pageSize = max(rect.rows - 1, 1)
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let (left, rest) = rect.splitLeft(Self.listColumns)
    list.draw(into: &canvas, rect: left, focused: true)
    let (line, right) = rest.splitLeft(1)
    canvas.verticalLine(at: line.origin, rows: line.rows, role: .uiBorder)
    AppearanceSample(context).draw(into: &canvas, rect: right.inset(columns: 1, rows: 0))
  }
}
