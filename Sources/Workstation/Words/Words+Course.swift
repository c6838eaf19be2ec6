package import Casework

// Rest, end and dates of a case.

extension Words {
  /// Why a case rests.
  package func name(of ground: SuspensionGround) -> String {
    switch ground {
    case .criminalProceedings: say("laufendes Strafverfahren", "pending criminal proceedings")
    case .onRequest: say("auf Antrag", "on request")
    case .court: say("gerichtliche Entscheidung abzuwarten", "court decision awaited")
    }
  }

  /// Why a case ended without a decision.
  package func name(of ground: DiscontinuationGround) -> String {
    switch ground {
    case .death: say("Tod", "death")
    case .departure: say("Ausreise", "departure")
    case .naturalisation: say("Einbürgerung", "naturalisation")
    case .otherTitle: say("anderer Aufenthaltstitel", "another title")
    case .movedAway: say("Wegzug", "moved away")
    case .duplicate: say("Doppelerfassung", "duplicate")
    }
  }

  /// What a date of a case is.
  package func name(of kind: CaseDeadline.Kind) -> String {
    switch kind {
    case .inactivity: say("Untätigkeitsklage möglich", "Action for failure to act possible")
    case .documentRequest: say("Frist der Nachforderung", "Deadline of the document request")
    case .consultation: say("Antwort der beteiligten Stelle", "Answer of the consulted body")
    case .hearing: say("Frist der Anhörung", "Deadline of the hearing")
    case .followUp: say("Wiedervorlage", "Follow-up")
    case .titleExpiry: say("Titel läuft ab", "Title ends")
    case .urgency: say("Eilbedürftig bis", "Urgent by")
    case .dispatch: say("Absendung", "Dispatch")
    case .notification: say("Bekanntgabe", "Notification")
    case .remedyPeriod: say("Ende der Klagefrist", "End of the remedy period")
    case .finality: say("Bestandskraft", "Finality")
    case .litigation: say("Stand der Klage prüfen", "Check the court case")
    case .cardDelivery: say("Eingang der Karte", "Delivery of the card")
    case .cardCollection: say("Abholung der Karte", "Collection of the card")
    case .closing: say("Abschluss des Vorgangs", "Closing of the case")
    }
  }
}
