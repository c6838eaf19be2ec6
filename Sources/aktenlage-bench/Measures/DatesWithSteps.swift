import Casework

/// Dates with all their steps: the longest kinds, for every tenth day of fifty years.
struct DatesWithSteps: Measure {
  let name = "dates with steps"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let first = try CivilDate(year: 2020, month: 1, day: 1)
    let days = (0..<1_800).map { first.adding(days: $0 * 10) }
    var steps = 0
    let remedy = Stopwatch.samples(days) { day in
      steps +=
        RemedyPeriod.compute(service: .letter(posted: day), noticeIsCorrect: true).derivation.steps.count
    }
    let consent = Stopwatch.samples(days) { day in
      steps += DeemedConsent.employmentAgency.compute(from: day).derivation.steps.count
    }
    let age = Stopwatch.samples(days) { day in
      steps += Age.compute(bornOn: day, years: 16).derivation.steps.count
    }
    guard steps > 0 else { throw BenchError("the dates have no steps") }
    // The slowest single one is the machine's interruption, not the computation.
    return [("remedy period", remedy), ("deemed consent", consent), ("age", age)].map { kind, samples in
      Finding(measure: "\(name): \(kind)", ours: samples, aims: [.p90(0.05)])
    }
  }
}
