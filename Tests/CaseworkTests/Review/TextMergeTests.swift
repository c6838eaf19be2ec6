import Casework
import Testing

@Suite("What two people made of one text")
struct TextMergeTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let base: String
    let own: String
    let other: String
    /// The merged text; nil where somebody has to choose.
    let merged: String?
    var testDescription: String { "\(base) | \(own) | \(other)" }

    init(_ base: String, _ own: String, _ other: String, _ merged: String?) {
      (self.base, self.own, self.other, self.merged) = (base, own, other, merged)
    }
  }

  @Test(
    "What one changed is taken, what both changed alike stands once, what both changed differently is asked",
    arguments: [
      Example("", "", "", ""),
      Example("a b c", "a b c", "a b c", "a b c"),
      Example("a b c", "a X c", "a b c", "a X c"),
      Example("a b c", "a b c", "a X c", "a X c"),
      Example("a b c d e", "a X c d e", "a b c Y e", "a X c Y e"),
      Example("a b c", "a X c", "a X c", "a X c"),
      Example("a b c", "a X c", "a Y c", nil),
      Example("", "neu", "", "neu"), Example("", "", "neu", "neu"), Example("", "eins", "zwei", nil),
      Example("eins", "", "eins", ""), Example("eins", "", "eins zwei", nil),
      Example(
        "Die Klage ist zulässig.",
        "Die Klage ist nicht zulässig.",
        "Die Klage ist zulässig. Sie ist begründet.",
        "Die Klage ist nicht zulässig. Sie ist begründet."
      ),
      Example("1. A\n2. B", "1. A\n2. B\n3. C", "1. A, neu\n2. B", "1. A, neu\n2. B\n3. C"),
      Example("1. A\n2. B", "1. A\n2. B\n3. C", "1. A\n2. B\n3. D", nil),
      Example("a  b", "a b", "a  b c", "a b c"),
      Example("  eingerückt", "  eingerückt neu", "  eingerückt", "  eingerückt neu"),
    ]
  )
  func table(_ example: Example) {
    let merge = TextMerge(base: example.base, own: example.own, other: example.other)
    if let merged = example.merged {
      #expect(merge.conflicts.isEmpty)
      #expect(merge.text { _ in .own } == merged)
    } else {
      #expect(merge.conflicts.count == 1)
    }
  }

  @Test("A conflict is answered with one's own words, the other's, or both one after the other")
  func choices() {
    let merge = TextMerge(base: "Das ist gut so.", own: "Das ist besser so.", other: "Das ist schlecht so.")
    #expect(merge.conflicts == [TextMerge.Conflict(base: "gut ", own: "besser ", other: "schlecht ")])
    #expect(merge.text { _ in .own } == "Das ist besser so.")
    #expect(merge.text { _ in .other } == "Das ist schlecht so.")
    #expect(merge.text { _ in .both } == "Das ist besser schlecht so.")
  }

  @Test("A value that is chosen whole is one conflict or none")
  func whole() {
    #expect(TextMerge(wholeBase: "a", own: "a", other: "b").text { _ in .own } == "b")
    #expect(TextMerge(wholeBase: "a", own: "b", other: "a").text { _ in .other } == "b")
    #expect(TextMerge(wholeBase: "a", own: "b", other: "b").conflicts.isEmpty)
    #expect(TextMerge(wholeBase: "01.02.2027", own: "01.03.2027", other: "01.04.2027").conflicts.count == 1)
  }

  @Test(
    "10,000 pairs of changes: with both sides chosen no typed word is lost; without the other nothing changes"
  )
  func nothingIsLost() {
    var random = SplitMix(seed: 14)
    for round in 0..<10_000 {
      let words = ["der", "Antrag", "wird", "abgelehnt,", "weil", "die", "Frist", "\n", "versäumt", "ist."]
      let base = Self.text(
        (0..<Int.random(in: 0...20, using: &random)).map { _ in words.randomElement(using: &random)! }
      )
      let own = Self.changed(base, "e", &random)
      let other = Self.changed(base, "f", &random)
      let merge = TextMerge(base: base, own: own, other: other)
      let both = Self.words(merge.text { _ in .both })
      for text in [own, other] {
        let typed = Self.words(text).filter { $0.hasPrefix("e#") || $0.hasPrefix("f#") }
        #expect(Set(typed).isSubset(of: both), "round \(round): \(base) | \(own) | \(other)")
      }
      #expect(TextMerge(base: base, own: own, other: base).text { _ in .other } == own, "round \(round)")
      #expect(TextMerge(base: base, own: base, other: other).text { _ in .own } == other, "round \(round)")
      let mirrored = TextMerge(base: base, own: other, other: own)
      #expect(mirrored.conflicts.count == merge.conflicts.count, "round \(round)")
    }
  }

  private static func text(_ words: [String]) -> String { words.joined(separator: " ") }
  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }

  /// The text with some words put in, each of its own, some taken out and some replaced.
  private static func changed(_ text: String, _ author: String, _ random: inout SplitMix) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for number in 0..<Int.random(in: 0...4, using: &random) {
      let place = Int.random(in: 0...words.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: words.insert("\(author)#\(number)", at: place)
      case 1: if place < words.count { words.remove(at: place) }
      default: if place < words.count { words[place] = "\(author)#\(number)" }
      }
    }
    return words.joined(separator: " ")
  }
}
