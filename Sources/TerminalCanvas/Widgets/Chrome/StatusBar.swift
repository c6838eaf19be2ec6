/// A line with words at its left and at its right edge.
package struct StatusBar: Hashable, Sendable {
  /// A piece of the line.
  package struct Item: Hashable, Sendable {
    /// What it says.
    package var text: String
    /// What it is.
    package var role: Role

    /// A piece of that role.
    package init(_ text: String, role: Role = .uiStatus) {
      self.text = text
      self.role = role
    }
  }

  /// From the left; the last of them is cut first.
  package var leading: [Item]
  /// At the right edge; the first of them goes first when there is no room.
  package var trailing: [Item]

  /// A line with these pieces at its edges.
  package init(leading: [Item], trailing: [Item] = []) {
    self.leading = leading
    self.trailing = trailing
  }

  /// Draws the line; the right side keeps its place as long as it takes no more than half of it and cuts nothing of
  /// what stands left.
  package func draw(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    let line = rect.line(0)
    canvas.fill(line, role: .uiStatus)
    var end = line.endColumn
    let wanted = leading.reduce(1) { $0 + DisplayWidth.of($1.text) + 2 }
    for item in trailing.reversed() {
      let width = DisplayWidth.of(item.text)
      if wanted > end - width - line.column, wanted - 2 <= line.columns { break }
      guard width > 0, line.endColumn - (end - width) <= line.columns / 2 else { break }
      canvas.put(item.text, at: Point(column: end - width, row: line.row), role: item.role, columns: width)
      append(item, .pane, column: end - width, width: width, row: line.row, to: &canvas)
      end -= width + 2
    }
    var column = line.column + (line.columns > 2 ? 1 : 0)
    for item in leading {
      guard column < end else { break }
      let point = Point(column: column, row: line.row)
      let used = canvas.putTruncated(item.text, at: point, role: item.role, columns: end - column)
      append(item, .status, column: column, width: used, row: line.row, to: &canvas)
      column += used + 2
    }
  }

  private func append(
    _ item: Item,
    _ role: SemanticRole,
    column: Int,
    width: Int,
    row: Int,
    to canvas: inout Canvas
  ) {
    guard !item.text.isEmpty else { return }
    let rect = Rect(column: column, row: row, columns: width, rows: 1)
    canvas.semantics.append(SemanticNode(role, label: item.text, rect: rect))
  }
}
