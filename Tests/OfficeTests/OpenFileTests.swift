import AktenlageTesting
import Casework
import Office
import Testing

@Suite("A file being worked on")
struct OpenFileTests {
  @Test("A file can be committed, worked on and committed again")
  func twice() throws {
    let fixture = try OfficeFixture()
    var script = try CaseScript()
    try fixture.repository.write { store throws(OfficeError) in
      try script.opened.commit(to: store, today: script.today) { _ in script.catalogue }
    }
    try script.act(.take)
    try fixture.repository.write { store throws(OfficeError) in
      try script.opened.commit(to: store, today: script.today) { _ in script.catalogue }
    }
    let view = try fixture.office.openCase(script.reference, for: fixture.caller("owner"))
    #expect(view.record.stage == .assigned)
  }

  @Test("A whole chain under another file's name is no file")
  func otherName() throws {
    let fixture = try OfficeFixture()
    let taken = try fixture.takeIn()
    let entries = try fixture.repository.read { store throws(RepositoryError) in
      try store.entries(of: taken.file)
    }
    let other = FileReference("54/33-A-000077/26")
    #expect(throws: OfficeError.unreadableFile(other)) {
      try OpenFile(stored: entries, reference: other, randomBytes: { [UInt8](repeating: 0, count: $0) })
    }
  }

  @Test("A clock that goes back does not bring entries out of order")
  func clock() throws {
    var script = try CaseScript()
    script.clock = try Fixture.moment("2026-01-01")
    try script.act(.take)
    let moments = script.opened.entries.map(\.header.at)
    #expect(moments == moments.sorted())
  }
}
