import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Verifying through the office")
struct VerifyingTests {
  @Test("A store that was worked in holds, and rebuilding changes nothing")
  func holds() throws {
    let fixture = try OfficeFixture()
    let reference = try fixture.takeIn().reference
    try fixture.perform(.take, in: reference)
    let report = try fixture.office.verify { _ in true }
    #expect(report.faults.isEmpty)
    #expect(report.files == 1)
    #expect(report.entries == 6)
    #expect(report.attachments == 1)
    let caller = try fixture.caller("owner")
    let before = try fixture.office.queue(QueueQuery(filter: .all), for: caller)
    try fixture.office.rebuildProjections { _ in }
    #expect(try fixture.office.queue(QueueQuery(filter: .all), for: caller) == before)
    #expect(try fixture.office.verify(reference).faults.isEmpty)
  }

  @Test("A row that is not what the entries say is found")
  func changedRow() throws {
    let fixture = try OfficeFixture()
    let taken = try fixture.takeIn()
    var row = try #require(
      try fixture.repository.read { store throws(RepositoryError) in try store.rows(of: taken.file) }.first
    )
    row.assignee = try Fixture.officer("head")
    let changed = row
    try fixture.repository.write { store throws(RepositoryError) in try store.put([changed]) }
    #expect(try fixture.office.verify { _ in true }.faults == [.row(taken.reference)])
    #expect(try fixture.office.verify(taken.reference).faults == [.row(taken.reference)])
  }
}
