/// What all letters about a case have in common, taken from its situation.
struct LetterFrame {
  let situation: Situation
  /// The day whose law and texts the letter has: that of sending, or today.
  let day: CivilDate
  /// The day that stands on it; nil for a draft.
  let date: CivilDate?
  let recipient: Recipient

  init(_ situation: Situation, date: CivilDate?) {
    self.situation = situation
    self.date = date
    day = date ?? situation.today
    recipient = Recipient(situation, on: day)
  }

  var person: Person { situation.file.person }
  var record: Case { situation.record }
  private var receivedOn: String { record.receivedOn.german }

  // MARK: - Texts of the catalogue

  /// The words of a standard text; empty where the catalogue of the day has none, which the check then reports.
  func text(_ standard: StandardText, _ values: [String: String] = [:]) -> String {
    text(standard, in: .german, values) ?? ""
  }

  /// The words in a language; nil where there are none.
  func text(
    _ standard: StandardText,
    in language: LanguageCode,
    _ values: [String: String] = [:]
  ) -> String? {
    let block = situation.catalogue.textBlocks.block(TextBlockKey(standard), on: day)
    let common = ["receivedOn": receivedOn]
    return block?.text(in: language).map { TextBlock.fill($0, common.merging(values) { _, given in given }) }
  }

  func part(
    _ kind: LetterPart.Kind,
    heading: String? = nil,
    _ standard: StandardText,
    _ values: [String: String] = [:]
  ) -> LetterPart {
    LetterPart(kind, heading: heading, text: text(standard, values))
  }

  // MARK: - The frame itself

  func letter(
    _ kind: LetterKind,
    subject: String,
    to addressee: Letter.Addressee? = nil,
    concerning: [Letter.Reference]? = nil,
    salutation: String?,
    parts: [LetterPart],
    signature: LetterSignature,
    annexes: [String] = [],
    translation: LetterTranslation? = nil
  ) -> Letter {
    Letter(
      kind: kind,
      letterhead: situation.catalogue.letterhead(on: day) ?? .unnamed(day),
      references: [
        Letter.Reference("Aktenzeichen", record.reference.text),
        Letter.Reference("Akte", situation.file.reference.text),
      ],
      addressee: addressee ?? recipient.addressee,
      date: date,
      subject: subject,
      concerning: concerning ?? [personLine] + matterLines,
      salutation: salutation,
      parts: parts.filter { !$0.isEmpty },
      signature: signature,
      annexes: annexes,
      translation: translation
    )
  }

  /// `Betroffene Person: Aylin Öztürk, geboren am 17.05.1994`.
  var personLine: Letter.Reference {
    let name = person.name.letterName
    return Letter.Reference("Betroffene Person", "\(name), geboren am \(person.dateOfBirth.german)")
  }

  var matterLines: [Letter.Reference] {
    guard let matter = situation.matter else { return [] }
    return [Letter.Reference("Angelegenheit", "\(matter.name.german) (\(matter.legalBasis.citation))")]
  }

  /// The name of an officer as letters have it.
  func name(of officer: OfficerID) -> String { situation.organisation[officer]?.name ?? officer.text }

  /// A letter that the machine signs for the officer who made it.
  func machineSignature(_ officer: OfficerID) -> LetterSignature { .byMachine(name: name(of: officer)) }

  /// The parts of a letter in another language; nil for German.
  func translation(into language: LanguageCode, _ parts: [LetterPart]) -> LetterTranslation? {
    guard language != .german else { return nil }
    return LetterTranslation(
      language: language,
      heading: text(.translationHeading, in: language) ?? "Translation. The German text is binding.",
      parts: parts.filter { !$0.isEmpty }
    )
  }

  func translated(
    _ kind: LetterPart.Kind,
    _ standard: StandardText,
    _ language: LanguageCode,
    _ values: [String: String] = [:]
  ) -> LetterPart {
    LetterPart(kind, text: text(standard, in: language, values) ?? "")
  }
}

extension Letterhead {
  /// What stands in for the letterhead while the catalogue has none; the check then reports it.
  static func unnamed(_ day: CivilDate) -> Letterhead {
    Letterhead(name: [], returnAddress: "", contact: [], validity: Validity(from: day), source: .office)
  }
}
