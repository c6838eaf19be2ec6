/// The paragraphs of an edited text; there is always at least one.
struct TextBuffer: Hashable, Sendable {
  private(set) var paragraphs: [TextParagraph]
  /// Characters in all, line ends included.
  private(set) var characterCount: Int

  init(_ text: String = "") {
    let fragment = Self.fragment(of: text)
    paragraphs = fragment.map(TextParagraph.init)
    characterCount = Self.count(of: fragment)
  }

  var end: TextPosition {
    TextPosition(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].count)
  }

  var text: String {
    var text = ""
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { text.append("\n") }
      text.append(contentsOf: paragraph.characters)
    }
    return text
  }

  /// The nearest place that exists.
  func clamped(_ position: TextPosition) -> TextPosition {
    let paragraph = min(max(position.paragraph, 0), paragraphs.count - 1)
    return TextPosition(
      paragraph: paragraph,
      offset: min(max(position.offset, 0), paragraphs[paragraph].count)
    )
  }

  func character(before position: TextPosition) -> Character? {
    position.offset > 0 ? paragraphs[position.paragraph].characters[position.offset - 1] : nil
  }

  func character(after position: TextPosition) -> Character? {
    let characters = paragraphs[position.paragraph].characters
    return position.offset < characters.count ? characters[position.offset] : nil
  }

  /// The characters between two places, one array for each line.
  func fragment(from start: TextPosition, to end: TextPosition) -> [[Character]] {
    if start.paragraph == end.paragraph {
      return [Array(paragraphs[start.paragraph].characters[start.offset..<end.offset])]
    }
    var lines = [Array(paragraphs[start.paragraph].characters[start.offset...])]
    for index in (start.paragraph + 1)..<end.paragraph { lines.append(paragraphs[index].characters) }
    lines.append(Array(paragraphs[end.paragraph].characters[..<end.offset]))
    return lines
  }

  /// Puts a fragment in place of what lies between two places, exactly as given.
  ///
  /// Within one paragraph it costs no more than that paragraph.
  mutating func splice(from start: TextPosition, to end: TextPosition, with fragment: [[Character]]) {
    guard let first = fragment.first, let last = fragment.last else { return }
    if start.paragraph == end.paragraph, fragment.count == 1 {
      characterCount += first.count - (end.offset - start.offset)
      paragraphs[start.paragraph].replace(start.offset..<end.offset, with: first)
      return
    }
    characterCount += Self.count(of: fragment) - Self.count(of: self.fragment(from: start, to: end))
    var head = paragraphs[start.paragraph]
    var tail = paragraphs[end.paragraph]
    if fragment.count == 1 {
      head.replace(start.offset..<head.count, with: first + tail.characters[end.offset...])
      paragraphs.replaceSubrange(start.paragraph...end.paragraph, with: [head])
      return
    }
    head.replace(start.offset..<head.count, with: first)
    tail.replace(0..<end.offset, with: last)
    var lines = [head]
    lines.reserveCapacity(fragment.count)
    for line in fragment[1..<(fragment.count - 1)] { lines.append(TextParagraph(line)) }
    lines.append(tail)
    paragraphs.replaceSubrange(start.paragraph...end.paragraph, with: lines)
  }

  /// The place where a fragment ends that begins at a place.
  static func end(of fragment: [[Character]], at start: TextPosition) -> TextPosition {
    let length = fragment.last?.count ?? 0
    guard fragment.count > 1 else {
      return TextPosition(paragraph: start.paragraph, offset: start.offset + length)
    }
    return TextPosition(paragraph: start.paragraph + fragment.count - 1, offset: length)
  }

  /// A typed text cut into lines of characters.
  ///
  /// Control characters have no place in typed text and are left out.
  static func fragment(of text: String) -> [[Character]] {
    lines(of: text).map { line in
      guard line.unicodeScalars.contains(where: isControl) else { return Array(line) }
      var kept = String.UnicodeScalarView()
      kept.append(contentsOf: line.unicodeScalars.filter { !isControl($0) })
      return Array(String(kept))
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// A text cut into lines: every kind of line end counts as one, a tab becomes four spaces.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      let completesReturn = followsReturn && scalar == "\n"
      followsReturn = scalar == "\r"
      if completesReturn { continue }
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
        lines.append(String(line))
        line = String.UnicodeScalarView()
      case 0x09:
        line.append(contentsOf: "    ".unicodeScalars)
      default:
        line.append(scalar)
      }
    }
    lines.append(String(line))
    return lines
  }

  private static func count(of fragment: [[Character]]) -> Int {
    fragment.reduce(fragment.count - 1) { $0 + $1.count }
  }
}
