/// The way to where the reader is, from the widest to the narrowest.
package struct Crumbs: Hashable, Sendable {
  /// The names on the way, the widest first.
  package var parts: [String]
  /// At the right edge: who is working, the time; left out when the way needs the room.
  package var trailing: String
  /// At the very edge, and shown however long the way is; empty for none.
  package var mark: String

  /// A way, and what stands at the right edge.
  package init(_ parts: [String], trailing: String = "", mark: String = "") {
    self.parts = parts
    self.trailing = trailing
    self.mark = mark
  }

  /// Draws the way; when it is too long `…` stands for its beginning, and the last part is kept.
  package func draw(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect.line(0), role: .uiCrumb)
    let line = drawMark(into: &canvas, line: rect.line(0))
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

  /// Draws the mark and gives the part of the line that it leaves.
  private func drawMark(into canvas: inout Canvas, line: Rect) -> Rect {
    let width = DisplayWidth.of(mark)
    guard width > 0 else { return line }
    canvas.putRight(mark, at: line.origin, role: .levelWarn, columns: line.columns)
    canvas.semantics.append(SemanticNode(.heading, label: mark, rect: line))
    return line.splitRight(min(width + 2, line.columns)).rest
  }

  private func text(columns: Int) -> String {
    for first in parts.indices {
      let text = (first > 0 ? "… › " : "") + parts[first...].joined(separator: " › ")
      if DisplayWidth.of(text) <= columns { return text }
    }
    return parts.last ?? ""
  }
}
