/// One part of a letter's body.
package struct LetterPart: Hashable, Sendable {
  /// What the law or the reader needs it for.
  package var kind: Kind
  /// The heading above it; nil where the text goes on without one.
  package var heading: String?
  /// What it says; without blocks the part is not printed.
  package var blocks: [Block]

  package init(_ kind: Kind, heading: String? = nil, _ blocks: [Block]) {
    self.kind = kind
    self.heading = heading
    self.blocks = blocks
  }

  /// A part of typed text.
  package init(_ kind: Kind, heading: String? = nil, text: String) {
    self.init(kind, heading: heading, LetterBlocks.read(text))
  }

  /// Whether a reader would see nothing of it.
  package var isEmpty: Bool { blocks.isEmpty }

  /// What a part is for.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case opening, items, deadline, consequence
    /// What is decided, asked or certified.
    case operativePart
    case conditions, facts, reasons
    /// Ermessen and weighing of interests.
    case weighing
    case hearingAnswer, fee, appealNotice, translationHint
    /// Data of the person or of the certificate.
    case data
    case rights, closing
  }

  /// A piece of text with one form.
  package enum Block: Hashable, Sendable {
    case paragraph(String)
    /// A point with its own mark, such as `1.` or `–`.
    case point(mark: String, text: String)
    /// A name and a value.
    case field(Letter.Reference)
  }
}

/// Reads typed text into the blocks of a letter.
enum LetterBlocks {
  /// Every line is a paragraph, or a point where it begins with `1.`, `12)`, `-`, `–` or `•`.
  ///
  /// The words stay as they were typed, the numbers too.
  static func read(_ text: String) -> [LetterPart.Block] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = trimmed(line)
      guard line.hasVisibleCharacter else { return nil }
      guard let (mark, rest) = point(line), rest.hasVisibleCharacter else { return .paragraph(String(line)) }
      return .point(mark: mark, text: String(rest))
    }
  }

  private static func point(_ line: Substring) -> (mark: String, rest: Substring)? {
    guard let blank = line.firstIndex(of: " ") else { return nil }
    let mark = line[..<blank]
    let rest = trimmed(line[blank...])
    if mark == "-" || mark == "–" || mark == "•" { return ("–", rest) }
    let digits = mark.utf8.prefix { (0x30...0x39).contains($0) }
    guard 1...2 ~= digits.count, mark.utf8.count == digits.count + 1 else { return nil }
    return mark.hasSuffix(".") || mark.hasSuffix(")") ? (String(mark), rest) : nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
