import Casework
import Office
import SQLiteStore

/// Opening the store and reading the first page of an officer's list.
struct QueueOpening: Measure {
  let name = "open store + first page"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let officer = try bench.busiestOfficer().login
    let query = QueueQuery(filter: .assigned(to: officer))
    let ours = try Stopwatch.samples(Array(0..<100)) { _ in
      let store = try SQLiteStore.open(at: bench.path)
      defer { store.close() }
      _ = try BenchOffice.office(store, bench.catalogue).queue(query, for: Caller(officer))
    }
    let floor = try Stopwatch.samples(Array(0..<100)) { _ in
      let database = try RawDatabase(bench.path)
      let sql = """
        SELECT * FROM queue INDEXED BY queue_assigned WHERE is_open = 1 AND assignee = ?
        ORDER BY due_day, received_at, reference LIMIT 200
        """
      try database.prepare(sql).run([.text(officer.text)]) { $0.touch() > 0 }
    }
    return [Finding(measure: name, ours: ours, floor: floor.p50)]
  }
}
