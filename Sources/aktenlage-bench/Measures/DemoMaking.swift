import Casework
import DemoOffice

/// Making a synthetic office: the large one where this run made it, and a small one.
struct DemoMaking: Measure {
  let name = "demo made"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let small = 2000
    let seconds = try Scratch.withStore(beside: bench.path) { store in
      let demo = DemoOffice(
        seed: 2,
        cases: small,
        today: BenchOffice.now.civilDate,
        catalogue: bench.catalogue
      )
      return try Stopwatch.milliseconds { try demo.fill(store) { _ in true } } / 1000
    }
    var findings = [
      Finding(measure: "\(name): \(small) cases", ours: Samples([seconds], .seconds), aims: [.p50(5)])
    ]
    if let seconds = bench.secondsToMake {
      findings.append(
        Finding(
          measure: "\(name): \(bench.cases) cases",
          ours: Samples([seconds], .seconds),
          aims: bench.cases <= 100_000 ? [.p50(180)] : []
        )
      )
    }
    return findings
  }
}
