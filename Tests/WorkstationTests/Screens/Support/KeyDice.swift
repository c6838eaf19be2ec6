import AktenlageTesting
import TerminalCanvas

/// Random events that a seed repeats (SplitMix64).
struct KeyDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  private static let sizes = [
    Size(columns: 1, rows: 1), Size(columns: 2, rows: 500), Size(columns: 79, rows: 24),
    Size(columns: 80, rows: 23),
    Size(columns: 80, rows: 24), Size(columns: 109, rows: 30), Size(columns: 110, rows: 24),
    Size(columns: 120, rows: 40), Size(columns: 500, rows: 200), Size(columns: 0, rows: 0),
  ]

  private static let keys: [Key] = [
    .enter, .tab, .backspace, .delete, .insert, .escape, .up, .down, .left, .right, .home, .end, .pageUp,
    .pageDown,
  ]

  private static let letters = Array("abcdefghijklmnopqrstuvwxyzäöüß ZRGN0123456789?/.:-+ 漢é\u{0301}")

  /// A key, mostly one that means something.
  mutating func key() -> Event {
    switch Int.random(in: 0..<10, using: &self) {
    case 0...3: .key(.character(Self.letters.randomElement(using: &self) ?? "a"))
    case 4...6: .key(Self.keys.randomElement(using: &self) ?? .down)
    case 7: .key(.function(Int.random(in: 1...12, using: &self)))
    case 8:
      .key(
        Self.keys.randomElement(using: &self) ?? .down,
        Modifiers(rawValue: UInt8.random(in: 0..<8, using: &self))
      )
    default: .key(.character("sclz".randomElement(using: &self) ?? "s"), [.control])
    }
  }

  /// A key, now and then a paste or another size.
  mutating func event() -> Event {
    switch Int.random(in: 0..<40, using: &self) {
    case 0: .resize(Self.sizes.randomElement(using: &self) ?? Self.sizes[4])
    case 1: .paste("Zeile 1\nZeile 2 \u{1B}[31m\u{202E}مرحبا 👨‍👩‍👧\t" + String(repeating: "x", count: 200))
    default: key()
    }
  }
}
