package import Casework

// Pieces of sentences.

extension Words {
  /// A word in the quotation marks of the language.
  func quoted(_ text: String) -> String { say("„\(text)“", "“\(text)”") }

  /// A remark in brackets after a space, or nothing.
  func inBrackets(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }

  /// An act with the command that does it: `„Vermerk schreiben“ (aktenlage act REF note …)`; at a screen its name alone.
  package func step(_ act: ActKind, in reference: CaseReference? = nil) -> String {
    quoted(name(of: act)) + command(Self.command(for: act, in: reference))
  }

  /// The command of an act; `…` stands for what it needs.
  package static func command(for act: ActKind, in reference: CaseReference? = nil) -> String {
    let command = "aktenlage act \(reference?.text ?? "REF") \(act.rawValue)"
    switch act {
    case .take, .submit, .recall, .sign, .finalise, .receiveCard, .undo, .close: return command
    case .confirmCompetence, .chooseMatter, .route, .handOver, .assign, .release, .receiveDocument,
      .assessEvidence,
      .requestDocuments, .extendRequest, .closeRequest, .endCompleteness, .consult, .remindConsultation,
      .endConsultation, .hear, .endHearing, .waiveHearing, .queryRegister, .recordContact, .note,
      .correctPerson, .setFee, .recordPayment,
      .draft, .returnDraft, .stop, .dispatch, .confirmService, .failService, .beginLitigation, .endLitigation,
      .withdraw, .discontinue, .suspend, .resume, .reopen, .orderCard, .handOutCard, .setFollowUp,
      .endFollowUp, .explainDelay,
      .declareConflict:
      return command + " …"
    }
  }

  /// A command in brackets, for a sentence that holds without it; nothing at a screen.
  func command(_ command: String) -> String { isAtScreen ? "" : " (\(command))" }

  /// A sentence that only a command line needs; nothing at a screen.
  func onCommandLine(_ sentence: @autoclosure () -> String) -> String { isAtScreen ? "" : sentence() }

  /// The command that shows a case.
  static func showCommand(_ reference: CaseReference?) -> String {
    "aktenlage show \(reference?.text ?? "REF")"
  }

  /// Who signs a class, as the object of a request.
  func signer(of signOffClass: SignOffClass) -> String {
    switch signOffClass {
    case .s0: say("die entscheidende Behörde (S0)", "the deciding authority (S0)")
    case .s1: say("eine zeichnungsberechtigte Person (S1)", "an officer with signing right (S1)")
    case .s2: say("eine zweite zeichnungsberechtigte Person (S2)", "a second officer with signing right (S2)")
    case .s3: say("die Sachgebietsleitung (S3)", "the head of the Sachgebiet (S3)")
    case .s4: say("die Amtsleitung (S4)", "the head of the office (S4)")
    }
  }

  /// A text that an act needs, with its article, as the object of a sentence.
  func name(of field: Refusal.TextField) -> String {
    switch field {
    case .reason: say("die Begründung", "the reason")
    case .text: say("der Text", "the text")
    case .question: say("die Frage an die Stelle", "the question to the body")
    case .office: say("die empfangende Behörde", "the receiving office")
    case .court: say("das Gericht", "the court")
    case .courtReference: say("das gerichtliche Aktenzeichen", "the court reference")
    case .remark: say("die Anmerkung", "the remark")
    case .purpose: say("der Zweck", "the purpose")
    case .recipient: say("die beteiligte Person", "the other person")
    case .result: say("das Ergebnis", "the result")
    case .proof: say("der Zustellungsnachweis", "the proof of service")
    case .receipt: say("die Belegnummer", "the number of the receipt")
    }
  }
}
