/// A decision as it leaves the office: the letter and its plain text, which the file keeps.
///
/// Source: §§ 37, 39, 41 VwVfG NRW, § 77 AufenthG.
package struct DecisionNotice: Hashable, Sendable {
  /// The letter in its parts.
  package let letter: Letter

  init(_ draft: DecisionDraft, signature: Signature?, sentOn: CivilDate?, _ situation: Situation) {
    letter = .decision(draft, signature: signature, sentOn: sentOn, in: situation)
  }

  /// The draft as it would leave now: what signers read and the preview shows.
  package static func preview(_ draft: DecisionDraft, in situation: Situation) -> DecisionNotice {
    DecisionNotice(draft, signature: situation.record.signature, sentOn: nil, situation)
  }

  /// The signed decision as it would leave on a day; nil while nothing is signed.
  package static func leaving(on day: CivilDate, in situation: Situation) -> DecisionNotice? {
    guard let draft = situation.record.draft, let signature = situation.record.signature else { return nil }
    return DecisionNotice(draft.draft, signature: signature, sentOn: day, situation)
  }

  /// Where the letter goes: the representative whose power of attorney is in the file, else the person.
  package var addressee: String { letter.addressee.name }

  /// Whether the letter tells how to appeal.
  ///
  /// Every notice does, also a favourable one, as long as the catalogue has a text for it: without it the remedy period
  /// would be a year (§ 58 Abs. 2 VwGO).
  package var hasAppealNotice: Bool { letter.part(.appealNotice) != nil }

  /// Whether the notice on appeal tells what § 58 Abs. 1 VwGO asks for, so that the period is a month.
  package var hasCorrectAppealNotice: Bool {
    guard let part = letter.part(.appealNotice) else { return false }
    let text = part.blocks.map { block in
      switch block {
      case .paragraph(let text), .point(mark: _, text: let text): text
      case .field(let reference): reference.value
      }
    }
    return AppealNotice.missingItems(in: text.joined(separator: " ")).isEmpty
  }

  /// The whole letter, 80 columns wide, exactly as it leaves.
  package var text: String { LetterText.text(of: letter) }

  /// The letter with every paragraph on one line, for a screen that wraps by its own width; without the addresses of
  /// the office, which every letter has and no signer reads.
  package var flowingText: String {
    var letter = letter
    let head = letter.letterhead
    letter.letterhead = Letterhead(
      name: head.name,
      returnAddress: "",
      contact: [],
      validity: head.validity,
      source: head.source
    )
    return LetterText.text(of: letter, columns: nil)
  }
}
