package import Casework
package import TerminalCanvas

/// What a field of a form takes, and where that comes from.
package struct FieldHelp: Hashable, Sendable {
  /// Full sentences.
  package let text: String
  /// A statute, a register's layout, or the office's own rule.
  package let source: LegalSource
}

// What F1 says of a field.

extension Words {
  /// What a field of an act's form takes; nil for a field that no act has.
  ///
  /// - Parameter values: what stands in the form: how a corrected value is written depends on the item.
  package func help(
    for field: FieldID,
    of act: ActKind,
    values: [FieldID: String] = [:]
  ) -> FieldHelp? {
    switch field {
    case "reason": help(forReasonOf: act)
    case "day": help(forDayOf: act)
    case "number": help(forNumberOf: act)
    case "text", "with", "kind", "how", "code": help(for: field, inCourseOf: act)
    case "amount", "means", "receipt", "act", "months", "status", "remitted", "express", "paper", "shipping":
      help(forFee: field)
    case "file", "title", "issued", "until", "original", "assessment", "folio", "items", "language":
      help(forPaper: field)
    case "field", "value", "source": help(forCorrection: field, values)
    default: help(forSteering: field)
    }
  }

  /// The help of the field with the focus, in a form of an act; empty where none has it.
  func fieldHelp(in form: Form, of act: ActKind) -> [String] {
    guard let field = form.focusedField, let help = help(for: field.id, of: act, values: form.values) else {
      return []
    }
    return [paragraphs(field, help)]
  }

  /// Help as F1 shows it: the field, what it takes, how it is written, and the source.
  func paragraphs(_ field: FormField, _ help: FieldHelp) -> String {
    let isSame = help.text.contains(field.hint)
    let hint = field.hint.isEmpty || isSame ? "" : "\n\(say("Eingabe", "Typed")): \(field.hint)"
    return "\(field.label): \(help.text)\(hint)\n   \(say("Quelle", "Source")): \(citation(of: help.source))"
  }

  func help(_ german: String, _ english: String, _ source: LegalSource) -> FieldHelp {
    FieldHelp(text: say(german, english), source: source)
  }

  // MARK: Steering

  private func help(forSteering field: FieldID) -> FieldHelp? {
    switch field {
    case "sachgebiet":
      help(
        "Das Sachgebiet, das den Vorgang bearbeiten soll. Eine Zuteilung endet damit.",
        "The Sachgebiet that is to work on the case. An assignment ends with it.",
        .office
      )
    case "matter":
      help(
        "Worum es geht. Danach richten sich Nachweise, Gebühr, Beteiligungen und Zeichnungsklasse.",
        "What the case is about. Evidence, fee, consultations and sign-off class follow from it.",
        LegalSource("§ 81 Abs. 1 AufenthG")
      )
    case "variant":
      help(
        "Die Spielart des Anliegens, wenn der Katalog mehrere mit eigener Rechtsgrundlage kennt; sonst leer.",
        "The variant of the matter where the catalogue has several with their own legal basis; else empty.",
        LegalSource("Katalog der Behörde (Annahme)", isVerified: false)
      )
    case "office":
      help(
        "Die zuständige Behörde, an die der Vorgang geht; die Akte vermerkt die Empfängerin.",
        "The competent office to which the case goes; the file records the receiver.",
        LegalSource("§ 3 VwVfG NRW, § 67 Abs. 2 AufenthV")
      )
    case "officer":
      help(
        "Wer den Vorgang bekommt. Wer ausgeschlossen oder befangen ist, darf ihn nicht bearbeiten.",
        "Who gets the case. Whoever is excluded or biased may not work on it.",
        .conflictOfInterest
      )
    case "ground":
      help(
        "Der Grund aus der Liste; er steht in der Akte und in den Zahlen der Behörde.",
        "The ground from the list; it stands in the file and in the office's figures.",
        .workflow
      )
    case "outcome":
      help(
        "Die Entscheidung, die beabsichtigt ist. Greift sie in Rechte ein, ist vorher anzuhören.",
        "The decision that is intended. Where it interferes with rights, a hearing comes first.",
        .hearing
      )
    case "mode":
      help(
        "Einfacher Brief: Der Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben. "
          + "Mit Zustellungsurkunde zählt der Tag auf der Urkunde, bei Übergabe der Tag selbst.",
        "Plain letter: the decision is deemed notified on the fourth day after posting. "
          + "With a service record the day on the record counts, handed over the day itself.",
        .notification
      )
    case "register":
      help(
        "Das abgefragte Register. Der Zweck ist bei jeder Abfrage anzugeben.",
        "The register that was queried. The purpose has to be given at each query.",
        .registerQuery
      )
    case "court":
      help(
        "Das Gericht, bei dem Klage oder Eilantrag liegt; in Düsseldorf in der Regel das Verwaltungsgericht Düsseldorf.",
        "The court with the action or motion; for Düsseldorf as a rule the Verwaltungsgericht Düsseldorf.",
        LegalSource("§ 74 VwGO, § 110 JustG NRW")
      )
    default: nil
    }
  }
}
