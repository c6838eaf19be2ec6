import Casework
import TerminalCanvas

/// The fields of the form that captures an application, in the order of the application.
struct CaptureFields {
  let context: Context

  /// The box that says that the passport names no given name.
  static let noGivenName: FieldID = "noGivenName"

  var fields: [FormField] {
    CapturedApplication.Field.allCases.flatMap { field in
      field == .givenName ? [self.field(field), absence] : [self.field(field)]
    }
  }

  private var words: Words { context.words }

  private var absence: FormField {
    let label = words.say("Kein Vorname", "No given name")
    return FormField(Self.noGivenName, label: label, .checkbox(CheckboxField()))
  }

  private func field(_ field: CapturedApplication.Field) -> FormField {
    FormField(
      FieldID(rawValue: field.rawValue),
      label: words.name(of: field),
      hint: words.hint(for: field),
      columns: NaturalEntry.columns(of: FieldID(rawValue: field.rawValue)),
      control(field)
    )
  }

  private func control(_ field: CapturedApplication.Field) -> FormField.Control {
    switch field {
    case .channel: choice(CapturedApplication.channels.map { ($0.rawValue, words.name(of: $0)) })
    case .sex: choice(Sex.allCases.map { ($0.rawValue, words.name(of: $0)) })
    case .maritalStatus: choice(MaritalStatus.allCases.map { ($0.rawValue, words.name(of: $0)) })
    case .countryOfBirth, .passportState: choice(Nationality.all.map { ($0.key, words.name(of: $0)) })
    case .urgencyGround: choice(UrgencyGround.allCases.map { ($0.rawValue, words.name(of: $0)) })
    case .matter, .titleMatter:
      choice(
        context.catalogue.matters(on: context.today).map { matter in
          (matter.key.rawValue, words.say(matter.name.german, matter.name.english))
        }
      )
    case .purpose: .area(TextArea(""), rows: 2)
    case .language: .text(TextField("de"))
    case .receivedOn: day(looking: .back, .upToToday)
    case .movedInOn: day(looking: .back, .any)
    case .passportValidUntil, .titleValidUntil, .urgencyDate: day(looking: .ahead, .any)
    case .receivedAt, .familyName, .givenName, .nameAtBirth, .dateOfBirth, .placeOfBirth, .nationalities,
      .azrNumber, .street, .houseNumber, .addressSuffix, .postcode, .town, .holder, .email, .phone,
      .passportNumber:
      .text(TextField(""))
    }
  }

  private func day(looking direction: DateField.Direction, _ limit: DayLimit) -> FormField.Control {
    .date(
      DateField(
        looking: direction,
        presets: DateEntry.presets(looking: direction, words.language),
        allowed: limit.days(context.today),
        read: context.readDate
      )
    )
  }

  /// What a field holds in the form that an application reads: days are written by year, month and day.
  func text(of field: FormField) -> String {
    switch field.control {
    case .date(let date):
      DateEntry.read(date.text, today: context.today, looking: date.direction)?.iso ?? date.text
    case .text:
      if case .meant(_, _, let value)? = NaturalEntry.of(field.id, [:])?.read(field.value, context) {
        value
      } else {
        field.value
      }
    case .area, .choice, .checkbox: field.value
    }
  }

  private func choice(_ options: [(id: String, label: String)]) -> FormField.Control {
    let options = options.map { ChoiceField.Option(id: $0.id, label: $0.label) }
    return .choice(ChoiceField(options, noMatch: words.noValueMatches))
  }
}

extension Words {
  /// What a field of the form takes.
  func hint(for field: CapturedApplication.Field) -> String {
    switch field {
    case .channel, .sex, .maritalStatus, .countryOfBirth, .passportState, .urgencyGround, .matter,
      .titleMatter:
      say("F4 oder Enter: Werte", "F4 or Enter: values")
    case .receivedOn: say("Tag des Eingangsstempels; am Schalter sonst heute", "receipt stamp; else today")
    case .receivedAt: say("etwa 9:30; sonst jetzt", "for example 9:30; else now")
    case .dateOfBirth:
      say("17.05.1994, mit 00 für Unbekanntes", "17 May 1994 or 1994-05-00, with 00 for unknown parts")
    case .nationalities: say("bis zu vier: 439, IRN oder Iran", "up to four: 439, IRN or Iran")
    case .movedInOn: dateHint(looking: .back)
    case .passportValidUntil, .titleValidUntil, .urgencyDate: dateHint(looking: .ahead)
    case .language: say("zwei Buchstaben: de, en, uk, ar, tr", "two letters: de, en, uk, ar, tr")
    case .azrNumber: say("zwölf Ziffern, auch mit Leerzeichen", "twelve digits, also with blanks")
    case .familyName, .givenName: say("wie im Pass", "as in the passport")
    case .nameAtBirth, .placeOfBirth, .street, .houseNumber, .addressSuffix, .postcode, .town, .holder,
      .email,
      .phone, .passportNumber, .purpose:
      ""
    }
  }
}
