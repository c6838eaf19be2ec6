extension TextFind {
  /// Draws the line in which one types, behind it which place is shown; the terminal's cursor stands in it.
  ///
  /// - Parameter line: the line of the text that is shown, for those who hear it.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, showing line: String) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .uiPanel)
    let head = words.label + ": "
    let used = canvas.put(head, at: rect.origin, role: .formLabel, columns: rect.columns / 2)
    let rest = rect.inset(left: used)
    let result = count
    let room = result.isEmpty ? 0 : min(DisplayWidth.of(result) + 1, rest.columns / 2)
    field.draw(into: &canvas, rect: rest.inset(right: room), focused: focused, label: words.label)
    guard room > 1 else { return }
    let place = Point(column: rest.endColumn - room + 1, row: rest.row)
    let role: Role = current == nil ? .formError : .formHint
    let shown = canvas.putTruncated(result, at: place, role: role, columns: room - 1)
    canvas.semantics.append(
      SemanticNode(
        .message,
        label: line.isEmpty ? result : "\(result): \(line)",
        rect: Rect(origin: place, size: Size(columns: shown, rows: 1))
      )
    )
  }

  /// Which place is shown, and of how many; that there is none.
  private var count: String {
    if sought.isEmpty || isStale { return "" }
    return current.map { "\($0 + 1) \(words.of) \(matches.count)" } ?? words.nothing
  }

  /// Marks the places in a row of the text.
  ///
  /// - Parameters:
  ///   - range: the characters of the row.
  ///   - column: where it begins on the screen.
  func mark(
    _ range: Range<Int>,
    of paragraph: TextParagraph,
    number: Int,
    into canvas: inout Canvas,
    at point: Point,
    columns: Int
  ) {
    for match in matches(in: number) {
      let shown = match.range.clamped(to: range)
      guard !shown.isEmpty else { continue }
      let before = paragraph.width(of: range.lowerBound..<shown.lowerBound)
      guard before < columns else { continue }
      canvas.put(
        String(paragraph.characters[shown]),
        at: Point(column: point.column + before, row: point.row),
        role: match.isCurrent ? .uiMatchCurrent : .uiMatch,
        columns: columns - before
      )
    }
  }
}
