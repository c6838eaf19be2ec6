import NcursesTerminal
import TerminalCanvas
import Workstation

/// Where the officer sits: events come from there, and the workstation is shown or said there.
@MainActor
protocol Front: AnyObject {
  var size: Size { get }
  var waker: Waker { get }
  /// What the terminal can show; nil where nothing is drawn.
  var display: Display? { get }
  /// Whether the picture is read aloud.
  var isReadAloud: Bool { get }

  /// Waits for events; `isAwaiting` says that an answer is on its way that changes what is shown.
  func wait(timeoutMilliseconds: Int?, isAwaiting: Bool) -> [Event]
  /// Shows or says the present state; `afterKey` says that somebody pressed a key since.
  func show(_ workstation: Workstation, theme: Theme, afterKey: Bool)
  func read(_ lines: [String])
  /// Whether a text can be put on the clipboard.
  var canCopy: Bool { get }
  func copy(_ text: String)
  func setMouse(_ isOn: Bool)
  func suspend()
  /// Lends the terminal to a program until that has ended; nil where there is none to lend.
  func lend(to arguments: [String], environment: [String]) -> LentTerminal?
  func repaint()
}

/// A terminal on which the screen is drawn.
@MainActor
final class ScreenFront: Front {
  private let terminal: Terminal

  init(_ terminal: Terminal) { self.terminal = terminal }

  var size: Size { terminal.size }
  var waker: Waker { terminal.waker }
  var display: Display? { Display(terminal.capabilities) }
  var isReadAloud: Bool { false }

  func wait(timeoutMilliseconds: Int?, isAwaiting: Bool) -> [Event] {
    terminal.wait(timeoutMilliseconds: timeoutMilliseconds)
  }

  func show(_ workstation: Workstation, theme: Theme, afterKey: Bool) {
    _ = terminal.present(workstation.view(), theme: theme)
  }

  func read(_ lines: [String]) {}
  var canCopy: Bool { terminal.canCopy }
  func copy(_ text: String) { terminal.copy(text) }
  func setMouse(_ isOn: Bool) { terminal.setMouse(isOn) }
  func suspend() { terminal.suspend() }
  func lend(to arguments: [String], environment: [String]) -> LentTerminal? {
    terminal.lend(to: arguments, environment: environment)
  }
  func repaint() { terminal.repaint() }
}
