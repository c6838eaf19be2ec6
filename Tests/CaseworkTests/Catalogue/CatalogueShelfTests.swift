import AktenlageTesting
import Casework
import Testing

@Suite("Which edition of the catalogue judges a case")
struct CatalogueShelfTests {
  /// An edition of the store: its version, the days of its cases, and the day of its release.
  private static let stored = [
    ("2026.2", "2026-07-01", String?.none, "2026-06-20"),
    ("2026.3", "2026-07-01", "2026-12-31", "2026-09-01"),
    ("2027.1", "2027-01-01", nil, "2026-10-01"),
  ]

  @Test(
    "Of the editions that hold on the day of receipt, the one released last; before its release nobody knows it",
    arguments: [
      ("2026-06-30", "2027-06-01", String?.none),
      ("2026-07-01", "2027-06-01", "2026.3"),
      ("2026-07-01", "2026-08-31", "2026.2"),
      ("2026-07-01", "2026-06-19", nil),
      ("2026-12-31", "2027-06-01", "2026.3"),
      ("2027-01-01", "2027-06-01", "2027.1"),
      ("2027-01-01", "2026-09-30", "2026.2"),
    ]
  )
  func choice(_ day: String, _ known: String, _ version: String?) throws {
    let shelf = try shelf(builtInReleased: "2025-03-17")
    let chosen = shelf.edition(on: try Fixture.day(day), known: try Fixture.day(known))
    #expect(chosen?.identity.version == version)
  }

  @Test("An edition inside the program takes the place of what was released before it")
  func newerProgram() throws {
    let day = try Fixture.day("2026-07-01")
    let known = try Fixture.day("2027-06-01")
    #expect(try shelf(builtInReleased: "2026-09-02").edition(on: day, known: known) == nil)
    #expect(
      try shelf(builtInReleased: "2026-09-01").edition(on: day, known: known)?.identity.version == "2026.3"
    )
  }

  @Test("A proposal that nobody released judges nothing")
  func proposal() throws {
    let open = try record("2026.2", "2026-07-01", nil, released: nil)
    let day = try Fixture.day("2026-08-01")
    let shelf = CatalogueShelf(builtIn: open.identity, validity: open.validity, records: [open])
    #expect(shelf.edition(on: day, known: day) == nil)
  }

  private func shelf(builtInReleased day: String) throws -> CatalogueShelf {
    let identity = PackIdentity(id: "amt", version: "built in", released: try Fixture.day(day))
    return CatalogueShelf(
      builtIn: identity,
      validity: Validity(from: try Fixture.day("2025-03-17")),
      records: try Self.stored.reversed().map { try record($0.0, $0.1, $0.2, released: $0.3) }
    )
  }

  private func record(
    _ version: String,
    _ from: String,
    _ until: String?,
    released: String?
  ) throws -> PackRecord {
    let officer = try Fixture.officer("head")
    return PackRecord(
      digest: SHA256Digest.of(Array(version.utf8)),
      identity: PackIdentity(id: "amt", version: version, released: try Fixture.day(from)),
      validity: Validity(from: try Fixture.day(from), until: try until.map { try Fixture.day($0) }),
      proposed: .init(by: officer, at: try Fixture.moment("2026-06-01", "10:00")),
      released: try released.map { .init(by: officer, at: try Fixture.moment($0, "10:00")) }
    )
  }
}
