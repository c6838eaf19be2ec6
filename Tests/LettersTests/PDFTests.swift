import AktenlageTesting
import Casework
import Letters
import Testing

@Suite("A letter as PDF")
struct PDFTests {
  private func pdf(_ letter: Letter) throws -> [UInt8] {
    let printer = try #require(WeasyPrint.find(in: "/usr/local/bin:/usr/bin:/bin"))
    return try printer.pdf(of: HTMLLetter.page(of: letter))
  }

  /// What a tool of poppler says of a PDF that it reads from standard input.
  private func asked(_ tool: String, _ arguments: [String], _ pdf: [UInt8]) throws -> String {
    let result = try ChildProcess(
      path: "/usr/bin/\(tool)",
      arguments: arguments,
      environment: ["LC_ALL=C.UTF-8"]
    )
    .run(input: pdf, patience: .seconds(30))
    #expect(result.status == 0, "\(result.errors)")
    return String(decoding: result.output, as: UTF8.self)
  }

  @Test("Its text is the letter's text in the letter's order")
  func text() throws {
    let letter = try Letters.sample(.decision(.refusal), language: .english)
    let text = Letters.flat(try asked("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], pdf(letter)))
    var rest = text[...]
    let parts = letter.parts + (letter.translation?.parts ?? [])
    for block in parts.flatMap(\.blocks) {
      guard case .point(let mark, let words) = block else { continue }
      let line = "\(mark) \(words)"
      let found = try #require(rest.firstRange(of: line), "\(line)")
      rest = rest[found.upperBound...]
    }
    var head = text[...]
    for line in letter.letterhead.name + letter.addressee.lines + [letter.subject] + letter.closingLines {
      let found = try #require(head.firstRange(of: line), "\(line)")
      head = head[found.upperBound...]
    }
    #expect(text.contains("Seite 1 von 2") && text.contains("Seite 2 von 2"))
  }

  @Test("Names with every letter of DIN 91379 come out letter by letter, in embedded fonts")
  func letters() throws {
    // Between other letters, as in a name: alone, a tool may take an accent for a word.
    let names = Letters.registerLetters.map { "o\($0)n" }
    #expect(names.count > 600)
    var letter = try Letters.sample(.statusInformation)
    letter.parts = [LetterPart(.data, names.map { .paragraph($0) })]
    let pdf = try pdf(letter)
    let text = try asked("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], pdf)
    // By scalars: a blank with an accent on it is one character, and its accent counts.
    let pages = text.split(separator: "\u{C}").map { page in
      String(String.UnicodeScalarView(page.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
    #expect(pages.count > 3)
    var rest = names[...]
    for page in pages {
      var position = page.startIndex
      while let name = rest.first, let found = page[position...].firstRange(of: name) {
        position = found.upperBound
        rest = rest.dropFirst()
      }
    }
    #expect(rest.isEmpty, "\(rest.first ?? "")")
    let fonts = try asked("pdffonts", ["-"], pdf).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("Noto") || font.contains("DejaVu"))
      let columns = font.split(separator: " ").suffix(5)
      #expect(columns.first == "yes", "\(font)")
    }
  }

  @Test("The address stands in the window of the envelope")
  func window() throws {
    let letter = try Letters.sample(.documentRequest)
    let boxes = try asked("pdftotext", ["-bbox", "-l", "1", "-", "-"], pdf(letter)).split(separator: "\n")
    let word = try #require(boxes.first { $0.contains(">Graf-Recke-Straße<") })
    func millimetres(_ name: String) throws -> Double {
      let value = try #require(word.split(separator: "\(name)=\"").last?.prefix { $0 != "\"" })
      return try #require(Double(value)) / 72 * 25.4
    }
    #expect(try 25...26 ~= millimetres("xMin"))
    #expect(try 62.7...90 ~= millimetres("yMin"))
    #expect(try millimetres("yMax") <= 90)
    #expect(try millimetres("xMax") <= 105)
  }

  @Test("The pages at the screen end within four lines of those of the PDF", arguments: Outcome.allCases)
  func pages(outcome: Outcome) throws {
    let letter = try Letters.sample(.decision(outcome))
    let pages = try asked("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], pdf(letter))
      .split(separator: "\u{C}").map { Letters.solid(String($0)) }.filter { !$0.isEmpty }
    let text = LetterText.text(of: letter)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = LetterPages.pages(of: text)
    #expect(shown.count == pages.count)
    guard let second = pages.dropFirst().first, let own = shown.dropFirst().first?.first else { return }
    // The line of the text with which the second page of the PDF begins.
    let beginning = second.prefix(24)
    let start = lines.indices.first { Letters.solid(lines[$0...].joined()).hasPrefix(beginning) }
    let mine = lines.indices.first { lines[$0].startIndex == own.startIndex }
    let (there, here) = (try #require(start ?? wrapped(beginning, in: lines)), try #require(mine))
    #expect(abs(there - here) <= 4, "\(there) \(here)")
  }

  /// The line in which a page begins that does not begin with a line.
  private func wrapped(_ beginning: Substring, in lines: [Substring]) -> Int? {
    lines.indices.last { Letters.solid(lines[$0...].joined()).contains(beginning) }
  }

  @Test("It is A4, has a title and says that it is made for an archive")
  func archive() throws {
    let bytes = try pdf(Letters.sample(.decision(.grant)))
    let said = try asked("pdfinfo", ["-meta", "-"], bytes) + asked("pdfinfo", ["-"], bytes)
    #expect(said.contains("A4"))
    #expect(said.contains("Bescheid über den Antrag vom 05.10.2026, 54/33-B-004711/26"))
    #expect(said.contains("pdfaid:part") && said.contains("Pages:           1"))
  }
}
