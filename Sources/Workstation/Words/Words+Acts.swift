package import Casework

// What can be done in a case.

extension Words {
  /// The word of an act on the key line, at most 24 cells; no two acts share one.
  package func name(of act: ActKind) -> String {
    switch act {
    case .confirmCompetence: say("Zuständigkeit bestätigen", "Confirm competence")
    case .chooseMatter: say("Anliegen bestimmen", "Choose matter")
    case .route: say("An Sachgebiet leiten", "Route to Sachgebiet")
    case .handOver: say("Vorgang abgeben", "Hand case over")
    case .take: say("Vorgang übernehmen", "Take case")
    case .assign: say("Vorgang zuteilen", "Assign case")
    case .release: say("Zuteilung aufheben", "Release case")
    case .receiveDocument: say("Unterlage aufnehmen", "Take document in")
    case .assessEvidence: say("Nachweis bewerten", "Assess evidence")
    case .requestDocuments: say("Unterlagen nachfordern", "Request documents")
    case .extendRequest: say("Frist verlängern", "Extend deadline")
    case .closeRequest: say("Nachforderung beenden", "End document request")
    case .endCompleteness: say("Nachweise abschließen", "End completeness check")
    case .consult: say("Stelle beteiligen", "Consult a body")
    case .remindConsultation: say("An Beteiligung erinnern", "Remind consulted body")
    case .endConsultation: say("Beteiligung beenden", "End consultation")
    case .hear: say("Anhörung einleiten", "Start hearing")
    case .endHearing: say("Anhörung beenden", "End hearing")
    case .waiveHearing: say("Von Anhörung absehen", "Waive hearing")
    case .queryRegister: say("Registerabfrage erfassen", "Record register query")
    case .recordContact: say("Kontakt festhalten", "Record contact")
    case .note: say("Vermerk schreiben", "Write note")
    case .correctPerson: say("Personalien berichtigen", "Correct personal data")
    case .draft: say("Bescheid entwerfen", "Draft decision")
    case .submit: say("Zur Zeichnung vorlegen", "Submit for sign-off")
    case .recall: say("Vorlage zurückziehen", "Recall submission")
    case .returnDraft: say("Entwurf zurückgeben", "Return draft")
    case .sign: say("Schlusszeichnen", "Sign decision")
    case .stop: say("Absendung anhalten", "Stop dispatch")
    case .dispatch: say("Bescheid absenden", "Dispatch decision")
    case .confirmService: say("Bekanntgabe vermerken", "Record notification")
    case .failService: say("Postrücklauf vermerken", "Record failed service")
    case .beginLitigation: say("Rechtsstreit erfassen", "Record court case")
    case .endLitigation: say("Rechtsstreit beenden", "End court case")
    case .finalise: say("Bestandskraft vermerken", "Record finality")
    case .close: say("Zu den Akten verfügen", "File case away")
    case .withdraw: say("Antragsrücknahme", "Record withdrawal")
    case .discontinue: say("Verfahren einstellen", "Discontinue case")
    case .suspend: say("Verfahren aussetzen", "Suspend case")
    case .resume: say("Verfahren fortsetzen", "Resume case")
    case .reopen: say("Vorgang wieder öffnen", "Reopen case")
    case .orderCard: say("eAT bestellen", "Order card")
    case .receiveCard: say("eAT-Eingang vermerken", "Record card's arrival")
    case .handOutCard: say("eAT aushändigen", "Hand out card")
    case .setFollowUp: say("Wiedervorlage setzen", "Set follow-up")
    case .endFollowUp: say("Wiedervorlage erledigen", "Settle follow-up")
    case .declareConflict: say("Befangenheit anzeigen", "Declare conflict")
    case .undo: say("Schritt zurücknehmen", "Take last act back")
    }
  }
}
