import TerminalCanvas
import Testing

@Suite("Wrapping")
struct TextLayoutTests {
  private func lines(_ text: String, _ columns: Int) -> [String] {
    TextLayout.wrap(text, columns: columns).map { TextLayout.text(of: $0, in: text) }
  }

  @Test("breaks between words, inside a word only where it must")
  func words() {
    #expect(lines("Der Antrag wird abgelehnt.", 10) == ["Der Antrag ", "wird ", "abgelehnt."])
    #expect(lines("Der Antrag wird", 11) == ["Der Antrag ", "wird"])
    #expect(lines("Aufenthaltserlaubnis", 8) == ["Aufentha", "ltserlau", "bnis"])
    #expect(lines("a Aufenthaltserlaubnis", 8) == ["a ", "Aufentha", "ltserlau", "bnis"])
    #expect(lines("漢字漢字", 3) == ["漢", "字", "漢", "字"])
    #expect(lines("a\n\nb\r\n", 9) == ["a", "", "b", ""])
    #expect(lines("", 9) == [""])
  }

  @Test(
    "keeps a citation together, unless nothing else can be broken",
    arguments: [
      ("Siehe § 52a VwGO", 9, ["Siehe ", "§ 52a ", "VwGO"]),
      ("nach Abs. 3 S. 1", 13, ["nach Abs. 3 ", "S. 1"]),
      ("Nr. 12 und Art. 6", 14, ["Nr. 12 und ", "Art. 6"]),
      ("(§ 5 AufenthG)", 5, ["(§ 5 ", "Aufen", "thG)"]),
      ("vgl. §§ 20, 21", 8, ["vgl. ", "§§ 20, ", "21"]), ("Der § sagt", 6, ["Der § ", "sagt"]),
      ("Das Abs. fehlt", 9, ["Das Abs. ", "fehlt"]), ("§ 123456", 4, ["§ ", "1234", "56"]),
      ("Kurs. 3 Tage", 7, ["Kurs. 3 ", "Tage"]), ("Kurs. 30 Tage", 7, ["Kurs. ", "30 Tage"]),
    ]
  )
  func citations(text: String, columns: Int, expected: [String]) {
    #expect(lines(text, columns) == expected)
  }

  @Test("says which breaks are its own")
  func soft() {
    #expect(TextLayout.wrap("ab cd\nef", columns: 3).map(\.isSoft) == [true, false, false])
  }

  @Test("keeps every byte in exactly one line and every line in its columns", arguments: 0..<300)
  func everyByte(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = generator.text(50)
    let columns = Int.random(in: 1...30, using: &generator)
    var offset = 0
    let bytes = Array(text.utf8)
    for line in TextLayout.wrap(text, columns: columns) {
      while offset < line.range.lowerBound {
        #expect(bytes[offset] == 0x0A || bytes[offset] == 0x0D)
        offset += 1
      }
      #expect(line.range.lowerBound == offset)
      offset = line.range.upperBound
      var shown = TextLayout.text(of: line, in: text)
      #expect(DisplayWidth.of(shown) == line.columns)
      while let last = shown.unicodeScalars.last, last == " " || last == "\t" {
        shown.unicodeScalars.removeLast()
      }
      #expect(DisplayWidth.of(shown) <= columns || shown.count == 1 || shown.unicodeScalars.count < 8)
    }
    #expect(offset == bytes.count)
  }
}
