import CNcurses
import Glibc
import TerminalCanvas

/// Everything that comes in: bytes, signals, wake-ups.
struct TerminalInput {
  /// What signals asked for.
  struct Signals {
    var ended: [Int32] = []
    var isResized = false
    var isStopped = false
    var isContinued = false

    var isEmpty: Bool { ended.isEmpty && !isResized && !isStopped && !isContinued }
  }

  private let descriptor: Int32
  private let signals: Int32
  private let wakeUps: Int32
  private let escapeMilliseconds: Int
  private var parser = KeyParser()
  private var isAtEnd = false
  /// When the last bytes came.
  private var silentSince = 0
  /// True if the terminal was asked something.
  var isQuestioned = false

  init(descriptor: Int32, signals: Int32, wakeUps: Int32, escapeMilliseconds: Int) {
    self.descriptor = descriptor
    self.signals = signals
    self.wakeUps = wakeUps
    self.escapeMilliseconds = escapeMilliseconds
  }

  /// True if the terminal said that it can show frames whole.
  var reportsSynchronization: Bool {
    parser.reportedModes[2026].map { $0 == 1 || $0 == 2 } ?? false
  }

  /// Waits until something comes, then takes all there is.
  mutating func read(timeoutMilliseconds: Int?) -> (events: [Event], signals: Signals) {
    var events: [Event] = []
    var found = Signals()
    let deadline = timeoutMilliseconds.map { saturatingDeadline(after: $0) }
    while true {
      let ready = poll(milliseconds: patience(until: deadline))
      if ready.input { events += drain() }
      if ready.signals { collect(&found) }
      if ready.wakeUps {
        empty(wakeUps)
        events.append(.wake)
      }
      if isAtEnd, found.ended.isEmpty { found.ended.append(SIGHUP) }
      if parser.isPending, Self.now() >= silentSince + escapeMilliseconds {
        events += parser.flush()
        silentSince = Self.now()
      }
      // An ESC that just came is decided first, so that what it means comes in order.
      if !parser.isEscapePending, !events.isEmpty || !found.isEmpty { return (events, found) }
      if let deadline, Self.now() >= deadline { return (events, found) }
    }
  }

  /// How long to wait for the next thing: to the deadline, or until a silence decides what an ESC means.
  private func patience(until deadline: Int?) -> Int? {
    let now = Self.now()
    let rest = deadline.map { max(0, $0 - now) }
    guard parser.isPending else { return rest }
    let silence = max(0, silentSince + escapeMilliseconds - now)
    return min(silence, rest ?? silence)
  }

  private func saturatingDeadline(after milliseconds: Int) -> Int {
    Self.now() + min(max(0, milliseconds), Int(Int32.max))
  }

  /// Milliseconds of a clock that only goes forward.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Swallows what comes until the terminal has answered, at most for a time.
  mutating func awaitAnswer(milliseconds: Int) {
    var left = milliseconds
    while !parser.hasAnswered, !isAtEnd, left > 0 {
      if poll(milliseconds: 10).input { _ = drain() }
      left -= 10
    }
  }

  private struct Ready {
    var input = false
    var signals = false
    var wakeUps = false
    var nothing: Bool { !input && !signals && !wakeUps }
  }

  private func poll(milliseconds: Int?) -> Ready {
    let asked = Int16(POLLIN)
    var entries = [
      pollfd(fd: isAtEnd ? -1 : descriptor, events: asked, revents: 0),
      pollfd(fd: signals, events: asked, revents: 0),
      pollfd(fd: wakeUps, events: asked, revents: 0),
    ]
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    var count = Glibc.poll(&entries, 3, limit)
    // A signal ends the wait; its byte is in the pipe by then.
    while count < 0, errno == EINTR { count = Glibc.poll(&entries, 3, limit) }
    guard count > 0 else { return Ready() }
    return Ready(
      input: entries[0].revents != 0,
      signals: entries[1].revents != 0,
      wakeUps: entries[2].revents != 0
    )
  }

  /// Takes all bytes that are there, however many.
  private mutating func drain() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if count == 0 || errno != EAGAIN { isAtEnd = true }
        return events
      }
      events += parser.feed(buffer[..<count])
      silentSince = Self.now()
      var more = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard Glibc.poll(&more, 1, 0) > 0, more.revents & Int16(POLLIN) != 0 else { return events }
    }
  }

  private func collect(_ found: inout Signals) {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(signals, &buffer, buffer.count)
    guard count > 0 else { return }
    for byte in buffer[..<count] {
      switch Int32(byte) {
      case SIGWINCH: found.isResized = true
      case SIGTSTP: found.isStopped = true
      case SIGCONT: found.isContinued = true
      case let signal: if !found.ended.contains(signal) { found.ended.append(signal) }
      }
    }
  }

  private func empty(_ descriptor: Int32) {
    var count: UInt64 = 0
    _ = Glibc.read(descriptor, &count, MemoryLayout<UInt64>.size)
  }
}
