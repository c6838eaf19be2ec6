import AktenlageTesting
import Casework
import Testing

@Suite("Every store keeps catalogue packs")
struct PackContractTests {
  private let files = [
    CatalogueFile(name: "b.toml", bytes: Array("zwei = 2".utf8)),
    CatalogueFile(name: "a.toml", bytes: Array("ö = \u{0} 1".utf8)),
  ]

  private func pack(_ version: String, until: String? = nil) throws -> PackRecord {
    PackRecord(
      digest: SHA256Digest.of(Array(version.utf8)),
      identity: PackIdentity(id: "amt", version: version, released: try Fixture.day("2026-06-01")),
      validity: Validity(from: try Fixture.day("2026-07-01"), until: try until.map { try Fixture.day($0) }),
      proposed: .init(by: try Fixture.officer("lead"), at: Sample.moment)
    )
  }

  @Test(
    "Packs come back in the order of their proposals, their files byte for byte",
    arguments: StoreKind.allCases
  )
  func comeBack(kind: StoreKind) throws {
    try kind.with { store in
      let (first, second) = (try pack("2"), try pack("1", until: "2026-12-31"))
      #expect(try store.reading { try $0.packs() }.isEmpty)
      try store.writing {
        try $0.put(first, files: files)
        try $0.put(second, files: [])
      }
      #expect(try store.reading { try $0.packs() } == [first, second])
      #expect(try store.reading { try $0.files(ofPack: first.digest) } == Array(files.reversed()))
      #expect(try store.reading { try $0.files(ofPack: SHA256Digest.of([])) }.isEmpty)
    }
  }

  @Test("A pack is put once and released once; what fails changes nothing", arguments: StoreKind.allCases)
  func once(kind: StoreKind) throws {
    try kind.with { store in
      let pack = try pack("1")
      let stamp = PackRecord.Stamp(by: try Fixture.officer("head"), at: Sample.moment)
      let other = PackRecord.Stamp(by: try Fixture.officer("owner"), at: Sample.moment)
      #expect(throws: (any Error).self) { try store.writing { try $0.release(pack: pack.digest, stamp) } }
      try store.writing { try $0.put(pack, files: files) }
      #expect(throws: (any Error).self) { try store.writing { try $0.put(pack, files: []) } }
      try store.writing { try $0.release(pack: pack.digest, stamp) }
      #expect(throws: (any Error).self) { try store.writing { try $0.release(pack: pack.digest, other) } }
      #expect(try store.reading { try $0.packs() }.map(\.released) == [stamp])
      #expect(try store.reading { try $0.files(ofPack: pack.digest) }.count == 2)
    }
  }
}
