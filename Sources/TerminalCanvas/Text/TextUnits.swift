/// The smallest piece of source text that is shown, measured and edited as one.
struct TextUnit {
  enum Content {
    /// One glyph, as it is.
    case glyph(Glyph)
    /// A glyph that carried more marks than are shown; the number left out is shown behind it.
    case folded(Glyph, omitted: Int)
    /// A line break: LF, CR LF.
    case newline
    case tab
    /// A scalar that is shown by its number.
    case unsafe(Unicode.Scalar)
  }

  var content: Content
  /// Bytes of UTF-8 it takes in the source.
  var length: Int

  /// Columns it takes on one line, breaks and tabs shown by a sign.
  var columns: Int {
    switch content {
    case .glyph(let glyph): glyph.width
    case .folded(let glyph, let omitted): glyph.width + SafeText.note(omitted: omitted).utf8.count - 4
    case .newline, .tab: 1
    case .unsafe(let scalar): SafeText.note(scalar).utf8.count - 4
    }
  }

  /// True for a blank, at which a line may be broken.
  var isBlank: Bool {
    switch content {
    case .glyph(let glyph): glyph == .blank
    case .tab, .newline: true
    case .folded, .unsafe: false
    }
  }
}

/// Reads text unit by unit: the one place that decides what is a cell and what is unsafe.
struct TextUnits: IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  mutating func next() -> TextUnit? {
    guard let first = ahead else { return nil }
    ahead = scalars.next()
    let value = first.value
    // Printable ASCII before printable ASCII: nothing can join it.
    if value >= 0x20, value < 0x7F, (ahead?.value ?? 0) < 0x300 {
      return TextUnit(content: .glyph(Glyph(ascii: UInt8(truncatingIfNeeded: value))), length: 1)
    }
    switch value {
    case 0x0A: return TextUnit(content: .newline, length: 1)
    case 0x0D where ahead?.value == 0x0A:
      ahead = scalars.next()
      return TextUnit(content: .newline, length: 2)
    case 0x09: return TextUnit(content: .tab, length: 1)
    default: break
    }
    let length = UTF8.width(first)
    switch DisplayWidth.kind(of: value) {
    case DisplayWidth.unsafe:
      return TextUnit(content: .unsafe(first), length: length)
    case 0:
      // A mark without a base gets the dotted circle that grammars use for it.
      var glyph = Glyph(base: "\u{25CC}", width: 1)
      _ = glyph.add(mark: first)
      return collectMarks(onto: glyph, length: length)
    case let width:
      return collectMarks(onto: Glyph(base: first, width: width), length: length)
    }
  }

  private mutating func collectMarks(onto base: Glyph, length start: Int) -> TextUnit {
    var glyph = base
    var length = start
    var omitted = 0
    while let mark = ahead, mark.value >= 0x300, DisplayWidth.kind(of: mark.value) == 0 {
      length += UTF8.width(mark)
      if !glyph.add(mark: mark) { omitted += 1 }
      ahead = scalars.next()
    }
    return TextUnit(content: omitted == 0 ? .glyph(glyph) : .folded(glyph, omitted: omitted), length: length)
  }
}
