import Casework
import Office

/// What blocks one case, and all open cases of the store, reading them included.
struct JudgingReadiness: Measure {
  let name = "readiness"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let query = QueueQuery(filter: .open(nil), limit: 200)
    let rows = try bench.office.queue(query, for: bench.caller).rows.filter(\.stage.isBeforeSignature)
    let views = try rows.map { try bench.office.openCase($0.reference, for: bench.caller) }
    guard !views.isEmpty else { throw BenchError("no case is open") }
    let one = Samples(
      views.map { view in
        Stopwatch.milliseconds {
          // Once is too short for the clock.
          for _ in 0..<20 { _ = view.blockers }
        } / 20
      }
    )
    var judged = 0
    let all = try Stopwatch.milliseconds {
      try bench.office.judgeOpenCases(
        for: bench.caller,
        found: { _ in judged += 1 },
        progress: { _ in true }
      )
    }
    return [
      Finding(measure: "readiness of one case", ours: one, aims: [.p50(1)]),
      Finding(
        measure: "readiness of all open cases",
        ours: Samples([all]),
        aims: [.p50(10_000)],
        remark: "\(judged) cases before signature"
      ),
    ]
  }
}
