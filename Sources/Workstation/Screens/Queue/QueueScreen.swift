package import Casework
import Office
package import TerminalCanvas

/// The work queue: lists of cases with a preview of the one under the cursor.
package struct QueueScreen: Screen {
  package internal(set) var tabs: Tabs
  package internal(set) var list: VirtualList<CaseReference>
  package internal(set) var window = QueueWindow()
  /// The case that the cursor rested on last, which says whose it is: it stays until the next one was read, so that
  /// the pane does not flicker while the cursor moves.
  package private(set) var preview: CasePreview?
  package var split = SplitLayout(previewShareBelow: 40)
  /// What restricts the list, and the line in which that is typed.
  package var filterLine = QueueFilterLine()
  /// In which order and with which columns lists are shown, for as long as somebody works.
  package internal(set) var layout = QueueLayout.standard
  /// The small list in which that is chosen; nil while none is open.
  var chooser: QueueChooser?
  /// The views that the officer sees; empty until they were read.
  var saved: [SavedView] = []
  var knowsViews = false
  var askedViews: Int?
  /// What was wished of views, and the number of the wish, until it is answered.
  var wishedView: (wish: ViewWish, number: Int)?
  /// The box in which views are changed; nil while it is closed.
  var viewDialog: ViewDialog?
  /// Filter and layout of the office's own lists, while a saved view is shown.
  var ownWay: (filter: String, layout: QueueLayout) = ("", .standard)
  /// The page that is awaited, and the number of the question: an answer to an older one belongs to another list.
  private var asked: (position: QueuePosition, number: Int)?
  /// The marks that are awaited: the number of the question and the places, nil for all.
  var askedMarks: (number: Int, places: Range<Int>?)?
  /// The marks of the lists that are not shown now.
  var marksElsewhere: [QueueTab.Key: Set<CaseReference>] = [:]
  /// What was done last in all marked cases, as long as it can be taken back.
  var lastBatch: Batch?
  var tickets = 0
  private var isTaking = false
  /// Whether no list was shown yet: somebody who has no case begins with those of the team.
  private var isFirstList = true
  /// What was asked of the row under the cursor while the list was still on its way.
  private var typedAhead: CommandID?
  private(set) var words: Words

  /// How long the cursor rests on a row before its case is read, in milliseconds.
  static let restBeforePreview = 60
  /// How long a preview stands before it counts as looked at, in milliseconds.
  static let restBeforeLook = 2000

  package init(_ context: Context, view: QueueView = .mine) {
    words = context.words
    tabs = Tabs(QueueView.allCases.map { Tabs.Item(context.words.name(of: $0)) }, selected: 0)
    list = VirtualList(columns: QueueColumns.columns(context.words), status: .loading(words.loading))
    if let index = QueueView.allCases.firstIndex(of: view) { tabs.select(index) }
  }

  package var view: QueueView { tab.view }

  package var isTyping: Bool { filterLine.isOpen || viewDialog?.isTyping ?? false }

  package func crumbs(_ context: Context) -> [String] {
    [context.words.say("Arbeitsvorrat", "Queue")]
  }

  private var row: CaseRow? { list.cursorID.flatMap(window.row) }

  package func offers(_ context: Context) -> [Offer] {
    if filterLine.isOpen { return filterOffers }
    if let chooser { return chooser.offers(words) }
    if let viewDialog { return viewDialog.offers(words) }
    let noRow =
      row == nil && asked == nil ? words.say("Hier steht kein Vorgang.", "There is no case here.") : nil
    return [
      Offer(.open, priority: 1, disabledReason: noRow),
      Offer(.take, priority: preview?.takeRefusal == nil ? 2 : nil, disabledReason: noRow ?? takeRefusal),
      Offer(.note, priority: 3, disabledReason: noRow),
      Offer(.search, priority: 2),
      Offer(.filter, priority: 3),
      Offer(.why, priority: 3, disabledReason: noRow),
      Offer(.sortList, priority: 6),
      Offer(.chooseColumns, priority: 7),
      Offer(.news, priority: 6),
      Offer(.views, priority: 6),
      Offer(.zoom, words.say("Vorschau groß", "enlarge preview"), priority: 6),
      Offer(.nextTab, words.say("nächste Ansicht", "next view"), priority: 4),
      Offer(.previousTab, words.say("vorige Ansicht", "previous view"), priority: nil),
      Offer(.refresh, priority: nil),
      Offer(.capture, words.say("erfassen", "capture"), priority: 5, disabledReason: captureRefusal(context)),
      Offer(.catalogue, priority: 6),
      Offer(.leave, priority: 7),
      Offer(.signStack, priority: view == .signOff ? 2 : nil, disabledReason: stackRefusal),
    ] + markOffers(noRow) + (filterLine.isActive ? [Offer(.clearFilter, priority: 2)] : [])
      + tabOffers()
  }

  private func captureRefusal(_ context: Context) -> String? {
    context.officer.holds(.desk) ? nil : context.words.sentence(for: OfficeError.notPermitted(.desk))
  }

  private var stackRefusal: String? {
    view == .signOff ? (window.rows.isEmpty ? words.noStack : nil) : words.onlyInSignOff
  }

  /// Why the case under the cursor cannot be taken, as far as that is known.
  private var takeRefusal: String? { previewOfCursor?.takeRefusal }

  private var previewOfCursor: CasePreview? { preview?.reference == list.cursorID ? preview : nil }

  package func status(_ context: Context) -> String {
    if filterLine.isOpen { return filterLine.help(context) }
    guard window.rows.count == window.total else { return "" }
    let overdue = window.rows.count { $0.nextDeadline.map { $0.date < context.today } ?? false }
    guard overdue > 0 else { return "" }
    return words.say("! überfällig: \(overdue)", "! overdue: \(overdue)")
  }

  // MARK: Asking

  package mutating func appear(_ context: Context) -> Reaction { reload(context) }

  mutating func show(_ index: Int, _ context: Context) -> Reaction {
    guard tabs.items.indices.contains(index), index != tabs.selected else { return .none }
    let old = tab
    marksElsewhere[old.key] = list.marked
    tabs.select(index)
    return anotherTab(from: old, context)
  }

  /// Begins another list, or the same one in another order, at its first row.
  mutating func anotherList(_ context: Context) -> Reaction {
    showColumns()
    preview = nil
    let marked = list.marked
    list.reset(status: .loading(words.loading))
    list.marked = marked
    askedMarks = nil
    return reload(context)
  }

  /// Lays the columns out anew.
  mutating func showColumns() {
    list.columns = QueueColumns.columns(words, layout, byTitle: view == .expiring)
    list.sort = layout.arrow(byTitle: view == .expiring)
  }

  /// The rows that are at hand, as they are shown.
  func shownRows(_ context: Context) -> [ListRow<CaseReference>] {
    window.rows.map { QueueColumns.row($0, context, layout, byTitle: view == .expiring) }
  }

  /// Reads the list again around the cursor.
  ///
  /// - Parameter delay: waits so many milliseconds for another key before it asks.
  mutating func reload(_ context: Context, after delay: Int = 0) -> Reaction {
    guard let filter = view.filter(for: context.officer, on: context.today) else {
      list.load([], from: 0, count: 0, status: .empty(words.noSuchList(view)))
      return .none
    }
    preview = nil
    window.turn(to: filter, filterLine.condition(on: context.today), layout.sort)
    return Reaction([ask(window.reload(around: list.cursorIndex), after: delay)])
  }

  private mutating func ask(_ position: QueuePosition, after delay: Int = 0) -> Effect {
    tickets += 1
    asked = (position, tickets)
    var query = window.list
    query.page = position
    return .ask(.queue(query), Ticket(.list, tickets), afterMilliseconds: delay)
  }

  /// What the place of the cursor asks for: rows that are missing, and the preview.
  private mutating func follow(_ context: Context) -> [Effect] {
    var effects: [Effect] = []
    if asked == nil, let missing = list.missingRange, let position = window.position(for: missing) {
      effects.append(ask(position))
    }
    if let reference = list.cursorID, reference != preview?.reference {
      effects.append(read(reference, .preview, after: Self.restBeforePreview))
    }
    return effects
  }

  /// What follows a move of the cursor.
  mutating func moved(_ context: Context) -> Reaction { Reaction(follow(context)) }

  private mutating func read(_ reference: CaseReference, _ slot: Ticket.Slot, after delay: Int) -> Effect {
    tickets += 1
    return .ask(.openCase(reference), Ticket(slot, tickets), afterMilliseconds: delay)
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch answer {
    case .queue(let result):
      guard ticket.slot == .list, let (position, number) = asked, ticket.number == number else {
        return .none
      }
      asked = nil
      return take(result, at: position, context)
    case .openCase(.success(let opened)):
      if ticket.slot == .resting {
        // What is still shown was looked at, wherever the cursor has gone.
        guard opened.record.reference == preview?.reference else { return .none }
        preview = CasePreview(opened, context)
        return Reaction([.look(.preview, subject: opened.record.reference.text)])
      }
      guard opened.record.reference == list.cursorID else { return .none }
      preview = CasePreview(opened, context)
      return Reaction([read(opened.record.reference, .resting, after: Self.restBeforeLook)])
    case .openCase(.failure(let error)):
      preview = list.cursorID.map { CasePreview(failed: context.words.sentence(for: error), $0) }
      return .none
    case .performed(.success(let receipt)):
      isTaking = false
      var reaction = reload(context)
      reaction.toast = Toast(.ok, context.words.taken(receipt.caseReference, in: view))
      return reaction
    case .performed(.failure(let error)):
      isTaking = false
      var reaction = reload(context)
      reaction.toast = Toast(.error, context.words.sentence(for: error))
      return reaction
    case .views(let result): return takeViews(result, ticket, context)
    case .references(let result):
      return takeMarks(result, ticket, context)
    case .judged, .search, .matterVersions, .documentText, .documentPicture, .takenIn, .filed, .letterWritten,
      .edited:
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
      if page.total == 0, isFirstList, !filterLine.isActive, view == .mine,
        let team = QueueView.allCases.firstIndex(of: .team)
      {
        isFirstList = false
        return show(team, context)
      }
      isFirstList = false
      window.take(page, at: position)
      list.load(
        shownRows(context),
        from: window.start,
        count: window.total,
        status: window.total == 0 ? .empty(emptySentence) : .current
      )
      let seen = Effect.look(.list, subject: "\(view.rawValue) (\(window.total))")
      let ahead = typedAhead
      typedAhead = nil
      var reaction = ahead.map { run($0, context) } ?? .none
      reaction.effects = [seen] + follow(context) + reaction.effects
      if !knowsViews, askedViews == nil { reaction.effects += askViews().effects }
      return reaction
    case .failure(let error):
      list.status = .failed(context.words.sentence(for: error))
      return .none
    }
  }

  // MARK: Keys

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if chooser == nil, viewDialog == nil, row == nil, asked != nil,
      [.open, .take, .note, .why].contains(command)
    {
      typedAhead = command
      return .none
    }
    typedAhead = nil
    if chooser != nil { return runInChooser(command, context) }
    if viewDialog != nil { return runInViews(command, context) }
    switch command {
    case .open: return open(context)
    case .take: return take()
    case .note:
      return row.map { .go(.push(ActScreen(.note, in: $0.reference, revision: $0.revision, context))) }
        ?? .none
    case .mark, .markRange, .markAll, .clearMarks: return runMark(command, context)
    case .actions: return .go(.push(BatchScreen(markedInOrder, context)))
    case .undo: return lastBatch.map { .go(.push(BatchScreen(undoing: $0, context))) } ?? .none
    case .search: return .go(.push(SearchScreen(context)))
    case .filter:
      filterLine.open(context)
      return .none
    case .sortList, .chooseColumns:
      chooser = QueueChooser(command == .sortList ? .order : .columns, layout, byTitle: view == .expiring)
      return .none
    case .views: return openViews(context)
    case .news: return toggleNews(context)
    case .back, .clearFilter: return leaveFilter(context)
    case .refresh:
      var reaction = reload(context)
      reaction.effects += askViews().effects
      return reaction
    case .capture: return .go(.push(CaptureScreen(context)))
    case .signStack:
      return ReviewScreen(stackOf: window.rows.map(\.reference), context).map { .go(.push($0)) } ?? .none
    case .catalogue: return .go(.push(CatalogueScreen(context)))
    case .why: return explain(context)
    case .zoom:
      split.toggleZoom(ofPreview: true)
      return .none
    case .nextTab: return show((tabs.selected + 1) % tabs.items.count, context)
    case .previousTab:
      return show((tabs.selected + tabs.items.count - 1) % tabs.items.count, context)
    case .firstTab, .secondTab, .thirdTab, .fourthTab, .fifthTab, .sixthTab, .seventhTab, .eighthTab,
      .ninthTab:
      return show(command.tabIndex ?? 0, context)
    default:
      return .none
    }
  }

  /// In the list of drafts to sign a case opens as its review.
  private func open(_ context: Context) -> Reaction {
    guard let reference = list.cursorID else { return .none }
    return .go(.push(screen(for: reference, context)))
  }

  private func screen(for reference: CaseReference, _ context: Context) -> any Screen {
    view == .signOff ? ReviewScreen(reference, context) : CaseFileScreen(reference, context)
  }

  private mutating func take() -> Reaction {
    guard let row, !isTaking else { return .none }
    isTaking = true
    tickets += 1
    return Reaction([
      .perform(.take, in: row.reference, seenRevision: row.revision, Ticket(.act, tickets))
    ])
  }

  package mutating func neighbour(
    of reference: CaseReference,
    forward: Bool,
    _ context: Context
  ) -> (any Screen)? {
    guard let index = window.rows.firstIndex(where: { $0.reference == reference }) else { return nil }
    let next = index + (forward ? 1 : -1)
    guard window.rows.indices.contains(next) else { return nil }
    list.moveCursor(toID: window.rows[next].reference)
    return screen(for: window.rows[next].reference, context)
  }

  package var caseInFront: CaseReference? { list.cursorID }

  package mutating func moveList(to index: Int, _ context: Context) -> Reaction? {
    guard chooser == nil, viewDialog == nil else { return nil }
    list.moveCursor(to: index)
    return moved(context)
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    if filterLine.isOpen { return typeFilter(key, modifiers, context) }
    if viewDialog != nil { return typeInViews(key, modifiers, context) }
    let key = key.asMove
    if chooser != nil { return typeInChooser(key, modifiers, context) }
    switch list.handle(key, modifiers) {
    case .moved: return moved(context)
    case .opened: return open(context)
    case .marked: return moved(context)
    case .ignored: return .none
    }
  }

  private func explain(_ context: Context) -> Reaction {
    guard let row else { return .none }
    var reasons =
      layout.sort != .standard
      ? [words.placeByChoice(layout.sort)]
      : view == .expiring
        ? [words.placeOnRadar(of: row, today: context.today)]
        : [words.placeInQueue(of: row, today: context.today)]
    reasons += words.news(of: row, today: context.today)
    if let routing = previewOfCursor?.routing { reasons.append(routing) }
    return .go(
      .explain(
        title: words.say("Warum steht der Vorgang hier?", "Why is the case here?"),
        text: reasons.map { words.paragraphs($0) }.joined(separator: "\n\n")
      )
    )
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let panes = split.panes(in: QueueScreen.listArea(rect))
    // The list draws its header in its first row.
    list.pageSize = max((panes.main ?? rect).rows - 1, 1)
  }

  package mutating func speak(_ context: Context) {
    words = context.words
    showTabs()
    showColumns()
    list.load(
      shownRows(context),
      from: window.start,
      count: window.total,
      status: list.status
    )
  }

  static func listArea(_ rect: Rect) -> Rect { rect.splitTop(2).rest }
}
