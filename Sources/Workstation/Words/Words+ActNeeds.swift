package import Casework

extension Words {
  /// What has to be given with an act; nil where it needs nothing.
  package func needs(of act: ActKind) -> String? {
    switch act {
    case .take, .submit, .recall, .sign, .finalise, .receiveCard, .undo: nil
    case .confirmCompetence, .release, .stop, .resume, .reopen, .failService, .declareConflict:
      say("Begründung", "a reason")
    case .chooseMatter:
      say(
        "Anliegen, gegebenenfalls Variante; beim Wechsel eine Begründung",
        "the matter, its variant where there is one; a reason when it changes"
      )
    case .route: say("Sachgebiet und Begründung", "the Sachgebiet and a reason")
    case .handOver: say("Behörde und Begründung", "the office and a reason")
    case .assign: say("Person; bei Umteilung eine Begründung", "the officer; a reason when it is reassigned")
    case .receiveDocument: say("Datei oder Angaben zum Schriftstück", "a file or particulars of the paper")
    case .assessEvidence:
      say(
        "Nachweis und Bewertung; wenn nicht erforderlich, eine Begründung",
        "item and finding; a reason if not needed"
      )
    case .requestDocuments:
      say(
        "mindestens ein Nachweis und eine Frist nach dem heutigen Tag",
        "an item and a deadline after today"
      )
    case .extendRequest:
      say("Nummer der Nachforderung und eine spätere Frist", "number of the request and a later deadline")
    case .closeRequest:
      say("Nummer und Ergebnis; wenn entfallen, eine Begründung", "number and result; a reason if waived")
    case .endCompleteness:
      say(
        "alle Nachweise bewertet oder vergeblich nachgefordert, sonst eine Begründung",
        "every item settled or asked for in vain, else a reason"
      )
    case .consult: say("Stelle und Frage", "the body and a question")
    case .remindConsultation: say("Nummer der Beteiligung", "number of the consultation")
    case .endConsultation:
      say(
        "Nummer und Ergebnis; ohne Zustimmung der Wortlaut, bei Verzicht eine Begründung",
        "number and result; the text of an objection, a reason if waived"
      )
    case .hear:
      say(
        "beabsichtigte Entscheidung, Anhörungstext und eine Frist nach dem heutigen Tag",
        "intended decision, text and a deadline after today"
      )
    case .endHearing:
      say(
        "Nummer und Ergebnis; die Stellungnahme im Wortlaut",
        "number and result; the text of the statement"
      )
    case .waiveHearing: say("beabsichtigte Entscheidung und Begründung", "intended decision and a reason")
    case .queryRegister: say("Register und Ergebnis", "the register and its result")
    case .recordContact: say("Art, Gegenüber und Inhalt", "kind, with whom and what was said")
    case .note: say("Art und Text", "kind and text")
    case .correctPerson: say("Angabe, neuer Wert und Quelle", "item, new value and source")
    case .setFee:
      say(
        "was die Akte nicht sagt; bei Ermäßigung eine Begründung",
        "what the file does not say; a reason for a reduction"
      )
    case .recordPayment:
      say(
        "Betrag, Tag, Zahlungsweg und Belegnummer; bei Storno eine Begründung",
        "amount, day, means and number of the receipt; a reason for a reversal"
      )
    case .draft:
      say(
        "Ergebnis und Tenor; belastende Entscheidungen auch Sachverhalt und Gründe",
        "outcome and operative part; for adverse decisions also facts and reasons"
      )
    case .returnDraft: say("Anmerkung", "a remark")
    case .dispatch: say("Art der Bekanntgabe und Tag der Absendung", "mode of service and day of dispatch")
    case .confirmService:
      say("bei Zustellung der Tag auf der Urkunde", "with formal service, the day on the service record")
    case .beginLitigation:
      say("Art, Gericht und gerichtliches Aktenzeichen", "kind, court and court reference")
    case .endLitigation: say("Ausgang", "the outcome")
    case .close: say("Begründung nach Bedarf", "a reason if useful")
    case .withdraw: say("Tag der Erklärung", "day of the declaration")
    case .discontinue, .suspend: say("Grund und Begründung", "ground and reason")
    case .orderCard: say("Seriennummer, sobald bekannt", "the serial number once known")
    case .handOutCard: say("empfangende Person", "who received it")
    case .setFollowUp: say("künftiger Tag und Zweck", "a future day and a purpose")
    case .explainDelay:
      say(
        "zureichender Grund und Tag, bis zu dem er voraussichtlich besteht",
        "the reason and the day until which it will last"
      )
    case .endFollowUp: say("Nummer der Wiedervorlage", "number of the follow-up")
    }
  }

  /// Where an act comes from.
  package func source(of act: ActKind) -> LegalSource {
    switch act {
    case .chooseMatter, .route, .take, .assign, .release, .stop, .close, .discontinue, .reopen, .setFollowUp,
      .endFollowUp:
      .office
    case .explainDelay: .sufficientReason
    case .confirmCompetence: .localCompetence
    case .handOver: .competence
    case .receiveDocument, .recordContact, .note, .undo: .fileTruth
    case .assessEvidence, .requestDocuments, .closeRequest, .endCompleteness: .documentRequest
    case .extendRequest: .requestExtension
    case .consult, .remindConsultation, .endConsultation: .consultation
    case .hear, .endHearing: .hearing
    case .waiveHearing: .hearingWaiver
    case .queryRegister: .registerQuery
    case .correctPerson: .personData
    case .setFee, .recordPayment: .fee
    case .draft: .reasons
    case .submit, .recall, .returnDraft, .sign: .fourEyes
    case .dispatch, .confirmService, .failService: .notification
    case .beginLitigation, .endLitigation, .finalise: .remedyPeriod
    case .withdraw: .withdrawal
    case .suspend, .resume: .suspension
    case .orderCard, .receiveCard, .handOutCard: .card
    case .declareConflict: .conflictOfInterest
    }
  }

  /// A source as it is cited, with a mark where no public page confirmed it.
  package func citation(of source: LegalSource) -> String {
    source.isVerified
      ? source.citation : say("\(source.citation), nicht geprüft", "\(source.citation), not verified")
  }
}
