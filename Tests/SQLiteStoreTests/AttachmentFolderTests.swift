import Casework
import Foundation
import Glibc
import SQLiteStore
import Testing

@Suite("Attachments lie under their digest")
struct AttachmentFolderTests {
  private func with(_ body: (SQLiteStore, (SHA256Digest) -> String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    try body(store) { folder.store + ".files/" + $0.text.prefix(2) + "/" + $0.text.dropFirst(2) }
  }

  @Test("The file has the digest's name, the owner's permissions and nothing beside it")
  func place() throws {
    try with { store, place in
      let digest = try store.attachments.write([1, 2, 3])
      let path = place(digest)
      #expect(try Array(Data(contentsOf: URL(filePath: path))) == [1, 2, 3])
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let folder = URL(filePath: path).deletingLastPathComponent().path()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
      // Written once: the second time the same file stands there.
      _ = try store.attachments.write([1, 2, 3])
      let again = try FileManager.default.attributesOfItem(atPath: path)
      #expect(again[.systemFileNumber] as? Int == attributes[.systemFileNumber] as? Int)
    }
  }

  @Test(
    "Changed, cut or lengthened bytes are noticed",
    arguments: [[1, 2, 4], [1, 2], [1, 2, 3, 4], []] as [[UInt8]]
  )
  func changed(bytes: [UInt8]) throws {
    try with { store, place in
      let digest = try store.attachments.write([1, 2, 3])
      try Data(bytes).write(to: URL(filePath: place(digest)))
      #expect {
        _ = try store.attachments.bytes(of: digest)
      } throws: {
        guard case .damaged = $0 as? RepositoryError else { return false }
        return true
      }
    }
  }

  @Test("A link is never followed, neither for reading nor for writing")
  func links() throws {
    try with { store, place in
      let digest = try store.attachments.write([1, 2, 3])
      let elsewhere = place(digest) + ".elsewhere"
      rename(place(digest), elsewhere)
      symlink(elsewhere, place(digest))
      #expect(throws: RepositoryError.self) { _ = try store.attachments.bytes(of: digest) }
      #expect(throws: RepositoryError.self) { _ = try store.attachments.write([1, 2, 3]) }
      let folder = URL(filePath: place(digest)).deletingLastPathComponent().path(percentEncoded: false)
      let trimmed = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      rename(trimmed, trimmed + "-moved")
      symlink(trimmed + "-moved", trimmed)
      #expect(throws: RepositoryError.self) { _ = try store.attachments.bytes(of: digest) }
      #expect(throws: RepositoryError.self) { _ = try store.attachments.write([1, 2, 3]) }
    }
  }
}
