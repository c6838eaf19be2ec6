extension Letter {
  /// What stands over the notice on appeal.
  static let appealHeading = "Rechtsbehelfsbelehrung"

  /// The notice of a decision, with every part that the law asks for and the draft has.
  ///
  /// - Parameters:
  ///   - signature: nil while nobody signed.
  ///   - sentOn: the day of dispatch; nil for a preview.
  ///   - language: a language for the translation that § 77 Abs. 3 AufenthG provides; German for none.
  package static func decision(
    _ draft: DecisionDraft,
    signature: Signature?,
    sentOn: CivilDate?,
    language: LanguageCode = .german,
    in situation: Situation
  ) -> Letter {
    let frame = LetterFrame(situation, date: sentOn)
    let kind = LetterKind.decision(draft.outcome)
    let notice = AppealNoticeRule.notice(for: kind, on: frame.day, in: situation.catalogue)
    var operative = LetterPart(.operativePart, heading: "Entscheidung", text: draft.operativePart)
    if let from = draft.validFrom, !operative.isEmpty {
      operative.blocks.append(.field(Letter.Reference("Gültig ab", from.german)))
    }
    if let until = draft.validUntil, !operative.isEmpty {
      operative.blocks.append(.field(Letter.Reference("Gültig bis", until.german)))
    }
    let hint = draft.outcome.isTranslatedOnRequest ? frame.text(.translationHint) : ""
    return frame.letter(
      kind,
      subject: draft.outcome.subject(receivedOn: situation.record.receivedOn),
      salutation: frame.recipient.salutation,
      parts: [
        operative,
        LetterPart(.conditions, heading: "Nebenbestimmungen", text: draft.conditions),
        LetterPart(.facts, heading: "Sachverhalt", text: draft.facts),
        LetterPart(.reasons, heading: "Gründe", text: draft.reasons),
        LetterPart(.weighing, heading: draft.outcome.weighingHeading, text: draft.considerations),
        LetterPart(.hearingAnswer, heading: "Zur Anhörung", text: draft.hearingAnswer),
        frame.fee(of: draft),
        LetterPart(.appealNotice, heading: appealHeading, text: notice?.text.german ?? ""),
        LetterPart(.translationHint, heading: "Hinweis", text: hint),
      ],
      signature: signature.map { .signed(name: frame.name(of: $0.by), on: $0.at.civilDate) } ?? .unsigned,
      translation: frame.translation(
        into: language,
        [
          LetterPart(.operativePart, text: frame.tenor(draft, in: language) ?? ""),
          LetterPart(.appealNotice, text: notice?.text(in: language) ?? ""),
        ]
      )
    )
  }
}

extension LetterFrame {
  /// What was decided, in another language; the words of the operative part itself stay German.
  fileprivate func tenor(_ draft: DecisionDraft, in language: LanguageCode) -> String? {
    var values: [String: String] = [:]
    if let matter = situation.matter {
      values["matter"] = language == .english ? matter.name.english : matter.name.german
    }
    if let until = draft.validUntil { values["validUntil"] = until.german }
    return text(StandardText(tenor: draft.outcome), in: language, values)
  }
}

extension Outcome {
  /// The subject of the notice.
  func subject(receivedOn: CivilDate) -> String {
    switch self {
    case .grant, .extension, .grantWithConditions, .partialGrant, .conditionChange, .certificate:
      "Bescheid über den Antrag vom \(receivedOn.german)"
    case .refusal: "Bescheid über die Ablehnung des Antrags vom \(receivedOn.german)"
    case .shortening: "Bescheid über die nachträgliche Befristung des Aufenthaltstitels"
    case .revocation: "Bescheid über den Widerruf des Aufenthaltstitels"
    case .withdrawal: "Bescheid über die Rücknahme des Aufenthaltstitels"
    case .lapseFinding: "Bescheid über das Erlöschen des Aufenthaltstitels"
    case .lossFinding: "Bescheid über den Verlust des Rechts auf Einreise und Aufenthalt"
    case .expulsion: "Bescheid über die Ausweisung"
    case .warning: "Bescheid über die Androhung der Abschiebung"
    case .entryBan: "Bescheid über das Einreise- und Aufenthaltsverbot"
    }
  }

  /// Discretion is exercised; an expulsion weighs interests and leaves none.
  fileprivate var weighingHeading: String {
    self == .expulsion ? "Abwägung der Interessen" : "Ermessenserwägungen"
  }
}
