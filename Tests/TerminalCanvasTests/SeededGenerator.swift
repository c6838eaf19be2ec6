/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A text that mixes plain letters with everything that has ever broken a screen.
  mutating func text(_ length: Int) -> String {
    let hostile: [String] = [
      "\u{1B}[2J", "\u{1B}]0;x\u{07}", "\u{202E}", "\u{200D}", "\u{FE0F}", "👨‍👩‍👧", "🇩🇪", "漢字", "ｶﾞ",
      "C\u{0328}\u{0306}",
      "\u{0301}", "e\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}", "\t", "\n", "\r\n", "\u{9B}31m", "\u{E000}",
      "\u{7F}",
      "مرحبا", "Ωμέγα", "Жук", "한국", "ก็", "\u{E0041}", "\u{FEFF}", "😀", "\u{0}", "\u{378}",
    ]
    var text = ""
    for _ in 0..<length {
      switch Int.random(in: 0..<4, using: &self) {
      case 0: text += hostile[Int.random(in: 0..<hostile.count, using: &self)]
      case 1: text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0..<0xD800, using: &self)) ?? " ")
      default: text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0x20..<0x7F, using: &self)))
      }
    }
    return text
  }
}
