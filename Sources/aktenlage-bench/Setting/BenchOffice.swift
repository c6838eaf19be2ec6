import Casework
import DemoOffice
import Exchange
import Glibc
import Office
import OfficeFiles
import SQLiteStore

/// The office that is measured: a large synthetic store, opened once.
@MainActor
final class BenchOffice {
  let path: String
  let cases: Int
  let program: String
  let samples: String
  let catalogue: Catalogue
  let store: SQLiteStore
  let office: Office
  let raw: RawDatabase
  /// How many seconds the store took to make; nil when it was there.
  let secondsToMake: Double?
  /// Who asks where no other officer is named: the one who holds every right.
  let caller = Caller(TrainingOffice.trainee.id)

  /// Opens the store, and makes it first where there is none.
  static func open(_ options: BenchOptions) throws -> BenchOffice {
    let path = options.storePath
    let catalogue = try CataloguePack.builtIn()
    guard access(path, F_OK) != 0 else { return try BenchOffice(options, catalogue, secondsToMake: nil) }
    let seconds = try make(path, cases: options.cases, catalogue, samples: options.samples)
    return try BenchOffice(options, catalogue, secondsToMake: seconds)
  }

  private init(_ options: BenchOptions, _ catalogue: Catalogue, secondsToMake: Double?) throws {
    path = options.storePath
    cases = options.cases
    program = options.programPath
    samples = options.samples
    self.catalogue = catalogue
    self.secondsToMake = secondsToMake
    store = try SQLiteStore.open(at: path)
    office = Self.office(store, catalogue)
    guard try office.information().isTraining else { throw BenchError("\(path) is a real store") }
    raw = try RawDatabase(path)
  }

  func close() { store.close() }

  /// An office over a store, by the machine's own clock.
  static func office(_ repository: any CaseRepository, _ catalogue: Catalogue) -> Office {
    Office(repository: repository, catalogue: catalogue, now: { now }) { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
  }

  nonisolated static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(millisecondsSinceEpoch: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static func make(
    _ path: String,
    cases: Int,
    _ catalogue: Catalogue,
    samples: String
  ) throws -> Double {
    Console.say("making a store of \(cases) cases: \(path)")
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
    let store = try SQLiteStore.create(at: path, training: true, now: now)
    defer { store.close() }
    let demo = DemoOffice(seed: 1, cases: cases, today: now.civilDate, catalogue: catalogue)
    let milliseconds = try Stopwatch.milliseconds {
      try demo.fill(store) { done in
        Console.progress("\(done)")
        return true
      }
      while try store.mergeSearchIndex() {}
    }
    let office = office(store, catalogue)
    try Spellings.takeIn(office, samples: samples)
    try LongCaseOpening.lengthen(office)
    return milliseconds / 1000
  }
}

extension BenchOffice {
  /// References of cases all over the store, the same in every run.
  func someCases(_ count: Int) throws -> [CaseReference] {
    var all: [String] = []
    try raw.prepare("SELECT reference FROM cases ORDER BY reference").run { row in
      all.append(row.text(0))
      return true
    }
    var random = SeededRandom(seed: 4)
    return (0..<count).compactMap { _ in all.randomElement(using: &random).map(CaseReference.init) }
  }

  /// Open cases with an officer, all over the store.
  func someOpenCases(_ count: Int) throws -> [(reference: CaseReference, assignee: OfficerID)] {
    var all: [(String, String)] = []
    let sql =
      "SELECT reference, assignee FROM queue WHERE is_open = 1 AND assignee IS NOT NULL ORDER BY reference"
    try raw.prepare(sql).run { row in
      all.append((row.text(0), row.text(1)))
      return true
    }
    var random = SeededRandom(seed: 5)
    return try (0..<count).compactMap { _ in
      try all.randomElement(using: &random).map { (CaseReference($0.0), try OfficerID(parsing: $0.1)) }
    }
  }

  /// The officer with the most open cases, and the first of them.
  func busiestOfficer() throws -> (login: OfficerID, first: CaseReference) {
    var login = ""
    let sql = """
      SELECT assignee FROM queue WHERE is_open = 1 AND assignee IS NOT NULL
      GROUP BY assignee ORDER BY count(*) DESC LIMIT 1
      """
    try raw.prepare(sql).run { row in
      login = row.text(0)
      return false
    }
    let officer = try OfficerID(parsing: login)
    let query = QueueQuery(filter: .assigned(to: officer), limit: 1)
    guard let first = try office.queue(query, for: Caller(officer)).rows.first else {
      throw BenchError("no officer has a case")
    }
    return (officer, first.reference)
  }

  /// The deliveries of the sample folder.
  func deliveries() throws -> [Delivery] { try Self.deliveries(in: samples) }

  static func deliveries(in folder: String) throws -> [Delivery] {
    let files = IntakeFolder.files(in: [folder])
    guard !files.isEmpty else {
      throw BenchError("no sample applications in \(folder); name them by --samples")
    }
    return try files.map { try ApplicationReader.read(path: $0, now: now) }
  }
}
