import Casework

extension Words {
  /// How an item of the person's data is written, with an example.
  func form(of field: PersonField) -> String {
    switch field {
    case .familyName, .givenName, .nameAtBirth:
      say("wie im Ausweis, ohne Zusätze", "as in the document, without additions")
    case .dateOfBirth:
      say(
        "als JJJJ-MM-TT, unbekannte Teile als 00, etwa 1984-00-00",
        "as YYYY-MM-DD, unknown parts as 00, such as 1984-00-00"
      )
    case .placeOfBirth: say("der Ort, etwa Ankara", "the place, such as Ankara")
    case .countryOfBirth, .passportIssuer:
      say(
        "als Schlüssel des Staates mit drei Ziffern, etwa 163",
        "as the key of the state with three digits, such as 163"
      )
    case .nationalities:
      say(
        "als Schlüssel mit drei Ziffern, bis zu vier mit Leerzeichen, etwa 163 368",
        "as keys of three digits, up to four parted by blanks, such as 163 368"
      )
    case .sex: codes(Sex.allCases.map { ($0.rawValue, name(of: $0)) })
    case .maritalStatus: codes(MaritalStatus.allCases.map { ($0.rawValue, name(of: $0)) })
    case .azrNumber:
      say("die zwölf Ziffern aus dem Register", "the twelve digits of the register")
    case .address:
      say(
        "in einer Zeile, etwa Oststraße 222, 40589 Düsseldorf",
        "in one line, such as Oststraße 222, 40589 Düsseldorf"
      )
    case .email, .phone: say("wie angegeben; leer, wenn entfallen", "as given; blank if there is none")
    case .passportNumber:
      say(
        "die Nummer wie im Pass; ist noch kein Pass erfasst, mit Staat und letztem Tag: U23456789 163 2030-04-30",
        "the number as in the passport; where none is recorded yet with state and last day: U23456789 163 2030-04-30"
      )
    case .passportValidUntil: say("als JJJJ-MM-TT, etwa 2030-04-30", "as YYYY-MM-DD, such as 2030-04-30")
    }
  }

  private func codes(_ codes: [(code: String, name: String)]) -> String {
    codes.map { "\($0.code) (\($0.name))" }.joined(separator: ", ")
  }
}
