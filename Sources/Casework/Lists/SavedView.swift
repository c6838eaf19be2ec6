/// A list with filter, order and columns under a name, for one officer or for a team.
package struct SavedView: Hashable, Sendable {
  /// Who sees it.
  package let owner: ViewOwner
  package let name: ViewName
  /// The name of the list that is restricted, as `aktenlage queue --view` knows it.
  package let list: String
  /// The text of the filter as it was typed; empty for the whole list.
  package let filter: String
  package let sort: QueueSort
  /// The names of the columns that are shown where there is room.
  package let columns: [String]
  /// The place among the views of its owner; equal ones stand in the order of their names.
  package var place: Int

  package init(
    owner: ViewOwner,
    name: ViewName,
    list: String,
    filter: String = "",
    sort: QueueSort = .standard,
    columns: [String] = [],
    place: Int = 0
  ) {
    self.owner = owner
    self.name = name
    self.list = list
    self.filter = filter
    self.sort = sort
    self.columns = columns
    self.place = place
  }

  /// The same view under another name, or for others.
  package func named(_ name: ViewName, owner: ViewOwner) -> SavedView {
    SavedView(
      owner: owner,
      name: name,
      list: list,
      filter: filter,
      sort: sort,
      columns: columns,
      place: place
    )
  }

  /// How many views one owner may have.
  package static let most = 30

  /// Whether it is the same view, whatever it shows by now.
  package func isSame(as other: SavedView) -> Bool { owner == other.owner && name.key == other.name.key }
}

/// Who sees a view.
package enum ViewOwner: Hashable, Sendable {
  case officer(OfficerID)
  /// Everybody of a team within a Sachgebiet; nil for teams that serve all.
  case team(Sachgebiet?, String)

  /// The team of an officer.
  package static func team(of officer: Officer) -> ViewOwner { .team(officer.sachgebiet, officer.team) }

  /// Whether an officer sees what it owns.
  package func includes(_ officer: Officer) -> Bool {
    self == .officer(officer.id) || self == .team(of: officer)
  }

  package var isTeam: Bool {
    switch self {
    case .officer: false
    case .team: true
    }
  }
}

/// The name of a view: 1 to 24 characters that can be seen, without blanks around it.
package struct ViewName: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// The longest name in characters.
  package static let longest = 24

  /// Reads what was typed.
  package init(parsing text: String) throws(ViewNameFault) {
    let name = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    guard !name.isEmpty else { throw .empty }
    guard name.count <= Self.longest, name.utf8.count <= 4 * Self.longest else { throw .tooLong }
    for scalar in name.unicodeScalars where !Self.isAllowed(scalar) { throw .invisible }
    self.text = name
  }

  /// The form by which names are compared: capital letters make no difference.
  package var key: String { text.lowercased() }

  package var description: String { text }

  /// What a terminal could take as a command, and what nobody sees, stands in no name.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}

/// Why a text is no name of a view.
package enum ViewNameFault: Error, Hashable, Sendable {
  case empty
  /// More than ``ViewName/longest`` characters.
  case tooLong
  /// A control character, or one that cannot be seen.
  case invisible
}

/// A view that was saved, or removed, at a moment: what a store keeps of views.
package struct ViewChange: Hashable, Sendable {
  package let owner: ViewOwner
  package let name: ViewName
  /// Nil where the view was removed.
  package let view: SavedView?
  package let by: OfficerID
  package let at: Instant

  package init(saving view: SavedView, by: OfficerID, at: Instant) {
    (owner, name, self.view) = (view.owner, view.name, view)
    (self.by, self.at) = (by, at)
  }

  package init(removing view: SavedView, by: OfficerID, at: Instant) {
    (owner, name, self.view) = (view.owner, view.name, nil)
    (self.by, self.at) = (by, at)
  }
}

extension [SavedView] {
  /// Those of the team first, then an officer's own, each by place and name.
  package func inOrder() -> [SavedView] {
    sorted { one, other in
      guard one.owner.isTeam == other.owner.isTeam else { return one.owner.isTeam }
      return one.place != other.place ? one.place < other.place : one.name.key < other.name.key
    }
  }
}
