/// Where the pages of a letter end when its text is shown in lines: about where those of the PDF end.
///
/// The PDF has proportional letters and the address window of DIN 5008, so its lines are not those of the text; the
/// numbers here were measured on letters of every kind, and the ends differ by a few lines.
package enum LetterPages {
  /// Room on the first page, which has the letterhead and the address window, in tenths of a line.
  static let roomOnFirst = 415
  /// Room on each further page.
  static let roomOnFurther = 465
  /// What a line between two paragraphs takes; below a heading the PDF has none.
  private static let gap = 6
  /// The PDF has longer lines, so that a paragraph saves one of so many.
  private static let savedLine = 5
  /// A paragraph is never parted so that fewer lines than these stand alone.
  private static let together = 2
  /// A paragraph of fewer lines is not parted at all: in the PDF it has three at most.
  private static let shortestParted = 5

  /// The lines of each page; never empty, and all lines of the text in their order.
  package static func pages(of text: String) -> [[Substring]] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    var pages: [[Substring]] = []
    var rest = lines[...]
    while true {
      let room = pages.isEmpty ? roomOnFirst : roomOnFurther
      guard let full = firstLine(of: rest, beyond: room) else { break }
      let end = self.end(of: rest, full)
      pages.append(Self.trimmed(rest[..<end]))
      rest = rest[end...].drop(while: \.isEmpty)
    }
    return pages + [Array(rest)]
  }

  /// The first line that has no room any more; nil where all have.
  private static func firstLine(of lines: ArraySlice<Substring>, beyond room: Int) -> Int? {
    var taken = 0
    var inParagraph = 0
    for index in lines.indices {
      if lines[index].isEmpty {
        inParagraph = 0
        taken += isHeading(at: index - 1, in: lines) ? 0 : gap
      } else {
        inParagraph += 1
        taken += inParagraph.isMultiple(of: savedLine) ? 0 : 10
      }
      if taken > room { return index }
    }
    return nil
  }

  /// Where a page ends when this is the first line without room.
  private static func end(of lines: ArraySlice<Substring>, _ full: Int) -> Int {
    let end =
      lines[full].isEmpty || lines[full - 1].isEmpty
      ? endBetweenParagraphs(lines, full) : endInsideParagraph(lines, full)
    // A page holds something, whatever belongs together.
    return end > lines.startIndex ? end : full
  }

  /// A heading goes with what it heads.
  private static func endBetweenParagraphs(_ lines: ArraySlice<Substring>, _ full: Int) -> Int {
    let text = lines[..<full].lastIndex { !$0.isEmpty } ?? lines.startIndex
    return isHeading(at: text, in: lines) ? text : full
  }

  private static func endInsideParagraph(_ lines: ArraySlice<Substring>, _ full: Int) -> Int {
    let blank = lines[..<full].lastIndex(where: \.isEmpty) ?? lines.startIndex
    let next = lines[full...].firstIndex(where: \.isEmpty) ?? lines.endIndex
    let head = isHeading(at: blank - 1, in: lines) ? blank - 1 : blank + 1
    let isKeptWhole = lines[head] == Letter.appealHeading || next - blank - 1 < shortestParted
    if isKeptWhole || full - blank - 1 < together { return head }
    return next - full < together ? max(next - together, blank + 1 + together) : full
  }

  /// Whether a line stands alone and ends no sentence.
  private static func isHeading(at index: Int, in lines: ArraySlice<Substring>) -> Bool {
    guard index > lines.startIndex, lines[index - 1].isEmpty, let last = lines[index].last else {
      return false
    }
    return !".,:;".contains(last) && (index + 1 == lines.endIndex || lines[index + 1].isEmpty)
  }

  private static func trimmed(_ lines: ArraySlice<Substring>) -> [Substring] {
    Array(lines.reversed().drop(while: \.isEmpty).reversed())
  }
}
