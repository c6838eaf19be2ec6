extension Letter {
  /// The letter that asks for missing items: it names them, sets a day and warns of the consequence.
  ///
  /// Source: § 82 Abs. 1 und 3 AufenthG.
  package static func documentRequest(
    items: [EvidenceCode],
    dueOn: CivilDate,
    sentOn: CivilDate?,
    by officer: OfficerID,
    language: LanguageCode = .german,
    in situation: Situation
  ) -> Letter {
    let frame = LetterFrame(situation, date: sentOn)
    let due = ["dueOn": dueOn.german]
    let names = items.map { situation.catalogue.evidenceName($0, on: situation.record.receivedOn) }
    func list(_ name: (BilingualText) -> String) -> LetterPart {
      LetterPart(.items, names.map { .point(mark: "–", text: name($0)) })
    }
    return frame.letter(
      .documentRequest,
      subject: "Nachforderung von Unterlagen",
      salutation: frame.recipient.salutation,
      parts: [
        frame.part(.opening, .requestOpening),
        list(\.german),
        frame.part(.deadline, .requestDeadline, due),
        frame.part(.consequence, .requestWarning),
      ],
      signature: frame.machineSignature(officer),
      translation: frame.translation(
        into: language,
        [
          frame.translated(.opening, .requestOpening, language),
          list(language == .english ? \.english : \.german),
          frame.translated(.deadline, .requestDeadline, language, due),
          frame.translated(.consequence, .requestWarning, language),
        ]
      )
    )
  }

  /// The hearing before an adverse decision: what is intended, on which facts, until when one can answer.
  ///
  /// Source: § 28 VwVfG NRW.
  package static func hearing(
    intended: Outcome,
    facts: String,
    dueOn: CivilDate,
    sentOn: CivilDate?,
    by officer: OfficerID,
    language: LanguageCode = .german,
    in situation: Situation
  ) -> Letter {
    let frame = LetterFrame(situation, date: sentOn)
    let due = ["dueOn": dueOn.german]
    return frame.letter(
      .hearing,
      subject: "Anhörung nach § 28 Verwaltungsverfahrensgesetz NRW",
      salutation: frame.recipient.salutation,
      parts: [
        LetterPart(.operativePart, text: frame.text(.hearingOpening, ["intended": intended.intention])),
        LetterPart(.facts, heading: "Worauf sich das stützt", text: facts),
        frame.part(.deadline, heading: "Ihre Stellungnahme", .hearingDeadline, due),
        frame.part(.rights, .hearingRights),
      ],
      signature: frame.machineSignature(officer),
      translation: frame.translation(
        into: language,
        [
          frame.translated(.deadline, .hearingDeadline, language, due),
          frame.translated(.rights, .hearingRights, language),
        ]
      )
    )
  }
}

extension Catalogue {
  /// What an item of evidence is called on a day.
  func evidenceName(_ code: EvidenceCode, on day: CivilDate) -> BilingualText {
    evidence(code, on: day)?.name ?? name(of: code)
      ?? BilingualText(german: code.rawValue, english: code.rawValue)
  }
}

extension Outcome {
  /// What the office intends, after "Wir beabsichtigen,".
  fileprivate var intention: String {
    switch self {
    case .grant, .extension, .conditionChange: "dem Antrag zu entsprechen"
    case .grantWithConditions: "den Aufenthaltstitel mit Nebenbestimmungen zu versehen"
    case .partialGrant: "dem Antrag nur zum Teil zu entsprechen"
    case .refusal: "den Antrag abzulehnen"
    case .shortening: "die Geltungsdauer des Aufenthaltstitels nachträglich zu verkürzen"
    case .revocation: "den Aufenthaltstitel zu widerrufen"
    case .withdrawal: "den Aufenthaltstitel zurückzunehmen"
    case .lapseFinding: "festzustellen, dass der Aufenthaltstitel erloschen ist"
    case .lossFinding: "den Verlust des Rechts auf Einreise und Aufenthalt festzustellen"
    case .expulsion: "Sie aus dem Bundesgebiet auszuweisen"
    case .warning: "Ihnen die Abschiebung anzudrohen"
    case .entryBan: "ein Einreise- und Aufenthaltsverbot zu erlassen"
    case .certificate: "die Bescheinigung auszustellen"
    }
  }
}
