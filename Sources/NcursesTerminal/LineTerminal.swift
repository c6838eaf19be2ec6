import CNcurses
package import TerminalCanvas

/// A terminal to which lines are written, one under the other: keys in, words out, and no cursor that moves.
///
/// Main thread only, one at a time in a process, and none beside a `Terminal`. While it is open keys come one by one and are
/// not echoed; that is taken back by `close`, at exit, and when the process dies by SIGTERM, SIGHUP, SIGINT or a fault.
@MainActor
package final class LineTerminal {
  /// Wakes `wait` from any thread.
  package let waker: Waker

  let settings: TerminalSettings
  private var input: TerminalInput
  private var isClosed = false
  /// What happened while the terminal was lent, for the next `wait`.
  private var owed: [Event] = []

  /// Takes the terminal's keys over.
  package init(_ settings: TerminalSettings) throws(TerminalError) {
    self.settings = settings
    let signals = cn_signals_install()
    let wakeUps = cn_wake_descriptor()
    waker = Waker(descriptor: wakeUps)
    input = TerminalInput(
      descriptor: settings.input,
      signals: signals,
      wakeUps: wakeUps,
      escapeMilliseconds: settings.escapeMilliseconds
    )
    guard signals >= 0, wakeUps >= 0 else { throw .noResources }
    guard enter() else {
      cn_signals_remove()
      throw .notATerminal
    }
  }

  /// Waits for events and gives all there are; empty after `timeoutMilliseconds` (nil: as long as it takes).
  package func wait(timeoutMilliseconds: Int?) -> [Event] {
    guard !isClosed else { return [] }
    defer { owed = [] }
    let (events, signals) = input.read(timeoutMilliseconds: owed.isEmpty ? timeoutMilliseconds : 0)
    for _ in signals.ended { cn_signals_seen() }
    if signals.isStopped { suspend() }
    return owed + events + signals.ended.map { .terminate(signal: $0) }
  }

  /// Writes text as it is; a line feed begins a new line.
  package func write(_ text: String) {
    guard !isClosed else { return }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      // Nobody adds the carriage return while keys come one by one.
      if byte == 0x0A { bytes.append(0x0D) }
      bytes.append(byte)
    }
    _ = bytes.withUnsafeBufferPointer { cn_write_all(settings.output, $0.baseAddress, $0.count) }
  }

  /// Gives the terminal back, stops the process as Ctrl+Z does, and takes the keys again when it goes on.
  package func suspend() {
    guard !isClosed else { return }
    cn_tty_leave()
    cn_stop_process()
    _ = enter()
  }

  /// Gives the terminal back for good; may be called more than once.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    cn_tty_leave()
    cn_signals_remove()
  }

  /// Gives the terminal back for a while.
  func leave() { cn_tty_leave() }

  /// Takes the keys again; what was asked for meanwhile is told by `wait`.
  func takeBack(_ asked: Event?) {
    if let asked { owed.append(asked) }
    if !isClosed { _ = enter() }
  }

  /// Nothing is switched on: a terminal that only shows lines might show the sequence.
  private func enter() -> Bool { cn_tty_enter(settings.input, settings.output, "", "") }
}
