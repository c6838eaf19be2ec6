import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Acting through the office")
struct ActingTests {
  @Test("The same act asked for twice is done once")
  func idempotent() throws {
    let fixture = try OfficeFixture()
    let reference = try fixture.takeIn().reference
    let id = ActID("same")
    let first = try fixture.perform(.take, in: reference, seen: 3, id: id)
    let second = try fixture.perform(.take, in: reference, seen: 3, id: id)
    #expect(first == second)
    #expect(
      try fixture.office.openCase(reference, for: fixture.caller("owner")).record.revision == first.revision
    )
  }

  @Test("Who saw an older revision is shown exactly what came since, and nothing is appended")
  func stale() throws {
    let fixture = try OfficeFixture()
    let reference = try fixture.takeIn().reference
    let seen = try fixture.perform(.take, in: reference).revision
    try fixture.perform(.note(.general, text: "eins"), in: reference, by: "colleague")
    try fixture.perform(.note(.general, text: "zwei"), in: reference, by: "head")
    do {
      try fixture.perform(.endCompleteness(reason: "jetzt"), in: reference, seen: seen)
      Issue.record("the act was done")
    } catch OfficeError.stale(let stale) {
      #expect(stale.seen == seen)
      #expect(stale.present == seen + 2)
      #expect(stale.changes.map(\.by.text) == ["colleague", "head"])
      #expect(stale.changes.map(\.kind) == [.noteWritten, .noteWritten])
    }
    let view = try fixture.office.openCase(reference, for: fixture.caller("owner"))
    #expect(view.record.revision == seen + 2)
    try fixture.perform(.endCompleteness(reason: "jetzt"), in: reference, seen: seen + 2)
  }

  @Test("Unknown cases and officers, and officers without the right")
  func unknown() throws {
    let fixture = try OfficeFixture()
    let reference = try fixture.takeIn().reference
    let nowhere = CaseReference("54/33-B-999999/26")
    #expect(throws: OfficeError.unknownCase(nowhere.text)) { try fixture.perform(.take, in: nowhere) }
    #expect(throws: OfficeError.unknownOfficer("nobody")) {
      try fixture.perform(.take, in: reference, by: "nobody")
    }
    #expect(throws: OfficeError.notPermitted(.read)) {
      try fixture.office.openCase(reference, for: fixture.caller("admin"))
    }
    #expect(throws: OfficeError.notPermitted(.administer)) {
      try fixture.office.add(.sample("new", [.officeHead]), for: fixture.caller("head"))
    }
    #expect(throws: OfficeError.notPermitted(.desk)) {
      try fixture.office.takeIn(.sample(content: "other"), for: fixture.caller("privacy"))
    }
    #expect(throws: OfficeError.self) { try fixture.perform(.take, in: reference, by: "desk") }
    #expect(try fixture.office.openCase(reference, for: fixture.caller("privacy")).record.assignee == nil)
    #expect(throws: OfficeError.notPermitted(.read)) {
      try fixture.office.queue(QueueQuery(filter: .all), for: fixture.caller("gone"))
    }
    #expect(throws: OfficeError.notPermitted(.read)) {
      try fixture.office.search("Öztürk", for: fixture.caller("admin"))
    }
  }

  @Test("A case as of a day is what the file said then")
  func asOf() throws {
    let fixture = try OfficeFixture()
    let reference = try fixture.takeIn().reference
    let first = fixture.office.today
    fixture.wait(days: 3)
    try fixture.perform(.take, in: reference)
    let caller = try fixture.caller("owner")
    let then = try fixture.office.openCase(reference, asOf: first.adding(days: 2), for: caller)
    #expect(then.record.stage == .received)
    #expect(then.timeline.allSatisfy { $0.entry.header.at.civilDate <= first })
    #expect(then.situation.entries.count == then.record.revision)
    let now = try fixture.office.openCase(reference, for: caller)
    #expect(now.record.stage == .assigned)
    let before = first.adding(days: -1)
    #expect(throws: OfficeError.notYetOpened(reference, asked: before, opened: first)) {
      try fixture.office.openCase(reference, asOf: before, for: caller)
    }
  }

  @Test("What was undone stands in the timeline and counts no longer; the queue follows")
  func undo() throws {
    let fixture = try OfficeFixture()
    let reference = try fixture.takeIn().reference
    try fixture.perform(.take, in: reference)
    try fixture.perform(.correctPerson(.familyName, value: "Öz", source: .checkedPassport), in: reference)
    let caller = try fixture.caller("owner")
    #expect(try fixture.office.search("Öz", for: caller).first?.row.personName == "Öz, Aylin")
    try fixture.perform(.undo, in: reference)
    let row = try fixture.office.queue(QueueQuery(filter: .all), for: caller).rows.first
    #expect(row?.personName == "Öztürk, Aylin")
    let view = try fixture.office.openCase(reference, for: caller)
    #expect(view.timeline.filter(\.isUndone).map(\.entry.header.kind) == [.personCorrected])
  }
}
