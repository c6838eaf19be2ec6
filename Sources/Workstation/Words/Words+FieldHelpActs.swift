import Casework

// What F1 says of the fields that many acts have: reason, day and number.

extension Words {
  /// What belongs into a reason, and why it has to be given.
  func help(forReasonOf act: ActKind) -> FieldHelp {
    switch act {
    case .waiveHearing:
      help(
        "Warum von der Anhörung abgesehen wird, etwa Gefahr im Verzug oder ein Antrag, dem entsprochen wird. "
          + "Der Grund gehört in die Akte.",
        "Why the hearing is waived, such as imminent danger or an application that is granted. "
          + "The reason belongs into the file.",
        .hearingWaiver
      )
    case .explainDelay:
      help(
        "Der zureichende Grund, warum noch nicht entschieden ist. Überlastung und fehlende Termine genügen in der Regel nicht.",
        "The sufficient reason why nothing is decided yet. Overload and missing appointments as a rule do not suffice.",
        .sufficientReason
      )
    case .confirmCompetence:
      help(
        "Woraus sich die örtliche Zuständigkeit ergibt, etwa die Anschrift in Düsseldorf.",
        "What makes the office locally competent, such as the address in Düsseldorf.",
        .localCompetence
      )
    case .handOver:
      help(
        "Warum die andere Behörde zuständig ist.",
        "Why the other office is competent.",
        .competence
      )
    case .extendRequest:
      help(
        "Warum die Frist verlängert wird; auch eine abgelaufene kann verlängert werden.",
        "Why the deadline is extended; one that has passed can be extended as well.",
        .requestExtension
      )
    case .closeRequest, .endCompleteness, .assessEvidence:
      help(
        "Warum auf einen Nachweis verzichtet wird oder ohne ihn weitergeprüft werden kann.",
        "Why an item is waived, or why the review can go on without it.",
        .documentRequest
      )
    case .suspend, .resume:
      help(
        "Warum das Verfahren ruht oder weitergeht, etwa ein Strafverfahren mit Aktenzeichen.",
        "Why the case rests or goes on, such as criminal proceedings with their reference.",
        .suspension
      )
    case .withdraw:
      help(
        "Wie und von wem der Antrag zurückgenommen wurde. Die Bearbeitungsgebühr entfällt nur, "
          + "wenn die Bearbeitung noch nicht begonnen hatte.",
        "How and by whom the application was withdrawn. The processing fee is waived only "
          + "where work had not begun yet.",
        .withdrawal
      )
    case .setFee, .recordPayment:
      help(
        "Warum ermäßigt oder storniert wird; ohne Ermäßigung und Storno bleibt das Feld leer.",
        "Why the fee is reduced or a payment reversed; else the field stays empty.",
        .fee
      )
    case .failService:
      help(
        "Was auf der Rücksendung steht, etwa „unbekannt verzogen“.",
        "What stands on the returned letter, such as “moved, address unknown”.",
        .notification
      )
    case .declareConflict:
      help(
        "Welcher Ausschlussgrund vorliegt oder was die Besorgnis der Befangenheit begründet; ohne Einzelheiten des Privaten.",
        "Which ground excludes you or gives reason to fear bias; without private details.",
        .conflictOfInterest
      )
    case .stop:
      help(
        "Was am gezeichneten Bescheid nicht stimmt; er ist danach neu vorzulegen und zu zeichnen.",
        "What is wrong with the signed decision; it has to be submitted and signed again.",
        .fourEyes
      )
    case .chooseMatter, .route, .take, .assign, .release, .discontinue, .close, .reopen, .receiveDocument,
      .requestDocuments, .consult, .remindConsultation, .endConsultation, .hear, .endHearing, .queryRegister,
      .recordContact, .note, .correctPerson, .draft, .submit, .recall, .returnDraft, .sign, .dispatch,
      .confirmService, .beginLitigation, .endLitigation, .finalise, .orderCard, .receiveCard, .handOutCard,
      .setFollowUp, .endFollowUp, .undo:
      help(
        "Warum so gehandelt wird, in einem oder zwei Sätzen, die auch Dritte verstehen; der Grund steht in der Akte.",
        "Why this is done, in a sentence or two that others understand as well; the reason stands in the file.",
        .fileTruth
      )
    }
  }

  /// Which day is meant, and what follows from it.
  func help(forDayOf act: ActKind) -> FieldHelp? {
    switch act {
    case .requestDocuments, .extendRequest:
      help(
        "Der letzte Tag, an dem die Unterlagen eingehen können. Die Frist muss angemessen sein; "
          + "was später kommt, kann unberücksichtigt bleiben.",
        "The last day on which the documents can arrive. The deadline must be reasonable; "
          + "what comes later may be left out of account.",
        .documentRequest
      )
    case .hear:
      help(
        "Der letzte Tag für die Äußerung. Die Zeit der Post zählt mit; üblich sind zwei bis vier Wochen (nicht geprüft).",
        "The last day for the statement. Posting time counts; two to four weeks are usual (not verified).",
        .hearing
      )
    case .explainDelay:
      help(
        "Bis wann der Grund voraussichtlich besteht.",
        "Until when the reason is expected to last.",
        .sufficientReason
      )
    case .withdraw:
      help(
        "Der Tag, an dem die Rücknahme erklärt wurde oder einging.",
        "The day on which the withdrawal was declared or came in.",
        .withdrawal
      )
    case .dispatch:
      help(
        "Der Tag der Aufgabe zur Post. Er steht in der Akte; von ihm an läuft die Bekanntgabe.",
        "The day of posting. It stands in the file; notification is counted from it.",
        .notification
      )
    case .confirmService:
      help(
        "Der Tag auf der Zustellungsurkunde oder der nachgewiesene Tag des Zugangs; "
          + "leer, wenn die gesetzliche Vermutung gilt.",
        "The day on the service record, or the proven day of receipt; empty where the legal presumption holds.",
        .notification
      )
    case .setFollowUp:
      help(
        "Der Tag, an dem der Vorgang wieder vorgelegt wird; ein Datum ist besser als „in drei Wochen“.",
        "The day on which the case is shown again; a date is better than “in three weeks”.",
        .office
      )
    case .recordPayment:
      help(
        "Der Tag, an dem gezahlt oder storniert wurde.",
        "The day of the payment or of its reversal.",
        .fee
      )
    default: nil
    }
  }

  /// What a number names.
  func help(forNumberOf act: ActKind) -> FieldHelp? {
    switch act {
    case .extendRequest, .closeRequest:
      help("Die Nachforderung, um die es geht.", "The request that is meant.", .documentRequest)
    case .remindConsultation, .endConsultation:
      help("Die Beteiligung, um die es geht.", "The consultation that is meant.", .consultation)
    case .endHearing: help("Die Anhörung, um die es geht.", "The hearing that is meant.", .hearing)
    case .endFollowUp:
      help("Die Wiedervorlage, die erledigt ist.", "The follow-up that is settled.", .office)
    case .queryRegister:
      help(
        "Die Nummer, unter der das Register die Abfrage führt, etwa die Verfahrensnummer des BVA; sonst leer.",
        "The number under which the register keeps the query, such as the procedure number of the BVA; else empty.",
        LegalSource("DSAusländer 003")
      )
    case .beginLitigation:
      help(
        "Das Geschäftszeichen des Gerichts, etwa 7 K 4969/26: Kammer, K für Klage oder L für Eilantrag, Nummer und Jahr.",
        "The court's reference such as 7 K 4969/26: chamber, K for action or L for urgent motion, number and year.",
        LegalSource("Geschäftszeichen in veröffentlichten Entscheidungen")
      )
    case .orderCard:
      help(
        "Die neun Zeichen auf der Karte, sobald sie bekannt sind: vier der Behörde und fünf der Karte.",
        "The nine characters of the card once they are known: four of the office and five of the card.",
        .card
      )
    default: nil
    }
  }
}
