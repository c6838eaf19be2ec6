extension Letter {
  /// The certificate that shows what the application does for the stay until it is decided.
  ///
  /// The effect ends with the decision, not with the paper.
  /// Source: § 81 Abs. 3 to 5 AufenthG, § 78a Abs. 5 AufenthG.
  package static func interimCertificate(
    _ effect: DeemedEffect,
    validUntil: CivilDate,
    by officer: OfficerID,
    language: LanguageCode = .german,
    in situation: Situation
  ) -> Letter {
    let frame = LetterFrame(situation, date: situation.today)
    let titleEnd = situation.record.application.currentTitle?.validUntil
    var values = ["validUntil": validUntil.german]
    if let titleEnd { values["titleEnd"] = titleEnd.german }
    let person = situation.file.person
    var data: [LetterPart.Block] = [
      .field(Reference("Name", person.name.familyName)),
      .field(Reference("Vornamen", person.name.givenName ?? "–")),
      .field(Reference("Geboren am", person.dateOfBirth.german)),
      .field(Reference("Geburtsort", person.placeOfBirth)),
      .field(
        Reference("Staatsangehörigkeit", person.nationalities.map(\.germanName).joined(separator: ", "))
      ),
      .field(Reference("Anschrift", "\(person.address.streetLine), \(person.address.townLine)")),
    ]
    if let passport = person.passport { data.append(.field(Reference("Pass", passport.number.text))) }
    if let number = person.azrNumber { data.append(.field(Reference("AZR-Nummer", number.grouped))) }
    return frame.letter(
      .interimCertificate,
      subject: "Fiktionsbescheinigung nach § 81 Abs. 5 Aufenthaltsgesetz",
      concerning: frame.matterLines,
      salutation: nil,
      parts: [
        LetterPart(.data, heading: "Inhaberin oder Inhaber", data),
        LetterPart(
          .operativePart,
          heading: "Wirkung des Antrags (\(effect.source.citation))",
          text: frame.text(effect.standardText, values)
        ),
        frame.part(.deadline, heading: "Geltungsdauer", .certificateEnd, values),
      ],
      signature: frame.machineSignature(officer),
      translation: frame.translation(
        into: language,
        [
          frame.translated(.operativePart, effect.standardText, language, values),
          frame.translated(.deadline, .certificateEnd, language, values),
        ]
      )
    )
  }

  /// The question to another authority, with the data it needs to answer.
  ///
  /// Source: §§ 72, 73 AufenthG, § 36 BeschV.
  package static func consultationRequest(
    _ consultation: Consultation,
    by officer: OfficerID,
    in situation: Situation
  ) -> Letter {
    let frame = LetterFrame(situation, date: consultation.sentOn)
    let body = situation.catalogue.consultation(consultation.code, on: consultation.sentOn)
    let name = body?.name.german ?? consultation.code.rawValue
    let person = situation.file.person
    var closing: [LetterPart] = []
    if let day = consultation.deemedAfter {
      closing = [frame.part(.deadline, .consultationDeemed, ["deemedAfter": day.german])]
    }
    return frame.letter(
      .consultationRequest,
      subject: "Beteiligung: \(name)",
      to: Addressee(name: name, lines: [name]),
      salutation: "Sehr geehrte Damen und Herren,",
      parts: [
        frame.part(
          .opening,
          .consultationOpening,
          ["legalBasis": body?.legalBasis.citation ?? "§ 72 AufenthG"]
        ),
        LetterPart(.operativePart, heading: "Unsere Frage", text: consultation.question),
        LetterPart(
          .data,
          heading: "Angaben zur Person",
          [
            .field(Reference("Name", person.name.letterName)),
            .field(Reference("Geboren am", "\(person.dateOfBirth.german) in \(person.placeOfBirth)")),
            .field(
              Reference("Staatsangehörigkeit", person.nationalities.map(\.germanName).joined(separator: ", "))
            ),
          ] + (person.azrNumber.map { [.field(Reference("AZR-Nummer", $0.grouped))] } ?? [])
        ),
      ] + closing + [frame.part(.closing, .consultationClosing)],
      signature: frame.machineSignature(officer)
    )
  }

  /// How far the case is, what is awaited and by when.
  ///
  /// Source: § 25 Abs. 2 VwVfG NRW.
  package static func statusInformation(
    by officer: OfficerID,
    language: LanguageCode = .german,
    in situation: Situation
  ) -> Letter {
    let frame = LetterFrame(situation, date: situation.today)
    return frame.letter(
      .statusInformation,
      subject: "Stand Ihres Antrags vom \(situation.record.receivedOn.german)",
      salutation: frame.recipient.salutation,
      parts: [
        frame.part(.opening, .statusOpening),
        LetterPart(
          .operativePart,
          StatusSentence.all(of: situation.record, frame).map { .point(mark: "–", text: $0) }
        ),
        frame.part(.closing, .statusClosing),
      ],
      signature: frame.machineSignature(officer),
      translation: frame.translation(
        into: language,
        [
          frame.translated(.opening, .statusOpening, language),
          frame.translated(.closing, .statusClosing, language),
        ]
      )
    )
  }

  /// The news that another office is competent and has the application now.
  ///
  /// Source: § 3 VwVfG NRW.
  package static func transferNotice(
    to office: String,
    reason: String,
    sentOn: CivilDate,
    by officer: OfficerID,
    language: LanguageCode = .german,
    in situation: Situation
  ) -> Letter {
    let frame = LetterFrame(situation, date: sentOn)
    let values = ["office": office]
    return frame.letter(
      .transferNotice,
      subject: "Abgabe Ihres Antrags an die zuständige Stelle",
      salutation: frame.recipient.salutation,
      parts: [
        frame.part(.operativePart, .transferOpening, values),
        LetterPart(.reasons, text: reason),
        frame.part(.closing, .transferClosing, values),
      ],
      signature: frame.machineSignature(officer),
      translation: frame.translation(
        into: language,
        [
          frame.translated(.operativePart, .transferOpening, language, values),
          frame.translated(.closing, .transferClosing, language, values),
        ]
      )
    )
  }
}

extension DeemedEffect {
  /// The words of the certificate.
  fileprivate var standardText: StandardText {
    switch self {
    case .permittedStay: .certificatePermittedStay
    case .suspendedDeportation: .certificateSuspendedDeportation
    case .continuation: .certificateContinuation
    case .orderedContinuation: .certificateOrderedContinuation
    }
  }
}
