package import Casework
import Office
package import TerminalCanvas

/// Search as one types: by reference, name, birth date, numbers, and words of notes and drafts.
package struct SearchScreen: Screen {
  package private(set) var field: TextField
  package private(set) var list: VirtualList<CaseReference>
  private var hits: [SearchHit] = []
  private var tickets = 0
  /// Whether the hits of what is typed are still on their way.
  private var isSearching = false
  /// Whether Enter was pressed before they came; the first one is opened then, and never one of an earlier text.
  private var opensFirst = false

  /// How long typing rests before the office is asked.
  static let restBeforeAsking = 30

  /// - Parameter text: what is searched for at once.
  package init(_ context: Context, text: String = "") {
    field = TextField(text, placeholder: context.words.searchPlaceholder)
    var columns = QueueColumns.columns(context.words)
    columns[0] = ListColumn(context.words.say("über", "by"), minimum: 12)
    list = VirtualList(columns: columns, status: .empty(context.words.searchHint))
  }

  package var isTyping: Bool { true }

  package var isReading: Bool { opensFirst }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Suche", "Search")] }

  package func offers(_ context: Context) -> [Offer] {
    let noRow = list.cursorID == nil ? context.words.searchHint : nil
    return [Offer(.open, priority: 1, disabledReason: noRow), Offer(.back, priority: 2)]
  }

  package func status(_ context: Context) -> String {
    let words = context.words
    guard !hits.isEmpty else { return "" }
    return words.count(hits.count, words.say("Treffer", "hit"), words.say("Treffer", "hits"))
  }

  package mutating func appear(_ context: Context) -> Reaction {
    // Somebody who comes back from a hit finds the list as it was.
    field.isEmpty || tickets > 0 ? .none : edited(.changed, context)
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    command == .back ? .go(.pop) : .none
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    if key == .enter, isSearching {
      opensFirst = true
      return .none
    }
    switch key {
    case .up, .down, .pageUp, .pageDown, .enter:
      if case .opened(let reference) = list.handle(key, modifiers) {
        return .go(.push(CaseFileScreen(reference, context)))
      }
      return .none
    case .character, .tab, .backspace, .delete, .insert, .escape, .left, .right, .home, .end, .function:
      return edited(field.handle(key, modifiers), context)
    }
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    edited(field.paste(text), context)
  }

  private mutating func edited(_ outcome: EditOutcome, _ context: Context) -> Reaction {
    switch outcome {
    case .changed: break
    case .refused(let refusal): return .say(.warning, context.words.sentence(for: refusal))
    case .ignored, .moved: return .none
    }
    // Whatever was asked before, its answer is void now.
    tickets += 1
    isSearching = false
    guard field.text.contains(where: { !$0.isWhitespace }) else {
      return show(context.words.searchHint)
    }
    if let problem = SearchProblem(field.text) { return show(context.words.sentence(for: problem)) }
    isSearching = true
    return Reaction([
      .ask(.search(field.text), Ticket(.search, tickets), afterMilliseconds: Self.restBeforeAsking)
    ])
  }

  private mutating func show(_ sentence: String) -> Reaction {
    hits = []
    list.reset(status: .empty(sentence))
    return .none
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    guard ticket.number == tickets, case .search(let result) = answer else { return .none }
    defer { opensFirst = false }
    isSearching = false
    switch result {
    case .success(let found):
      hits = found
      let rows = found.map { hit in
        var row = QueueColumns.row(hit.row, context)
        row.cells[0] = ListCell(context.words.name(of: hit.match), role: .uiMatch)
        return row
      }
      list.load(
        rows,
        from: 0,
        count: rows.count,
        status: rows.isEmpty ? .empty(context.words.nothingFound) : .current
      )
      let look = Effect.look(.search, subject: "\(field.text) (\(found.count))")
      guard opensFirst, let first = found.first?.row.reference else { return Reaction([look]) }
      return Reaction([look], .push(CaseFileScreen(first, context)))
    case .failure(let error):
      list.status = .failed(context.words.sentence(for: error))
      return .none
    }
  }

  package mutating func fit(_ rect: Rect, _ context: Context) { list.pageSize = max(rect.rows - 3, 1) }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let label = context.words.say("Suchen: ", "Search: ")
    let line = rect.line(0).inset(columns: 1, rows: 0)
    let used = canvas.put(label, at: line.origin, role: .formLabel, columns: line.columns)
    list.draw(into: &canvas, rect: rect.splitTop(2).rest, focused: false)
    field.draw(into: &canvas, rect: line.inset(left: used), focused: true, label: label)
    drawReading(into: &canvas, rect: rect.line(1).inset(columns: 1, rows: 0).inset(left: used), context)
  }

  /// What the text is read as besides words, while it is typed.
  private func drawReading(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    guard !field.isEmpty, SearchProblem(field.text) == nil else { return }
    let terms = SearchTerms(field.text, references: context.catalogue.references)
    let text = context.words.readings(of: terms)
    guard !text.isEmpty else { return }
    canvas.putTruncated(text, at: rect.origin, role: .formHint, columns: rect.columns)
    canvas.semantics.append(SemanticNode(.hint, label: text, rect: rect))
  }
}
