import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Suspension and resumption of a case, any number of times")
struct RestTests {
  @Test(
    "Whatever acts come in which order, the ledger is the list of rests, each ended once and none over another"
  )
  func ledger() throws {
    var random = SplitMix(seed: 79)
    for _ in 0..<80 {
      var script = try CaseScript.at(.completenessCheck)
      var rests: [(from: CivilDate, until: CivilDate?)] = []
      for _ in 0..<30 {
        script.wait(days: Int.random(in: 0...12, using: &random))
        let wasResting = try script.record.suspension != nil
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1:
          let suspended = (try? script.act(.suspend(.criminalProceedings, reason: "Verfahren"))) != nil
          if suspended { rests.append((script.today, nil)) }
          #expect(!(suspended && wasResting))
        case 2, 3:
          let resumed = (try? script.act(.resume(reason: "eingestellt"))) != nil
          #expect(resumed == wasResting)
          if resumed { rests[rests.count - 1].until = script.today }
        default:
          _ = try? script.act(.note(.general, text: "Vermerk"))
        }
        let record = try script.record
        #expect(record.rests.isResting == (record.suspension != nil))
        #expect(record.rests.rests.map(\.from) == rests.map(\.from))
        #expect(record.rests.rests.map(\.resumedOn) == rests.map(\.until))
        let clocks = record.clocks(passport: nil) + record.endedClocks
        #expect(clocks.count { $0.kind == .suspension } == rests.count)
        let days = rests.reduce(0) { $0 + (($1.until ?? script.today) - $1.from) }
        let counted = record.rests.restedDays(from: record.receivedOn, through: script.today.adding(days: -1))
        #expect(counted == days)
        // The same file read again gives the same ledger.
        #expect(
          try PersonFile(folding: script.opened.entries).caseRecord(script.reference)?.rests == record.rests
        )
      }
    }
  }

  @Test("Taking a suspension back takes the rest out of the ledger")
  func undone() throws {
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.suspend(.onRequest, reason: "Aussetzung"))
    try script.act(.undo)
    #expect(try script.record.rests.rests.isEmpty)
  }
}
