import Casework
package import Office
package import TerminalCanvas

/// The letters of a case: what left, the decision as it stands, and what can be made now; beside or below, what is known
/// of the one under the cursor.
package struct LettersScreen: Screen {
  private let reference: CaseReference
  private let name: String
  private let letters: [CaseLetter]
  private var list: VirtualList<Int>
  private var tickets = 0

  package init(_ view: CaseView, _ context: Context) {
    reference = view.record.reference
    name = view.file.person.name.displayName
    letters = view.situation.letters
    list = VirtualList(columns: Self.columns(context.words), status: .current)
    load(context.words)
  }

  package mutating func speak(_ context: Context) {
    list.columns = Self.columns(context.words)
    load(context.words)
  }

  private static func columns(_ words: Words) -> [ListColumn] {
    [
      ListColumn(words.say("Schreiben", "Letter"), minimum: 36, weight: 3),
      ListColumn(words.say("Stand", "State"), minimum: 22),
      ListColumn(words.say("Es fehlt", "Lacks"), minimum: 14, weight: 1, expendability: 1),
    ]
  }

  private mutating func load(_ words: Words) {
    let rows = letters.enumerated().map { index, letter in
      let lack = words.lack(of: letter)
      return ListRow(
        id: index,
        cells: [
          ListCell(words.name(of: letter)),
          ListCell(words.state(of: letter), role: letter.status.role),
          ListCell(lack.isEmpty ? "–" : "✗ \(lack)", role: lack.isEmpty ? .uiDim : .checkOpen),
        ]
      )
    }
    list.load(rows, from: 0, count: rows.count)
  }

  private var current: CaseLetter? { list.cursorID.map { letters[$0] } }

  package var isTyping: Bool { false }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Schreiben", "Letters")] }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    return [
      Offer(.open, words.say("lesen", "read"), priority: 1), Offer(.print, priority: 1),
      Offer(.why, words.say("Was fehlt?", "What lacks?"), priority: 2), Offer(.back, priority: 1),
    ]
  }

  package func status(_ context: Context) -> String {
    let words = context.words
    let open = letters.count { !$0.filed.findings.isEmpty }
    let count = words.say("\(letters.count) Schreiben", "\(letters.count) letters")
    return open == 0 ? count : count + " · " + words.say("\(open) unvollständig", "\(open) incomplete")
  }

  package mutating func appear(_ context: Context) -> Reaction { .none }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if command == .back { return .go(.pop) }
    guard let current else { return .none }
    switch command {
    case .open: return .go(.push(LetterScreen(current, of: reference)))
    case .why: return Self.explain(current, context)
    case .print:
      tickets += 1
      return Self.write(current, of: reference, tickets, context)
    default:
      return .none
    }
  }

  /// Writes a letter into a file, away from the keys; the message line says where it lies.
  static func write(
    _ letter: CaseLetter,
    of reference: CaseReference,
    _ number: Int,
    _ context: Context
  ) -> Reaction {
    Reaction(
      [
        .look(.print, subject: "\(reference) \(letter.filed.letter.kind.code)"),
        .write(letter.filed, of: reference, Ticket(.print, number)),
      ],
      toast: Toast(.info, context.words.writingLetter)
    )
  }

  /// What a letter lacks and which norm asks for it.
  static func explain(_ letter: CaseLetter, _ context: Context) -> Reaction {
    let words = context.words
    let lines = letter.filed.findings.map { "✗ \(words.name(of: $0.gap)) (\($0.source.citation))" }
    let text =
      lines.isEmpty
      ? words.say(
        "Dem Schreiben fehlt nichts Vorgeschriebenes.",
        "The letter lacks nothing that is prescribed."
      )
      : lines.joined(separator: "\n")
    return .go(.explain(title: words.name(of: letter), text: text))
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    _ = list.handle(key.asMove, modifiers)
    return .none
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction { .none }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    list.pageSize = max(areas(rect).list.rows - 1, 1)
  }

  private func areas(_ rect: Rect) -> (title: Rect, list: Rect, rule: Rect, details: Rect) {
    let (title, rest) = rect.splitTop(2)
    // The list has what it needs, at most half; the rest shows the letter.
    let (list, below) = rest.splitTop(min(letters.count + 2, max(rest.rows / 2, 4)))
    let (rule, details) = below.splitTop(1)
    return (title, list, rule, details)
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let areas = areas(rect)
    TitleLine(parts: [reference.text, name]).draw(into: &canvas, rect: areas.title.line(0))
    let line = areas.title.line(1)
    canvas.horizontalLine(at: line.origin, columns: line.columns, role: .uiBorder)
    list.draw(into: &canvas, rect: areas.list, focused: true)
    guard let current, !areas.details.isEmpty else { return }
    canvas.horizontalLine(at: areas.rule.origin, columns: areas.rule.columns, role: .uiBorder)
    canvas.ruleTitle(words.state(ofTextIn: current), on: areas.rule, role: .uiDim)
    LetterSheet(current.filed.text)
      .draw(into: &canvas, rect: areas.details, focused: false, label: words.name(of: current), words)
  }
}

extension CaseLetter.Status {
  /// How its word is drawn.
  fileprivate var role: Role {
    switch self {
    case .sent: .uiDim
    case .signed: .levelOk
    case .draft: .stateDraft
    case .possible: .ui
    }
  }
}
