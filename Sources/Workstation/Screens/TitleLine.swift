import TerminalCanvas

/// The first line of a screen: parts from the most to the least important, of which those stand there that fit whole.
struct TitleLine {
  let parts: [String]

  /// The parts that fit into a width, parted by dots.
  func text(columns: Int) -> String {
    var text = ""
    for part in parts {
      let longer = text.isEmpty ? part : "\(text) · \(part)"
      guard text.isEmpty || DisplayWidth.of(longer) <= columns else { break }
      text = longer
    }
    return text
  }

  func draw(into canvas: inout Canvas, rect: Rect) {
    canvas.putTruncated(
      " " + text(columns: rect.columns - 1),
      at: rect.origin,
      role: .uiTitle,
      columns: rect.columns
    )
    canvas.semantics.append(SemanticNode(.heading, label: parts.joined(separator: " · "), rect: rect))
  }
}
