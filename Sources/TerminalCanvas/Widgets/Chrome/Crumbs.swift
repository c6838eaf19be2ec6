/// The way to where the reader is, from the widest to the narrowest.
package struct Crumbs: Hashable, Sendable {
  /// The names on the way, the widest first.
  package var parts: [String]
  /// At the right edge: who is working, the time; left out when the way needs the room.
  package var trailing: String

  /// A way, and what stands at the right edge.
  package init(_ parts: [String], trailing: String = "") {
    self.parts = parts
    self.trailing = trailing
  }

  /// Draws the way; when it is too long `…` stands for its beginning, and the last part is kept.
  package func draw(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    let line = rect.line(0)
    canvas.fill(line, role: .uiCrumb)
    let margin = line.columns > 2 ? 1 : 0
    let room = line.columns - margin
    let text = text(columns: room)
    let used = canvas.putTruncated(
      text,
      at: Point(column: line.column + margin, row: line.row),
      role: .uiCrumb,
      columns: room
    )
    canvas.semantics.append(SemanticNode(.heading, label: parts.joined(separator: " › "), rect: line))
    let width = DisplayWidth.of(trailing)
    if width > 0, used + 2 + width <= room {
      canvas.putRight(trailing, at: line.origin, role: .uiCrumb, columns: line.columns)
    }
  }

  private func text(columns: Int) -> String {
    for first in parts.indices {
      let text = (first > 0 ? "… › " : "") + parts[first...].joined(separator: " › ")
      if DisplayWidth.of(text) <= columns { return text }
    }
    return parts.last ?? ""
  }
}
