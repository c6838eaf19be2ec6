import Casework
import Office

/// Pages of the list of all open cases: from either end, onwards and back.
struct QueuePages: Measure {
  let name = "queue page of 200"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let floor = try RawQueue(bench.raw)
    let keys = try someKeys(bench)
    let values = keys.map(Self.values(of:))
    let rounds = Array(0..<300)
    return [
      Finding(
        measure: "\(name): first",
        ours: try Stopwatch.samples(rounds) { _ in try page(.first, bench) },
        floor: try Stopwatch.samples(rounds) { _ in try floor.page(.first) }.p50
      ),
      Finding(
        measure: "\(name): last",
        ours: try Stopwatch.samples(rounds) { _ in try page(.last, bench) },
        floor: try Stopwatch.samples(rounds) { _ in try floor.page(.last) }.p50
      ),
      Finding(
        measure: "\(name): after a row",
        ours: try Stopwatch.samples(keys) { try page(.after($0), bench) },
        floor: try Stopwatch.samples(values) { try floor.page(.after($0)) }.p50
      ),
      Finding(
        measure: "\(name): before a row",
        ours: try Stopwatch.samples(keys) { try page(.before($0), bench) },
        floor: try Stopwatch.samples(values) { try floor.page(.before($0)) }.p50
      ),
    ]
  }

  private func page(_ position: QueuePosition, _ bench: BenchOffice) throws {
    _ = try bench.office.queue(QueueQuery(filter: .open(nil), page: position), for: bench.caller)
  }

  private func someKeys(_ bench: BenchOffice) throws -> [QueueKey] {
    var keys: [QueueKey] = []
    try bench.raw.prepare("SELECT due_day, received_at, reference FROM queue WHERE is_open = 1").run { row in
      keys.append(QueueKey(dueDay: Int32(row.int(0)), receivedAt: row.int(1), reference: row.text(2)))
      return true
    }
    var random = SeededRandom(seed: 6)
    return (0..<300).compactMap { _ in keys.randomElement(using: &random) }
  }

  private static func values(of key: QueueKey) -> [RawStatement.Value] {
    [.int(Int64(key.dueDay)), .int(key.receivedAt), .text(key.reference)]
  }
}
