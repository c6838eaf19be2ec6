import Casework
package import TerminalCanvas

// What F1 says of the fields of a decision.

extension Words {
  /// What a field of a decision's form takes; nil for a field that no decision has.
  package func help(forDecision field: FieldID) -> FieldHelp? {
    if let text = DraftText(field: field) { return help(for: text) }
    switch field {
    case "outcome":
      return help(
        "Was entschieden wird. Danach richten sich die übrigen Felder, die Zeichnungsklasse und die Form: "
          + "Versagung und Beschränkung brauchen Schriftform und Begründung.",
        "What is decided. The other fields, the sign-off class and the form follow from it: "
          + "refusals and limits have to be in writing and reasoned.",
        LegalSource("§ 77 Abs. 1 AufenthG")
      )
    case "variant":
      return help(
        "Die Rechtsgrundlage im Einzelnen, wenn der Katalog mehrere für das Anliegen kennt.",
        "The legal basis in detail where the catalogue has several for the matter.",
        LegalSource("Katalog der Behörde (Annahme)", isVerified: false)
      )
    case "from":
      return help(
        "Der erste Tag der Geltung; leer heißt ab Bekanntgabe.",
        "The first day of validity; empty means from notification.",
        LegalSource("§ 43 Abs. 1 VwVfG NRW", isVerified: false)
      )
    case "until":
      return help(
        "Der letzte Tag der Geltung. Die Höchstdauer steht im Katalog; ein Titel soll den Pass nicht überdauern.",
        "The last day of validity. The longest time is in the catalogue; a title should not outlive the passport.",
        LegalSource(
          "Rechtsgrundlage des Anliegens, § 3 AufenthG",
          isVerified: false
        )
      )
    default: return nil
    }
  }

  private func help(for text: DraftText) -> FieldHelp {
    switch text {
    case .operativePart:
      help(
        "Der Tenor in nummerierten Sätzen: Titel oder Versagung, Nebenbestimmungen, Frist, Kosten. "
          + "Er muss für sich verständlich und bestimmt sein.",
        "The operative part in numbered sentences: title or refusal, conditions, deadline, costs. "
          + "It must be definite and understood by itself.",
        .operativePart
      )
    case .facts:
      help(
        "Was festgestellt ist, mit Daten und Nachweisen, ohne Wertung.",
        "What is established, with dates and evidence, without judgement.",
        .reasons
      )
    case .reasons:
      help(
        "Jede Voraussetzung der Norm und warum sie erfüllt oder nicht erfüllt ist.",
        "Each condition of the norm and why it is met or not.",
        .reasons
      )
    case .considerations:
      help(
        "Bei Ermessen: welche Belange abgewogen wurden und mit welchem Gewicht.",
        "Where there is discretion: which interests were weighed, and how much they count.",
        .discretion
      )
    case .conditions:
      help(
        "Auflagen und Bedingungen, jede in einem eigenen Satz, etwa zu Beschäftigung oder Wohnsitz.",
        "Conditions, each in a sentence of its own, such as on employment or residence.",
        LegalSource("§ 12 Abs. 2 AufenthG")
      )
    case .hearingAnswer:
      help(
        "Die Antwort auf jeden Punkt der Äußerung aus der Anhörung.",
        "The answer to every point of the statement made in the hearing.",
        .hearing
      )
    }
  }
}
