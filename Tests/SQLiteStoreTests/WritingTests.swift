import Casework
import Foundation
import GRDB
import Glibc
import SQLiteStore
import Synchronization
import Testing

@Suite("Writing to SQLite")
struct WritingTests {
  @Test("Two handles that write at once never interleave and lose nothing")
  func twoWriters() throws {
    let folder = try TemporaryFolder()
    try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment).close()
    let inside = Mutex(0)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { writer in
      do {
        let store = try SQLiteStore.open(at: folder.store, patience: .seconds(120))
        defer { store.close() }
        var head = Chain.origin
        for folio in 1...500 {
          let entries = try Sample.notes(
            ["\(writer)/\(folio)"],
            in: Sample.file(writer),
            case: Sample.caseReference(writer),
            act: ActID("\(writer)/\(folio)"),
            after: head,
            firstFolio: folio
          )
          try store.writing { store in
            let others = inside.withLock { count in
              count += 1
              return count - 1
            }
            defer { inside.withLock { $0 -= 1 } }
            if others != 0 { failures.withLock { $0.append("interleaved") } }
            try store.append(entries, after: head)
            _ = try store.nextSerial(year: 2026, of: .caseReference)
          }
          head = entries[0].digest
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let store = try SQLiteStore.open(at: folder.store)
    defer { store.close() }
    for writer in 0..<2 {
      let entries = try store.reading { try $0.entries(of: Sample.file(writer)) }
      #expect(entries.count == 500)
      #expect(Chain.firstFault(in: entries) == nil)
    }
    #expect(try store.writing { try $0.nextSerial(year: 2026, of: .caseReference) } == 1_001)
    #expect(try integrity(folder.store) == "ok")
  }

  @Test("A store that another process holds is busy, and free when that process ends")
  func busy() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    store.close()
    let impatient = try SQLiteStore.open(at: folder.store, patience: .milliseconds(50))
    defer { impatient.close() }
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/flock")
    holder.arguments = [folder.store + ".lock", "/bin/sh", "-c", "echo held; read line"]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
    #expect(throws: RepositoryError.busy) {
      try impatient.writing { _ = try $0.nextSerial(year: 2026, of: .caseReference) }
    }
    // Reading needs no lock.
    #expect(try impatient.reading { try $0.queue(QueueQuery(filter: .all)) }.total == 0)
    try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    holder.waitUntilExit()
    #expect(try impatient.writing { try $0.nextSerial(year: 2026, of: .caseReference) } == 1)
  }

  @Test("A file that may not grow is full; nothing of the write is kept, and later writes succeed")
  func full() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    try store.writing { try $0.keep(try Sample.person("Demir"), file: 1) }
    let bytes = try FileManager.default.attributesOfItem(atPath: folder.store)[.size] as? Int ?? 0
    var before = rlimit()
    getrlimit(__rlimit_resource_t(1), &before)
    signal(SIGXFSZ, SIG_IGN)
    // Other tests of this process write to files of their own, all of them smaller.
    var limit = rlimit(rlim_cur: rlim_t(bytes + 64 << 20), rlim_max: before.rlim_max)
    setrlimit(__rlimit_resource_t(1), &limit)
    defer { setrlimit(__rlimit_resource_t(1), &before) }
    let text = String(repeating: "Sachverhalt und Gründe. ", count: 200_000)
    #expect(throws: RepositoryError.full) {
      try store.writing { store in
        for number in 2..<40 { try store.keep(try Sample.person("Kaya"), file: number, texts: [text]) }
      }
    }
    try store.writing { try $0.keep(try Sample.person("Ünal"), file: 50) }
    #expect(try store.reading { try $0.queue(QueueQuery(filter: .all)) }.total == 2)
    #expect(try integrity(folder.store) == "ok")
  }

  @Test("A body that goes on after the store failed commits nothing")
  func swallowed() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    let officer = Officer(id: try Sample.officer("anna"), name: "Anna", roles: [], sachgebiet: nil)
    let delivery = DeliveryRecord(
      submissionID: "1",
      digest: .of(),
      fileName: "",
      takenInAt: Sample.moment,
      caseReference: Sample.caseReference(1)
    )
    #expect(throws: RepositoryError.self) {
      try store.writing { store in
        try store.put(officer)
        try store.remember(delivery)
        try? store.remember(delivery)
        try? store.put(officer)
      }
    }
    #expect(try store.reading { try $0.officers() }.isEmpty)
    #expect(try store.reading { try $0.delivery("1") } == nil)
  }

  @Test("Entries and looks cannot be changed or deleted, not even by SQL")
  func appendOnly() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    try store.writing { store in
      try store.keep(try Sample.person("Demir"), file: 1)
      let officer = try Sample.officer("anna")
      try store.record([Look(at: Sample.moment, officer: officer, kind: .print, subject: "x", purpose: "")])
    }
    store.close()
    let database = try DatabaseQueue(path: folder.store)
    for sql in [
      "DELETE FROM entries", "UPDATE entries SET officer = 'other'", "UPDATE entries SET content = x'00'",
      "UPDATE entries SET digest = zeroblob(32)", "DELETE FROM looks", "UPDATE looks SET subject = 'y'",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try database.write { try $0.execute(sql: sql) } }
    }
    try database.write { try $0.execute(sql: "UPDATE entries SET content = NULL, salt = NULL") }
    let again = try SQLiteStore.open(at: folder.store)
    defer { again.close() }
    let erased = try again.reading { try $0.entries(of: Sample.file(1)) }
    #expect(erased.allSatisfy { $0.content == nil && $0.salt == nil })
    #expect(Chain.firstFault(in: erased) == nil)
  }

  @Test("Each look carries the digest of the one before it")
  func looks() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    let officer = try Sample.officer("anna")
    let looks = Look.Kind.allCases.map {
      Look(at: Sample.moment, officer: officer, kind: $0, subject: "54/33-B-000001/26", purpose: "Prüfung")
    }
    try store.writing { try $0.record(Array(looks.prefix(3))) }
    try store.writing { try $0.record(Array(looks.dropFirst(3))) }
    store.close()
    let stored = try DatabaseQueue(path: folder.store).read { database in
      try Data.fetchAll(database, sql: "SELECT digest FROM looks ORDER BY id").map { Array($0) }
    }
    var digest = Chain.origin
    var expected: [[UInt8]] = []
    for look in looks {
      digest = look.digest(after: digest)
      expected.append(digest.bytes)
    }
    #expect(stored == expected)
    #expect(Set(stored).count == looks.count)
  }

  @Test("Merging the search index ends and loses nothing")
  func merging() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    for number in 0..<80 {
      let person = try Sample.person("Demir")
      try store.writing { try $0.keep(person, file: number, texts: ["Gesprächsnotiz \(number)"]) }
    }
    var rounds = 0
    while try store.mergeSearchIndex(), rounds < 100 { rounds += 1 }
    #expect((1..<100).contains(rounds))
    let hits = try store.reading { try $0.search(try Sample.terms("gespraechsnotiz"), limit: 100) }
    #expect(hits.count == 80)
  }

  private func integrity(_ path: String) throws -> String? {
    try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
  }
}
