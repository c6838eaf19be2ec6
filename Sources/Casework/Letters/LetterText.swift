/// A letter as plain text, exactly as it leaves.
///
/// Parts follow one another from the top, so that a voice reads them in order; a blank line parts them.
package enum LetterText {
  /// How many columns a letter on paper or in the file has.
  package static let columns = 80

  /// The text with a line break at its end.
  ///
  /// - Parameter columns: no line is longer; nil leaves every paragraph on one line, for a screen that wraps itself.
  package static func text(of letter: Letter, columns: Int? = LetterText.columns) -> String {
    var lines = TextLines(columns: columns)
    for line in letter.letterhead.name { lines.add(line) }
    if !letter.letterhead.returnAddress.isEmpty { lines.add(letter.letterhead.returnAddress) }
    for line in letter.letterhead.contact { lines.add(line) }
    lines.gap()
    for reference in letter.references { lines.add(reference) }
    lines.add(Letter.Reference("Datum", letter.date?.german ?? Letter.undated))
    lines.gap()
    for line in letter.addressee.lines { lines.add(line) }
    lines.gap()
    lines.add(letter.subject)
    lines.gap()
    for reference in letter.concerning { lines.add(reference) }
    if let salutation = letter.salutation {
      lines.gap()
      lines.add(salutation)
    }
    for part in letter.parts { add(part, to: &lines) }
    lines.gap()
    for line in letter.closingLines { lines.add(line) }
    if !letter.annexes.isEmpty {
      lines.gap()
      lines.add(letter.annexes.count == 1 ? "Anlage" : "Anlagen")
      for annex in letter.annexes { lines.add(.point(mark: "–", text: annex)) }
    }
    if let translation = letter.translation {
      lines.gap()
      lines.add(translation.heading)
      for part in translation.parts { add(part, to: &lines) }
    }
    return lines.text
  }

  private static func add(_ part: LetterPart, to lines: inout TextLines) {
    guard !part.isEmpty else { return }
    lines.gap()
    if let heading = part.heading {
      lines.add(heading)
      lines.gap()
    }
    for block in part.blocks { lines.add(block) }
  }
}

/// The lines of a plain text while it grows.
private struct TextLines {
  let columns: Int?
  private var lines: [String] = []

  init(columns: Int?) { self.columns = columns }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// One blank line, never two.
  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  mutating func add(_ reference: Letter.Reference) {
    add("\(reference.label): \(reference.value)", hanging: 2)
  }

  mutating func add(_ block: LetterPart.Block) {
    switch block {
    case .paragraph(let text): add(text)
    case .point(let mark, let text): add("\(mark) \(text)", hanging: mark.count + 1)
    case .field(let reference): add(reference)
    }
  }

  /// One paragraph; the lines after its first stand further in.
  mutating func add(_ text: String, hanging: Int = 0) {
    let text = PrintableText.line(text)
    guard let columns else { return lines.append(text) }
    var line = ""
    var width = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let count = word.count
      if width > 0, width + 1 + count <= columns {
        line += " " + word
        width += 1 + count
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let indent = lines.isEmpty || width == 0 ? 0 : hanging
      line = String(repeating: " ", count: indent)
      width = indent
      // Only what fits on no line at all is cut.
      for character in word {
        if width == columns {
          lines.append(line)
          line = String(repeating: " ", count: hanging)
          width = hanging
        }
        line.append(character)
        width += 1
      }
    }
    lines.append(line)
  }
}
