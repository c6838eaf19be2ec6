import AktenlageTesting
import Casework
import Testing

@Suite("Rehearsing an edition on a case")
struct RehearsalTests {
  private func changes(_ script: CaseScript, to catalogue: Catalogue) throws -> [RehearsalChange] {
    let old = try script.situation("owner")
    let new = Situation(
      file: old.file,
      record: old.record,
      officer: old.officer,
      today: old.today,
      catalogue: catalogue,
      organisation: old.organisation,
      entries: []
    )
    return Rehearsal.changes(from: old, to: new)
  }

  @Test("The same law changes nothing, in any state", arguments: ProcessingState.allCases)
  func same(state: ProcessingState) throws {
    #expect(try changes(try CaseScript.at(state), to: try .sample()).isEmpty)
  }

  @Test("A longer silence moves the day from which an open consultation counts as consent")
  func consent() throws {
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.consult(.federalEmploymentAgency, question: "Zustimmung?"))
    let consultation = try #require(try script.record.consultations.first { $0.isOpen })
    let expected = RehearsalChange.consent(
      number: consultation.number,
      consultation.code,
      from: consultation.sentOn.adding(days: 14),
      to: consultation.sentOn.adding(days: 21)
    )
    #expect(try changes(script, to: try .sample(consentDays: 21)) == [expected])
  }

  @Test("A matter that goes to another Sachgebiet changes its owner")
  func owner() throws {
    let script = try CaseScript(try Application.sample(matter: "routed"))
    #expect(
      try changes(script, to: try .sample(routed: .return)) == [.owner(from: .training, to: .return)]
    )
  }

  @Test("A matter that the edition does not have is named, and nothing else")
  func gone() throws {
    let script = try CaseScript()
    let key = try #require(try script.record.matter)
    #expect(try changes(script, to: try .sample(from: "2030-01-01")) == [.matterGone(key)])
  }
}
