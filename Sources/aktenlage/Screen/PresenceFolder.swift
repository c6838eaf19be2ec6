import Casework
import Dispatch
import Foundation
import Glibc
import Synchronization
package import Workstation

/// Who has which case open: beside the store, one small file for each session at work.
///
/// A session is at work as long as it holds the lock on its file; the lock goes with the process, however that ends.
/// The kernel tells every change, so that nobody polls. A folder that cannot be made or watched is no fault: then
/// nobody is shown, and what two people write is still put together.
package final class PresenceFolder: Sendable {
  private let path: String
  private let name: String
  private let lock: Int32
  private let watch: FolderWatch
  private let state = Mutex<[String: [Presence]]>([:])
  private let tell: @Sendable ([Presence]) -> Void
  private let queue = DispatchQueue(label: "aktenlage.presence", qos: .utility)

  /// No session says more: ten cases with their references.
  private static let limit = 2048
  /// How long after a change it is read, in milliseconds: a lock goes a moment after the file was closed.
  private static let delay = 20
  /// When a file that was closed is looked at once more, in milliseconds: nothing tells when its lock goes.
  private static let laterDelay = 1000

  /// Begins to be seen, and to see others.
  ///
  /// - Parameter tell: called on another thread with what all others have open, whenever that changes.
  package init?(store: String, tell: @escaping @Sendable ([Presence]) -> Void) {
    path = store + ".presence"
    name = String(UInt64.random(in: .min ... .max), radix: 16)
    self.tell = tell
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return nil }
    // Nobody may find it before it is locked, and take it for that of an ended session.
    let draft = "\(path)/.\(name)"
    let file = open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) == 0, rename(draft, "\(path)/\(name)") == 0 else {
      close(file)
      unlink(draft)
      return nil
    }
    guard let watch = FolderWatch(path, queue: queue) else {
      unlink("\(path)/\(name)")
      close(file)
      return nil
    }
    (lock, self.watch) = (file, watch)
    watch.begin { [weak self] in self?.take($0) }
    queue.async { [weak self] in self?.readAll() }
  }

  /// Says what the officer has open now.
  package func announce(_ presence: [Presence]) {
    let lines = presence.map { "\($0.isWriting ? "w" : "r") \($0.reference.text) \($0.officer.text)\n" }
    // Of one length, so that one write replaces all of it.
    var text = lines.joined()
    guard text.utf8.count <= Self.limit else { return }
    text += String(repeating: "\n", count: Self.limit - text.utf8.count)
    let bytes = Array(text.utf8)
    _ = pwrite(lock, bytes, bytes.count, 0)
  }

  /// Is seen no more.
  package func end() {
    watch.end()
    unlink("\(path)/\(name)")
    close(lock)
  }

  // MARK: Others

  private func readAll() {
    take(Set((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []))
  }

  private func take(_ changes: [FolderWatch.Change]) {
    let all = changes.contains(where: \.isOverflow)
    let changed = Set(changes.map(\.name))
    queue.asyncAfter(deadline: .now() + .milliseconds(Self.delay)) { [weak self] in
      if all { self?.readAll() } else { self?.take(changed) }
    }
    let closed = Set(changes.filter(\.isClosed).map(\.name))
    guard !closed.isEmpty else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(Self.laterDelay)) { [weak self] in self?.take(closed) }
  }

  /// Reads what some sessions say, and tells it if that is another thing than before.
  private func take(_ names: Set<String>) {
    let others = names.filter { $0 != name && !$0.isEmpty && !$0.hasPrefix(".") }
    let said = others.map { ($0, presence(of: $0)) }
    let news: [Presence]? = state.withLock { state in
      let before = state
      for (name, presence) in said { state[name] = presence }
      return state == before ? nil : state.sorted { $0.key < $1.key }.flatMap(\.value)
    }
    if let news { tell(news) }
  }

  /// What a session says; nil for one that has ended, whose file is removed.
  private func presence(of name: String) -> [Presence]? {
    let file = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard flock(file, LOCK_SH | LOCK_NB) != 0 else {
      unlink("\(path)/\(name)")
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Self.limit)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0, let text = String(validating: bytes[..<count], as: UTF8.self) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, let officer = try? OfficerID(parsing: words[2]) else { return nil }
      return Presence(officer, in: CaseReference(String(words[1])), isWriting: words[0] == "w")
    }
  }
}
