import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Changing the law of the office")
struct PackTests {
  private static let files = [CatalogueFile(name: "neu/office.toml", bytes: Array("version = 2".utf8))]

  /// An office whose other edition is read from ``files``: without a word on consultations.
  private func office(_ fixture: OfficeFixture) throws -> (Office, Catalogue) {
    let edition = try Catalogue.sample(version: "2", from: "2026-01-01")
    let catalogues = Catalogues(builtIn: try .sample()) { files in
      files.map(\.bytes) == Self.files.map(\.bytes) ? edition : nil
    }
    let office = try Office(
      repository: fixture.repository,
      catalogues: catalogues,
      now: fixture.office.now,
      randomBytes: fixture.office.randomBytes
    )
    return (office, edition)
  }

  @Test(
    "One officer proposes and another releases; then cases of its days are judged by it, also by older sessions"
  )
  func twoPeople() throws {
    let fixture = try OfficeFixture()
    let (office, edition) = try office(fixture)
    let reference = try fixture.takeIn().reference
    let owner = try fixture.caller("owner")
    let head = try fixture.caller("head")
    let lead = try fixture.caller("lead")
    func version() throws -> String {
      try office.openCase(reference, for: owner).situation.catalogue.version
    }
    #expect(throws: OfficeError.notPermitted(.proposeCatalogue)) {
      try office.propose(Self.files, reading: edition, for: owner)
    }
    let proposed = try office.propose(Self.files, reading: edition, for: head)
    #expect(try office.packs(for: owner) == [proposed])
    #expect(try office.files(ofPack: "2", for: owner).map(\.name) == ["office.toml"])
    #expect(try version() == "test")
    #expect(throws: OfficeError.pack(.known(proposed))) {
      try office.propose(Self.files, reading: edition, for: head)
    }
    #expect(throws: OfficeError.pack(.samePerson(proposed))) { try office.release("2", for: head) }
    #expect(throws: OfficeError.notPermitted(.releaseCatalogue)) { try office.release("2", for: lead) }
    #expect(throws: OfficeError.pack(.unknownVersion("3"))) { try office.release("3", for: head) }
    fixture.wait(days: 1)
    let released = try office.release("2", for: try fixture.caller("chief"))
    #expect(released.released?.by.text == "chief")
    #expect(try version() == "2")
    var judged = 0
    try office.judgeWhatDaysChanged { judged = $0 }
    #expect(judged == 1)
    #expect(throws: OfficeError.pack(.released(released))) { try office.release("2", for: head) }
    let other = [CatalogueFile(name: "office.toml", bytes: [1])]
    #expect(throws: OfficeError.pack(.versionTaken(released))) {
      try office.propose(other, reading: edition, for: head)
    }
    // The file as it stood before the release shows what was known then.
    let before = try office.openCase(reference, asOf: try Fixture.day("2026-01-05"), for: owner)
    #expect(before.situation.catalogue.version == "test")
    #expect(try office.verify { _ in true }.faults.isEmpty)
  }

  @Test("A pack whose files changed, or that cannot be read, is never released")
  func damaged() throws {
    let fixture = try OfficeFixture()
    let (office, edition) = try office(fixture)
    let head = try fixture.caller("head")
    let unreadable = [CatalogueFile(name: "office.toml", bytes: [0xFF])]
    let record = try office.propose(unreadable, reading: edition, for: head)
    #expect(throws: OfficeError.pack(.damaged(record.identity))) {
      try office.release("2", for: try fixture.caller("chief"))
    }
    let changed = PackRecord(
      digest: SHA256Digest.of([1]),
      identity: record.identity,
      validity: record.validity,
      proposed: record.proposed
    )
    try fixture.repository.write { store throws(RepositoryError) in try store.put(changed, files: Self.files)
    }
    #expect(try office.verify { _ in true }.faults == [.packChanged(record.identity)])
  }
}
