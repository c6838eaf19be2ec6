/// What stands on a screen that is too small to work on.
package struct TooSmallNotice: Hashable, Sendable {
  /// The size that is needed.
  package var needed: Size
  /// The sentence that says so, in the reader's language.
  package var text: String

  /// A notice that names the size and says the sentence.
  package init(needed: Size, text: String) {
    self.needed = needed
    self.text = text
  }

  /// True for an area that is too small.
  package func applies(to size: Size) -> Bool {
    size.columns < needed.columns || size.rows < needed.rows
  }

  /// Draws the needed size first, since it is what still fits the smallest window.
  package func draw(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .ui)
    let numbers = "\(needed.columns)×\(needed.rows)"
    canvas.putTruncated(numbers, at: rect.origin, role: .uiStrong, columns: rect.columns)
    WrappedText(text).draw(into: &canvas, rect: rect.splitTop(1).rest, role: .ui)
    canvas.semantics.append(SemanticNode(.message, label: text, value: numbers, rect: rect))
    canvas.cursor = rect.origin
  }
}
