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

  init(_ arguments: [String], environment: [String: String]) throws {
    let program = try ProgramOnTerminal(
      [Run.program.path()] + arguments,
      environment: environment,
      rows: 24,
      columns: 80
    )
    process = program.process
    person = program.person
  }

  deinit {
    kill()
    close(person)
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

  /// How many pictures were shown whole; a terminal must have said that it can.
  var frames: Int {
    String(decoding: written, as: UTF8.self).components(separatedBy: "\u{1B}[?2026h").count - 1
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

/// A store whose workstation a test opens.
protocol OfficeAtTerminal {
  /// What the program finds in its environment.
  var environment: [String: String] { get }
  /// The day that the program takes for today.
  var today: String { get }
}

extension OfficeAtTerminal {
  /// Opens the workstation at a terminal with UTF-8 and 256 colours; `extra` wins over what the office sets.
  func terminal(
    as login: String = "b.schaefer",
    _ arguments: [String] = [],
    _ extra: [String: String] = [:]
  ) throws -> ProgramAtTerminal {
    let ours = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"]
    return try ProgramAtTerminal(
      arguments + ["--as", login, "--today", today],
      environment: environment.merging(ours) { $1 }.merging(extra) { $1 }
    )
  }
}
