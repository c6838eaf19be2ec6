package import Casework

// Where a case stands.

extension Words {
  /// The name of a stage of the main line.
  package func name(of stage: CaseStage) -> String { name(of: ProcessingState(stage)) }

  /// The name of a state, as headers and letters of the office have it.
  package func name(of state: ProcessingState) -> String {
    switch state {
    case .received: say("Eingegangen", "Received")
    case .jurisdictionCheck: say("Zuständigkeitsprüfung", "Competence check")
    case .handedOver: say("Abgegeben", "Handed over")
    case .assigned: say("Zugeteilt", "Assigned")
    case .completenessCheck: say("Vollständigkeitsprüfung", "Completeness check")
    case .awaitingApplicant: say("Nachforderung", "Documents requested")
    case .consulting: say("Beteiligung", "Consultation")
    case .suspended: say("Ausgesetzt", "Suspended")
    case .legalReview: say("Materielle Prüfung", "Legal review")
    case .hearing: say("Anhörung", "Hearing")
    case .draft: say("Entscheidungsentwurf", "Decision draft")
    case .finalSignOff: say("Schlusszeichnung", "Final sign-off")
    case .decided: say("Entschieden", "Decided")
    case .notified: say("Bekannt gegeben", "Notified")
    case .appealable: say("Anfechtbar", "Open to challenge")
    case .litigated: say("Klage anhängig", "In court")
    case .final: say("Bestandskräftig", "Final")
    case .cardOrdered: say("eAT bestellt", "Card ordered")
    case .cardReceived: say("eAT eingegangen", "Card in the office")
    case .handedOut: say("eAT ausgehändigt", "Card handed out")
    case .closed: say("Erledigt (z. d. A.)", "Closed (filed away)")
    case .withdrawn: say("Antrag zurückgenommen", "Application withdrawn")
    case .discontinued: say("Eingestellt ohne Entscheidung", "Discontinued without decision")
    }
  }

  /// The name of a state in at most 14 cells, for a column of a list.
  package func shortName(of state: ProcessingState) -> String {
    switch state {
    case .received: say("Eingegangen", "Received")
    case .jurisdictionCheck: say("Zuständigkeit", "Competence")
    case .handedOver: say("Abgegeben", "Handed over")
    case .assigned: say("Zugeteilt", "Assigned")
    case .completenessCheck: say("Vollständigk.", "Completeness")
    case .awaitingApplicant: say("Nachforderung", "Docs requested")
    case .consulting: say("Beteiligung", "Consultation")
    case .suspended: say("Ausgesetzt", "Suspended")
    case .legalReview: say("Prüfung", "Legal review")
    case .hearing: say("Anhörung", "Hearing")
    case .draft: say("Entwurf", "Draft")
    case .finalSignOff: say("Zeichnung", "Sign-off")
    case .decided: say("Entschieden", "Decided")
    case .notified: say("Bekanntgegeben", "Notified")
    case .appealable: say("Anfechtbar", "Challengeable")
    case .litigated: say("Klage anhängig", "In court")
    case .final: say("Bestandskraft", "Final")
    case .cardOrdered: say("eAT bestellt", "Card ordered")
    case .cardReceived: say("eAT im Haus", "Card received")
    case .handedOut: say("Ausgehändigt", "Handed out")
    case .closed: say("z. d. A.", "Closed")
    case .withdrawn: say("Antrag zurück", "Withdrawn")
    case .discontinued: say("Eingestellt", "Discontinued")
    }
  }

  /// Where the residence card is.
  package func name(of state: CardState) -> String {
    switch state {
    case .ordered: say("bestellt", "ordered")
    case .received: say("im Haus", "in the office")
    case .handedOut: say("ausgehändigt", "handed out")
    }
  }
}
