import Glibc

/// A program on a pseudo-terminal of 120×40, asked and watched as a terminal would.
final class TerminalSession {
  let process: pid_t
  /// The moment before the program was started.
  let started: UInt64
  /// Everything that was written so far, until ``forget()``.
  private(set) var output: [UInt8] = []
  private(set) var isAlive = true
  private let master: Int32
  private var answers = TerminalAnswers()

  init(_ arguments: [String], rows: UInt16 = 40, columns: UInt16 = 120) throws {
    var (master, terminal): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 4096)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &terminal, &name, nil, &size) == 0 else { throw BenchError("no pseudo-terminal") }
    // Else the program would hold its own terminal open and never be hung up on.
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
    defer { close(terminal) }
    self.master = master
    started = Stopwatch.nanoseconds
    process = try Self.spawn(arguments, on: name)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit { close(master) }

  /// POSIX_SPAWN_SETSID of the GNU library, which its headers show to GNU programs only.
  private static let newSession: Int16 = 0x80

  /// Starts the program as the leader of a session whose terminal is the given one.
  private static func spawn(_ arguments: [String], on terminal: [CChar]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session leader opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    let home = getenv("HOME").map { String(cString: $0) } ?? "/tmp"
    let environment = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(home)",
    ]
    let argumentPointers = arguments.map { strdup($0) } + [nil]
    let environmentPointers = environment.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawnp(
      &process,
      arguments[0],
      &actions,
      &attributes,
      argumentPointers,
      environmentPointers
    )
    guard code == 0 else {
      throw BenchError("cannot start \(arguments[0]): \(String(cString: strerror(code)))")
    }
    return process
  }

  /// Sends what a key sends.
  func send(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// What the cursor key downwards sends now.
  var downKey: [UInt8] { Array((answers.hasApplicationCursor ? "\u{1B}OB" : "\u{1B}[B").utf8) }

  /// What came between a moment and the next silence.
  struct Burst {
    var first: UInt64?
    var last: UInt64 = 0
    var bytes = 0
  }

  /// Reads until nothing came for so many milliseconds, or the limit is over.
  func untilQuiet(_ quiet: Int = 25, limit: Int = 1000) -> Burst {
    var burst = Burst()
    let end = Stopwatch.nanoseconds + UInt64(limit) * 1_000_000
    while isAlive, Stopwatch.nanoseconds < end {
      // Before the first byte the whole limit is waited for.
      guard let (count, moment) = read(burst.first == nil ? limit : quiet) else { break }
      burst.first = burst.first ?? moment
      burst.last = moment
      burst.bytes += count
    }
    return burst
  }

  /// Reads until a text was written; gives the moment of its last byte.
  func until(_ text: String, limit: Int = 20_000) throws -> UInt64 {
    let wanted = Array(text.utf8)
    let end = Stopwatch.nanoseconds + UInt64(limit) * 1_000_000
    while isAlive, Stopwatch.nanoseconds < end {
      guard let (_, moment) = read(limit) else { break }
      if TerminalAnswers.plainText(of: output).contains(wanted) { return moment }
    }
    let seen = String(decoding: TerminalAnswers.plainText(of: output).suffix(300), as: UTF8.self)
    throw BenchError("'\(text)' was not shown; the end of what was: \(seen)")
  }

  func forget() { output.removeAll(keepingCapacity: true) }

  /// One read: how many bytes, and when they were there; nil after so many milliseconds without any.
  func read(_ milliseconds: Int) -> (count: Int, moment: UInt64)? {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, Int32(milliseconds)) > 0 else { return nil }
    let moment = Stopwatch.nanoseconds
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else {
      if count == 0 || errno != EAGAIN { isAlive = false }
      return nil
    }
    output += buffer[..<count]
    let reply = answers.reply(to: buffer[..<count])
    if !reply.isEmpty { send(reply) }
    return (count, moment)
  }

  /// Hangs up, and ends the program if that does not.
  func end() {
    for signal in [SIGHUP, SIGTERM, SIGKILL] {
      kill(process, signal)
      for _ in 0..<100 {
        if waitpid(process, nil, WNOHANG) == process { return }
        _ = read(10)
      }
    }
  }
}
