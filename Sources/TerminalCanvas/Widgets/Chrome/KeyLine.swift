/// Hints: which key does what, the most useful that fit.
package struct KeyLine: Hashable, Sendable {
  /// A key and what it does.
  package struct Entry: Hashable, Sendable {
    /// The key as it is named on the keyboard.
    package var key: String
    /// What it does, in a word or two.
    package var words: String
    /// Entries with lower numbers find room first.
    package var priority: Int

    /// A hint; lower numbers find room first.
    package init(_ key: String, _ words: String, priority: Int = 0) {
      self.key = key
      self.words = words
      self.priority = priority
    }

    var width: Int { DisplayWidth.of(key) + DisplayWidth.of(words) + (words.isEmpty ? 0 : 1) }
  }

  /// In the order in which they stand; the last is shown whatever the others need.
  package var entries: [Entry]

  /// Hints in the order in which they stand.
  package init(_ entries: [Entry]) { self.entries = entries }

  /// The numbers of the entries for which there is room, row by row.
  package func arrangement(columns: Int, rows: Int) -> [[Int]] {
    guard let last = entries.indices.last, rows > 0 else { return [] }
    var kept: Set<Int> = [last]
    let candidates = entries.indices.dropLast()
      .sorted { (entries[$0].priority, $0) < (entries[$1].priority, $1) }
    for index in candidates where flow(kept.union([index]), columns: columns).count <= rows {
      kept.insert(index)
    }
    return flow(kept, columns: columns)
  }

  /// Draws the entries over all rows of the rectangle; `…` stands before the last when others had to be left out.
  package func draw(into canvas: inout Canvas, rect: Rect) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, role: .uiHintText)
    let lines = arrangement(columns: rect.columns, rows: rect.rows)
    let isCut = lines.reduce(0) { $0 + $1.count } < entries.count
    for (line, indices) in lines.enumerated() {
      var column = rect.column + 1
      for index in indices {
        let entry = entries[index]
        if isCut, index == entries.count - 1, indices.count > 1, column + 2 + entry.width <= rect.endColumn {
          column += canvas.put("…", at: Point(column: column, row: rect.row + line), role: .uiHintText) + 1
        }
        if rect.columns < 2 { column = rect.column }
        column += draw(
          entry,
          at: Point(column: column, row: rect.row + line),
          end: rect.endColumn,
          into: &canvas
        )
        column += 2
      }
    }
  }

  private func draw(_ entry: Entry, at point: Point, end: Int, into canvas: inout Canvas) -> Int {
    let room = max(end - point.column, 0)
    if entry.width > room {
      return canvas.putTruncated(entry.key + " " + entry.words, at: point, role: .uiHintKey, columns: room)
    }
    let used = canvas.put(entry.key, at: point, role: .uiHintKey, columns: room)
    canvas.put(
      entry.words,
      at: Point(column: point.column + used + 1, row: point.row),
      role: .uiHintText,
      columns: max(room - used - 1, 0)
    )
    canvas.semantics.append(
      SemanticNode(
        .hint,
        label: entry.key,
        value: entry.words,
        rect: Rect(origin: point, size: Size(columns: entry.width, rows: 1))
      )
    )
    return entry.width
  }

  /// The entries of a set broken into rows at their borders.
  private func flow(_ kept: Set<Int>, columns: Int) -> [[Int]] {
    var lines: [[Int]] = [[]]
    var used = 1
    for index in entries.indices where kept.contains(index) {
      // The last one needs room for the `…` before it.
      let isLast = index == entries.count - 1
      let width = entries[index].width + (isLast && kept.count < entries.count ? 2 : 0)
      if used + width > columns, lines[lines.count - 1].isEmpty == false {
        lines.append([])
        used = 1
      }
      lines[lines.count - 1].append(index)
      used += width + 2
    }
    return lines
  }
}
