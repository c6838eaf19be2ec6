package import Casework

/// A tab over the queue: a list of the office, or a saved view.
package enum QueueTab: Hashable, Sendable {
  case list(QueueView)
  case saved(SavedView)

  /// The list that it shows; a view of a list that does not exist any more shows all cases.
  package var view: QueueView {
    switch self {
    case .list(let view): view
    case .saved(let saved): QueueView(rawValue: saved.list) ?? .all
    }
  }

  package var saved: SavedView? {
    switch self {
    case .list: nil
    case .saved(let view): view
    }
  }

  /// Which tab it is, whatever a view shows by now.
  var key: Key {
    switch self {
    case .list(let view): .list(view)
    case .saved(let view): .saved(view.owner, view.name.key)
    }
  }

  enum Key: Hashable, Sendable {
    case list(QueueView)
    case saved(ViewOwner, String)
  }
}

extension SavedView {
  /// How it lays its list out.
  var layout: QueueLayout {
    let known = columns.compactMap(QueueColumn.init(rawValue:))
    return QueueLayout(sort: sort, columns: known.isEmpty ? QueueLayout.standard.columns : Set(known))
  }

  /// Whether a list shows what the view says.
  func shows(_ view: QueueView, filter: String, _ layout: QueueLayout) -> Bool {
    list == view.rawValue && self.filter == filter && self.layout == layout
  }
}
