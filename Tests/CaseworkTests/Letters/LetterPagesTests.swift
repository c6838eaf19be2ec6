import Casework
import Testing

@Suite("Pages of a letter at the screen")
struct LetterPagesTests {
  private func lines(_ count: Int, _ word: String = "Zeile.") -> [String] {
    (0..<count).map { "\(word) \($0)." }
  }

  @Test(
    "No line is lost, and none but blank ones at a page's edge",
    arguments: [0, 1, 50, 51, 52, 56, 113, 400]
  )
  func lossless(count: Int) {
    let text = lines(count).enumerated().map { $0 % 7 == 6 ? "" : $1 }.joined(separator: "\n") + "\n"
    let pages = LetterPages.pages(of: text)
    let shown = pages.flatMap { $0 }.filter { !$0.isEmpty }
    #expect(shown.map(String.init) == text.split(separator: "\n").map(String.init))
    #expect(!pages.isEmpty)
    #expect(pages.dropFirst().allSatisfy { $0.first?.isEmpty == false })
  }

  @Test("A text that fits stands on one page")
  func one() {
    #expect(LetterPages.pages(of: lines(51).joined(separator: "\n") + "\n").count == 1)
    #expect(LetterPages.pages(of: lines(52).joined(separator: "\n") + "\n").map(\.count) == [50, 2])
  }

  @Test("A heading goes with what it heads, and the notice on appeal stays whole")
  func together() {
    let heading = lines(51) + ["", "Gründe", "", "Satz eins.", "Satz zwei."]
    #expect(LetterPages.pages(of: heading.joined(separator: "\n"))[1].first == "Gründe")
    let notice = lines(47) + ["", "Rechtsbehelfsbelehrung", ""] + lines(8, "Klage.")
    #expect(LetterPages.pages(of: notice.joined(separator: "\n"))[1].first == "Rechtsbehelfsbelehrung")
    let plain = lines(44) + ["", "Gründe", ""] + lines(8, "Satz.")
    #expect(LetterPages.pages(of: plain.joined(separator: "\n"))[1].first == "Satz. 3.")
  }

  @Test("A text without any blank line is parted all the same")
  func solid() {
    let pages = LetterPages.pages(of: lines(200, "Gründe").joined(separator: "\n"))
    #expect(pages.map(\.count).reduce(0, +) == 200)
    #expect(pages.count == 4)
  }
}
