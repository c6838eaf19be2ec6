/// A page of a list by the C interface: the same walk along the same index.
struct RawQueue {
  private let first: RawStatement
  private let last: RawStatement
  private let after: RawStatement
  private let before: RawStatement
  private let total: RawStatement

  init(_ database: RawDatabase) throws {
    let open = "SELECT * FROM queue INDEXED BY queue_open WHERE is_open = 1"
    let forward = " ORDER BY due_day, received_at, reference LIMIT 200"
    let backward = " ORDER BY due_day DESC, received_at DESC, reference DESC LIMIT 200"
    first = try database.prepare(open + forward)
    last = try database.prepare(open + backward)
    after = try database.prepare(open + " AND (due_day, received_at, reference) > (?, ?, ?)" + forward)
    before = try database.prepare(open + " AND (due_day, received_at, reference) < (?, ?, ?)" + backward)
    total = try database.prepare("SELECT count FROM tallies WHERE list = 'open/*'")
  }

  /// Where a page begins.
  enum Place {
    case first, last
    case after([RawStatement.Value])
    case before([RawStatement.Value])
  }

  func page(_ place: Place) throws {
    switch place {
    case .first: try first.run { $0.touch() > 0 }
    case .last: try last.run { $0.touch() > 0 }
    case .after(let key): try after.run(key) { $0.touch() > 0 }
    case .before(let key): try before.run(key) { $0.touch() > 0 }
    }
    try total.run { $0.touch() > 0 }
  }
}
