import AktenlageTesting
import Casework
import Letters
import Testing

@Suite("A letter as a page")
struct HTMLLetterTests {
  @Test(
    "What a name brings along comes out as letters",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("<\u{301}b>", "&lt;\u{301}b&gt;"),
      ("\"\u{308} onload='x'", "&quot;\u{308} onload=&#39;x&#39;"),
      ("{{#parts}}{{{x}}}", "&#123;&#123;#parts&#125;&#125;&#123;&#123;&#123;x&#125;&#125;&#125;"),
      ("&amp;", "&amp;amp;"), ("A\u{202E}B\u{0}", "A‹U+202E›B‹U+0000›"),
      ("A\u{200B}\u{FEFF}", "A‹U+200B›‹U+FEFF›"),
    ]
  )
  func names(name: String, shown: String) throws {
    let person = try Person.sample(familyName: name)
    let page = try HTMLLetter.page(of: Letters.sample(.documentRequest, person))
    #expect(page.contains("Aylin \(shown)"))
    #expect(!page.contains("Aylin \(name)<"))
  }

  @Test("A draft's text cannot bring markup either")
  func drafts() throws {
    let draft = DecisionDraft(
      outcome: .refusal,
      operativePart: "1. <img src=x>\n<b>fett</b>",
      facts: "</section>"
    )
    let situation = try SampleCase(catalogue: Letters.catalogue.get(), draft: draft).situation
    let page = try HTMLLetter.page(of: situation.letter(.decision))
    #expect(!page.contains("<img") && !page.contains("<b>"))
    #expect(page.contains("&lt;img src=x&gt;") && page.contains("&lt;/section&gt;"))
  }

  @Test("A page asks for nothing outside it", arguments: LetterKind.all)
  func closed(kind: LetterKind) throws {
    let page = try HTMLLetter.page(of: Letters.sample(kind, language: .english))
    for word in ["http", "src=", "href=", "url(", "@import", "<link", "<object"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("Every word of the text stands on the page, in the same order", arguments: LetterKind.all)
  func words(kind: LetterKind) throws {
    let letter = try Letters.sample(kind, language: .english)
    let page = try HTMLLetter.page(of: letter).replacing("&nbsp;", with: " ").replacing("&#39;", with: "'")
    for part in letter.parts + (letter.translation?.parts ?? []) {
      for block in part.blocks {
        switch block {
        case .paragraph(let text), .point(mark: _, text: let text): #expect(page.contains(">\(text)<"))
        case .field(let reference): #expect(page.contains("\(reference.label):</span> \(reference.value)<"))
        }
      }
    }
  }

  @Test("What was sent is shown as the file keeps it, once the letter would look different")
  func kept() throws {
    let situation = try SampleCase(catalogue: Letters.catalogue.get()).situation
    let letter = try situation.letter(.statusInformation).letter
    let text = LetterText.text(of: letter)
    let same = FiledLetter(letter: letter, frozenText: text, findings: [])
    #expect(same.saysWhatLeft)
    #expect(try HTMLLetter.page(of: same) == HTMLLetter.page(of: letter))
    let other = FiledLetter(letter: letter, frozenText: "Alter Text <1>\nzweite Zeile\n", findings: [])
    #expect(!other.saysWhatLeft)
    #expect(try HTMLLetter.page(of: other).contains("<pre>Alter Text &lt;1&gt;\nzweite Zeile\n</pre>"))
  }
}
