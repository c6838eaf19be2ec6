import NcursesTerminal
import TerminalCanvas
import Workstation

/// Lines instead of a screen: what is new is said, line under line, and nothing is ever painted over.
///
/// Keys come one by one from a terminal, or as lines with their names from a file or a pipe.
@MainActor
final class ReadAloudFront: Front {
  /// Where keys come from.
  enum Source {
    case terminal(LineTerminal)
    case script(LineInput)
  }

  private let source: Source
  private let output: (String) -> Void
  private var reader = ScreenReader()
  /// Keys of a line that were not pressed yet.
  private var waiting: ArraySlice<Event> = []
  private var lineNumber = 0
  /// Whether the cursor stands behind something that was typed.
  private var isBehindEcho = false
  /// The name that is no key, with which the script ended.
  private(set) var fault: (line: Int, name: String)?

  init(_ source: Source, output: @escaping (String) -> Void) {
    self.source = source
    self.output = output
  }

  var size: Size { Workstation.readSize }
  var display: Display? { nil }
  var isReadAloud: Bool { true }

  var waker: Waker {
    switch source {
    case .terminal(let terminal): terminal.waker
    case .script(let input): input.waker
    }
  }

  func wait(timeoutMilliseconds: Int?, isAwaiting: Bool) -> [Event] {
    switch source {
    case .terminal(let terminal):
      return terminal.wait(timeoutMilliseconds: timeoutMilliseconds)
    case .script(let input):
      // A script knows no pauses: its next key waits until the last one is answered.
      if !isAwaiting, let next = waiting.popFirst() { return [next] }
      switch input.wait(takesLines: !isAwaiting, timeoutMilliseconds: timeoutMilliseconds) {
      case .wake: return [.wake]
      case .nothing: return []
      case .end: return [.terminate(signal: 0)]
      case .line(let line): return take(line)
      }
    }
  }

  private func take(_ line: String) -> [Event] {
    lineNumber += 1
    do throws(KeyScript.Fault) {
      waiting = try KeyScript.events(of: line)[...]
      return waiting.popFirst().map { [$0] } ?? []
    } catch {
      fault = (lineNumber, error.name)
      return [.terminate(signal: 0)]
    }
  }

  func show(_ workstation: Workstation, theme: Theme, afterKey: Bool) {
    guard !workstation.isReading else { return }
    let pieces = reader.news(
      in: workstation.view(),
      workstation.context.words,
      answered: afterKey ? workstation.toast : nil
    )
    var text = ""
    for piece in pieces {
      switch piece {
      case .line(let line): add(line, to: &text)
      case .echo(let typed):
        text += typed
        isBehindEcho = true
      }
    }
    if !text.isEmpty { output(text) }
  }

  func read(_ lines: [String]) {
    var text = ""
    for line in lines { add(line, to: &text) }
    output(text)
  }

  private func add(_ line: String, to text: inout String) {
    if isBehindEcho { text += "\n" }
    isBehindEcho = false
    text += line + "\n"
  }

  /// No sequence stands among the lines.
  var canCopy: Bool { false }
  func copy(_ text: String) {}
  func setMouse(_ isOn: Bool) {}

  func suspend() {
    if case .terminal(let terminal) = source { terminal.suspend() }
  }

  func lend(to arguments: [String], environment: [String]) -> LentTerminal? {
    if case .terminal(let terminal) = source {
      terminal.lend(to: arguments, environment: environment)
    } else {
      nil
    }
  }

  /// What was said stands; it is said again on request.
  func repaint() { reader = ScreenReader() }
}
