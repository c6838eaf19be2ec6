import Casework
import Foundation
import Glibc
import SQLiteStore
import Testing

@Suite("A store that the system keeps from being written")
struct ReadOnlyFolderTests {
  /// Runs a body on this thread as an unprivileged user who owns the folder and what is in it.
  private func unprivileged(_ folder: TemporaryFolder, _ body: () throws -> Void) throws {
    guard geteuid() == 0 else { return try body() }
    // Only this thread changes its user, which the C library's setuid would not do.
    typealias Call = @convention(c) (uid_t) -> Int32
    let call = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: Call.self)
    let nobody: uid_t = 65_534
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      #expect(chown(folder.path + "/" + name, nobody, nobody) == 0)
    }
    #expect(chown(folder.path, nobody, nobody) == 0)
    _ = call(nobody)
    defer { _ = call(0) }
    try body()
  }

  private func isReadOnly(_ error: any Error) -> Bool {
    guard case .readOnly = error as? RepositoryError else { return false }
    return true
  }

  @Test("A read-only folder with read-only files takes no write, and says so")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    try store.writing { try $0.keep(try Sample.person("Demir"), file: 1) }
    store.close()
    for suffix in ["", "-wal", "-shm", ".lock"] { chmod(folder.store + suffix, 0o400) }
    chmod(folder.store + ".files", 0o500)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    try unprivileged(folder) {
      #expect {
        let store = try SQLiteStore.open(at: folder.store)
        defer { store.close() }
        try store.writing { _ = try $0.nextSerial(year: 2026, of: .caseReference) }
      } throws: { isReadOnly($0) }
    }
  }

  @Test("An attachment in a read-only folder is refused")
  func attachment() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    chmod(folder.store + ".files", 0o500)
    defer { chmod(folder.store + ".files", 0o700) }
    try unprivileged(folder) {
      #expect {
        _ = try store.attachments.write([1, 2, 3])
      } throws: { isReadOnly($0) }
    }
  }

  @Test("No store is made in a read-only folder")
  func making() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    try unprivileged(folder) {
      #expect {
        _ = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
      } throws: { isReadOnly($0) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
