import Casework
import Foundation
import Glibc
import Workstation

/// A record of the journal as it stands in its file.
struct StoredRecord: Codable {
  private let form: String
  private let reference: String
  /// Missing in records of a time when forms had no subject.
  private let subject: String?
  private let seenRevision: Int
  private let values: [String: String]

  init(_ key: JournalKey, _ record: JournalRecord) {
    form = key.form.text
    reference = key.reference.text
    subject = key.subject
    seenRevision = record.seenRevision
    values = record.values
  }

  /// A name of the folder's own alphabet, whatever the reference holds.
  static func fileName(of key: JournalKey) -> String {
    let digest = SHA256Digest.of(Array("\(key.form.text)\n\(key.reference.text)\n\(key.subject)".utf8))
    return String(digest.text.prefix(32))
  }

  /// What a file holds; nil for what cannot be read, which is left where it is.
  static func read(_ file: String) -> (JournalKey, JournalRecord)? {
    guard let data = FileManager.default.contents(atPath: file),
      let stored = try? JSONDecoder().decode(StoredRecord.self, from: data),
      let form = JournalKey.Form(text: stored.form)
    else { return nil }
    let record = JournalRecord(seenRevision: stored.seenRevision, values: stored.values)
    return (JournalKey(form, CaseReference(stored.reference), subject: stored.subject ?? ""), record)
  }

  /// Writes beside the place, synced, and renames, so that a kill leaves the old text or the new one.
  func write(to file: String, in folder: String) throws(JournalFault) {
    guard let data = try? JSONEncoder().encode(self) else { return }
    let beside = file + ".new"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw JournalFault(path: folder, systemError: errno) }
    let error = Self.write(data, to: descriptor)
    close(descriptor)
    guard error == 0, rename(beside, file) == 0 else {
      let code = error == 0 ? errno : error
      unlink(beside)
      throw JournalFault(path: folder, systemError: code)
    }
  }

  /// Gives 0, or the system's error.
  private static func write(_ data: Data, to descriptor: Int32) -> Int32 {
    let bytes = [UInt8](data)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      guard count >= 0 || errno == EINTR else { return errno }
      done += max(count, 0)
    }
    return fsync(descriptor) == 0 ? 0 : errno
  }
}
