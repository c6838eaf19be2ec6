package import Casework

// What is said about an application that an officer captures.

extension Words {
  /// The label of a field.
  package func name(of field: CapturedApplication.Field) -> String {
    switch field {
    case .channel: say("Weg", "Channel")
    case .receivedOn: say("Eingang am", "Received on")
    case .receivedAt: say("Uhrzeit", "Time")
    case .familyName: name(of: PersonField.familyName)
    case .givenName: name(of: PersonField.givenName)
    case .nameAtBirth: name(of: PersonField.nameAtBirth)
    case .dateOfBirth: name(of: PersonField.dateOfBirth)
    case .placeOfBirth: name(of: PersonField.placeOfBirth)
    case .countryOfBirth: name(of: PersonField.countryOfBirth)
    case .sex: name(of: PersonField.sex)
    case .nationalities: say("Staatsangehörigkeit", "Nationalities")
    case .maritalStatus: name(of: PersonField.maritalStatus)
    case .azrNumber: name(of: PersonField.azrNumber)
    case .street: say("Straße", "Street")
    case .houseNumber: say("Hausnummer", "House number")
    case .addressSuffix: say("Zusatz", "Suffix")
    case .postcode: say("Postleitzahl", "Postcode")
    case .town: say("Ort", "Town")
    case .holder: say("Wohnungsgeber", "Holder of flat")
    case .movedInOn: say("Einzug am", "Moved in on")
    case .email: "E-Mail"
    case .phone: say("Telefon", "Phone")
    case .passportNumber: name(of: PersonField.passportNumber)
    case .passportState: say("Passstaat", "Passport state")
    case .passportValidUntil: say("Pass bis", "Passport until")
    case .language: say("Sprache", "Language")
    case .matter: say("Anliegen", "Matter")
    case .purpose: say("Antrag", "Request")
    case .titleMatter: say("Bisheriger Titel", "Current title")
    case .titleValidUntil: say("Titel bis", "Title until")
    case .urgencyGround: say("Eilgrund", "Urgent")
    case .urgencyDate: say("eilig bis", "urgent by")
    }
  }

  /// What is wrong with a field, in one sentence.
  package func sentence(for fault: CaptureFault) -> String {
    switch fault.rule {
    case .missing: say("Diese Angabe fehlt.", "This is missing.")
    case .givenNameNotMarkedAbsent: say("Der Vorname fehlt.", "The given name is missing.")
    case .givenNameMarkedAbsent:
      say(
        "Ein Vorname steht da, obwohl der Pass keinen nennen soll.",
        "There is a given name though the passport is said to name none."
      )
    case .name(let malformed): sentence(for: malformed)
    case .partialDate(let malformed): sentence(for: malformed)
    case .bornInFuture: say("Dieser Tag liegt in der Zukunft.", "This day is in the future.")
    case .tooOld(let years):
      say("Die Person wäre über \(years) Jahre alt.", "The person would be over \(years) years old.")
    case .nationality(.notThreeDigits): say("Diesen Staat gibt es nicht.", "There is no such state.")
    case .nationality(.unknownKey): sentence(for: Nationality.Malformed.unknownKey)
    case .nationalityCount(let count):
      say("\(count) Staatsangehörigkeiten sind angegeben.", "\(count) nationalities are given.")
    case .azrNumber(let malformed): sentence(for: malformed)
    case .address: noVisibleCharacter
    case .passportNumber(let malformed): sentence(for: malformed)
    case .date(let malformed): sentence(for: malformed)
    case .time(let malformed): sentence(for: malformed)
    case .language(let malformed): sentence(for: malformed)
    case .notOneOf: say("Diesen Wert gibt es nicht.", "There is no such value.")
    case .notMatterKey: say("Das ist kein Schlüssel eines Anliegens.", "This is not the key of a matter.")
    case .tooLong(let limit):
      say("Das sind mehr als \(number(limit)) Zeichen.", "These are more than \(number(limit)) characters.")
    case .inFuture(let instant, let now):
      say(
        "Der Eingang \(moment(instant)) liegt nach jetzt (\(moment(now))).",
        "The receipt \(moment(instant)) is later than now (\(moment(now)))."
      )
    }
  }

  /// What helps against a fault, in one sentence.
  package func remedy(for fault: CaptureFault) -> String {
    switch fault.rule {
    case .missing: remedy(forMissing: fault.field)
    case .givenNameNotMarkedAbsent:
      say(
        "Geben Sie die Vornamen an oder dass der Pass keinen nennt.",
        "Give the given names, or say that the passport names none."
      )
    case .givenNameMarkedAbsent:
      say("Streichen Sie eines von beiden.", "Remove one of the two.")
    case .name(.familyNameTooLong):
      say("Schreiben Sie höchstens 120 Zeichen.", "Write at most 120 characters.")
    case .name, .address: say("Schreiben Sie ein sichtbares Zeichen.", "Write a character that can be seen.")
    case .partialDate:
      say(
        "Etwa 1994-05-17, 17.05.1994 oder, ohne Tag, 00.05.1994.",
        "For example 1994-05-17, 17.05.1994 or, without the day, 00.05.1994."
      )
    case .bornInFuture, .tooOld:
      say("Prüfen Sie das Jahr.", "Check the year.")
    case .nationality:
      say(
        "Geben Sie Schlüssel (439), Passcode (IRN) oder Namen an; 998 steht für ungeklärt.",
        "Give key (439), passport code (IRN) or name; 998 means undetermined."
      )
    case .nationalityCount:
      say("Geben Sie eine bis vier an, mit Komma getrennt.", "Give one to four, parted by commas.")
    case .azrNumber:
      say("Schreiben Sie die zwölf Ziffern aus dem Register.", "Write the twelve digits of the register.")
    case .passportNumber:
      say("Schreiben Sie die Nummer wie im Pass.", "Write the number as in the passport.")
    case .date:
      say(
        "Schreiben Sie den Tag als JJJJ-MM-TT oder TT.MM.JJJJ.",
        "Write the day as YYYY-MM-DD or DD.MM.YYYY."
      )
    case .time: say("Etwa 9:30.", "For example 9:30.")
    case .language: say("Etwa de, en, uk, ar oder tr.", "For example de, en, uk, ar or tr.")
    case .notOneOf(let allowed):
      say("Möglich: \(allowed.joined(separator: ", ")).", "Possible: \(allowed.joined(separator: ", ")).")
    case .notMatterKey:
      say("Etwa blueCard; leer, wenn es offen ist.", "For example blueCard; blank if it is open.")
    case .tooLong:
      say("Kürzen Sie; das Schreiben selbst kommt zur Akte.", "Shorten it; the letter itself is filed.")
    case .inFuture:
      say("Berichtigen Sie Tag oder Uhrzeit des Eingangs.", "Correct day or time of receipt.")
    }
  }

  /// What is wrong with a field, and what helps where both have room under it; F1 says all.
  func line(for fault: CaptureFault) -> String {
    let what = sentence(for: fault)
    let both = "\(what) \(remedy(for: fault))"
    return both.count <= Self.roomUnderField ? both : what
  }

  /// The columns that a form of 80 columns has for what is said under a field.
  private static let roomUnderField = 52

  /// Nothing is to be said of a field beyond its name.

  private func remedy(forMissing field: CapturedApplication.Field) -> String {
    switch field {
    case .receivedOn:
      say(
        "Schreiben Sie den Tag vom Eingangsstempel; er zählt für § 81 AufenthG.",
        "Write the day on the receipt stamp; it counts for section 81 AufenthG."
      )
    case .dateOfBirth:
      say("Ist es unbekannt, schreiben Sie 00.00.0000.", "If it is unknown, write 00.00.0000.")
    case .placeOfBirth: say("Ist er unbekannt, schreiben Sie unbekannt.", "If it is unknown, write unknown.")
    case .countryOfBirth, .nationalities:
      say("Ist es ungeklärt, schreiben Sie 998.", "If it is undetermined, write 998.")
    case .passportNumber, .passportState, .passportValidUntil:
      say(
        "Geben Sie Nummer, Staat und Gültigkeit des Passes an oder nichts davon.",
        "Give number, state and validity of the passport, or none of them."
      )
    case .titleMatter, .titleValidUntil:
      say("Geben Sie Titel und Gültigkeit an oder nichts davon.", "Give title and validity, or neither.")
    case .urgencyGround, .urgencyDate:
      say("Geben Sie Eilgrund und Tag an oder nichts davon.", "Give ground and day, or neither.")
    case .channel, .receivedAt, .familyName, .givenName, .nameAtBirth, .sex, .maritalStatus, .azrNumber,
      .street, .houseNumber, .addressSuffix, .postcode, .town, .holder, .movedInOn, .email, .phone, .language,
      .matter, .purpose:
      say("Ergänzen Sie sie.", "Add it.")
    }
  }

  private func sentence(for malformed: PersonName.Malformed) -> String {
    switch malformed {
    case .familyNameTooLong: say("Der Name ist zu lang.", "The name is too long.")
    case .familyNameWithoutVisibleCharacter, .givenNameWithoutVisibleCharacter: noVisibleCharacter
    }
  }

  private func sentence(for malformed: TimeOfDay.Malformed) -> String {
    switch malformed {
    case .shape: say("Das ist keine Uhrzeit.", "This is not a time of day.")
    case .hour: sentence(for: Instant.Malformed.hour)
    case .minute: sentence(for: Instant.Malformed.minute)
    }
  }

  private var noVisibleCharacter: String {
    say("Der Text hat kein sichtbares Zeichen.", "The text has no visible character.")
  }
}
