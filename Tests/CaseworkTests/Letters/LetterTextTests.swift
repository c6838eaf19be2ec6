import AktenlageTesting
import Casework
import Testing

@Suite("A letter as plain text")
struct LetterTextTests {
  private func letter(_ blocks: [LetterPart.Block], name: String = "Aylin Öztürk") throws -> Letter {
    let day = try Fixture.day("2026-01-05")
    return Letter(
      kind: .statusInformation,
      letterhead: .sample(Validity(from: day)),
      references: [Letter.Reference("Aktenzeichen", "54/33-B-000001/26")],
      addressee: Letter.Addressee(name: name, lines: [name, "Oststraße 222", "40210 Düsseldorf"]),
      date: day,
      subject: "Stand",
      concerning: [],
      salutation: "Guten Tag,",
      parts: [LetterPart(.operativePart, blocks)],
      signature: .byMachine(name: "OWNER"),
      annexes: ["Kopie des Passes"]
    )
  }

  @Test("Long lines break between words, points hang, and nothing is lost")
  func wrapping() throws {
    let words = (1...60).map { "Wort\($0)" }.joined(separator: " ")
    let text = LetterText.text(of: try letter([.point(mark: "1.", text: words), .paragraph(words)]))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines { #expect(line.count <= 80) }
    #expect(lines.contains { $0.hasPrefix("1. Wort1 ") })
    #expect(lines.contains { $0.hasPrefix("   Wort") })
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("1. \(words) \(words)"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test("A word longer than a line is cut, not lost")
  func longWord() throws {
    let name = String(repeating: "ạ̈", count: 200)
    let text = LetterText.text(of: try letter([.paragraph(name)]))
    for line in text.split(separator: "\n") { #expect(line.count <= 80) }
    #expect(text.split(whereSeparator: \.isWhitespace).joined().contains(name))
  }

  @Test("A screen gets every paragraph on one line")
  func flowing() throws {
    let words = (1...60).map { "Wort\($0)" }.joined(separator: " ")
    let text = LetterText.text(of: try letter([.paragraph(words)]), columns: nil)
    #expect(text.contains("\n\(words)\n"))
  }

  @Test("The parts follow one another as they are read")
  func order() throws {
    let text = LetterText.text(of: try letter([.field(Letter.Reference("Gültig bis", "31.12.2026"))]))
    #expect(
      text == """
        Stadt Test
        Amt für Proben
        Stadt Test, 40200 Düsseldorf
        Probestraße 1, 40231 Düsseldorf

        Aktenzeichen: 54/33-B-000001/26
        Datum: 05.01.2026

        Aylin Öztürk
        Oststraße 222
        40210 Düsseldorf

        Stand

        Guten Tag,

        Gültig bis: 31.12.2026

        Mit freundlichen Grüßen
        Im Auftrag
        OWNER
        Dieses Schreiben ist maschinell erstellt und ohne Unterschrift gültig.

        Anlage
        – Kopie des Passes

        """
    )
  }

  @Test(
    "What steers a printer or the eye is shown by its number",
    arguments: [
      ("A\u{1B}[31mB", "A‹U+001B›[31mB"), ("A\u{202E}B", "A‹U+202E›B"), ("A\u{2066}B", "A‹U+2066›B"),
      ("A\nB\tC\u{2028}D", "A B C D"), ("A\u{FEFF}", "A‹U+FEFF›"), ("A\u{E0041}", "A‹U+E0041›"),
      ("C\u{328}\u{306}", "C\u{328}\u{306}"), ("نام\u{200C}ها", "نام\u{200C}ها"),
    ]
  )
  func harmless(name: String, shown: String) throws {
    #expect(PrintableText.line(name) == shown)
    #expect(LetterText.text(of: try letter([], name: name)).contains("\n\(shown)\nOststraße"))
  }

  @Test(
    "Typed text becomes paragraphs and points, word for word",
    arguments: [
      (
        "1. Abgelehnt.\n2. Gebühr",
        [LetterPart.Block.point(mark: "1.", text: "Abgelehnt."), .point(mark: "2.", text: "Gebühr")]
      ),
      (
        "- Pass\n• Foto\n– Vertrag",
        [
          .point(mark: "–", text: "Pass"), .point(mark: "–", text: "Foto"),
          .point(mark: "–", text: "Vertrag"),
        ]
      ),
      ("\n  Satz.  \n\n 12) Punkt", [.paragraph("Satz."), .point(mark: "12)", text: "Punkt")]),
      ("1.Punkt", [.paragraph("1.Punkt")]), ("2026. Jahr", [.paragraph("2026. Jahr")]),
      ("1. ", [.paragraph("1.")]),
      ("", []),
    ]
  )
  func reading(text: String, blocks: [LetterPart.Block]) {
    #expect(LetterPart(.facts, text: text).blocks == blocks)
  }
}
