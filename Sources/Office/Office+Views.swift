package import Casework

/// What an officer wants done with the views that they see.
package enum ViewWish: Hashable, Sendable {
  /// Saves a view; one of the same name and owner is replaced and keeps its place, a new one comes last.
  case save(SavedView)
  /// Gives a view another name or owner.
  case replace(SavedView, by: SavedView)
  case remove(SavedView)
  /// Changes the places of two views of one owner.
  case swap(SavedView, SavedView)
}

extension Office {
  /// The views that an officer sees: those of the team, then their own.
  package func views(for caller: Caller) throws(OfficeError) -> [SavedView] {
    try readAll { (store) throws(OfficeError) in
      let officer = try Self.reader(caller, in: store)
      return try Self.views(of: officer, in: store)
    }
  }

  /// Changes views, and gives those that the officer sees then.
  ///
  /// - Throws: ``OfficeError/unknownView(_:)`` for one that the officer does not see or that is gone,
  ///   ``OfficeError/tooManyViews(_:)``, ``OfficeError/viewExists(_:)`` where a name is taken.
  package func change(_ wish: ViewWish, for caller: Caller) throws(OfficeError) -> [SavedView] {
    let at = now()
    return try write { (store) throws(OfficeError) in
      let officer = try Self.reader(caller, in: store)
      let known = try Self.views(of: officer, in: store)
      for change in try Self.changes(wish, known, officer, at) {
        try stored { () throws(RepositoryError) in try store.record(change) }
      }
      return try Self.views(of: officer, in: store)
    }
  }

  private static func views(
    of officer: Officer,
    in store: any CaseReading
  ) throws(OfficeError) -> [SavedView] {
    try stored { () throws(RepositoryError) in try store.views() }
      .filter { $0.owner.includes(officer) }.inOrder()
  }

  private static func changes(
    _ wish: ViewWish,
    _ known: [SavedView],
    _ officer: Officer,
    _ at: Instant
  ) throws(OfficeError) -> [ViewChange] {
    func present(_ view: SavedView) throws(OfficeError) -> SavedView {
      guard let found = known.first(where: { $0.isSame(as: view) }) else {
        throw .unknownView(view.name.text)
      }
      return found
    }
    func saving(_ view: SavedView) -> ViewChange { ViewChange(saving: view, by: officer.id, at: at) }
    func placed(_ view: SavedView) throws(OfficeError) -> SavedView {
      guard view.owner.includes(officer) else { throw .unknownView(view.name.text) }
      var view = view
      let siblings = known.filter { $0.owner == view.owner }
      guard siblings.count < SavedView.most else { throw .tooManyViews(SavedView.most) }
      view.place = (siblings.map(\.place).max() ?? 0) + 1
      return view
    }
    switch wish {
    case .save(var view):
      if let old = known.first(where: { $0.isSame(as: view) }) {
        view.place = old.place
        return [saving(view)]
      }
      return [saving(try placed(view))]
    case .replace(let old, var new):
      let old = try present(old)
      let removal = ViewChange(removing: old, by: officer.id, at: at)
      if new.isSame(as: old) { return [saving(new)] }
      guard !known.contains(where: { $0.isSame(as: new) }) else { throw .viewExists(new.name.text) }
      new = try placed(new)
      if new.owner == old.owner { new.place = old.place }
      return [removal, saving(new)]
    case .remove(let view):
      return [ViewChange(removing: try present(view), by: officer.id, at: at)]
    case .swap(let one, let other):
      var (one, other) = (try present(one), try present(other))
      guard one.owner == other.owner else { throw .unknownView(other.name.text) }
      // Places that came to be the same by two who saved at once are parted here.
      let (low, high) = (min(one.place, other.place), max(one.place, other.place))
      (one.place, other.place) = one.place <= other.place ? (max(high, low + 1), low) : (low, high)
      return [saving(one), saving(other)]
    }
  }
}
