/// A row of wrapped text: the n-th row of a paragraph.
struct TextRow: Hashable, Sendable, Comparable {
  var paragraph: Int
  var row: Int

  static func < (left: TextRow, right: TextRow) -> Bool {
    (left.paragraph, left.row) < (right.paragraph, right.row)
  }
}

/// A text seen as rows of a width; wraps only the paragraphs it is asked about.
struct TextRows {
  private let paragraphs: [TextParagraph]
  private let columns: Int
  /// Whether later rows of a paragraph are set in as far as its words.
  private let hangs: Bool
  /// The paragraph asked about most, wrapped once.
  private let main: Int
  private let mainStarts: [Int]

  /// The rows of a text being edited, most often asked about around its cursor.
  init(_ editor: TextEditor, columns: Int) {
    self.init(editor.buffer.paragraphs, main: editor.cursor.paragraph, columns: columns)
  }

  init(_ paragraphs: [TextParagraph], main: Int, columns: Int, hangs: Bool = false) {
    self.paragraphs = paragraphs
    self.columns = max(columns, 1)
    self.hangs = hangs
    self.main = min(max(main, 0), paragraphs.count - 1)
    let paragraph = paragraphs[self.main]
    mainStarts = paragraph.rowStarts(
      columns: self.columns,
      hang: hangs ? paragraph.hang(columns: self.columns) : 0
    )
  }

  /// The columns that a row leaves free at its beginning.
  func hang(of row: TextRow) -> Int { row.row == 0 ? 0 : hang(row.paragraph) }

  private func hang(_ paragraph: Int) -> Int { hangs ? paragraphs[paragraph].hang(columns: columns) : 0 }

  private func starts(_ paragraph: Int) -> [Int] {
    paragraph == main
      ? mainStarts : paragraphs[paragraph].rowStarts(columns: columns, hang: hang(paragraph))
  }

  /// The row in which a place is, and its column there.
  func place(of position: TextPosition) -> (row: TextRow, column: Int) {
    let paragraph = paragraphs[position.paragraph]
    let starts = starts(position.paragraph)
    let row = Self.row(of: position.offset, starts: starts)
    return (
      TextRow(paragraph: position.paragraph, row: row), paragraph.width(of: starts[row]..<position.offset)
    )
  }

  func row(of position: TextPosition) -> TextRow { place(of: position).row }

  /// The characters of a row.
  func range(of row: TextRow) -> Range<Int> {
    let paragraph = paragraphs[row.paragraph]
    let starts = starts(row.paragraph)
    let index = min(row.row, starts.count - 1)
    return starts[index]..<(index + 1 < starts.count ? starts[index + 1] : paragraph.count)
  }

  /// The offsets at which the cursor can stand in a row: the place behind a soft break belongs to the next row.
  func cursorRange(of row: TextRow) -> ClosedRange<Int> {
    let range = range(of: row)
    let isLast = range.upperBound == paragraphs[row.paragraph].count
    return range.lowerBound...max(isLast ? range.upperBound : range.upperBound - 1, range.lowerBound)
  }

  func position(atColumn column: Int, of row: TextRow) -> TextPosition {
    let allowed = cursorRange(of: row)
    let offset = paragraphs[row.paragraph].offset(atColumn: column, in: range(of: row))
    return TextPosition(paragraph: row.paragraph, offset: min(offset, allowed.upperBound))
  }

  /// The row so many rows further down (or up), or the last (first) one there is.
  func row(_ start: TextRow, movedBy step: Int) -> TextRow {
    var row = clamped(start)
    var left = step
    while left < 0 {
      if row.row >= -left { return TextRow(paragraph: row.paragraph, row: row.row + left) }
      guard row.paragraph > 0 else { return TextRow(paragraph: 0, row: 0) }
      left += row.row + 1
      row.paragraph -= 1
      row.row = count(row.paragraph) - 1
    }
    while left > 0 {
      let below = count(row.paragraph) - 1 - row.row
      if below >= left { return TextRow(paragraph: row.paragraph, row: row.row + left) }
      guard row.paragraph + 1 < paragraphs.count else {
        return TextRow(paragraph: row.paragraph, row: row.row + below)
      }
      left -= below + 1
      row = TextRow(paragraph: row.paragraph + 1, row: 0)
    }
    return row
  }

  /// The first row to show: the one before if the cursor is in view then, else the nearest that brings it there.
  ///
  /// No row stays empty at the bottom while there is text above.
  func top(near top: TextRow, showing cursor: TextPosition, rows: Int) -> TextRow {
    let row = row(of: cursor)
    let last = clamped(TextRow(paragraph: paragraphs.count - 1, row: .max))
    let start = min(clamped(top), self.row(last, movedBy: -max(rows - 1, 0)))
    if row < start { return row }
    return max(start, self.row(row, movedBy: -max(rows - 1, 0)))
  }

  /// As many rows as asked for, from a row on.
  func rows(from start: TextRow, count wanted: Int) -> [(row: TextRow, range: Range<Int>)] {
    var result: [(row: TextRow, range: Range<Int>)] = []
    let first = clamped(start)
    var index = first.paragraph
    while index < paragraphs.count, result.count < wanted {
      let starts = starts(index)
      var row = index == first.paragraph ? first.row : 0
      while row < starts.count, result.count < wanted {
        let end = row + 1 < starts.count ? starts[row + 1] : paragraphs[index].count
        result.append((TextRow(paragraph: index, row: row), starts[row]..<end))
        row += 1
      }
      index += 1
    }
    return result
  }

  func isLast(_ row: TextRow) -> Bool {
    row.paragraph == paragraphs.count - 1 && row.row >= count(row.paragraph) - 1
  }

  /// The row itself, or the last of its paragraph when the text has become shorter.
  func clamped(_ row: TextRow) -> TextRow {
    let paragraph = min(max(row.paragraph, 0), paragraphs.count - 1)
    return TextRow(paragraph: paragraph, row: min(max(row.row, 0), count(paragraph) - 1))
  }

  private func count(_ paragraph: Int) -> Int {
    starts(paragraph).count
  }

  private static func row(of offset: Int, starts: [Int]) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
