import Casework
import Office

/// Filtering the list of all open cases while a filter is typed: frequent and rare answers, and none at all.
struct ListFiltering: Measure {
  let name = "filter a list"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let today = bench.office.today
    let filters: [CaseFilter] = [
      .test(.states([.draft])), .test(.name("oz")), .test(.name("zzzz")),
      .test(.deadline(.before, .days(14))),
      .all([.test(.states([.draft])), .not(.test(.mark(.ready))), .test(.name("a"))]),
      .any([.test(.mark(.urgent)), .test(.mark(.overdue))]), .test(.received(.before, .days(-300))),
    ]
    let ours = try Stopwatch.samples(Array(0..<70)) { number in
      let query = QueueQuery(
        filter: .open(nil),
        condition: filters[number % filters.count].resolved(on: today),
        limit: 200
      )
      _ = try bench.office.queue(query, for: bench.caller)
    }
    return [
      Finding(measure: name, ours: ours, aims: [.p50(30)], remark: "of all open cases, with their count")
    ]
  }
}
