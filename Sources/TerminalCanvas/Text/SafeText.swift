/// Makes text from outside harmless to a terminal and honest to a reader.
///
/// Control characters, direction controls, invisible characters, private-use and unassigned ones are shown by their
/// number, `‹U+202E›`; of more than three combining marks the rest is counted, `‹+7›`. Nothing is dropped silently.
package enum SafeText {
  /// What becomes of line breaks and tabs.
  package enum Breaks: Sendable {
    /// Shown as `⏎` and `→`, so that one line stays one line.
    case signs
    /// Shown as blanks.
    case blanks
  }

  /// A text without any line break: breaks and tabs show as signs.
  package static func singleLine(_ text: String) -> String { clean(text, breaks: .signs) }

  /// The text with everything unsafe shown by name; the very same string when it is clean.
  package static func clean(_ text: String, breaks: Breaks) -> String {
    if isPlain(text) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var units = TextUnits(text)
    while let unit = units.next() {
      switch unit.content {
      case .glyph(let glyph): glyph.write(to: &result)
      case .folded(let glyph, let omitted):
        glyph.write(to: &result)
        result += note(omitted: omitted)
      case .newline: result += newline(breaks)
      case .tab: result += tab(breaks)
      case .unsafe(let scalar): result += note(scalar)
      }
    }
    return result
  }

  /// What stands for a scalar that is not shown: `‹U+202E›`.
  static func note(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + "›"
  }

  /// What stands for combining marks that are not shown: `‹+7›`.
  static func note(omitted: Int) -> String { "‹+\(omitted)›" }

  private static func newline(_ breaks: Breaks) -> String {
    switch breaks {
    case .signs: "⏎"
    case .blanks: " "
    }
  }

  private static func tab(_ breaks: Breaks) -> String {
    switch breaks {
    case .signs: "→"
    case .blanks: " "
    }
  }

  /// Whether a text holds nothing but what is shown as it stands and is quickly told: ASCII, the Latin letters from À
  /// to ɏ and from Ḁ to ỿ, and the signs of German print. Others are looked at one by one.
  private static func isPlain(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x20...0x7E: continue
      case 0xC3...0xC8: _ = bytes.next()
      case 0xC9:
        guard let next = bytes.next(), next <= 0x8F else { return false }
      // § and ·
      case 0xC2:
        guard let next = bytes.next(), next == 0xA7 || next == 0xB7 else { return false }
      case 0xE1:
        guard let next = bytes.next(), 0xB8...0xBB ~= next else { return false }
        _ = bytes.next()
      // – — “ ” „ …
      case 0xE2:
        guard bytes.next() == 0x80, let last = bytes.next(),
          [0x93, 0x94, 0x9C, 0x9D, 0x9E, 0xA6].contains(last)
        else { return false }
      default: return false
      }
    }
    return true
  }
}
