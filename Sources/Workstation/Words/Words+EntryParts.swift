package import Casework

// Rows of what several entries hold: a person, an application, a document, a draft.

extension Words {
  func rows(of person: Person) -> [(label: String, text: String)] {
    PersonField.allCases.map { (name(of: $0), text(of: $0, person)) }
  }

  /// An item of a person's data as people read it.
  package func text(of field: PersonField, _ person: Person) -> String {
    switch field {
    case .dateOfBirth: date(person.dateOfBirth)
    case .countryOfBirth: name(of: person.countryOfBirth)
    case .sex: name(of: person.sex)
    case .nationalities: person.nationalities.map { name(of: $0) }.joined(separator: ", ")
    case .maritalStatus: name(of: person.maritalStatus)
    case .azrNumber: person.azrNumber?.grouped ?? ""
    case .passportIssuer: person.passport.map { name(of: $0.issuingState) } ?? ""
    case .passportValidUntil: person.passport.map { date($0.validUntil) } ?? ""
    case .familyName, .givenName, .nameAtBirth, .placeOfBirth, .address, .email, .phone, .passportNumber:
      person.text(of: field)
    }
  }

  func rows(
    of received: EntryContent.Received,
    of reference: CaseReference?,
    in catalogue: Catalogue?
  ) -> [(label: String, text: String)] {
    let application = received.application
    let day = application.receivedAt.civilDate
    let title = application.currentTitle.map {
      "\(name(of: $0.matter, in: catalogue, on: day)), " + say("bis", "until") + " \(date($0.validUntil))"
    }
    let urgency = application.urgency.map { "\(name(of: $0.ground)), \(date($0.date))" }
    let representative = application.representative.map { one in
      one.address.map { "\(one.name), \($0.line)" } ?? one.name
    }
    return [
      (say("Eingang", "Received"), moment(application.receivedAt)),
      (say("Weg", "Channel"), name(of: application.channel)),
      (say("Sprache", "Language"), application.language.text),
      (
        label.matter,
        application.matter.map { name(of: $0, in: catalogue, on: day) } ?? say("nicht angegeben", "not given")
      ),
      (say("Zweck", "Purpose"), application.purpose),
      (say("Bisheriger Titel", "Current title"), title ?? ""),
      (say("Eilgrund", "Urgent"), urgency ?? ""),
      (say("Vertretung", "Representative"), representative ?? ""),
    ]
      + application.answers.map { ($0.key, $0.text) }
      + application.unknownFields.map { ($0.key, $0.text) }
      + received.findings.map { (say("Hinweis", "Note"), sentence(for: $0, in: reference)) }
  }

  func rows(of document: Document) -> [(label: String, text: String)] {
    [
      (say("Bezeichnung", "Title"), document.title),
      (label.evidence, document.code.map { "\($0.rawValue) \(name(of: $0))" } ?? ""),
      (say("Dateityp", "Media type"), document.mediaType),
      (say("Größe", "Size"), size(bytes: document.byteCount)),
      (say("Seiten", "Pages"), document.pages.map { number($0) } ?? ""),
      (say("Ausgestellt am", "Issued on"), document.issuedOn.map { date($0) } ?? ""),
      (say("Gültig bis", "Valid until"), document.validUntil.map { date($0) } ?? ""),
      ("Original", document.originalSeen ? say("gesehen", "seen") : ""),
      (label.digest, document.digest.text),
    ]
  }

  func rows(of draft: DecisionDraft) -> [(label: String, text: String)] {
    [
      (label.result, name(of: draft.outcome)),
      (say("Variante", "Variant"), draft.variant?.rawValue ?? ""),
      (say("Gültig ab", "Valid from"), draft.validFrom.map { date($0) } ?? ""),
      (say("Gültig bis", "Valid until"), draft.validUntil.map { date($0) } ?? ""),
      (say("Tenor", "Operative part"), draft.operativePart),
      (say("Sachverhalt", "Facts"), draft.facts),
      (say("Gründe", "Reasons"), draft.reasons),
      (say("Ermessenserwägungen", "Considerations"), draft.considerations),
      (say("Nebenbestimmungen", "Conditions"), draft.conditions),
      (say("Zur Anhörung", "On the hearing"), draft.hearingAnswer),
      (
        say("Textbausteine", "Text blocks"),
        (draft.blocks ?? []).map { "\(name(of: $0.key)) (\(say("Fassung", "version")) \($0.version))" }
          .joined(separator: ", ")
      ),
    ]
  }

  /// The bytes of a letter that left; no rows where only its text is kept.
  func rows(of paper: SentPaper?) -> [(label: String, text: String)] {
    guard let paper else { return [] }
    return [
      (say("Papier", "Paper"), "\(name(ofForm: paper.mediaType)), \(size(bytes: paper.byteCount))"),
      (say("Prüfsumme des Papiers", "Digest of the paper"), paper.digest.text),
    ]
  }

  /// The form of a paper, by its media type.
  package func name(ofForm mediaType: String) -> String { mediaType == SentPaper.pdf ? "PDF" : mediaType }

  /// The name of a variant of a matter; its key where the catalogue does not know it.
  func variant(_ key: MatterKey?, of matter: MatterKey, in catalogue: Catalogue?, on day: CivilDate) -> String
  {
    guard let key else { return "" }
    return catalogue?.matter(matter, on: day)?.variant(key).map { text($0.name) } ?? key.rawValue
  }

  var label: Labels { Labels(words: self) }

  /// Labels that rows of several kinds share.
  struct Labels {
    let words: Words

    var body: String { words.say("Beteiligte Stelle", "Consulted body") }
    var digest: String { words.say("Prüfsumme (SHA-256)", "Digest (SHA-256)") }
    var due: String { words.say("Frist", "Due on") }
    var evidence: String { words.say("Nachweis", "Evidence") }
    var form: String { words.say("Art", "Kind") }
    var ground: String { words.say("Grund", "Ground") }
    var intended: String { words.say("Beabsichtigt", "Intended") }
    var letter: String { words.say("Schreiben", "Letter") }
    var matter: String { words.say("Anliegen", "Matter") }
    var number: String { words.say("Nummer", "Number") }
    var reason: String { words.say("Begründung", "Reason") }
    var result: String { words.say("Ergebnis", "Result") }
    var serial: String { words.say("Seriennummer", "Serial number") }
    var signOff: String { words.say("Zeichnung", "Sign-off") }
    var source: String { words.say("Quelle", "Source") }
    var text: String { "Text" }
    var version: String { words.say("Fassung", "Version") }
  }
}
