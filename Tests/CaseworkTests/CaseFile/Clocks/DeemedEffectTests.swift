import AktenlageTesting
import Casework
import Testing

@Suite("Deemed effect of an application")
struct DeemedEffectTests {
  @Test(
    "A title counts up to its last day; the day after, on a Monday too, the application is late",
    arguments: [
      ("2026-11-22", "2026-11-22", [DeemedEffect.continuation]),
      ("2026-11-22", "2026-11-23", [.suspendedDeportation, .orderedContinuation]),
      ("2026-11-22", "2026-01-05", [.continuation]),
    ]
  )
  func title(end: String, received: String, effects: [DeemedEffect]) throws {
    #expect(DeemedEffect.candidates(titleEnd: try day(end), receivedOn: try day(received)) == effects)
  }

  @Test("Without a title an officer confirms whether the stay was lawful and the application in time")
  func noTitle() throws {
    let effects = DeemedEffect.candidates(titleEnd: nil, receivedOn: try day("2026-01-05"))
    #expect(effects == [.permittedStay, .suspendedDeportation])
    #expect(DeemedEffect.allCases.allSatisfy { $0.source.citation.hasPrefix("§ 81 Abs. ") })
  }

  @Test("It begins with receipt, lasts through the signature, and ends when the decision is notified")
  func course() throws {
    for state in [ProcessingState.received, .legalReview, .finalSignOff, .decided] {
      let record = try CaseScript.at(state).record
      #expect(record.deemedEffect.from == record.receivedOn)
      #expect(record.deemedEffect.endedOn == nil)
    }
    let notified = try CaseScript.at(.notified).record
    let ended = try #require(notified.deemedEffect.endedOn)
    #expect(ended == notified.remedyPeriod()?.notifiedOn)
    for state in [ProcessingState.appealable, .final] {
      let record = try CaseScript.at(state).record
      let ended = try #require(record.deemedEffect.endedOn)
      #expect(ended == record.service?.notifiedOn)
    }
    var withdrawn = try CaseScript.at(.completenessCheck)
    try withdrawn.act(.withdraw(declaredOn: withdrawn.today, reason: "erledigt"))
    #expect(try withdrawn.record.deemedEffect.endedOn == withdrawn.today)
  }
}
