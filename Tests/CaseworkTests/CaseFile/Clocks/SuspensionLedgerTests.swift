import AktenlageTesting
import Casework
import Testing

@Suite("Suspension ledger")
struct SuspensionLedgerTests {
  @Test("Whatever order of beginnings and ends, the rested days and a moved end are those counted day by day")
  func counted() throws {
    var generator = SplitMix(seed: 81)
    let first = try day("2026-01-01")
    for _ in 0..<300 {
      var ledger = SuspensionLedger()
      var today = first
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        today = today.adding(days: Int.random(in: 0...20, using: &generator))
        if Bool.random(using: &generator) {
          ledger.begin(.onRequest, on: today)
        } else {
          ledger.end(on: today)
        }
      }
      let (from, through) = (first.adding(days: 10), first.adding(days: 90))
      let days = (0...(through - from)).map { from.adding(days: $0) }
      #expect(ledger.restedDays(from: from, through: through) == days.filter(ledger.isResting).count)
      ledger.end(on: today.adding(days: 1))
      // The period runs only on days without rest.
      var (last, left) = (from.adding(days: -1), 30)
      while left > 0 {
        last = last.adding(days: 1)
        if !ledger.isResting(on: last) { left -= 1 }
      }
      let moved = try #require(ledger.end(movedFrom: from.adding(days: 29), start: from))
      #expect(moved == last)
    }
  }

  @Test("While a rest runs that moves the end, there is none")
  func running() throws {
    var ledger = SuspensionLedger()
    ledger.begin(.court, on: try day("2026-03-01"))
    #expect(ledger.isResting)
    #expect(ledger.end(movedFrom: try day("2026-04-01"), start: try day("2026-01-01")) == nil)
    #expect(ledger.end(movedFrom: try day("2026-02-01"), start: try day("2026-01-01"))?.iso == "2026-02-01")
    ledger.begin(.onRequest, on: try day("2026-03-02"))
    #expect(ledger.rests.count == 1)
  }

  @Test("A case that rests and goes on, twice, keeps both rests")
  func folded() throws {
    var script = try CaseScript.at(.completenessCheck)
    let start = script.today
    for round in 0..<2 {
      try script.act(.suspend(.criminalProceedings, reason: "Strafverfahren"))
      #expect(try script.record.rests.isResting)
      script.wait(days: 10)
      try script.act(.resume(reason: "eingestellt"))
      #expect(try script.record.rests.rests.count == round + 1)
      script.wait(days: 5)
    }
    let rests = try script.record.rests
    #expect(!rests.isResting)
    #expect(rests.restedDays(from: start, through: script.today) == 20)
    #expect(rests.rests.map(\.ground) == [.criminalProceedings, .criminalProceedings])
  }
}
