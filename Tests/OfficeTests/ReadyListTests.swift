import AktenlageTesting
import Casework
import Office
import Testing

@Suite("The list of cases that are ready to decide")
struct ReadyListTests {
  private func ready(_ fixture: OfficeFixture, _ area: Sachgebiet? = nil) throws -> [CaseReference] {
    let query = QueueQuery(filter: .ready(area))
    return try fixture.office.queue(query, for: fixture.caller("owner")).rows.map(\.reference)
  }

  /// A case of which only the draft is missing.
  private func examined(_ fixture: OfficeFixture) throws -> CaseReference {
    let reference = try fixture.takeIn().reference
    try fixture.perform(.take, in: reference)
    for code in [EvidenceCode.e01, .e07] {
      try fixture.perform(.assessEvidence(code, .originalSeen, reason: "", folio: nil), in: reference)
    }
    try fixture.perform(.queryRegister(.azr, number: "1", result: "kein Treffer"), in: reference)
    return reference
  }

  @Test(
    "A case enters with the act that settles the last point, and leaves with what opens one or with the signature"
  )
  func entersAndLeaves() throws {
    let fixture = try OfficeFixture()
    let reference = try examined(fixture)
    #expect(try ready(fixture) == [reference])
    #expect(try ready(fixture, .employment) == [reference])
    #expect(try ready(fixture, .family) == [])
    try fixture.perform(.assessEvidence(.e07, .missing, reason: "", folio: nil), in: reference)
    #expect(try ready(fixture) == [])
    try fixture.perform(.undo, in: reference)
    #expect(try ready(fixture) == [reference])
    try fixture.perform(.suspend(.onRequest, reason: "Bitte"), in: reference)
    #expect(try ready(fixture) == [])
    try fixture.perform(.resume(reason: ""), in: reference)
    try fixture.perform(.endCompleteness(reason: ""), in: reference)
    try fixture.perform(.draft(.sample()), in: reference)
    #expect(try ready(fixture) == [reference])
    try fixture.perform(.submit, in: reference)
    #expect(try ready(fixture) == [])
  }

  @Test("A correction of the person counts for every case of the file")
  func person() throws {
    let fixture = try OfficeFixture()
    let reference = try examined(fixture)
    try fixture.perform(
      .correctPerson(.passportValidUntil, value: "2020-01-01", source: .checkedPassport),
      in: reference
    )
    #expect(try ready(fixture) == [])
  }

  @Test("A case whose passport ended overnight leaves the list by itself, on the day and not before")
  func overnight() throws {
    let fixture = try OfficeFixture()
    let reference = try examined(fixture)
    let until = fixture.office.today.adding(days: 10)
    try fixture.perform(
      .correctPerson(.passportValidUntil, value: until.iso, source: .checkedPassport),
      in: reference
    )
    fixture.wait(days: 10)
    #expect(try ready(fixture) == [reference])
    fixture.wait(days: 1)
    #expect(try ready(fixture) == [])
    let query = QueueQuery(filter: .ready(nil))
    #expect(try fixture.office.queue(query, for: fixture.caller("owner")).total == 0)
  }

  @Test(
    "A row that the days have overtaken is told, is no damage, and is mended by judging it again"
  )
  func stale() throws {
    let fixture = try OfficeFixture()
    let reference = try examined(fixture)
    fixture.wait(days: 3000)
    var judged: [JudgedCase] = []
    try fixture.office.judgeOpenCases(
      for: fixture.caller("owner"),
      found: { judged.append($0) },
      progress: { _ in true }
    )
    #expect(judged.map(\.reference) == [reference])
    #expect(judged.map(\.isReady) == [false])
    #expect(judged.map(\.isRowStale) == [true])
    #expect(judged.first?.blockers.map(\.what.name) == ["passportExpired", "draftMissing"])
    #expect(try fixture.office.verify { _ in true }.faults == [])
    var done: [Int] = []
    try fixture.office.judgeWhatDaysChanged { done.append($0) }
    try fixture.office.judgeWhatDaysChanged { done.append($0) }
    #expect(done == [1])
    #expect(try ready(fixture) == [])
  }

  @Test("Judging stops at its limit, and when it is told to")
  func limits() throws {
    let fixture = try OfficeFixture()
    _ = try examined(fixture)
    var seen: [Int] = []
    func judge(limit: Int, goesOn: Bool) throws {
      seen = []
      try fixture.office.judgeOpenCases(
        limit: limit,
        for: fixture.caller("owner"),
        found: { _ in },
        progress: {
          seen.append($0)
          return goesOn
        }
      )
    }
    try judge(limit: 1, goesOn: true)
    #expect(seen == [1, 1] || seen == [1])
    try judge(limit: 10, goesOn: false)
    #expect(seen == [1])
  }
}

extension Blocker.What {
  fileprivate var name: String { String(String(describing: self).prefix { $0 != "(" }) }
}
