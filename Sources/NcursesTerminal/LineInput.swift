import CNcurses
import Glibc

/// Lines from a file or a pipe, taken only when somebody is ready for them.
@MainActor
package final class LineInput {
  /// What came.
  package enum Outcome: Hashable, Sendable {
    case line(String)
    case wake
    case end
    /// Nothing came in time.
    case nothing
  }

  /// The longest line in bytes; more is cut off.
  private static let longest = 65536

  /// Ends the wait from any thread.
  package let waker: Waker
  private let descriptor: Int32
  private let wakeUps: Int32
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// Reads from a descriptor, by itself from standard input.
  package init(descriptor: Int32 = 0) throws(TerminalError) {
    self.descriptor = descriptor
    wakeUps = cn_wake_descriptor()
    waker = Waker(descriptor: wakeUps)
    guard wakeUps >= 0 else { throw .noResources }
  }

  /// Waits for the next line, or for a wake-up alone; at most `timeoutMilliseconds` (nil: as long as it takes).
  package func wait(takesLines: Bool, timeoutMilliseconds: Int?) -> Outcome {
    while true {
      if takesLines, let line = nextLine() { return .line(line) }
      if takesLines, isAtEnd { return .end }
      var entries = [
        pollfd(fd: takesLines ? descriptor : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeUps, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&entries, 2, timeoutMilliseconds.map { Int32(clamping: $0) } ?? -1)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .nothing }
      if entries[1].revents != 0 {
        var number: UInt64 = 0
        _ = read(wakeUps, &number, MemoryLayout<UInt64>.size)
        return .wake
      }
      take()
    }
  }

  private func take() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else {
      isAtEnd = true
      return
    }
    bytes += buffer[..<count]
  }

  private func nextLine() -> String? {
    if let end = bytes.firstIndex(of: 0x0A) {
      defer { bytes.removeFirst(end + 1) }
      return text(bytes[..<end])
    }
    guard isAtEnd || bytes.count > Self.longest, !bytes.isEmpty else { return nil }
    defer { bytes = [] }
    return text(bytes[...])
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }
}
