import AktenlageTesting
import Foundation
import Glibc
import Testing

/// The built program at a pseudo-terminal of 80×24, killed at the latest when the value goes.
final class ProgramAtTerminal {
  let process: pid_t
  private let person: Int32
  private var written: [UInt8] = []
  private var isReaped = false

  /// POSIX_SPAWN_SETSID of the GNU library, which its headers show to GNU programs only.
  private static let newSession: Int16 = 0x80

  init(_ arguments: [String], environment: [String: String]) throws {
    var ends: (person: Int32, program: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 4096)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&ends.person, &ends.program, &name, nil, &size) == 0)
    // Else the program would hold its own terminal open and never be hung up on.
    _ = fcntl(ends.person, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.program, F_SETFD, FD_CLOEXEC)
    person = ends.person
    defer { close(ends.program) }
    process = try Self.spawn([Run.program.path()] + arguments, environment, on: name)
  }

  deinit {
    kill()
    close(person)
  }

  private static func spawn(
    _ arguments: [String],
    _ environment: [String: String],
    on terminal: [CChar]
  ) throws -> pid_t {
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
    // The threads that run tests hold signals back, and a child would go on doing so.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    let argumentPointers = arguments.map { strdup($0) } + [nil]
    let environmentPointers = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process,
      arguments[0],
      &actions,
      &attributes,
      argumentPointers,
      environmentPointers
    )
    try #require(code == 0)
    return process
  }

  /// Types what a terminal sends for some keys.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { write(person, $0.baseAddress?.advanced(by: done), $0.count - done) }
      guard count > 0 else { return }
      done += count
    }
  }

  /// Waits until the rows of the screen are as wanted, at most so long.
  @discardableResult
  func wait(seconds: Double = 10, _ isWanted: ([String]) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    var rows = rows
    while !isWanted(rows) {
      guard ContinuousClock.now < end, read(milliseconds: 50) else {
        if ContinuousClock.now >= end || !isAlive { return false }
        continue
      }
      rows = self.rows
    }
    return true
  }

  /// Expects that the screen shows a text soon.
  func sees(_ text: String, at place: SourceLocation = #_sourceLocation) {
    let isShown = wait { $0.contains { $0.contains(text) } }
    #expect(isShown, "not shown: \(text)\n\(rows.joined(separator: "\n"))", sourceLocation: place)
  }

  /// The rows of the screen, from everything that was written so far.
  var rows: [String] {
    var model = ScreenModel(columns: 80, rows: 24)
    model.feed(written, isUnicode: true)
    return (0..<24).map { model.text($0) }
  }

  /// Reads what is there; false when nothing came for so many milliseconds.
  private func read(milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    var hasRead = false
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while poll(&ready, 1, hasRead ? 0 : milliseconds) > 0, ready.revents & Int16(POLLIN) != 0 {
      let count = Glibc.read(person, &buffer, buffer.count)
      guard count > 0 else { break }
      written += buffer[..<count]
      hasRead = true
    }
    return hasRead
  }

  private var isAlive: Bool {
    guard !isReaped else { return false }
    isReaped = waitpid(process, nil, WNOHANG) == process
    return !isReaped
  }

  /// Waits until the program ended by itself.
  func hasEnded(seconds: Double = 20) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while isAlive, ContinuousClock.now < end { _ = read(milliseconds: 20) }
    return !isAlive
  }

  /// Ends it as the kernel does, without a word.
  func kill(_ signal: Int32 = SIGKILL) {
    guard !isReaped else { return }
    Glibc.kill(process, signal)
    if signal == SIGKILL {
      waitpid(process, nil, 0)
      isReaped = true
    }
  }
}
