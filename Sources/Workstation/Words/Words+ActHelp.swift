package import Casework

extension Words {
  /// What an act does, what it needs, whose it is, and where that comes from: full sentences for the help.
  package func help(for act: ActKind) -> String {
    let right = right(for: act)
    return shortHelp(for: act) + " " + say("Recht: \(right).", "Right: \(right).") + " "
      + say("Quelle: ", "Source: ") + citation(of: source(of: act)) + "."
  }

  /// What an act does and needs; ``help(for:)`` says whose it is and where that comes from.
  package func shortHelp(for act: ActKind) -> String {
    purpose(of: act) + (needs(of: act).map { " " + say("Erforderlich: \($0).", "Needed: \($0).") } ?? "")
  }

  /// Whose act it is.
  private func right(for act: ActKind) -> String {
    let right = name(of: act.right)
    switch act {
    case .sign, .returnDraft:
      return say(
        "Zeichnungsrecht der Klasse, ab S2 nicht für eigene Entwürfe",
        "the signing right of the class, from S2 on not for one's own draft"
      )
    case .chooseMatter, .route: return right + say(" oder ", " or ") + name(of: Right.steer)
    case .release, .assessEvidence, .requestDocuments, .extendRequest, .closeRequest, .endCompleteness,
      .consult,
      .remindConsultation, .endConsultation, .hear, .endHearing, .waiveHearing, .draft, .submit, .close,
      .discontinue, .suspend, .resume, .orderCard, .explainDelay, .confirmCompetence, .handOver, .take,
      .assign,
      .receiveDocument,
      .queryRegister, .recordContact, .note, .correctPerson, .recall, .stop, .dispatch, .confirmService,
      .failService, .beginLitigation, .endLitigation, .finalise, .withdraw, .reopen, .receiveCard,
      .handOutCard,
      .setFollowUp, .endFollowUp, .declareConflict, .undo, .setFee, .recordPayment:
      return act.needsOwner
        ? right
          + say("; nur durch die zugeteilte Person oder die Leitung", "; only the assigned officer or a lead")
        : right
    }
  }
}
