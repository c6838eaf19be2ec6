package import Casework

extension Words {
  /// What a letter lacks.
  package func name(of gap: LetterCheck.Gap) -> String {
    switch gap {
    case .part(let kind): name(of: kind)
    case .addressee: say("Empfänger", "addressee")
    case .letterhead: say("Briefkopf", "letterhead")
    case .reference: say("Aktenzeichen", "reference")
    case .subject: say("Betreff", "subject")
    case .signature: say("Name der zeichnenden Person", "name of the signer")
    case .translation(let kind):
      say("Übersetzung: \(name(of: kind))", "translation: \(name(of: kind))")
    case .fee: name(of: LetterPart.Kind.fee)
    }
  }

  /// A part of a letter.
  package func name(of part: LetterPart.Kind) -> String {
    switch part {
    case .opening: say("Einleitung", "opening")
    case .items: say("Liste der Unterlagen", "list of items")
    case .deadline: say("Frist", "time limit")
    case .consequence: say("Hinweis auf die Folgen", "warning of the consequence")
    case .operativePart: say("Entscheidungsformel", "operative part")
    case .conditions: say("Nebenbestimmungen", "conditions")
    case .facts: say("Sachverhalt", "facts")
    case .reasons: say("Gründe", "reasons")
    case .weighing: say("Ermessen oder Abwägung", "discretion or weighing")
    case .hearingAnswer: say("Antwort auf die Anhörung", "answer to the hearing")
    case .fee: say("Gebührenentscheidung", "fee decision")
    case .appealNotice: say("Rechtsbehelfsbelehrung", "appeal notice")
    case .translationHint: say("Hinweis auf die Übersetzung", "note on the translation")
    case .data: say("Angaben zur Person", "personal data")
    case .rights: say("Hinweis auf die Rechte", "note on rights")
    case .closing: say("Schluss", "closing")
    }
  }
}
