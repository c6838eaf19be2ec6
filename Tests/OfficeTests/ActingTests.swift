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

  @Test("Judging an act says for each case what doing it would say, and does nothing")
  func judging() throws {
    let fixture = try OfficeFixture()
    let reference = try fixture.takeIn().reference
    let nowhere = CaseReference("54/33-B-999999/26")
    let caller = try fixture.caller("owner")
    let before = try fixture.office.openCase(reference, for: caller).record
    let verdicts = try fixture.office.judge(.take, in: [reference, nowhere], for: caller)
    #expect(verdicts.map(\.reference) == [reference, nowhere])
    #expect(verdicts.map(\.obstacle) == [nil, .unknownCase(nowhere.text)])
    #expect(verdicts[0].revision == before.revision && !verdicts[0].personName.isEmpty)
    #expect(try fixture.office.openCase(reference, for: caller).record.revision == before.revision)
    let note = Act.note(.general, text: "")
    let judged = try fixture.office.judge(note, in: [reference], for: caller)
    let refused = try #require(judged.first?.obstacle)
    do {
      try fixture.perform(note, in: reference)
      Issue.record("a note without a text was written")
    } catch { #expect(error as? OfficeError == refused) }
    let seen = [reference: before.revision - 1]
    let stale = try fixture.office.judge(.take, in: [reference], seen: seen, for: caller).first?.obstacle
    guard case .stale(let change)? = stale else {
      Issue.record("a case that changed since was not told")
      return
    }
    #expect(change.present == before.revision && change.changes.count == 1)
    #expect(throws: OfficeError.notPermitted(.read)) {
      try fixture.office.judge(.take, in: [], for: try fixture.caller("admin"))
    }
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
