package import Casework

// Examples of acts done well. All persons in them are invented; no example is taken from a case.

extension Words {
  func exampleTitle(_ name: String) -> String { say("Beispiel: \(name)", "Example: \(name)") }

  /// An example as it is read.
  func text(of example: CoachExample, isDecision: Bool) -> String {
    var parts = [say("Frei erfunden, aus keiner Akte.", "Invented, from no file.")]
    if isDecision, language == .english {
      parts[0] += " The letter itself is written in German."
    }
    return (parts + [example.entered, say("Gut daran: ", "Good about it: ") + example.praise])
      .joined(separator: "\n\n")
  }

  /// An act of a kind, done well.
  package func example(of act: ActKind) -> CoachExample {
    switch act {
    case .confirmCompetence, .chooseMatter, .route, .handOver, .take, .assign, .release, .suspend, .resume,
      .withdraw, .discontinue, .reopen, .close, .declareConflict, .undo:
      exampleOfSteering(act)
    case .receiveDocument, .assessEvidence, .requestDocuments, .extendRequest, .closeRequest,
      .endCompleteness, .consult, .remindConsultation, .endConsultation, .hear, .endHearing, .waiveHearing,
      .queryRegister:
      exampleOfExamination(act)
    case .recordContact, .note, .correctPerson, .setFee, .recordPayment, .setFollowUp, .endFollowUp,
      .explainDelay:
      exampleOfRecord(act)
    case .draft: example(of: Outcome.grant)
    case .submit, .recall, .returnDraft, .sign, .stop, .dispatch, .confirmService, .failService,
      .beginLitigation, .endLitigation, .finalise, .orderCard, .receiveCard, .handOutCard:
      exampleOfSignOff(act)
    }
  }
}
