import Casework
import Foundation
import Glibc
import Workstation

/// One session's place in the journal of an officer.
///
/// A session is at work as long as somebody holds the lock on its file `NAME.session`; the lock goes with the process,
/// however that ends. Its records are `FORM.NAME.json`.
final class JournalSession: Sendable {
  private let path: String
  private let name: String
  private let lock: Int32

  /// Makes the folder where it is missing, and begins.
  init(path: String) throws(JournalFault) {
    self.path = path
    name = String(UInt64.random(in: .min ... .max), radix: 16)
    try Self.makeFolder(path)
    // Between making the file and locking it, nobody may take it for that of an ended session.
    let gate = try Self.gate(path)
    defer { close(gate) }
    lock = open("\(path)/\(name).session", O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw JournalFault(path: path, systemError: errno) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw JournalFault(path: path, systemError: errno)
    }
  }

  deinit { close(lock) }

  /// Keeps a record in place of the one before; nil removes it.
  func keep(_ record: JournalRecord?, for key: JournalKey) throws(JournalFault) {
    let file = "\(path)/\(StoredRecord.fileName(of: key)).\(name).json"
    guard let record else {
      guard unlink(file) == 0 || errno == ENOENT else { throw JournalFault(path: path, systemError: errno) }
      return
    }
    try StoredRecord(key, record).write(to: file, in: path)
  }

  /// Whether the session still lies in its folder; somebody may have removed or replaced it.
  var isThere: Bool {
    var own = stat()
    var named = stat()
    guard fstat(lock, &own) == 0, lstat("\(path)/\(name).session", &named) == 0 else { return false }
    return own.st_ino == named.st_ino && own.st_dev == named.st_dev
  }

  /// Takes over what ended sessions left, of each form what was written last; older texts wait for their turn.
  ///
  /// - Parameter own: the forms of which this session holds a text, which no older one may replace.
  func takeOver(except own: Set<JournalKey> = []) -> [JournalKey: JournalRecord] {
    // Two sessions that begin together must not take one record both.
    guard let gate = try? Self.gate(path) else { return [:] }
    defer { close(gate) }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let ended = Set(files.compactMap { $0.session }.filter { !isAtWork($0) })
    var taken: [JournalKey: JournalRecord] = [:]
    let left = files.filter { $0.hasSuffix(".json") && ($0.session.map(ended.contains) ?? true) }
    for file in left.sorted(by: { changedAt($0) > changedAt($1) }) {
      guard let (key, record) = StoredRecord.read("\(path)/\(file)"), taken[key] == nil, !own.contains(key)
      else { continue }
      let place = "\(path)/\(StoredRecord.fileName(of: key)).\(name).json"
      if rename("\(path)/\(file)", place) == 0 { taken[key] = record }
    }
    for session in ended { forget(session) }
    return taken
  }

  /// Ends the session.
  func end() {
    if !holdsRecords(name) { unlink("\(path)/\(name).session") }
    flock(lock, LOCK_UN)
  }

  private func isAtWork(_ session: String) -> Bool {
    guard session != name else { return true }
    let file = open("\(path)/\(session).session", O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) != 0
  }

  /// Removes what an ended session needs no more: its halves of records, and its own file with the last record.
  private func forget(_ session: String) {
    for file in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where file.hasSuffix(".\(session).json.new") { unlink("\(path)/\(file)") }
    if !holdsRecords(session) { unlink("\(path)/\(session).session") }
  }

  private func holdsRecords(_ session: String) -> Bool {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.contains { $0.hasSuffix(".\(session).json") }
  }

  private func changedAt(_ file: String) -> Int64 {
    var status = stat()
    guard lstat("\(path)/\(file)", &status) == 0 else { return 0 }
    return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  /// Waits for the lock under which sessions begin and take over; closing the file frees it.
  private static func gate(_ path: String) throws(JournalFault) -> Int32 {
    let gate = open("\(path)/gate", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard gate >= 0 else { throw JournalFault(path: path, systemError: errno) }
    guard flock(gate, LOCK_EX) == 0 else {
      let error = errno
      close(gate)
      throw JournalFault(path: path, systemError: error)
    }
    return gate
  }

  private static func makeFolder(_ path: String) throws(JournalFault) {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      folder += "/\(part)"
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw JournalFault(path: path, systemError: errno)
      }
    }
  }
}

extension String {
  /// The session that a file of the journal names; nil for the form of a time when sessions had no names.
  fileprivate var session: String? {
    let parts = split(separator: ".")
    if parts.count == 2, parts[1] == "session" { return String(parts[0]) }
    if parts.count >= 3, parts[2] == "json" { return String(parts[1]) }
    return nil
  }
}
