import CNcurses
import TerminalCanvas

/// Turns cells into what ncurses takes, in ASCII where the terminal's character set has nothing else.
struct GlyphTranslation {
  /// Gives an ASCII text for a text of one glyph; what is longer than the glyph's columns is cut.
  typealias Transliterate = @Sendable (String) -> String

  private let isUnicode: Bool
  private let hasSigns: Bool
  private let transliterate: Transliterate
  private var known: [Glyph: [UInt8]] = [:]

  /// What lines are drawn with.
  var border = BorderStyle.light
  /// Whether ASCII stands for signs although the terminal has them.
  var isPlain = false

  init(isUnicode: Bool, hasSigns: Bool, transliterate: @escaping Transliterate) {
    self.isUnicode = isUnicode
    self.hasSigns = hasSigns
    self.transliterate = transliterate
  }

  /// Appends a cell's glyphs; the second half of a double-width cell has none.
  mutating func append(_ cell: Cell, to glyphs: inout [cn_glyph]) {
    let glyph = cell.glyph
    guard glyph.width > 0 else { return }
    let look = UInt16(cell.role.rawValue)
    var base = glyph.base
    if base >= 0x2500, base < 0x2580 { base = BorderLines.scalar(for: base, border) }
    if isUnicode && !needsASCII(base) || base < 0x7F && glyph.marks.0 == 0 {
      let marks = glyph.marks
      glyphs.append(cn_glyph(scalars: (base, marks.0, marks.1, marks.2), look: look, is_alternate: false))
    } else if let letter = Self.lineLetter(base) {
      glyphs.append(cn_glyph(scalars: (UInt32(letter), 0, 0, 0), look: look, is_alternate: true))
    } else {
      for byte in ascii(glyph) {
        glyphs.append(cn_glyph(scalars: (UInt32(byte), 0, 0, 0), look: look, is_alternate: false))
      }
    }
  }

  /// Whether a sign, not a letter or a line, is shown in ASCII on a terminal with UTF-8.
  private func needsASCII(_ base: UInt32) -> Bool {
    guard !hasSigns || isPlain else { return false }
    return switch base {
    // Fonts of the console have these halves, and shades, as the VGA had them.
    case 0x2580, 0x2584, 0x2588, 0x258C, 0x2590...0x2593: isPlain
    case 0x2190...0x24FF, 0x2580...0x28FF: true
    default: false
    }
  }

  /// As many ASCII bytes as the glyph has columns.
  private mutating func ascii(_ glyph: Glyph) -> [UInt8] {
    if let bytes = known[glyph] { return bytes }
    var bytes = transliterate(glyph.text).utf8.filter { $0 >= 0x20 && $0 < 0x7F }
    if bytes.isEmpty { bytes = [0x3F] }
    bytes = Array(bytes.prefix(glyph.width))
    while bytes.count < glyph.width { bytes.append(0x20) }
    known[glyph] = bytes
    return bytes
  }

  /// The alternate character set's letter for a line; nil for anything else.
  private static func lineLetter(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x2500, 0x2501, 0x2550, 0x2504, 0x2508: 0x71
    case 0x2502, 0x2503, 0x2551: 0x78
    case 0x250C, 0x250F, 0x2554: 0x6C
    case 0x2510, 0x2513, 0x2557: 0x6B
    case 0x2514, 0x2517, 0x255A: 0x6D
    case 0x2518, 0x251B, 0x255D: 0x6A
    case 0x251C: 0x74
    case 0x2524: 0x75
    case 0x252C: 0x77
    case 0x2534: 0x76
    case 0x253C: 0x6E
    default: nil
    }
  }
}
