package import TerminalCanvas

/// A terminal that lives in memory: scripted events in, pictures out.
package struct MemoryTerminal: Sendable {
  /// Columns and rows, as the last resize left them.
  package private(set) var size: Size
  /// All pictures shown so far, the first first.
  package private(set) var frames: [Canvas] = []
  private var script: [Event]

  package init(size: Size, script: [Event] = []) {
    self.size = size
    self.script = script
  }

  /// Adds events to come.
  package mutating func enter(_ events: Event...) { script += events }

  /// Types text, one key a character.
  package mutating func type(_ text: String) { script += text.map { .key(.character($0)) } }

  /// The next event, as a terminal would give it; nil when the script is over.
  package mutating func nextEvent() -> Event? {
    guard !script.isEmpty else { return nil }
    let event = script.removeFirst()
    if case .resize(let size) = event { self.size = size }
    return event
  }

  /// Shows a picture.
  package mutating func present(_ canvas: Canvas) { frames.append(canvas) }

  /// What is on the screen now; nil before the first picture.
  package var screen: Canvas? { frames.last }
}
