import Casework
import Foundation
import Glibc
import Synchronization
import Workstation

/// What officers typed and did not finish: one small file for each form, readable by its owner alone.
///
/// A file is written beside its place, synced and renamed, so that a kill leaves the old text or the new one.
final class JournalFolder: Sendable {
  /// How long a change waits to be written, in milliseconds; a kill loses at most that much typing.
  static let delay = 200

  private let path: String
  private let waiting = Mutex<[JournalKey: JournalRecord?]>([:])

  /// A folder of one officer for one store; it is made when something is typed.
  init(path: String) { self.path = path }

  /// Keeps a record for the next flush; nil forgets it.
  func put(_ record: JournalRecord?, for key: JournalKey) {
    waiting.withLock { $0[key] = .some(record) }
  }

  /// Writes what changed since the last flush.
  func flush() {
    let changes = waiting.withLock { changes in
      defer { changes = [:] }
      return changes
    }
    for (key, record) in changes {
      if let record {
        write(record, for: key)
      } else {
        unlink(file(of: key))
      }
    }
  }

  /// Everything that is kept; what cannot be read is left where it is.
  func records() -> [JournalKey: JournalRecord] {
    var records: [JournalKey: JournalRecord] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where name.hasSuffix(".json") {
      guard let data = FileManager.default.contents(atPath: "\(path)/\(name)"),
        let stored = try? JSONDecoder().decode(Stored.self, from: data),
        let form = JournalKey.Form(text: stored.form)
      else { continue }
      let key = JournalKey(form, CaseReference(stored.reference))
      records[key] = JournalRecord(seenRevision: stored.seenRevision, values: stored.values)
    }
    return records
  }

  private struct Stored: Codable {
    let form: String
    let reference: String
    let seenRevision: Int
    let values: [String: String]
  }

  /// A name of the folder's own alphabet, whatever the reference holds.
  private func file(of key: JournalKey) -> String {
    let name = SHA256Digest.of(Array("\(key.form.text)\n\(key.reference.text)".utf8)).text.prefix(32)
    return "\(path)/\(name).json"
  }

  private func write(_ record: JournalRecord, for key: JournalKey) {
    let stored = Stored(
      form: key.form.text,
      reference: key.reference.text,
      seenRevision: record.seenRevision,
      values: record.values
    )
    guard let data = try? JSONEncoder().encode(stored) else { return }
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    try? FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: true,
      attributes: attributes
    )
    let place = file(of: key)
    let beside = place + ".new"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = data.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count }
    let isSynced = fsync(descriptor) == 0
    close(descriptor)
    if isWritten, isSynced { rename(beside, place) }
  }
}
