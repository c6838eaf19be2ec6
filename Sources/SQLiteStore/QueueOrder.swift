import Casework

/// How the rows of a list follow on each other: the key of its index, forwards or backwards.
struct QueueOrder {
  let isBackward: Bool
  private let isByTitleEnd: Bool

  init(_ filter: QueueFilter, _ page: QueuePosition) {
    if case .expiring = filter { isByTitleEnd = true } else { isByTitleEnd = false }
    switch page {
    case .first, .after: isBackward = false
    case .before, .last: isBackward = true
    }
  }

  /// The columns of the key.
  var key: StaticSQL {
    isByTitleEnd ? "title_end, received_at, reference" : "due_day, received_at, reference"
  }

  /// In which order rows come.
  var clause: StaticSQL {
    switch (isByTitleEnd, isBackward) {
    case (false, false): "ORDER BY due_day, received_at, reference"
    case (false, true): "ORDER BY due_day DESC, received_at DESC, reference DESC"
    case (true, false): "ORDER BY title_end, received_at, reference"
    case (true, true): "ORDER BY title_end DESC, received_at DESC, reference DESC"
    }
  }

  /// The condition that rows lie behind, or before, a place.
  func place(of position: QueuePosition) -> (StaticSQL, [SQLValue]) {
    switch position {
    case .first, .last: ("", [])
    case .after(let key): ("AND (" + self.key + ") > (?, ?, ?)", Self.values(of: key))
    case .before(let key): ("AND (" + self.key + ") < (?, ?, ?)", Self.values(of: key))
    }
  }

  private static func values(of key: QueueKey) -> [SQLValue] {
    [.int(Int64(key.dueDay)), .int(key.receivedAt), .text(key.reference)]
  }
}
