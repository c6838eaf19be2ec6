import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Titles that end without anything that follows")
struct OpenTitleTests {
  private func decided() throws -> CaseScript {
    var draft = DecisionDraft.sample(.grant)
    draft.validUntil = try Fixture.day("2027-06-30")
    var script = try CaseScript.at(.draft)
    try script.act(.draft(draft))
    try script.act(.submit)
    try script.act(.sign, by: "second")
    return script
  }

  @Test("The row of a granted title names its last day until an application follows")
  func application() throws {
    var script = try decided()
    let first = script.reference
    func titleEnd() throws -> String? {
      guard let record = script.opened.file.caseRecord(first) else { return nil }
      return CaseRow(record, of: script.opened.file, isReady: false).titleEnd?.iso
    }
    #expect(try titleEnd() == "2027-06-30")
    try script.receive(
      .sample(submissionID: "5f0c6a3e-0001-4000-8000-000000000002"),
      as: CaseReference("54/33-B-000002/26"),
      act: ActID("intake-2")
    )
    #expect(try titleEnd() == nil)
    // The rows that the store is given say so.
    let catalogue = try Catalogue.sample()
    let changes = try script.opened.changes(today: try Fixture.day("2026-11-03")) { _ in catalogue }
    #expect(changes.rows.first { $0.reference == first }?.titleEnd == nil)
  }

  @Test("Before the signature, and for a decision without a last day, there is none")
  func none() throws {
    for state in [ProcessingState.received, .legalReview, .draft, .finalSignOff] {
      let script = try CaseScript.at(state)
      #expect(CaseRow(try script.record, of: script.opened.file, isReady: false).titleEnd == nil)
    }
  }
}
