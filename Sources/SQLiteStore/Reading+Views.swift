import Casework

extension Reading {
  func views() throws(RepositoryError) -> [SavedView] {
    // An older store that is only read has none yet.
    guard storeInformation.schemaVersion >= 6 else { return [] }
    return try connection.all(
      """
      SELECT owner_kind, owner, team, name, list, filter, sort, is_descending, columns, place FROM view_changes
      WHERE number IN (SELECT max(number) FROM view_changes GROUP BY owner_kind, owner, team, name_key)
        AND list IS NOT NULL ORDER BY number
      """
    ) { (row) throws(RepositoryError) in
      SavedView(
        owner: try Self.owner(row),
        name: try row.required(3) { try ViewName(parsing: $0) },
        list: row.text(4),
        filter: row.text(5),
        sort: QueueSort(try row.required(6, QueueSort.Key.init(rawValue:)), isDescending: row.int(7) == 1),
        columns: row.text(8).split(separator: " ").map(String.init),
        place: Int(row.int(9))
      )
    }
  }

  private static func owner(_ row: borrowing ResultRow) throws(RepositoryError) -> ViewOwner {
    if row.text(0) == "officer" { return .officer(try row.required(1, OfficerID.init(parsing:))) }
    let area = row.text(1)
    return .team(area.isEmpty ? nil : try row.required(1, Sachgebiet.init(rawValue:)), row.text(2))
  }
}

extension StoreWriting {
  func record(_ change: ViewChange) throws(RepositoryError) {
    let (kind, owner, team) =
      switch change.owner {
      case .officer(let id): ("officer", id.text, "")
      case .team(let area, let team): ("team", area?.rawValue ?? "", team)
      }
    let view = change.view
    try connection.run(
      """
      INSERT INTO view_changes (at, officer, owner_kind, owner, team, name, name_key, list, filter, sort,
        is_descending, columns, place)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .int(change.at.milliseconds), .text(change.by.text), .text(kind), .text(owner), .text(team),
        .text(change.name.text), .text(change.name.key), .optional(view?.list), .optional(view?.filter),
        .optional(view?.sort.key.rawValue), .optional(view.map { $0.sort.isDescending ? 1 as Int64 : 0 }),
        .optional(view?.columns.joined(separator: " ")), .optional(view.map { Int64($0.place) }),
      ]
    )
  }
}
