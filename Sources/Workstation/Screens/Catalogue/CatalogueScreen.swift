import Casework
package import TerminalCanvas

/// The law as the office has it: every matter, found by its name, key, norm or Sachgebiet.
package struct CatalogueScreen: Screen {
  private var field: TextField
  private var list: VirtualList<MatterKey>
  private let matters: [Entry]
  private var found: [Entry]

  /// A matter with the folded words by which it is found.
  private struct Entry {
    let matter: Matter
    let words: [String]
  }

  package init(_ context: Context) {
    let words = context.words
    field = TextField("", placeholder: Self.placeholder(words))
    matters = context.catalogue.matters(on: context.today).map { matter in
      let texts = [
        matter.name.german, matter.name.english, matter.key.rawValue, matter.legalBasis.citation,
        words.name(of: matter.sachgebiet),
      ]
      return Entry(matter: matter, words: texts.flatMap { SearchForm.words($0) })
    }
    found = matters
    list = VirtualList(columns: Self.columns(words), status: .current)
    show(context)
  }

  private static func columns(_ words: Words) -> [ListColumn] {
    [
      ListColumn(words.say("Norm", "Norm"), minimum: 27),
      ListColumn(words.say("Anliegen", "Matter"), minimum: 30, weight: 3),
    ]
  }

  package mutating func speak(_ context: Context) {
    field.placeholder = Self.placeholder(context.words)
    list.columns = Self.columns(context.words)
    show(context)
  }

  private static func placeholder(_ words: Words) -> String {
    words.say("Name, Paragraf, Sachgebiet …", "name, section, Sachgebiet …")
  }

  package var isTyping: Bool { true }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Katalog", "Catalogue")] }

  package func offers(_ context: Context) -> [Offer] {
    let nothing = list.cursorID == nil ? context.words.nothingFound : nil
    return [Offer(.open, priority: 1, disabledReason: nothing), Offer(.back, priority: 2)]
  }

  package func status(_ context: Context) -> String {
    let words = context.words
    let count = words.count(found.count, words.say("Anliegen", "matter"), words.say("Anliegen", "matters"))
    return "\(count) · \(words.edition(of: context.catalogue))"
  }

  package mutating func appear(_ context: Context) -> Reaction { .none }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    command == .back ? .go(.pop) : .none
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    switch key {
    case .up, .down, .pageUp, .pageDown, .enter:
      if case .opened(let key) = list.handle(key, modifiers) {
        return .go(.push(MatterScreen(key, context)))
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
    let asked = SearchForm.words(field.text)
    found = matters.filter { entry in
      asked.allSatisfy { word in entry.words.contains { $0.hasPrefix(word) } }
    }
    show(context)
    return .none
  }

  private mutating func show(_ context: Context) {
    let words = context.words
    let rows = found.map { entry in
      ListRow(
        id: entry.matter.key,
        cells: [
          ListCell(entry.matter.legalBasis.citation, role: .uiDim), ListCell(words.text(entry.matter.name)),
        ]
      )
    }
    list.load(
      rows,
      from: 0,
      count: rows.count,
      status: rows.isEmpty ? .empty(words.nothingFound) : .current
    )
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction { .none }

  package mutating func fit(_ rect: Rect, _ context: Context) { list.pageSize = max(rect.rows - 3, 1) }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let label = context.words.say("Anliegen: ", "Matter: ")
    let line = rect.line(0).inset(columns: 1, rows: 0)
    let used = canvas.put(label, at: line.origin, role: .formLabel, columns: line.columns)
    list.draw(into: &canvas, rect: rect.splitTop(2).rest, focused: false)
    field.draw(into: &canvas, rect: line.inset(left: used), focused: true, label: label)
  }
}
