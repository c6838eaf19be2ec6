/// ASCII for a character set without letters beyond it; coarse, and replaceable in `TerminalSettings`.
package enum ASCIIFallback {
  /// The base letters of what decomposes, a plain sign for common punctuation, `?` for the rest.
  package static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let sign = signs[scalar] {
        result.unicodeScalars.append(sign)
      } else if let base = baseLetters[scalar.value] {
        result.unicodeScalars.append(base)
      } else if scalar.value >= 0x2800, scalar.value < 0x2900 {
        result.unicodeScalars.append(scalar.value == 0x2800 ? " " : "*")
      } else if scalar.value >= 0x2580, scalar.value < 0x25A0 {
        result.unicodeScalars.append("#")
      }
    }
    return result.isEmpty ? "?" : result
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "ß": "s", "…": ".", "–": "-", "—": "-", "›": ">", "‹": "<", "»": ">", "«": "<", "„": "\"", "“": "\"",
    "”": "\"",
    "‚": "'", "‘": "'", "’": "'", "·": ".", "•": "*", "✓": "+", "✗": "x", "○": "o", "●": "*", "◇": "o",
    "◆": "*",
    "▶": ">", "▸": ">", "◂": "<", "▾": "v", "▲": "^", "■": "#", "□": "?", "█": "#", "▌": "#", "░": ".",
    "▒": ":",
    "▓": "#", "↑": "^", "↓": "v", "←": "<", "→": ">", "⏎": "\\", "§": "S", "€": "E", "ø": "o", "Ø": "O",
    "ł": "l",
    "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "þ": "t", "Þ": "T",
    "ð": "d",
    "Ð": "D", "ħ": "h", "Ħ": "H", "ə": "e", "Ə": "E", "×": "x", "°": "o", "‖": "\"", "◐": "o",
  ]

  /// Base letters of the Latin letters that carry a mark, in the order of Unicode's blocks.
  private static let baseLetters: [UInt32: Unicode.Scalar] = {
    var letters: [UInt32: Unicode.Scalar] = [:]
    for block in blocks {
      for (offset, base) in block.letters.unicodeScalars.enumerated() where base != "?" {
        letters[block.first + UInt32(offset)] = base
      }
    }
    return letters
  }()

  private static let blocks: [(first: UInt32, letters: String)] = [
    (0xC0, "AAAAAA?CEEEEIIII?NOOOOO??UUUUY??aaaaaa?ceeeeiiii?nooooo??uuuuy?y"),
    (0x100, "AaAaAaCcCcCcCcDd??EeEeEeEeEeGgGgGgGgHh??IiIiIiIiI???JjKk?LlLlLl?"),
    (0x140, "???NnNnNn???OoOoOo??RrRrRrSsSsSsSsTtTt??UuUuUuUuUuUuWwYyYZzZzZz?"),
    (0x1C0, "?????????????AaIiOoUuUuUuUuUu?AaAa????GgKkOoOo??j???Gg??NnAa????"),
    (0x200, "AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh??????AaEeOoOoOoOoYy????????????"),
    (0x240, "????????????????"),
    (0x1E00, "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"),
    (0x1E40, "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"),
    (0x1E80, "WwWwWwWwWwXxXxYyZzZzZzhtwy??????AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"),
    (0x1EC0, "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????"),
  ]
}
