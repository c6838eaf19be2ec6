import CNcurses
package import TerminalCanvas

/// The full screen of a real terminal: canvases out, events in. Main thread only, one at a time in a process.
///
/// While it is open the terminal is in raw mode on its alternate screen. It is restored by `close`, at exit, and when
/// the process dies by SIGTERM, SIGHUP, SIGINT or a fault. What is written to standard error meanwhile is shown then.
@MainActor
package final class Terminal {
  /// What was decided about the terminal, and why.
  package let capabilities: Capabilities
  /// How many columns and rows the terminal has now.
  package private(set) var size: Size
  /// Wakes `wait` from any thread.
  package let waker: Waker

  let settings: TerminalSettings
  private var isMouseOn: Bool
  private var clicks = ClickCounter()
  private let painter: Painter
  private var input: TerminalInput
  private var last: (canvas: Canvas, theme: Theme)?
  private var isClosed = false
  /// What happened while the terminal was lent, for the next `wait`.
  private var owed: [Event] = []

  /// Takes the terminal over; the first frame is up to the caller and waits for nothing.
  package init(_ settings: TerminalSettings) throws(TerminalError) {
    self.settings = settings
    isMouseOn = settings.isMouseOn
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cn_tty_size(settings.output, &columns, &rows) || cn_tty_size(settings.input, &columns, &rows) else {
      throw .notATerminal
    }
    size = Size(columns: Int(columns), rows: Int(rows))
    let isUnicode = cn_set_locale(settings.locale)
    capabilities = try Capabilities.decide(
      environment: settings.environment,
      isUnicode: isUnicode,
      isMono: settings.isMono
    ) { name in
      let count = Int(cn_colors_of(name))
      return count < 0 ? nil : count
    }
    painter = try Painter(
      capabilities: capabilities,
      size: size,
      transliterate: settings.transliterate
    )
    let signals = cn_signals_install()
    let wakeUps = cn_wake_descriptor()
    waker = Waker(descriptor: wakeUps)
    input = TerminalInput(
      descriptor: settings.input,
      signals: signals,
      wakeUps: wakeUps,
      escapeMilliseconds: settings.escapeMilliseconds
    )
    guard signals >= 0, wakeUps >= 0 else {
      painter.close()
      throw .noResources
    }
    guard enter() else {
      cn_signals_remove()
      painter.close()
      throw .notATerminal
    }
    input.isQuestioned = settings.asksTerminal(capabilities.term)
    if input.isQuestioned { write(TerminalModes.questions) }
  }

  /// Shows a canvas: the difference to what is shown, in one write.
  @discardableResult
  package func present(_ canvas: Canvas, theme: Theme) -> FrameStats {
    guard !isClosed else { return FrameStats(bytes: 0, cells: 0, writes: 0) }
    last = (canvas, theme)
    let margin = TerminalModes.synchronizedMargin
    let frame = painter.frame(canvas, theme: theme, margin: margin)
    guard let start = frame.bytes.baseAddress, frame.bytes.count > 0 else {
      return FrameStats(bytes: 0, cells: frame.cells, writes: 0)
    }
    var first = margin
    var count = frame.bytes.count
    if isSynchronized {
      for (offset, byte) in TerminalModes.beginFrame.enumerated() { start[offset] = byte }
      for (offset, byte) in TerminalModes.endFrame.enumerated() { start[margin + count + offset] = byte }
      first = 0
      count += 2 * margin
    }
    let writes = Int(cn_write_all(settings.output, start + first, count))
    return FrameStats(bytes: count, cells: frame.cells, writes: max(0, writes))
  }

  /// Waits for events and gives all there are; empty after `timeoutMilliseconds` (nil: as long as it takes).
  ///
  /// A resize has happened when it is reported: `size` is the new one. Ctrl+Z is a key; SIGTSTP from outside suspends.
  package func wait(timeoutMilliseconds: Int?) -> [Event] {
    guard !isClosed else { return [] }
    defer { owed = [] }
    let (events, signals) = input.read(timeoutMilliseconds: owed.isEmpty ? timeoutMilliseconds : 0)
    var all = owed + events.map { clicks.count($0, milliseconds: TerminalInput.now()) }
    for signal in signals.ended {
      cn_signals_seen()
      all.append(.terminate(signal: signal))
    }
    if signals.isStopped {
      suspend()
    } else if signals.isContinued {
      resume()
    }
    if signals.isResized || signals.isStopped || signals.isContinued, let size = measured(), size != self.size
    {
      self.size = size
      all.append(.resize(size))
    }
    return all
  }

  /// Gives the terminal back, stops the process as Ctrl+Z does, and takes the terminal again when it goes on.
  package func suspend() {
    guard !isClosed else { return }
    cn_tty_leave()
    cn_stop_process()
    resume()
  }

  /// Gives the terminal back for good; may be called more than once.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    // An answer that comes after us would be typed into the shell.
    if input.isQuestioned { input.awaitAnswer(milliseconds: TerminalModes.answerMilliseconds) }
    cn_tty_leave()
    cn_signals_remove()
    painter.close()
  }

  /// Whether the terminal understands what puts a text on its clipboard, or at least passes over it.
  package var canCopy: Bool { TerminalModes.isModern(capabilities.term) }

  /// Puts a text on the terminal's clipboard; what is there is never asked for.
  package func copy(_ text: String) {
    guard !isClosed, canCopy, let sequence = ClipboardText.sequence(for: text) else { return }
    write(sequence)
  }

  /// Asks the terminal to tell of the mouse, or to keep it to itself.
  package func setMouse(_ isOn: Bool) {
    guard !isClosed, isOn != isMouseOn else { return }
    isMouseOn = isOn
    let modes = TerminalModes(term: capabilities.term, isMouseOn: isOn)
    write(isOn ? modes.mouseOn : modes.mouseOff)
  }

  /// Paints everything again, whatever is on the screen.
  package func repaint() {
    painter.invalidate()
    if let last { present(last.canvas, theme: last.theme) }
  }

  private var isSynchronized: Bool {
    switch settings.synchronization {
    case .off: false
    case .on: true
    case .automatic: input.reportsSynchronization
    }
  }

  private func enter() -> Bool {
    let modes = TerminalModes(term: capabilities.term, isMouseOn: isMouseOn)
    return cn_tty_enter(
      settings.input,
      settings.output,
      String(cString: cn_screen_enter_bytes()) + modes.on,
      modes.off + String(cString: cn_screen_leave_bytes())
    )
  }

  /// Gives the terminal back for a while.
  func leave() { cn_tty_leave() }

  /// Takes the terminal again; what was asked for meanwhile is told by `wait`.
  func takeBack(_ asked: Event?) {
    if let asked { owed.append(asked) }
    guard !isClosed else { return }
    resume()
    if let size = measured(), size != self.size {
      self.size = size
      owed.append(.resize(size))
    }
  }

  private func resume() {
    cn_tty_leave()
    guard enter() else { return }
    repaint()
  }

  private func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBufferPointer { cn_write_all(settings.output, $0.baseAddress, $0.count) }
  }

  private func measured() -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cn_tty_size(settings.output, &columns, &rows) || cn_tty_size(settings.input, &columns, &rows) else {
      return nil
    }
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
