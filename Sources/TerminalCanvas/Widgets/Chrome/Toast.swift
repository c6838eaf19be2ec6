/// A message of one line.
package struct Toast: Hashable, Sendable {
  /// How much it matters.
  package enum Level: Hashable, Sendable, CaseIterable { case info, ok, warning, error }

  /// How much it matters.
  package var level: Level
  /// What it says, in one sentence.
  package var text: String

  /// A message of that level.
  package init(_ level: Level, _ text: String) {
    self.level = level
    self.text = text
  }

  /// Draws sign and text; a text that is too long ends in `…`.
  package func draw(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    let line = rect.line(0)
    canvas.fill(line, role: role)
    canvas.putTruncated(sign + " " + text, at: line.origin, role: role, columns: line.columns)
    canvas.semantics.append(SemanticNode(.message, label: text, states: states, rect: line))
  }

  private var states: [SemanticState] {
    switch level {
    case .info: []
    case .ok: [.done]
    case .warning: [.warning]
    case .error: [.error]
    }
  }

  private var sign: String {
    switch level {
    case .info: "●"
    case .ok: "✓"
    case .warning: "!"
    case .error: "✗"
    }
  }

  private var role: Role {
    switch level {
    case .info: .uiToastInfo
    case .ok: .uiToastOk
    case .warning: .uiToastWarn
    case .error: .uiToastError
    }
  }
}
