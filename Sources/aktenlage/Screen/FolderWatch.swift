import Dispatch
import Glibc

/// The kernel's word of every change of files in some folders.
final class FolderWatch: Sendable {
  /// What happened to a file.
  struct Change {
    /// Its name in its folder; empty where the folder itself is meant.
    let name: String
    /// Whether somebody who wrote in it closed it.
    let isClosed: Bool
    /// Whether more happened than the kernel could tell: anything may have changed.
    let isOverflow: Bool
  }

  private let watch: Int32
  /// Made once and then only cancelled, which any thread may do.
  nonisolated(unsafe) private let source: any DispatchSourceRead

  private static let events = UInt32(IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE)
  private let events: UInt32

  /// Watches a folder from now on; nil where it is not there or cannot be watched.
  ///
  /// - Parameter seesNew: also tells of files that were only just made, which their makers may not have locked yet.
  init?(_ path: String, queue: DispatchQueue, seesNew: Bool = false) {
    events = Self.events | (seesNew ? UInt32(IN_CREATE) : 0)
    let watch = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard watch >= 0 else { return nil }
    guard inotify_add_watch(watch, path, events) >= 0 else {
      close(watch)
      return nil
    }
    self.watch = watch
    source = DispatchSource.makeReadSource(fileDescriptor: watch, queue: queue)
    source.setCancelHandler { close(watch) }
  }

  /// Begins to tell, on the queue, what happened since the watch began, in its order; called once.
  func begin(_ tell: @escaping @Sendable ([Change]) -> Void) {
    source.setEventHandler { [watch] in tell(Self.changes(from: watch)) }
    source.activate()
  }

  /// Watches another folder as well, if it is there; one that is watched already stays so.
  func add(_ path: String) { _ = inotify_add_watch(watch, path, events) }

  /// Watches no more.
  func end() { source.cancel() }

  private static func changes(from watch: Int32) -> [Change] {
    var changes: [Change] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let header = MemoryLayout<inotify_event>.size
    while true {
      let count = read(watch, &buffer, buffer.count)
      guard count > 0 else { return changes }
      var place = 0
      while place + header <= count {
        let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self) }
        let bytes = buffer[(place + header)..<min(place + header + Int(event.len), count)].prefix { $0 != 0 }
        changes.append(
          Change(
            name: String(decoding: bytes, as: UTF8.self),
            isClosed: event.mask & UInt32(IN_CLOSE_WRITE) != 0,
            isOverflow: event.mask & UInt32(IN_Q_OVERFLOW) != 0
          )
        )
        place += header + Int(event.len)
      }
    }
  }
}
