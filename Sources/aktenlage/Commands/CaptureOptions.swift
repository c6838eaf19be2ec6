import ArgumentParser
import Casework

/// What is captured of an application, as options: each is a text that the application itself reads.
struct CaptureOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: help(
      "Weg: \(CapturedApplication.channels.map(\.rawValue).joined(separator: ", ")).",
      "Channel: \(CapturedApplication.channels.map(\.rawValue).joined(separator: ", ")).",
      "word"
    )
  )
  var channel: String?
  @Option(
    parsing: .unconditional,
    help: help("Eingangstag; am Schalter sonst heute.", "Day of receipt; at the counter else today.", "date")
  )
  var received: String?
  @Option(
    parsing: .unconditional,
    help: help("Uhrzeit des Eingangs, etwa 9:30.", "Time of receipt, such as 9:30.", "time")
  )
  var receivedTime: String?
  @Option(
    parsing: .unconditional,
    help: help(
      "Familienname, oder der ganze ungeteilte Name.",
      "Family name, or the whole name that is not parted.",
      "name"
    )
  )
  var familyName: String?
  @Option(parsing: .unconditional, help: help("Vornamen.", "Given names.", "name"))
  var givenName: String?
  @Flag(help: help("Der Pass nennt keinen Vornamen.", "The passport names no given name."))
  var noGivenName = false
  @Option(parsing: .unconditional, help: help("Geburtsname.", "Name at birth.", "name"))
  var nameAtBirth: String?
  @Option(
    parsing: .unconditional,
    help: help(
      "Geburtsdatum, mit 00 für unbekannte Teile.",
      "Date of birth, with 00 for unknown parts.",
      "date"
    )
  )
  var born: String?
  @Option(parsing: .unconditional, help: help("Geburtsort.", "Place of birth.", "place"))
  var birthplace: String?
  @Option(
    parsing: .unconditional,
    help: help(
      "Geburtsstaat: Schlüssel, Passcode oder Name.",
      "Country of birth: key, passport code or name.",
      "state"
    )
  )
  var birthCountry: String?
  @Option(
    parsing: .unconditional,
    help: help("Geschlecht: \(values(Sex.self)).", "Sex: \(values(Sex.self)).", "code")
  )
  var sex: String?
  @Option(
    parsing: .unconditional,
    help: help(
      "Eine bis vier Staatsangehörigkeiten, durch Komma getrennt.",
      "One to four nationalities, parted by commas.",
      "states"
    )
  )
  var nationalities: String?
  @Option(
    parsing: .unconditional,
    help: help(
      "Familienstand: \(values(MaritalStatus.self)).",
      "Marital status: \(values(MaritalStatus.self)).",
      "code"
    )
  )
  var maritalStatus: String?
  @Option(parsing: .unconditional, help: help("AZR-Nummer.", "AZR number.", "digits"))
  var azr: String?
  @Option(parsing: .unconditional, help: help("Straße.", "Street.", "name"))
  var street: String?
  @Option(parsing: .unconditional, help: help("Hausnummer.", "House number.", "text"))
  var houseNumber: String?
  @Option(
    parsing: .unconditional,
    help: help("Zusatz zur Hausnummer.", "What follows the house number.", "text")
  )
  var addressSuffix: String?
  @Option(parsing: .unconditional, help: help("Postleitzahl.", "Postcode.", "digits"))
  var postcode: String?
  @Option(parsing: .unconditional, help: help("Ort.", "Town.", "name"))
  var town: String?
  @Option(parsing: .unconditional, help: help("Wohnungsgeber (c/o).", "Holder of the flat (c/o).", "name"))
  var holder: String?
  @Option(parsing: .unconditional, help: help("Einzug am.", "Moved in on.", "date"))
  var movedIn: String?
  @Option(parsing: .unconditional, help: help("E-Mail-Adresse.", "E-mail address.", "text"))
  var email: String?
  @Option(parsing: .unconditional, help: help("Telefonnummer.", "Phone number.", "text"))
  var phone: String?
  @Option(parsing: .unconditional, help: help("Passnummer.", "Passport number.", "text"))
  var passport: String?
  @Option(parsing: .unconditional, help: help("Ausstellender Staat.", "Issuing state.", "state"))
  var passportState: String?
  @Option(parsing: .unconditional, help: help("Pass gültig bis.", "Passport valid until.", "date"))
  var passportUntil: String?
  @Option(
    parsing: .unconditional,
    help: help("Sprache der Person, zwei Buchstaben.", "Language of the person, two letters.", "code")
  )
  var language: String = "de"
  @Option(
    parsing: .unconditional,
    help: help(
      "Anliegen aus dem Katalog; sonst wählt die Steuerung.",
      "Matter of the catalogue; else triage chooses.",
      "key"
    )
  )
  var matter: String?
  @Option(
    parsing: .unconditional,
    help: help("Was beantragt wird; auch @DATEI oder -.", "What is applied for; also @FILE or -.", "text")
  )
  var request: String?
  @Option(
    parsing: .unconditional,
    help: help("Anliegen des bisherigen Titels.", "Matter of the current title.", "key")
  )
  var titleMatter: String?
  @Option(
    parsing: .unconditional,
    help: help("Bisheriger Titel gültig bis.", "Current title valid until.", "date")
  )
  var titleUntil: String?
  @Option(
    parsing: .unconditional,
    help: help(
      "Eilgrund: \(values(UrgencyGround.self)).",
      "Why urgent: \(values(UrgencyGround.self)).",
      "word"
    )
  )
  var urgency: String?
  @Option(parsing: .unconditional, help: help("Eilig bis.", "Urgent by.", "date"))
  var urgencyDate: String?
}
