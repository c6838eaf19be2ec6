/// Texts of every script and sort that a name may bring along, and of those that are no text at all.
package enum HostileTexts {
  /// Other scripts than Latin, wide ones, joined ones.
  package static let scripts = [
    "Ελευθερία Παπαδοπούλου", "Ὀδυσσεύς ᾠδή", "Щербаков Юрий", "Ђорђевић Љиљана", "Їжакевич", "محمد عبد الله",
    "علی‌رضا", "שרה כהן", "सुनीता शर्मा", "นันทิดา ก็", "ალექსანდრე", "Սարգսյան", "王小明", "山田 太郎", "ﾔﾏﾀﾞ ﾀﾛｳ",
    "김민준", "각ᄀ", "𠮷野家", "ｗｉｄｅ", "ﷺ",
  ]

  /// Pictures, alone and joined, with skins and flags.
  package static let pictures = [
    "😀", "👨‍👩‍👧‍👦", "🇩🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "❤️", "⚠︎", "1️⃣", "✓●▶", "☎", "🏳️‍🌈",
  ]

  /// Marks with nothing to stand on, and more of them than anything can carry.
  package static let marks = [
    "\u{0301}", "\u{0328}\u{0306}", "a\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}", "\u{20DD}",
    "漢\u{0301}\u{3099}", "\u{093F}", "e\u{0301}\u{200D}\u{0301}", String(repeating: "\u{0334}", count: 40),
  ]

  /// Bytes that a terminal obeys, directions, what is not seen, and what is no character.
  package static let controls: [String] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
    ]
    let others: [UInt32] = [
      0xAD, 0x034F, 0x061C, 0x115F, 0x180E, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFD, 0xFFFE,
      0xE0001, 0xE0041, 0xE0100, 0x10FFFF,
    ]
    let numbers = ranges.flatMap { Array($0) } + others
    let single = numbers.compactMap(Unicode.Scalar.init).map { "Ö\(Character($0))ztürk" }
    return single + [
      "\u{1B}[2J", "\u{1B}]0;Titel\u{07}", "\u{1B}P1$r\u{1B}\\", "\u{9B}31m", "\u{202E}krüzTÖ", "a\r\nb",
      "\u{2066}x\u{2069}",
    ]
  }()

  /// All of them.
  package static let all = scripts + pictures + marks + controls

  /// The letters and sequences of DIN 91379, from the list of its characters as it is published.
  package static func letters(of list: String) -> [String] {
    list.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: ";").map { $0.drop { $0 == " " } }
      guard fields.count >= 3, ["bll", "gl", "cl"].contains(fields[0]) else { return nil }
      let scalars = fields[2].split { $0 == " " || $0 == "+" }.compactMap {
        UInt32($0.drop { $0 == "U" }, radix: 16).flatMap(Unicode.Scalar.init)
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      return text
    }
  }
}
