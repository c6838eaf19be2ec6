import Casework
import Office
import TerminalCanvas

// Saved views: tabs behind the lists of the office, and the box in which they are changed.
extension QueueScreen {
  /// The tab that is shown.
  var tab: QueueTab { tab(at: tabs.selected) }

  func tab(at index: Int) -> QueueTab {
    let lists = QueueView.allCases
    return index < lists.count ? .list(lists[index]) : .saved(saved[index - lists.count])
  }

  /// Writes the tabs anew; the chosen one stays chosen by its number.
  mutating func showTabs() {
    let titles = QueueView.allCases.map { words.name(of: $0) } + saved.map(\.name.text)
    tabs = Tabs(titles.map { Tabs.Item($0) }, selected: tabs.selected)
  }

  func tabOffers() -> [Offer] {
    zip(CommandID.tabs, tabs.items).map { Offer($0, $1.title, priority: nil) }
  }

  /// The list as it is now, as a view.
  private func current(_ context: Context) -> SavedView? {
    guard let name = try? ViewName(parsing: words.name(of: view)) else { return nil }
    let columns = QueueColumn.allCases.filter(layout.columns.contains).map(\.rawValue)
    return SavedView(
      owner: .officer(context.officer.id),
      name: name,
      list: view.rawValue,
      filter: filterLine.isActive ? filterLine.text : "",
      sort: layout.sort,
      columns: layout.columns == QueueLayout.standard.columns ? [] : columns
    )
  }

  /// Shows or hides what is new in the list.
  mutating func toggleNews(_ context: Context) -> Reaction {
    filterLine.toggle(words.newsWord, context)
    return anotherList(context)
  }

  // MARK: The box

  mutating func openViews(_ context: Context) -> Reaction {
    guard let current = current(context) else { return .none }
    viewDialog = ViewDialog(saved, current: current, shown: tab.saved, context.officer)
    return askViews()
  }

  mutating func runInViews(_ command: CommandID, _ context: Context) -> Reaction {
    guard var dialog = viewDialog else { return .none }
    let outcome = command == .open ? dialog.choose() : dialog.leave()
    viewDialog = dialog
    return follow(outcome, context)
  }

  mutating func typeInViews(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    guard var dialog = viewDialog else { return .none }
    let outcome = dialog.handle(key, modifiers)
    viewDialog = dialog
    return follow(outcome, context)
  }

  private mutating func follow(_ outcome: ViewDialog.Outcome, _ context: Context) -> Reaction {
    switch outcome {
    case .nothing: return .none
    case .close:
      viewDialog = nil
      return .none
    case .show(let view):
      viewDialog = nil
      guard let place = saved.firstIndex(where: { $0.isSame(as: view) }) else { return .none }
      return show(QueueView.allCases.count + place, context)
    case .change(let wish):
      guard wishedView == nil else { return .none }
      tickets += 1
      wishedView = (wish, tickets)
      return Reaction([.changeViews(wish, Ticket(.views, tickets))])
    }
  }

  // MARK: Answers

  /// Asks for the views that the officer sees.
  mutating func askViews() -> Reaction {
    tickets += 1
    askedViews = tickets
    return Reaction([.ask(.views, Ticket(.views, tickets))])
  }

  mutating func takeViews(
    _ result: Result<[SavedView], OfficeError>,
    _ ticket: Ticket,
    _ context: Context
  ) -> Reaction {
    let wish = wishedView.flatMap { $0.number == ticket.number ? $0.wish : nil }
    guard wish != nil || ticket.number == askedViews else { return .none }
    if wish != nil { wishedView = nil } else { askedViews = nil }
    switch result {
    case .success(let views):
      var reaction = take(views, context, after: wish)
      if let wish { reaction.toast = Toast(.ok, context.words.done(wish)) }
      return reaction
    case .failure(let error):
      guard wish != nil else { return .none }
      return .say(.error, context.words.sentence(for: error))
    }
  }

  private mutating func take(_ views: [SavedView], _ context: Context, after wish: ViewWish?) -> Reaction {
    let before = tab
    let isFirst = !knowsViews
    knowsViews = true
    saved = views
    viewDialog?.endNaming()
    // By name, for what a view shows may have changed.
    let renamed = wish?.renaming(before.saved)
    let key = renamed.map { QueueTab.saved($0).key } ?? before.key
    let own = views.firstIndex { QueueTab.saved($0).key == key }
    let index =
      switch before {
      case .list(let view): QueueView.allCases.firstIndex(of: view) ?? 0
      case .saved(let view): own.map { QueueView.allCases.count + $0 } ?? listIndex(of: view)
      }
    showTabs()
    tabs.select(index)
    if case .saved = before, own == nil, wish == nil { return anotherTab(from: before, context) }
    guard let target = target(of: wish, isFirst: isFirst), target != tabs.selected else {
      let shown = tab.saved
      viewDialog?.take(views, shown: shown, cursorOn: wish?.result)
      return .none
    }
    viewDialog = nil
    if case .list(let view)? = wish.flatMap({ _ in tab }), view == tab(at: target).view {
      // The list is shown already.
      marksElsewhere[tab(at: target).key] = list.marked
    }
    return show(target, context)
  }

  private func listIndex(of view: SavedView) -> Int {
    QueueView.allCases.firstIndex(of: QueueTab.saved(view).view) ?? 0
  }

  /// The tab to go to after a change: that of a view that was saved, or the one that an earlier session left.
  private func target(of wish: ViewWish?, isFirst: Bool) -> Int? {
    func index(_ isIt: (SavedView) -> Bool) -> Int? {
      saved.firstIndex(where: isIt).map { QueueView.allCases.count + $0 }
    }
    switch wish {
    case .save(let view): return index { $0.isSame(as: view) }
    case .replace, .remove, .swap: return nil
    case nil:
      guard isFirst, tab.saved == nil, filterLine.isActive || layout != .standard else { return nil }
      return index { shown(by: $0) }
    }
  }

  /// Whether the list is as a view says.
  private func shown(by saved: SavedView) -> Bool {
    saved.shows(view, filter: filterLine.isActive ? filterLine.text : "", layout)
  }

  // MARK: Going from tab to tab

  /// Takes up filter and layout of the tab that is shown now.
  mutating func anotherTab(from old: QueueTab, _ context: Context) -> Reaction {
    if old.saved == nil { ownWay = (filterLine.isActive ? filterLine.text : "", layout) }
    let (filter, newLayout) = tab.saved.map { ($0.filter, $0.layout) } ?? ownWay
    window = QueueWindow()
    list.marked = marksElsewhere[tab.key] ?? []
    layout = newLayout
    let isReadable = filterLine.takeUp(filter, context)
    var reaction = anotherList(context)
    if !isReadable, let name = tab.saved?.name {
      reaction.toast = Toast(.warning, words.unreadableView(name))
    }
    return reaction
  }
}

extension ViewWish {
  /// The view that the cursor follows.
  fileprivate var result: SavedView? {
    switch self {
    case .save(let view), .replace(_, by: let view), .swap(let view, _): view
    case .remove: nil
    }
  }

  /// What a view is called from now on, if the wish was about it.
  fileprivate func renaming(_ view: SavedView?) -> SavedView? {
    guard case .replace(let old, by: let new) = self, let view, view.isSame(as: old) else { return nil }
    return new
  }
}
