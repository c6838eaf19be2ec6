import TerminalCanvas
import Testing

@Suite("Safe text")
struct SafeTextTests {
  @Test(
    "names what it does not show",
    arguments: [
      ("Ayşe", "Ayşe"), ("a\u{202E}b", "a‹U+202E›b"), ("\u{1B}[2J", "‹U+001B›[2J"),
      ("\u{9B}31m", "‹U+009B›31m"),
      ("\u{7F}", "‹U+007F›"), ("\u{0}", "‹U+0000›"), ("a\u{200D}b", "a‹U+200D›b"), ("\u{E0041}", "‹U+E0041›"),
      ("\u{E000}", "‹U+E000›"), ("\u{FEFF}", "‹U+FEFF›"), ("\u{378}", "‹U+0378›"), ("\u{AD}", "‹U+00AD›"),
      ("a\rb", "a‹U+000D›b"), ("a\r\nb\tc", "a⏎b→c"), ("\u{2028}", "‹U+2028›"), ("⚠\u{FE0F}", "⚠‹U+FE0F›"),
      ("a\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}", "a\u{0301}\u{0302}\u{0303}‹+2›"),
      ("\u{0301}", "◌\u{0301}"),
    ]
  )
  func names(text: String, shown: String) {
    #expect(SafeText.singleLine(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("says the same of a text that is quickly told and of one that is looked at letter by letter")
  func quickly() {
    let numbers = Array(0x20...0x250) + Array(0x1E00...0x1F00) + Array(0x2000...0x20CF)
    for scalar in numbers.compactMap(Unicode.Scalar.init) {
      let text = "Ö\(Character(scalar))z"
      // What is unsafe at the end has all of it looked at.
      #expect(
        SafeText.singleLine(text + "\u{0}") == SafeText.singleLine(text) + "‹U+0000›",
        "\(scalar.value)"
      )
    }
  }

  @Test("shows line breaks as blanks where asked")
  func blanks() {
    #expect(SafeText.clean("a\nb\tc", breaks: .blanks) == "a b c")
  }

  @Test("leaves nothing that a terminal obeys, and says the same of what it made", arguments: 0..<200)
  func leavesNothing(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let safe = SafeText.singleLine(generator.text(60))
    #expect(SafeText.singleLine(safe).unicodeScalars.elementsEqual(safe.unicodeScalars))
    for scalar in safe.unicodeScalars {
      #expect(DisplayWidth.of(scalar) != nil)
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
    }
  }
}
