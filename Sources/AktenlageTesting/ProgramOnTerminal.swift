package import Glibc

/// A program that was started as the leader of a session of its own, on a new pseudo-terminal.
package struct ProgramOnTerminal {
  /// Why it was not started, as the system's error.
  package struct NotStarted: Error {
    package let code: Int32
  }

  package let process: pid_t
  /// The end at which a person sits: what is written is typed, what is read is shown. Whoever starts it closes it.
  package let person: Int32

  /// POSIX_SPAWN_SETSID of the GNU library, which its headers show to GNU programs only.
  private static let newSession: Int16 = 0x80

  /// Starts the program at the path that comes first among the arguments.
  package init(
    _ arguments: [String],
    environment: [String: String],
    rows: UInt16,
    columns: UInt16
  ) throws(NotStarted) {
    var ends: (person: Int32, program: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 4096)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.person, &ends.program, &name, nil, &size) == 0 else { throw NotStarted(code: errno) }
    // Else the program would hold its own terminal open and never be hung up on.
    _ = fcntl(ends.person, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.program, F_SETFD, FD_CLOEXEC)
    defer { close(ends.program) }
    do throws(NotStarted) {
      process = try Self.spawn(arguments, environment, on: name)
    } catch {
      close(ends.person)
      throw error
    }
    person = ends.person
  }

  private static func spawn(
    _ arguments: [String],
    _ environment: [String: String],
    on terminal: [CChar]
  ) throws(NotStarted) -> pid_t {
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
    let code = posix_spawnp(
      &process,
      arguments.first ?? "",
      &actions,
      &attributes,
      argumentPointers,
      environmentPointers
    )
    guard code == 0 else { throw NotStarted(code: code) }
    return process
  }
}
