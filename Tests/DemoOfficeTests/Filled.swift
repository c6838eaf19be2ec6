import AktenlageTesting
import Casework
import DemoOffice
import Office
import OfficeFiles
import Testing

/// A store in memory with a synthetic office in it.
struct Filled: Sendable {
  let demo: DemoOffice
  let repository: InMemoryRepository
  let report: FillReport

  /// One store of 2,500 cases for all tests that only look.
  static let shared = Result { try Filled(cases: 2500) }

  init(seed: UInt64 = 7, cases: Int, today: String = "2026-11-20") throws {
    let day = try CivilDate(parsing: today)
    demo = DemoOffice(seed: seed, cases: cases, today: day, catalogue: try CataloguePack.builtIn())
    repository = Self.emptyStore(on: day)
    report = try demo.fill(repository) { _ in true }
  }

  static func emptyStore(on day: CivilDate) -> InMemoryRepository {
    InMemoryRepository(training: true, createdAt: Instant(day, .midnight))
  }

  /// The rows of all cases, in queue order.
  func rows() throws -> [CaseRow] {
    try repository.read { store throws(RepositoryError) in
      var rows: [CaseRow] = []
      var page = try store.queue(QueueQuery(filter: .all, limit: 1000)).rows
      while let last = page.last {
        rows += page
        page = try store.queue(QueueQuery(filter: .all, page: .after(QueueKey(last)), limit: 1000)).rows
      }
      return rows
    }
  }

  /// The digest of the last entry of each file, in the order of references.
  func heads() throws -> [SHA256Digest] {
    try repository.read { store throws(RepositoryError) in
      var heads: [SHA256Digest] = []
      var last: FileReference?
      repeat {
        let page = try store.files(after: last, limit: 500)
        for file in page { if let head = try store.entries(of: file).last?.digest { heads.append(head) } }
        last = page.last
      } while last != nil
      return heads
    }
  }

  /// An office over the store.
  func office() -> Office {
    let noon = Instant(demo.today, .midnight).adding(minutes: 720)
    return Office(
      repository: repository,
      catalogue: demo.catalogue,
      now: { noon },
      randomBytes: { [UInt8](repeating: 0, count: $0) }
    )
  }
}
