import Casework
import Office
import TerminalCanvas

// The form that puts a paper into a case.

extension ActFields {
  /// The file, and what it is.
  var paper: [FormField] {
    let words = context.words
    let received = view?.record.receivedOn ?? context.today
    let kinds = EvidenceCode.allCases.map { code in
      let item = context.catalogue.evidence(code, on: received)
      let name = item.map { words.say($0.name.german, $0.name.english) } ?? words.name(of: code)
      return (id: code.rawValue, label: "\(code.rawValue) \(name)")
    }
    return [
      text(
        "file",
        words.say("Datei", "File"),
        hint: words.say("Pfad, etwa ~/scan/pass.pdf", "path such as ~/scan/passport.pdf")
      ),
      choice("code", words.say("Art", "Kind"), kinds, required: false),
      text(
        "title",
        words.say("Bezeichnung", "Title"),
        required: false,
        hint: words.say("leer: Name der Datei", "empty: name of the file")
      ),
      pastDate("issued", words.say("ausgestellt am", "issued on")),
      date("until", words.say("gültig bis", "valid until"), required: false),
      FormField(
        "original",
        label: words.say("Original gesehen", "Original seen"),
        isRequired: false,
        .checkbox(CheckboxField())
      ),
    ]
  }

  private func pastDate(_ id: FieldID, _ label: String) -> FormField {
    let read = context.readPastDate
    return FormField(
      id,
      label: label,
      isRequired: false,
      hint: context.words.say("TT.MM.JJJJ, gestern, -3w", "DD.MM.YYYY, yesterday, -3w"),
      .date(DateField("") { read(id, $0) })
    )
  }
}

extension ActForm {
  /// The paper that a filled-in form names.
  static func paper(_ values: [FieldID: String], _ context: Context) throws(FormFault) -> GivenPaper {
    let read = ActReading(values: values, context: context)
    let words = context.words
    var issuedOn: CivilDate?
    if !read.text("issued").isEmpty {
      guard let day = DateEntry.read(read.text("issued"), today: context.today, looking: .back) else {
        throw FormFault(field: "issued", text: words.noPastDay)
      }
      guard day <= context.today else { throw FormFault(field: "issued", text: words.dayToCome(day)) }
      issuedOn = day
    }
    let until = try read.optionalDay("until")
    if let issuedOn, let until, until < issuedOn {
      let text = words.say(
        "Der Tag liegt vor der Ausstellung am \(words.date(issuedOn)).",
        "The day is before the issue on \(words.date(issuedOn))."
      )
      throw FormFault(field: "until", text: text)
    }
    return GivenPaper(
      path: read.text("file"),
      code: EvidenceCode(rawValue: read.text("code")),
      title: read.text("title"),
      issuedOn: issuedOn,
      validUntil: until,
      originalSeen: read.text("original") == "true"
    )
  }
}

extension Words {
  /// Why the file of a paper was not taken.
  func sentence(for failure: FilingFailure) -> String {
    switch failure {
    case .unreadable:
      say("Unter diesem Pfad liegt keine lesbare Datei.", "There is no readable file at this path.")
    case .empty: say("Die Datei ist leer.", "The file is empty.")
    case .tooLarge(let limit):
      say(
        "Die Datei ist zu groß; höchstens \(size(bytes: limit)).",
        "The file is too large; at most \(size(bytes: limit))."
      )
    case .office(let error): sentence(for: error)
    }
  }
}
