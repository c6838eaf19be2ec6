import ArgumentParser
import Casework
import Workstation

/// What an act needs, as options; which act takes which is said by ``ActReader``.
struct ActOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: help(
      "Wortlaut: Vermerk, Anhörung, Stellungnahme, Frage, Anmerkung, Ergebnis, Zweck. Texte auch als @DATEI oder -.",
      "Wording: note, hearing, statement, question, remark, result, purpose. Texts also as @FILE or -.",
      "text"
    )
  )
  var text: String?
  @Option(parsing: .unconditional, help: help("Begründung.", "Reason.", "text"))
  var reason: String?
  @Option(
    help: help(
      "Person, Sachgebiet, Behörde oder Empfänger.",
      "Officer, Sachgebiet, office or recipient.",
      "name"
    )
  )
  var to: String?
  @Option(
    help: help(
      "Der Tag, an dem es geschah oder geschieht.",
      "The day on which it happened or happens.",
      "date"
    )
  )
  var on: String?
  @Option(help: help("Frist.", "Deadline.", "date"))
  var due: String?
  @Option(help: help("Nachweise, etwa E01,E02.", "Items of evidence, such as E01,E02.", "codes"))
  var items: String?
  @Option(
    help: help(
      "Nachweis (E01 bis E40) oder Stelle: \(values(ConsultationCode.self)).",
      "Evidence (E01 to E40) or body: \(values(ConsultationCode.self)).",
      "code"
    )
  )
  var code: String?
  @Option(
    help: help(
      "Bewertung oder Ausgang: \(Self.states(.german)).",
      "Finding or end: \(Self.states(.english)).",
      "word"
    )
  )
  var state: String?
  @Option(help: help("Blatt der Akte.", "Folio of the file.", "n"))
  var folio: String?
  @Option(help: help("Nummer des Schritts, der endet.", "Number of what is ended.", "n"))
  var number: String?
  @Option(
    help: help(
      "Art: Vermerk \(values(NoteKind.self)); Kontakt \(values(ContactKind.self)); Klage \(values(LitigationKind.self)).",
      "Kind: note \(values(NoteKind.self)); contact \(values(ContactKind.self)); litigation \(values(LitigationKind.self)).",
      "word"
    )
  )
  var kind: String?
  @Option(
    help: help(
      "Grund: Aussetzung \(values(SuspensionGround.self)); Einstellung \(values(DiscontinuationGround.self)).",
      "Ground: suspension \(values(SuspensionGround.self)); discontinuation \(values(DiscontinuationGround.self)).",
      "word"
    )
  )
  var ground: String?
  @Option(help: help("Anliegen des Katalogs.", "Matter of the catalogue.", "key"))
  var matter: String?
  @Option(help: help("Variante des Anliegens.", "Variant of the matter.", "key"))
  var variant: String?
  @Option(
    help: help("Ergebnis: \(values(Outcome.self)).", "Outcome: \(values(Outcome.self)).", "word")
  )
  var outcome: String?
  @Option(
    help: help("Bekanntgabe: \(values(ServiceMode.self)).", "Service: \(values(ServiceMode.self)).", "word")
  )
  var mode: String?
  @Option(parsing: .unconditional, help: help("Nachweis der Zustellung.", "Proof of service.", "text"))
  var proof: String?
  @Option(help: help("Gericht.", "Court.", "text"))
  var court: String?
  @Option(
    help: help(
      "Aktenzeichen des Gerichts, Nummer im Register.",
      "Court's reference, number in the register.",
      "text"
    )
  )
  var reference: String?
  @Option(help: help("Seriennummer der Karte.", "Serial number of the card.", "text"))
  var serial: String?
  @Option(
    help: help("Register: \(values(Register.self)).", "Register: \(values(Register.self)).", "word")
  )
  var register: String?
  @Option(
    help: help(
      "Angabe zur Person: \(values(PersonField.self)).",
      "Item of the person: \(values(PersonField.self)).",
      "word"
    )
  )
  var field: String?
  @Option(parsing: .unconditional, help: help("Neuer Wert.", "New value.", "text"))
  var value: String?
  @Option(
    help: help(
      "Quelle: \(values(PersonDataSource.self)).",
      "Source: \(values(PersonDataSource.self)).",
      "word"
    )
  )
  var source: String?
  @Option(help: help("Sprache des Schreibens.", "Language of the letter.", "code"))
  var language: String?
  @Option(help: help("Datei der Unterlage.", "File of the document.", "path"))
  var file: String?
  @Option(help: help("Bezeichnung der Unterlage.", "Title of the document.", "text"))
  var title: String?
  @Option(help: help("Medientyp der Unterlage.", "Media type of the document.", "type"))
  var mediaType: String?
  @Option(help: help("Seiten der Unterlage.", "Pages of the document.", "n"))
  var pages: String?
  @Option(help: help("Ausgestellt am.", "Issued on.", "date"))
  var issuedOn: String?
  @Flag(help: help("Das Original lag vor.", "The original was seen."))
  var originalSeen = false
  @Option(help: help("Gültig ab: des Titels.", "Valid from: title.", "date"))
  var validFrom: String?
  @Option(help: help("Gültig bis: des Titels, der Unterlage.", "Valid until: title, document.", "date"))
  var validUntil: String?
  @Option(parsing: .unconditional, help: help("Tenor.", "Operative part.", "text"))
  var operative: String?
  @Option(parsing: .unconditional, help: help("Sachverhalt.", "Facts.", "text"))
  var facts: String?
  @Option(parsing: .unconditional, help: help("Rechtliche Gründe.", "Legal reasons.", "text"))
  var reasons: String?
  @Option(
    parsing: .unconditional,
    help: help("Ermessenserwägungen.", "Considerations of discretion.", "text")
  )
  var considerations: String?
  @Option(parsing: .unconditional, help: help("Nebenbestimmungen.", "Conditions.", "text"))
  var conditions: String?
  @Option(
    parsing: .unconditional,
    help: help("Antwort auf die Anhörung.", "Answer to the hearing.", "text")
  )
  var hearingAnswer: String?
  @Option(
    help: help(
      "Wofür die Gebühr anfällt: \(values(FeeAct.self)).",
      "What the fee is charged for: \(values(FeeAct.self)).",
      "word"
    )
  )
  var feeAct: String?
  @Option(help: help("Monate einer Verlängerung.", "Months of an extension.", "n"))
  var months: String?
  @Option(
    help: help(
      "Was die Person ist oder wovon sie lebt: \(values(FeeStatus.self)); none: geprüft und nichts davon.",
      "What the person is or lives on: \(values(FeeStatus.self)); none: looked at and none of it.",
      "words"
    )
  )
  var exempt: String?
  @Option(
    help: help(
      "Dazu bestellt: \(values(FeeRequest.Extra.self)); none: nichts.",
      "Ordered beside it: \(values(FeeRequest.Extra.self)); none: nothing.",
      "words"
    )
  )
  var with: String?
  @Option(help: help("Nach Ermessen ermäßigt auf, in Euro.", "Reduced by discretion to, in euros.", "amount"))
  var remittedTo: String?
  @Option(
    parsing: .unconditional,
    help: help("Betrag in Euro; Storno mit Minus.", "Amount in euros; a reversal with minus.", "amount")
  )
  var amount: String?
  @Option(
    help: help("Zahlungsweg: \(values(PaymentMeans.self)).", "Means: \(values(PaymentMeans.self)).", "word")
  )
  var means: String?
  @Option(parsing: .unconditional, help: help("Belegnummer.", "Number of the receipt.", "text"))
  var receipt: String?
}

extension ActOptions {
  /// The words of `--state`, by what they end or judge.
  fileprivate static func states(_ language: Language) -> String {
    let (evidence, request, consultation, hearing) =
      switch language {
      case .german: ("Nachweis", "Nachforderung", "Beteiligung", "Anhörung")
      case .english: ("evidence", "request", "consultation", "hearing")
      }
    return [
      "\(evidence) \(values(EvidenceAssessment.self))", "\(request) \(values(ClosedRequest.self))",
      "\(consultation) \(values(ConsultationEnd.self))", "\(hearing) \(values(HearingEnd.self))",
    ].joined(separator: "; ")
  }
}
