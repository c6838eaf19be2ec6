extension TextLayout {
  /// One shown line of a wrapped text.
  package struct Line: Hashable, Sendable {
    /// The source's bytes (offsets into its UTF-8) that the line shows, without the break that ends it.
    package var range: Range<Int>
    /// Columns the line takes, blanks at its end included.
    package var columns: Int
    /// True if the text goes on in the next line without a break of its own.
    package var isSoft: Bool

    package init(range: Range<Int>, columns: Int, isSoft: Bool) {
      self.range = range
      self.columns = columns
      self.isSoft = isSoft
    }
  }

  /// The source's bytes of a line as text.
  package static func text(of line: Line, in source: String) -> String {
    let utf8 = source.utf8
    guard let start = utf8.index(utf8.startIndex, offsetBy: line.range.lowerBound, limitedBy: utf8.endIndex),
      let end = utf8.index(start, offsetBy: line.range.count, limitedBy: utf8.endIndex)
    else { return "" }
    return String(source[start..<end])
  }

  /// The lines of a text as they are shown: broken as by ``wrap(_:columns:)``, without the blanks at their ends.
  package static func shownLines(of text: String, columns: Int) -> [String] {
    wrap(text, columns: columns).map { line in
      var shown = TextLayout.text(of: line, in: text)
      while shown.last == " " { shown.removeLast() }
      return shown
    }
  }

  /// Breaks a text into lines of at most `columns`, between words where there is a blank, else between glyphs.
  ///
  /// A citation stays together: where there is another blank, no line ends between `§`, `Abs.`, `Nr.`, `Art.` or `S.` and
  /// the number behind it.
  ///
  /// Blanks before a soft break stay at the line's end and may exceed `columns`. Every byte but the line breaks is in
  /// exactly one line; a text has at least one line, and one that ends in a break has an empty last line. Below one
  /// column each glyph takes a line.
  package static func wrap(_ text: String, columns: Int) -> [Line] {
    var wrapping = Wrapping(limit: max(1, columns))
    var units = TextUnits(text)
    while let unit = units.next() { wrapping.add(unit) }
    wrapping.end(isSoft: false, at: wrapping.offset)
    return wrapping.lines
  }
}

/// The state of breaking a text into lines.
private struct Wrapping {
  let limit: Int
  var lines: [TextLayout.Line] = []
  /// The source offset behind the last unit read.
  var offset = 0
  private var start = 0
  private var columns = 0
  /// The last place to break at.
  private var best: Place?
  /// The last place to break at if there is no better one: inside a citation.
  private var worst: Place?
  /// A blank was read, and whether its place is a good one depends on what follows.
  private var undecided: Place?
  /// The word before the last blank, as far as it can be the sign of a citation.
  private var word = CitationSign()

  /// A place between two units, and the columns before it.
  private struct Place {
    let offset: Int
    let columns: Int
  }

  init(limit: Int) { self.limit = limit }

  mutating func add(_ unit: TextUnit) {
    if case .newline = unit.content {
      end(isSoft: false, at: offset)
      offset += unit.length
      start = offset
      word = CitationSign()
      return
    }
    if unit.isBlank {
      columns += unit.columns
      offset += unit.length
      undecided = Place(offset: offset, columns: columns)
      return
    }
    if let place = undecided {
      if word.isComplete, unit.isDigit { worst = place } else { best = place }
      undecided = nil
      word = CitationSign()
    }
    word.add(unit)
    if columns + unit.columns > limit, offset > start {
      if let place = best ?? worst {
        let rest = columns - place.columns
        columns = place.columns
        end(isSoft: true, at: place.offset)
        columns = rest
      } else {
        end(isSoft: true, at: offset)
      }
      // What was carried over can itself be too long together with this unit.
      if columns + unit.columns > limit, offset > start { end(isSoft: true, at: offset) }
    }
    columns += unit.columns
    offset += unit.length
  }

  /// Ends the line at a source offset and begins the next one there.
  mutating func end(isSoft: Bool, at place: Int) {
    lines.append(TextLayout.Line(range: start..<place, columns: columns, isSoft: isSoft))
    start = place
    columns = 0
    best = nil
    worst = nil
    undecided = nil
  }
}
