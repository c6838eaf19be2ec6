import Casework

/// The workstation on a pseudo-terminal.
@MainActor
enum OpenedWorkstation {
  /// Starts it as the officer with the most cases; gives the moment at which the first of them was shown.
  static func start(_ bench: BenchOffice) throws -> (session: TerminalSession, useful: UInt64) {
    let (login, first) = try bench.busiestOfficer()
    let session = try TerminalSession([
      bench.program, "--fresh", "--store", bench.path, "--as", login.text,
    ])
    do {
      return (session, try session.until(first.text))
    } catch {
      session.end()
      throw error
    }
  }

  /// Starts it and goes to the list of all cases, whose rows and preview are there when it returns.
  static func startOnAllCases(_ bench: BenchOffice) throws -> TerminalSession {
    let session = try start(bench).session
    _ = session.untilQuiet(250)
    session.send(Array("6".utf8))
    _ = session.untilQuiet(250)
    return session
  }

  /// The floor of a key: a program that only writes back what it reads.
  static func startEcho() throws -> TerminalSession {
    let session = try TerminalSession(["sh", "-c", "stty raw -echo; echo ready; exec cat"])
    _ = try session.until("ready")
    return session
  }
}
