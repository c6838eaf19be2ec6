import AktenlageTesting
import Casework
import Testing

@Suite("Deemed effect of an application")
struct DeemedEffectTests {
  private func title(_ kind: ResidenceTitle = .limited, until: String, leads: Bool = true) throws -> HeldTitle
  {
    HeldTitle(kind: kind, validUntil: try day(until), canContinue: leads)
  }

  @Test(
    "A title counts up to its last day; the day after, on a Monday too, the application is late",
    arguments: [
      ("2026-11-22", "2026-11-22", [DeemedEffect.continuation]),
      ("2026-11-22", "2026-11-23", [.suspendedDeportation, .orderedContinuation]),
      ("2026-11-22", "2026-01-05", [.continuation]),
    ]
  )
  func title(end: String, received: String, effects: [DeemedEffect]) throws {
    #expect(DeemedEffect.candidates(of: try title(until: end), receivedOn: try day(received)) == effects)
  }

  @Test("Without a title an officer confirms whether the stay was lawful and the application in time")
  func noTitle() throws {
    let effects = DeemedEffect.candidates(of: nil, receivedOn: try day("2026-01-05"))
    #expect(effects == [.permittedStay, .suspendedDeportation])
    #expect(DeemedEffect.allCases.allSatisfy { $0.source.citation.hasPrefix("§ 81 Abs. ") })
  }

  @Test(
    "Toleration and Schengen visa let nothing continue; a bound title only into the matters that its law names",
    arguments: [
      ("claim", "claim", [DeemedEffect.continuation]), ("claim", "may", [.continuation]),
      ("toleration", "claim", []), ("visit", "claim", []), ("visit", "visit", []),
      ("chance", "claim", [.continuation]), ("chance", "may", []),
      ("notInAnyCatalogue", "claim", [.continuation]),
    ]
  )
  func paper(held: String, applied: String, effects: [DeemedEffect]) throws {
    let script = try CaseScript(.sample(matter: applied, hasTitle: true, title: held))
    #expect(try script.record.deemedEffects(by: script.catalogue) == effects)
    let clocks = try script.record.allClocks(passport: nil, catalogue: script.catalogue)
    let clock = try #require(clocks.first { $0.kind == .deemedEffect })
    #expect(clock.effects == effects)
    #expect(clock.source == effects.first?.source ?? LegalSource("§ 81 AufenthG"))
    let order = LetterOrder.interimCertificate(nil, validUntil: nil)
    let situation = try script.situation("owner")
    let fault: LetterFault?
    do throws(LetterFault) {
      _ = try situation.letter(order)
      fault = nil
    } catch { fault = error }
    #expect((fault == .effectOpen) == effects.isEmpty)
  }

  @Test("It begins with receipt, lasts through the signature, and ends when the decision is notified")
  func course() throws {
    for state in [ProcessingState.received, .legalReview, .finalSignOff, .decided] {
      let record = try CaseScript.at(state).record
      #expect(record.deemedEffectEnd == nil)
    }
    let notified = try CaseScript.at(.notified).record
    let ended = try #require(notified.deemedEffectEnd)
    #expect(ended == notified.remedyPeriod()?.notifiedOn)
    for state in [ProcessingState.appealable, .final] {
      let record = try CaseScript.at(state).record
      let ended = try #require(record.deemedEffectEnd)
      #expect(ended == record.service?.notifiedOn)
    }
    var withdrawn = try CaseScript.at(.completenessCheck)
    try withdrawn.act(.withdraw(declaredOn: withdrawn.today, reason: "erledigt"))
    #expect(try withdrawn.record.deemedEffectEnd == withdrawn.today)
  }
}
