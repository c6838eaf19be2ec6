import Casework
import Office

/// Verifying files one after the other: chain, entries, rows, attachments.
struct Verifying: Measure {
  let name = "verify, entries"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let most = 3000
    let start = Stopwatch.nanoseconds
    let report = try bench.office.verify { $0.files < most }
    let milliseconds = Stopwatch.milliseconds(from: start)
    if let fault = report.faults.first { throw BenchError("the store does not verify: \(fault)") }
    var ids: [Int64] = []
    try bench.raw.prepare("SELECT id FROM files ORDER BY reference LIMIT \(most)").run { row in
      ids.append(row.int(0))
      return true
    }
    let raw = try RawCase(bench.raw)
    var entries = 0
    let floor = try Stopwatch.milliseconds { for id in ids { entries += try raw.read(id) } }
    return [
      Finding(
        measure: name,
        ours: Samples([Double(report.entries) * 1000 / milliseconds], .perSecond),
        floor: Double(entries) * 1000 / floor,
        remark: "of \(report.entries) entries with \(report.attachments) documents"
      )
    ]
  }
}
