package import Casework
package import Office
package import TerminalCanvas

/// The work queue: lists of cases with a preview of the one under the cursor.
package struct QueueScreen: Screen {
  package private(set) var tabs: Tabs
  package private(set) var list: VirtualList<CaseReference>
  package private(set) var window = QueueWindow()
  /// The case under the cursor, as soon as it was read.
  package private(set) var preview: CaseView?
  package var split = SplitLayout()
  private var asked: QueuePosition?
  private var tickets = 0
  private let words: Words

  /// How long the cursor rests on a row before its case is read.
  static let restBeforePreview = 60

  package init(_ context: Context, view: QueueView = .mine) {
    words = context.words
    tabs = Tabs(QueueView.allCases.map { Tabs.Item(context.words.name(of: $0)) }, selected: 0)
    list = VirtualList(columns: QueueColumns.columns(context.words), status: .loading(words.loading))
    select(view)
  }

  package var view: QueueView { QueueView.allCases[tabs.selected] }

  package var isTyping: Bool { false }

  package func crumbs(_ context: Context) -> [String] {
    [context.words.say("Arbeitsvorrat", "Queue")]
  }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    let row = list.cursorID.flatMap(window.row)
    let noRow = row == nil ? words.say("Hier steht kein Vorgang.", "There is no case here.") : nil
    return [
      Offer(.open, priority: 1, disabledReason: noRow),
      Offer(.take, priority: 2, disabledReason: takeRefusal(row, context)),
      Offer(.note, priority: 3, disabledReason: noRow),
      Offer(.search, priority: 2),
      Offer(.why, priority: 3, disabledReason: noRow),
      Offer(.zoom, priority: 6),
      Offer(.nextTab, words.say("Ansicht", "view"), priority: 4),
      Offer(.previousTab, priority: nil),
      Offer(.refresh, priority: nil),
      Offer(.back, words.say("Beenden", "Quit"), priority: 7),
    ]
      + CommandID.tabs.prefix(QueueView.allCases.count).map { command in
        let view = QueueView.allCases[command.tabIndex ?? 0]
        return Offer(command, words.name(of: view), priority: nil)
      }
  }

  private func takeRefusal(_ row: CaseRow?, _ context: Context) -> String? {
    guard let row else { return words.say("Hier steht kein Vorgang.", "There is no case here.") }
    guard let preview, preview.record.reference == row.reference else { return nil }
    return preview.refusal(of: .take).map { context.words.sentence(for: $0) }
  }

  // MARK: Asking

  package mutating func appear(_ context: Context) -> Reaction { reload(context) }

  private mutating func select(_ view: QueueView) {
    if let index = QueueView.allCases.firstIndex(of: view) { _ = tabs.select(index) }
  }

  private mutating func show(_ index: Int, _ context: Context) -> Reaction {
    guard QueueView.allCases.indices.contains(index), index != tabs.selected else { return .none }
    _ = tabs.select(index)
    window = QueueWindow()
    preview = nil
    list.reset(status: .loading(words.loading))
    return reload(context)
  }

  /// Reads the list again from its top, or around the cursor where it is further down.
  private mutating func reload(_ context: Context) -> Reaction {
    guard let filter = view.filter(for: context.officer) else {
      list.load([], from: 0, count: 0, status: .empty(words.signsNothing))
      return .none
    }
    let position: QueuePosition = window.start > 0 && window.range.upperBound == window.total ? .last : .first
    return Reaction([ask(position, filter)])
  }

  private mutating func ask(_ position: QueuePosition, _ filter: QueueFilter) -> Effect {
    asked = position
    tickets += 1
    let query = QueueQuery(filter: filter, page: position, limit: QueueWindow.pageLength)
    return .ask(.queue(query), Ticket(.list, tickets))
  }

  /// What the place of the cursor asks for: rows that are missing, and the preview.
  private mutating func follow(_ context: Context) -> [Effect] {
    var effects: [Effect] = []
    if asked == nil, let missing = list.missingRange, let position = window.position(for: missing),
      let filter = view.filter(for: context.officer)
    {
      effects.append(ask(position, filter))
    }
    if let reference = list.cursorID, reference != preview?.record.reference {
      preview = nil
      tickets += 1
      let ticket = Ticket(.preview, tickets)
      effects.append(.ask(.openCase(reference), ticket, afterMilliseconds: Self.restBeforePreview))
    }
    return effects
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch (ticket.slot, answer) {
    case (.list, .queue(let result)):
      guard ticket.number <= tickets, let position = asked else { return .none }
      asked = nil
      return take(result, at: position, context)
    case (.preview, .openCase(.success(let view))):
      guard view.record.reference == list.cursorID else { return .none }
      preview = view
      return .none
    case (.act, .performed(let result)):
      switch result {
      case .success: return reload(context)
      case .failure(let error): return .say(.error, context.words.sentence(for: error))
      }
    default:
      return .none
    }
  }

  private mutating func take(
    _ result: Result<QueuePage, OfficeError>,
    at position: QueuePosition,
    _ context: Context
  ) -> Reaction {
    switch result {
    case .success(let page):
      window.take(page, at: position)
      list.load(
        window.rows.map { QueueColumns.row($0, context) },
        from: window.start,
        count: window.total,
        status: window.total == 0 ? .empty(words.emptySentence(of: view)) : .current
      )
      return Reaction(follow(context))
    case .failure(let error):
      list.status = .failed(context.words.sentence(for: error))
      return .none
    }
  }

  // MARK: Keys

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .open:
      return list.cursorID.map { .go(.push(CaseFileScreen($0, context))) } ?? .none
    case .take:
      guard let row = list.cursorID.flatMap(window.row) else { return .none }
      tickets += 1
      return Reaction([
        .perform(.take, in: row.reference, seenRevision: row.revision, Ticket(.act, tickets))
      ])
    case .note:
      return list.cursorID.flatMap(window.row)
        .map { .go(.push(ActScreen(.note, in: $0.reference, revision: $0.revision, context))) } ?? .none
    case .search: return .go(.push(SearchScreen(context)))
    case .refresh: return reload(context)
    case .why: return explain(context)
    case .zoom:
      split.toggleZoom(ofPreview: true)
      return .none
    case .nextTab: return show((tabs.selected + 1) % QueueView.allCases.count, context)
    case .previousTab:
      return show((tabs.selected + QueueView.allCases.count - 1) % QueueView.allCases.count, context)
    case .back: return .go(.pop)
    default:
      return command.tabIndex.map { show($0, context) } ?? .none
    }
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    let key = key.asMove
    switch list.handle(key, modifiers) {
    case .moved: return Reaction(follow(context))
    case .opened(let reference): return .go(.push(CaseFileScreen(reference, context)))
    case .marked, .ignored: return .none
    }
  }

  private func explain(_ context: Context) -> Reaction {
    guard let row = list.cursorID.flatMap(window.row) else { return .none }
    let words = context.words
    var text = words.text(words.placeInQueue(of: row, today: context.today))
    if let preview { text += "\n\n" + words.text(words.routingReason(of: preview.record)) }
    return .go(
      .explain(title: words.say("Warum steht der Vorgang hier?", "Why is the case here?"), text: text)
    )
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let panes = split.panes(in: QueueScreen.listArea(rect))
    // The list draws its header in its first row.
    list.pageSize = max((panes.main ?? rect).rows - 1, 1)
  }

  static func listArea(_ rect: Rect) -> Rect { rect.splitTop(2).rest }
}

extension CommandID {
  /// The commands that choose a tab, first to ninth.
  static let tabs: [CommandID] = allCases.filter { $0.tabIndex != nil }
}

extension Key {
  /// Letters that move in lists, as the arrows they stand for.
  package var asMove: Key {
    switch self {
    case .character("j"): .down
    case .character("k"): .up
    case .character("G"): .end
    case .character("g"): .home
    case .function(7): .pageUp
    case .function(8): .pageDown
    default: self
    }
  }
}
