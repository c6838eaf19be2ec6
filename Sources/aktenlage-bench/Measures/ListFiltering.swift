import Casework
import Office
import Workstation

/// Filtering the list of all cases and of all open ones while a filter is typed: everything that can be read on the
/// way, and what matches hardly anything or nothing.
struct ListFiltering: Measure {
  let name = "filter a list"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let filters = try typed(bench)
    var worst = (milliseconds: 0.0, text: "")
    let lists = [QueueFilter.all, .open(nil), .open(.family)]
    let ours = try Samples(
      filters.flatMap { text, condition in
        try lists.map { list in
          let query = QueueQuery(filter: list, condition: condition)
          let time = try Stopwatch.milliseconds { _ = try bench.office.queue(query, for: bench.caller) }
          if time > worst.milliseconds { worst = (time, text) }
          return time
        }
      }
    )
    let nothing = try bench.raw.prepare(
      "SELECT reference FROM queue INDEXED BY queue_filter WHERE instr(sort_key, ?) > 0"
    )
    let floor = try Stopwatch.samples(Array(0..<20)) { _ in
      try nothing.run([.text("qxz")]) { $0.touch() > 0 }
    }
    return [
      Finding(
        measure: name,
        ours: ours,
        floor: floor.p50,
        aims: [.p90(30)],
        remark: "\(ours.count) lists, worst: \(worst.text); floor: one walk for a name that nobody has"
      )
    ]
  }

  /// Every beginning of some filters that can be read.
  private func typed(_ bench: BenchOffice) throws -> [(text: String, condition: CaseFilter)] {
    let today = bench.office.today
    let vocabulary = FilterVocabulary(
      .german,
      catalogue: bench.catalogue,
      organisation: try bench.office.organisation(),
      on: today,
      me: try bench.busiestOfficer().login
    )
    var seen: Set<String> = []
    var filters: [(String, CaseFilter)] = []
    for text in Self.texts {
      for length in 1...text.count {
        let begun = String(text.prefix(length))
        guard seen.insert(begun).inserted,
          let filter = try? FilterParser.parse(begun, vocabulary)
        else { continue }
        filters.append((begun, filter.resolved(on: today)))
      }
    }
    guard filters.count > Self.texts.count else { throw BenchError("the filters cannot be read") }
    return filters
  }

  private static let texts = [
    "stand:entwurf frist<14t name~öz nicht reif", "stand:klage zuständig:ich", "name~qxz",
    "az~b-09 oder name~schmidt", "(eilig oder überfällig) sachgebiet:familie frist<2w", "eingang<14t",
    "alter>24m offen unverteilt", "titel<3m nicht stand:nachforderung", "staat:türkei anliegen:blaue",
    "nicht (name~a oder name~e oder name~i)", "zuständig:niemand frist<heute", "qxz",
    "zeichnung zurückgegeben",
  ]
}
