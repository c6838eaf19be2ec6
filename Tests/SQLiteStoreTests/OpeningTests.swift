import Casework
import Foundation
import GRDB
import Glibc
import SQLiteStore
import Testing

@Suite("Opening a store says what is wrong with it")
struct OpeningTests {
  /// Makes a store, does something to it, and gives the error of opening it.
  func error(
    readOnly: Bool = false,
    _ spoil: (TemporaryFolder) throws -> Void
  ) throws -> (folder: TemporaryFolder, error: RepositoryError?) {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: false, now: Sample.moment)
    try store.writing { store in
      for number in 0..<200 { try store.keep(try Sample.person("Demir"), file: number) }
    }
    store.close()
    try spoil(folder)
    do throws(RepositoryError) {
      try SQLiteStore.open(at: folder.store, readOnly: readOnly).close()
      return (folder, nil)
    } catch {
      return (folder, error)
    }
  }

  @Test("A store that was made is opened again, by its owner alone")
  func opens() throws {
    let (folder, error) = try error { folder in
      for (name, mode) in [
        ("", 0o600), ("-wal", 0o600), ("-shm", 0o600), (".lock", 0o600), (".files", 0o700),
      ] {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.store + name)
        #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
      }
    }
    #expect(error == nil)
    let store = try SQLiteStore.open(at: folder.store, readOnly: true)
    defer { store.close() }
    let expected = StoreInformation(isTraining: false, createdAt: Sample.moment, schemaVersion: 7)
    #expect(try store.reading { try $0.information() } == expected)
  }

  @Test("Nothing is made where something stands")
  func exists() throws {
    let folder = try TemporaryFolder()
    for suffix in ["", "-wal", ".lock", ".files"] {
      try Data().write(to: URL(filePath: folder.store + suffix))
      #expect(throws: RepositoryError.exists(path: folder.store + suffix)) {
        _ = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
      }
      try FileManager.default.removeItem(atPath: folder.store + suffix)
    }
    symlink("/nowhere", folder.store)
    #expect(throws: RepositoryError.exists(path: folder.store)) {
      _ = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    }
  }

  @Test("The folder is made for the owner alone where it is missing")
  func makesFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/office/store.sqlite"
    try SQLiteStore.create(at: path, training: true, now: Sample.moment).close()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/office")
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test("Missing")
  func missing() throws {
    let (folder, error) = try error { try FileManager.default.removeItem(atPath: $0.store) }
    #expect(error == .missing(path: folder.store))
  }

  @Test("Foreign: a text, an empty file, a folder, another program's database")
  func foreign() throws {
    let spoilers: [(String) throws -> Void] = [
      { try Data("Sehr geehrte Damen und Herren".utf8).write(to: URL(filePath: $0)) },
      { try Data().write(to: URL(filePath: $0)) },
      {
        try FileManager.default.removeItem(atPath: $0)
        try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false)
      },
      {
        try FileManager.default.removeItem(atPath: $0)
        try DatabaseQueue(path: $0).write { try $0.execute(sql: "CREATE TABLE t (a)") }
      },
    ]
    for spoil in spoilers {
      let (folder, error) = try error { try spoil($0.store) }
      #expect(error == .foreign(path: folder.store))
    }
  }

  @Test("Newer", arguments: [true, false])
  func newer(readOnly: Bool) throws {
    let (_, error) = try error(readOnly: readOnly) { folder in
      try DatabaseQueue(path: folder.store).writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA user_version = 8")
      }
    }
    #expect(error == .newer(found: 8, known: 7))
  }

  @Test("Damaged: cut short")
  func cutShort() throws {
    let (_, error) = try error { folder in
      for suffix in ["-wal", "-shm"] { try FileManager.default.removeItem(atPath: folder.store + suffix) }
      #expect(truncate(folder.store, 8_192) == 0)
    }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Damaged: overwritten where the tables are named, or where the rows are")
  func overwritten() throws {
    let (_, error) = try error { try overwrite($0.store, from: 100, to: 4_096) }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let (folder, later) = try self.error { try overwrite($0.store, from: 8_192, to: Int.max) }
    if later == nil {
      let store = try SQLiteStore.open(at: folder.store)
      #expect(throws: RepositoryError.self) {
        try store.reading { try $0.queue(QueueQuery(filter: .all)) }
      }
    }
  }

  private func overwrite(_ path: String, from: Int, to: Int) throws {
    for suffix in ["-wal", "-shm"] { try FileManager.default.removeItem(atPath: path + suffix) }
    var bytes = try Data(contentsOf: URL(filePath: path))
    for index in from..<min(to, bytes.count) { bytes[index] = 0xA5 }
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.write(contentsOf: bytes)
    try file.close()
  }

  @Test("Too open: file, log, attachments or folder for others, or a link")
  func tooOpen() throws {
    for (suffix, mode) in [("", 0o640), ("-wal", 0o606), (".lock", 0o666), (".files", 0o750)] {
      let (folder, error) = try error { chmod($0.store + suffix, mode_t(mode)) }
      #expect(error == .tooOpen(path: folder.store + suffix))
    }
    let (folder, error) = try error { chmod($0.path, 0o777) }
    #expect(error == .tooOpen(path: folder.path))
    let (linked, linkError) = try self.error { folder in
      rename(folder.store, folder.store + ".real")
      symlink(folder.store + ".real", folder.store)
    }
    #expect(linkError == .tooOpen(path: linked.store))
  }

  @Test(
    "Practice data may lie where others can list, not where they can replace a file; a real store lies alone",
    arguments: [(0o700, true, true), (0o755, true, false), (0o1777, true, false), (0o777, false, false)]
  )
  func folderOfStore(mode: Int, trainingIsMade: Bool, realIsMade: Bool) throws {
    for (isTraining, isMade) in [(true, trainingIsMade), (false, realIsMade)] {
      let folder = try TemporaryFolder()
      chmod(folder.path, mode_t(mode))
      if isMade {
        try SQLiteStore.create(at: folder.store, training: isTraining, now: Sample.moment).close()
        try SQLiteStore.open(at: folder.store).close()
      } else {
        #expect(throws: RepositoryError.tooOpen(path: folder.path)) {
          _ = try SQLiteStore.create(at: folder.store, training: isTraining, now: Sample.moment)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      }
    }
  }

  @Test("A real store whose folder was opened to others is not opened")
  func realFolderOpened() throws {
    let folder = try TemporaryFolder()
    try SQLiteStore.create(at: folder.store, training: false, now: Sample.moment).close()
    chmod(folder.path, 0o755)
    #expect(throws: RepositoryError.tooOpen(path: folder.path)) {
      try SQLiteStore.open(at: folder.store).close()
    }
  }

  @Test("A store that is opened for reading takes nothing")
  func readOnly() throws {
    let (folder, error) = try error { _ in }
    #expect(error == nil)
    let store = try SQLiteStore.open(at: folder.store, readOnly: true)
    defer { store.close() }
    #expect(throws: RepositoryError.readOnly(path: folder.store)) {
      try store.writing { _ = try $0.nextSerial(year: 2026, of: .caseReference) }
    }
    #expect(throws: RepositoryError.readOnly(path: folder.store + ".files")) {
      _ = try store.attachments.write([1])
    }
    #expect(try store.reading { try $0.queue(QueueQuery(filter: .all)) }.total == 200)
  }

  @Test("An older store is brought to the newest form when it is opened for writing, and read as it is")
  func older() throws {
    let (folder, error) = try error(readOnly: true) { try takeBackToVersionTwo($0) }
    #expect(error == nil)
    let read = try SQLiteStore.open(at: folder.store, readOnly: true)
    #expect(try read.reading { try $0.information() }.schemaVersion == 2)
    #expect(try read.reading { try $0.queue(QueueQuery(filter: .all)) }.rows.count == 200)
    #expect(
      try read.reading { try $0.queue(QueueQuery(filter: .ready(nil))) } == QueuePage(rows: [], total: 0)
    )
    read.close()
    let store = try SQLiteStore.open(at: folder.store)
    defer { store.close() }
    #expect(try store.reading { try $0.information() }.schemaVersion == 7)
    var row = try #require(try store.reading { try $0.queue(QueueQuery(filter: .all)) }.rows.first)
    #expect(!row.isReady)
    row.isReady = true
    try store.writing { try $0.put([row]) }
    #expect(try store.reading { try $0.queue(QueueQuery(filter: .ready(nil))) }.rows == [row])
  }
}
