import Casework
import Office

/// Opening cases all over the store, each digest of their files checked.
struct CaseOpening: Measure {
  let name = "open a case, chain verified"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let references = try bench.someCases(1000)
    let raw = try RawCase(bench.raw)
    let ours = try Stopwatch.samples(references) { _ = try bench.office.openCase($0, for: bench.caller) }
    let floor = try Stopwatch.samples(references) { _ = try raw.open($0.text) }
    return [Finding(measure: name, ours: ours, floor: floor.p50, aims: [.p50(5)])]
  }
}
