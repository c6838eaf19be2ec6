import Casework

/// How the rows of a list follow on each other: the columns of its order, from one end or the other.
struct QueueOrder {
  private let columns: StaticSQL
  private let downwards: StaticSQL
  private let isDescending: Bool
  /// Places of as many values as there are columns.
  private let places: StaticSQL
  /// The columns of a ``QueueKey``; what does not order the list is the same in all rows.
  let key: StaticSQL
  private let values: (QueueKey) -> [SQLValue]

  init(_ query: QueueQuery) {
    isDescending = query.sort.isDescending
    switch query.sort.key {
    case .list:
      if case .expiring = query.filter {
        columns = "title_end, received_at, reference"
        downwards = "title_end DESC, received_at DESC, reference DESC"
        key = "'', title_end, received_at, reference"
      } else {
        columns = "due_day, received_at, reference"
        downwards = "due_day DESC, received_at DESC, reference DESC"
        key = "'', due_day, received_at, reference"
      }
      places = "?, ?, ?"
      values = { [.int(Int64($0.dueDay)), .int($0.receivedAt), .text($0.reference)] }
    case .received:
      columns = "received_at, reference"
      downwards = "received_at DESC, reference DESC"
      key = "'', 0, received_at, reference"
      places = "?, ?"
      values = { [.int($0.receivedAt), .text($0.reference)] }
    case .name:
      columns = "sort_key, received_at, reference"
      downwards = "sort_key DESC, received_at DESC, reference DESC"
      key = "sort_key, 0, received_at, reference"
      places = "?, ?, ?"
      values = { [.text($0.text), .int($0.receivedAt), .text($0.reference)] }
    case .officer:
      columns = "ifnull(assignee, ''), received_at, reference"
      downwards = "ifnull(assignee, '') DESC, received_at DESC, reference DESC"
      key = "ifnull(assignee, ''), 0, received_at, reference"
      places = "?, ?, ?"
      values = { [.text($0.text), .int($0.receivedAt), .text($0.reference)] }
    case .reference:
      columns = "reference"
      downwards = "reference DESC"
      key = "'', 0, 0, reference"
      places = "?"
      values = { [.text($0.reference)] }
    }
  }

  /// In which order the rows of a page come: in that of the list, or the other way round where the page goes back.
  func clause(_ page: QueuePosition) -> StaticSQL {
    "ORDER BY" + (isDescending != page.isBackward ? downwards : columns)
  }

  /// The condition that rows lie behind, or before, a place.
  func place(of position: QueuePosition) -> (StaticSQL, [SQLValue]) {
    switch position {
    case .first, .last: ("", [])
    case .after(let key), .before(let key):
      (
        "AND (" + columns + ")" + (isDescending != position.isBackward ? "<" : ">") + "(" + places + ")",
        values(key)
      )
    }
  }
}

extension QueuePosition {
  /// Whether the rows of the page are found against the order of the list.
  var isBackward: Bool {
    switch self {
    case .first, .after: false
    case .before, .last: true
    }
  }
}
