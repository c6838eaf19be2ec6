import NcursesTerminal
import Testing

/// What ncurses says, and how it is said in fewer bytes.
@Suite("Looks in fewer bytes")
struct LeanLooksTests {
  /// `^` stands for the escape.
  private static func shortened(_ frames: String..., turnsOff: Bool = true) -> [String] {
    var lean = LeanLooks(turnsOff: turnsOff)
    return frames.map { frame in
      var bytes = Array(frame.replacing("^", with: "\u{1B}").utf8)
      let count = bytes.withUnsafeMutableBufferPointer { lean.shorten($0) }
      return String(decoding: bytes.prefix(count), as: UTF8.self).replacing("\u{1B}", with: "^")
    }
  }

  private static let reset = "^[39;49m^(B^[m"

  @Test(
    "A look is said by what changes, or by a reset where that is shorter",
    arguments: [
      // Both colours stay, bold goes.
      (
        "^[0;1m^[38;5;210m^[48;5;234mA^(B^[0m^[38;5;254m^[48;5;234mB",
        "^[1;38;5;210;48;5;234mA^[22;38;5;254mB^[m"
      ),
      // A look in which nothing is written is not said.
      ("^[31mA^[32m^[4;5H^[33mB", "^[31mA^[4;5H^[33mB^[m"),
      // Erasing needs its background at once.
      ("A^[44m^[K", "A^[44m^[K^[m"),
      ("^[1m^[2mA^(B^[0m^[1mB", "^[1;2mA^[0;1mB^[m"),
      ("^[1m^[31mA^(B^[0m^[31m^[2mB", "^[1;31mA^[22;2mB^[m"),
      ("^[38:2::1:2:3mA^[39mB", "^[38:2::1:2:3mA^[mB"),
      ("^[38;2;1;2;3mA^[31;48;2;4;5;6mB", "^[38;2;1;2;3mA^[31;48;2;4;5;6mB^[m"),
      // The other character set of a Linux console, and of older terminals.
      ("^[11mq^[10mA", "^[11mq^[10mA"),
      ("^(0q^(BA^(0^(BC", "^(0q^(BAC"),
      // What only moves the cursor or shows it needs no look.
      ("^[7m^[?25l^[3d\r\u{8}A", "^[?25l^[3d\r\u{8}^[7mA^[m"),
    ]
  )
  func looks(_ said: String, _ lean: String) {
    // The first frame begins in a look that nobody knows.
    #expect(
      Self.shortened("Die erste Zeile" + Self.reset, said + Self.reset) == ["^[mDie erste Zeile^(B", lean]
    )
  }

  @Test("A terminal that cannot turn single attributes off is reset")
  func resets() {
    let frames = Self.shortened("Eine Zeile" + Self.reset, "^[1mA^(B^[m^[4mB" + Self.reset, turnsOff: false)
    #expect(frames[1] == "^[1mA^[0;4mB^[m")
  }

  @Test(
    "What is not understood is left as it is, and nothing is taken for granted after it",
    arguments: ["^[1mA^Zx", "^[58;5;1mA", "^[38;5mA", "^[1mA^[", "^[99999999mA", "^[38:5:1mA"]
  )
  func strange(_ said: String) {
    let frames = Self.shortened("Eine Zeile" + Self.reset, said, "B" + Self.reset)
    #expect(frames[1] == said)
    #expect(frames[2] == "^(B^[mB")
  }

  @Test("A screen that somebody else wrote on begins anew")
  func forgets() {
    var lean = LeanLooks(turnsOff: true)
    for start in ["", "\u{1B}(B"] {
      var bytes = Array("Eine Zeile\u{1B}[39;49m\u{1B}(B\u{1B}[m".utf8)
      let count = bytes.withUnsafeMutableBufferPointer { lean.shorten($0) }
      let end = start.isEmpty ? "\u{1B}(B" : ""
      #expect(String(decoding: bytes.prefix(count), as: UTF8.self) == start + "\u{1B}[mEine Zeile" + end)
      lean.forget()
    }
  }
}
