import Casework
import Testing

@Suite("Remarks on passages of a draft")
struct PassageRemarkTests {
  private let returned = DecisionDraft(
    outcome: .grant,
    operativePart: "1. Der Titel wird bis zum 31.05.2027 erteilt.\n2. Die Arbeit ist gestattet.",
    facts: "Frau Öztürk arbeitet seit 2023 bei der Rheinbahn AG. Sie lebt in Düsseldorf.",
    reasons: "Die Voraussetzungen des § 18b Abs. 2 AufenthG liegen vor. Die Dauer ist belegt."
  )

  private let remark = """
    Bitte zwei Stellen ändern.

    > Sie lebt in Düsseldorf.
    Seit wann?

    > Die Dauer
    > ist belegt.
    Wodurch?
    Blatt nennen.
    """

  private func changed(_ change: (inout DecisionDraft) -> Void) -> [PassageRemark] {
    var now = returned
    change(&now)
    return PassageRemark.all(in: remark, on: returned, now: now)
  }

  @Test("are read from the quotations, each with what stands below it")
  func reading() throws {
    let remarks = changed { _ in }
    #expect(remarks.map(\.quote) == ["Sie lebt in Düsseldorf.", "Die Dauer ist belegt."])
    #expect(remarks.map(\.text) == ["Seit wann?", "Wodurch?\nBlatt nennen."])
    #expect(remarks.map(\.part) == [.facts, .reasons])
    #expect(remarks.map(\.state) == [.unchanged, .unchanged])
    #expect(PassageRemark.opening(of: remark) == "Bitte zwei Stellen ändern.")
    let place = try #require(remarks.first).place
    #expect(String(returned.facts.dropFirst(place)) == "Sie lebt in Düsseldorf.")
  }

  @Test("stay with their passage through edits before and behind it")
  func attached() throws {
    let remarks = changed {
      $0.facts = "Zuvor war sie in Köln tätig.\n\n" + $0.facts + " Sie spricht Deutsch."
      $0.reasons = "Vorab: " + $0.reasons
    }
    #expect(remarks.map(\.state) == [.unchanged, .unchanged])
    let first = try #require(remarks.first)
    let now = "Zuvor war sie in Köln tätig.\n\n" + returned.facts + " Sie spricht Deutsch."
    #expect(now.dropFirst(first.place).hasPrefix("Sie lebt in Düsseldorf."))
  }

  @Test("are settled by what changes the passage itself")
  func settled() {
    #expect(
      changed { $0.facts.replaceLast("Düsseldorf.", "Düsseldorf seit 2019.") }.map(\.state) == [
        .changed, .unchanged,
      ]
    )
    #expect(changed { $0.facts.replaceLast("lebt in", "lebt seit 2019 in") }.first?.state == .changed)
    #expect(
      changed { $0.facts = "Frau Öztürk arbeitet seit 2023 bei der Rheinbahn AG." }.first?.state == .removed
    )
    #expect(changed { $0.facts = "" }.first?.state == .removed)
    #expect(
      changed { $0.reasons.replaceLast("Die Dauer ist belegt.", "Das zeigt Blatt 7.") }.map(\.state) == [
        .unchanged, .changed,
      ]
    )
    // Only the line breaks are other ones.
    #expect(changed { $0.facts.replaceLast(" Sie lebt", "\n  Sie  lebt") }.first?.state == .unchanged)
  }

  @Test(
    "A quotation that the version does not have, and a mark without words, are no remarks",
    arguments: ["> Das steht hier nicht.", ">", "> \n>", "Sie lebt in Düsseldorf.", "", "\n\n"]
  )
  func none(_ remark: String) {
    #expect(PassageRemark.all(in: remark, on: returned, now: returned).isEmpty)
  }

  @Test("One passage that stands twice and is quoted twice means both places")
  func twice() {
    let draft = DecisionDraft(outcome: .grant, reasons: "Das ist belegt. Und weiter. Das ist belegt.")
    let remark = "> Das ist belegt.\nWo?\n> Das ist belegt.\nAuch hier?"
    let found = PassageRemark.all(in: remark, on: draft, now: draft)
    #expect(found.map(\.place) == [0, 28])
  }

  @Test(
    "Whatever is typed elsewhere, a passage stays unchanged; whatever is typed into it changes it",
    arguments: 0..<300 as Range<UInt64>
  )
  func property(_ seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let vocabulary = ["der", "Antrag", "wird", "Blatt", "7", "Frist", "und", "ist", "belegt."]
    func words(_ count: Int) -> [String] {
      (0..<count).map { _ in vocabulary[Int.random(in: vocabulary.indices, using: &dice)] }
    }
    let (before, behind) = (
      words(Int.random(in: 0...30, using: &dice)), words(Int.random(in: 0...30, using: &dice))
    )
    // Words that nothing else has, so that it is clear where the passage is.
    let passage = ["Zeugnis", "vom"] + words(3) + ["liegt", "vor."]
    let old = DecisionDraft(outcome: .grant, reasons: (before + passage + behind).joined(separator: " "))
    let remark = PassageRemark.quotation(of: passage.joined(separator: " "))
    let elsewhere = words(5) + before.shuffled(using: &dice) + passage + behind.dropLast(2) + words(4)
    var now = old
    now.reasons = elsewhere.joined(separator: "\n")
    let kept = try #require(PassageRemark.all(in: remark, on: old, now: now).first)
    #expect(kept.state == .unchanged)
    #expect(now.reasons.dropFirst(kept.place).hasPrefix("Zeugnis\nvom"))
    var touched = passage
    touched.insert("nicht", at: Int.random(in: 1..<passage.count, using: &dice))
    now.reasons = (before + touched + behind).joined(separator: " ")
    #expect(PassageRemark.all(in: remark, on: old, now: now).first?.state == .changed)
  }

  @Test(
    "Drafts are cut into sentences, but not behind abbreviations and ordinals",
    arguments: [
      (
        "Das ist richtig. Die Frist läuft am 3. Dezember ab! Ende",
        ["Das ist richtig.", "Die Frist läuft am 3. Dezember ab!", "Ende"]
      ),
      (
        "Nach § 18b Abs. 2 Nr. 1 S. 2 AufenthG besteht der Anspruch. Er ist erfüllt!",
        ["Nach § 18b Abs. 2 Nr. 1 S. 2 AufenthG besteht der Anspruch.", "Er ist erfüllt!"]
      ),
      ("Sie reiste am 31.05.2019 ein. § 9 gilt.", ["Sie reiste am 31.05.2019 ein. § 9 gilt."]),
      ("", []),
    ]
  )
  func sentences(_ text: String, _ expected: [String]) {
    #expect(DecisionDraft(outcome: .grant, facts: text).passages.map(\.text) == expected)
  }
}

extension String {
  fileprivate mutating func replaceLast(_ old: String, _ new: String) {
    self = split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
