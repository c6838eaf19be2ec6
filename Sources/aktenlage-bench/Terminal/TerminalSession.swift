import AktenlageTesting
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
    let environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": getenv("HOME").map { String(cString: $0) } ?? "/tmp",
    ]
    started = Stopwatch.nanoseconds
    do throws(ProgramOnTerminal.NotStarted) {
      let program = try ProgramOnTerminal(
        arguments,
        environment: environment,
        rows: rows,
        columns: columns
      )
      (process, master) = (program.process, program.person)
    } catch {
      throw BenchError("cannot start \(arguments.first ?? ""): \(String(cString: strerror(error.code)))")
    }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit { close(master) }

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
