/// A decision as it leaves the office: the parts that the law asks for, in German, as plain text.
///
/// Source: §§ 37, 39, 41 VwVfG NRW, § 77 AufenthG.
package struct DecisionNotice: Hashable, Sendable {
  /// Where the letter goes: the representative whose power of attorney is in the file, else the person.
  package let addressee: String
  /// Whether the letter tells how to appeal.
  ///
  /// Every notice does, also a favourable one, as long as the catalogue has a text for it: without it the remedy period
  /// would be a year (§ 58 Abs. 2 VwGO).
  package let hasAppealNotice: Bool
  /// The whole letter.
  package let text: String

  init(_ draft: DecisionDraft, signature: Signature?, sentOn: CivilDate?, _ situation: Situation) {
    let recipient = Recipient(situation)
    addressee = recipient.name
    let appealNotice = situation.catalogue.appealNotice(on: sentOn ?? situation.today)
    hasAppealNotice = appealNotice != nil
    var lines = Self.head(situation, sentOn: sentOn)
    lines += recipient.lines
    lines += Self.subject(situation)
    lines += Self.section("Entscheidung", draft.operativePart)
    if let until = draft.validUntil { lines += ["", "Gültig bis: \(until.german)"] }
    lines += Self.section("Nebenbestimmungen", draft.conditions)
    lines += Self.section("Sachverhalt", draft.facts)
    lines += Self.section("Gründe", draft.reasons)
    lines += Self.section("Ermessenserwägungen", draft.considerations)
    lines += Self.section("Zur Anhörung", draft.hearingAnswer)
    lines += Self.section("Rechtsbehelfsbelehrung", appealNotice?.text.german ?? "")
    lines += Self.section("Hinweis", Self.translationNote)
    lines += Self.signatureLines(signature, situation.organisation)
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The draft as it would leave now: what signers read and the preview shows.
  package static func preview(_ draft: DecisionDraft, in situation: Situation) -> DecisionNotice {
    DecisionNotice(draft, signature: situation.record.signature, sentOn: nil, situation)
  }

  static let translationNote = """
    Auf Antrag wird eine Übersetzung der Entscheidungsformel und der Rechtsbehelfsbelehrung kostenfrei zur Verfügung \
    gestellt (§ 77 Abs. 3 AufenthG).
    """

  private static func head(_ situation: Situation, sentOn: CivilDate?) -> [String] {
    [
      "Landeshauptstadt Düsseldorf", "Amt für Migration und Integration", "",
      "Aktenzeichen: \(situation.record.reference)", "Akte: \(situation.file.reference)",
      "Datum: \(sentOn?.german ?? "noch nicht abgesandt")", "",
    ]
  }

  private static func subject(_ situation: Situation) -> [String] {
    let person = situation.file.person
    var lines = ["", "Bescheid", ""]
    lines.append("Betroffene Person: \(person.name.displayName), geboren \(person.dateOfBirth.german)")
    if let matter = situation.matter {
      lines.append("Angelegenheit: \(matter.name.german) (\(matter.legalBasis.citation))")
    }
    return lines
  }

  private static func section(_ title: String, _ text: String) -> [String] {
    text.isBlank ? [] : ["", title, "", text]
  }

  private static func signatureLines(_ signature: Signature?, _ organisation: Organisation) -> [String] {
    guard let signature else { return ["", "Im Auftrag", "noch nicht gezeichnet"] }
    let name = organisation[signature.by]?.name ?? signature.by.text
    return ["", "Im Auftrag", "\(name), elektronisch gezeichnet am \(signature.at.civilDate.german)"]
  }
}
