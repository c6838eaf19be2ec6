package import Casework

// What F1 says of the fields in which an application is captured.

extension Words {
  /// What a field of a captured application takes.
  package func help(for field: CapturedApplication.Field) -> FieldHelp {
    switch field {
    case .channel:
      help(
        "Auf welchem Weg der Antrag kam. Das Gesetz schreibt keine Form vor; auch ein formloses Schreiben zählt.",
        "By which way the application came. The law sets no form; a plain letter counts as well.",
        LegalSource("§ 81 Abs. 1 AufenthG; Formfreiheit", isVerified: false)
      )
    case .receivedOn, .receivedAt:
      help(
        "Der Eingang, möglichst auf die Minute. Von ihm hängt ab, ob der Aufenthalt als erlaubt gilt oder der Titel fortgilt.",
        "The receipt, to the minute where possible. Whether the stay counts as permitted or the title continues depends on it.",
        LegalSource("§ 81 Abs. 3 und 4 AufenthG")
      )
    case .familyName:
      help(
        "Der Familienname in der Schreibweise des Passes. Trennt der Pass nicht, steht hier der ganze Name.",
        "The family name as the passport spells it. Where the passport does not part it, the whole name.",
        LegalSource("DSAusländer 004.01")
      )
    case .givenName:
      help(
        "Alle Vornamen wie im Pass. Hat der Pass keine, wird „Kein Vorname“ angekreuzt, kein Strich gesetzt.",
        "All given names as in the passport. Where it has none, “No given name” is ticked, never a dash.",
        LegalSource("DSAusländer 004.03")
      )
    case .nameAtBirth:
      help(
        "Der Geburtsname, nur wenn er vom Familiennamen abweicht.",
        "The name at birth, only where it differs from the family name.",
        LegalSource("DSAusländer 004.02")
      )
    case .dateOfBirth:
      help(
        "Der Tag der Geburt. Unbekannte Teile sind 00; ist der Monat unbekannt, dann auch der Tag.",
        "The day of birth. Unknown parts are 00; where the month is unknown, so is the day.",
        LegalSource("DSAusländer 004.07")
      )
    case .placeOfBirth:
      help(
        "Der Ort, wie er zur Zeit der Geburt hieß; der gebräuchliche deutsche Name geht vor.",
        "The place as it was called at the time of birth; the common German name goes first.",
        LegalSource("DSAusländer 004.08")
      )
    case .countryOfBirth:
      help(
        "Der Staat der Geburt; gibt es ihn nicht mehr, der Nachfolgestaat.",
        "The state of birth; its successor where it is gone.",
        LegalSource("DSAusländer 004.10")
      )
    case .sex:
      help(
        "Der Eintrag nach dem Pass. „Divers“ nur mit amtlichem Nachweis.",
        "The entry of the passport. “Diverse” only with official proof.",
        LegalSource("DSAusländer 004.11, § 78 Abs. 1 AufenthG")
      )
    case .nationalities:
      help(
        "Eine bis vier Staatsangehörigkeiten, die eines EU-Staates zuerst.",
        "One to four nationalities, that of an EU state first.",
        LegalSource("DSAusländer 004.13")
      )
    case .maritalStatus:
      help("Der Familienstand.", "The marital status.", LegalSource("DSAusländer 016"))
    case .azrNumber:
      help(
        "Die zwölf Ziffern aus dem Register: erst der Tag der ersten Speicherung, dann sechs weitere. "
          + "Wie die Prüfziffer entsteht, ist nicht öffentlich; geprüft wird nur die Form.",
        "The twelve digits of the register: the day of first storing, then six more. "
          + "How the check digit is made is not public; only the form is checked.",
        .registerQuery
      )
    case .street, .houseNumber, .addressSuffix, .postcode, .town:
      help(
        "Die Anschrift der Wohnung. Sie entscheidet über die örtliche Zuständigkeit; der Ort steht ohne Zusätze.",
        "The address of the home. It decides which office is competent; the town stands without titles.",
        LegalSource("DSAusländer 006, § 3 VwVfG NRW")
      )
    case .holder:
      help(
        "Bei wem die Person wohnt, wenn der Name an der Tür ein anderer ist.",
        "With whom the person lives where another name is on the door.",
        LegalSource("DSAusländer 006")
      )
    case .movedInOn:
      help("Der Tag des Einzugs.", "The day of moving in.", LegalSource("DSAusländer 006"))
    case .email, .phone:
      help(
        "Freiwillig, für Rückfragen und Termine.",
        "Voluntary, for questions and appointments.",
        LegalSource(field == .email ? "DSAusländer 009" : "DSAusländer 008")
      )
    case .passportNumber, .passportState, .passportValidUntil:
      help(
        "Nummer ohne Leerzeichen, Staat und letzter Tag des Passes; alle drei oder keines.",
        "Number without blanks, state and last day of the passport; all three or none.",
        LegalSource("§ 3 AufenthG, DSAusländer 017")
      )
    case .language:
      help(
        "Die Sprache, in der die Person angeschrieben werden möchte; verbindlich bleibt der deutsche Text.",
        "The language in which the person wants letters; the German text stays binding.",
        .office
      )
    case .matter:
      help(
        "Worum es geht. Bleibt es leer, wählt die Steuerung.",
        "What it is about. Left empty, triage chooses.",
        LegalSource("§ 81 Abs. 1 AufenthG")
      )
    case .purpose:
      help(
        "Was beantragt wird, mit den Worten der Person.",
        "What is applied for, in the person's own words.",
        LegalSource("§ 81 Abs. 1 AufenthG")
      )
    case .titleMatter, .titleValidUntil:
      help(
        "Der Titel, den die Person hat, und sein letzter Tag. Gilt er beim Eingang noch, gilt er bis zur Entscheidung fort.",
        "The title that the person holds and its last day. Valid at receipt, it continues until the decision.",
        LegalSource("§ 81 Abs. 4 AufenthG")
      )
    case .urgencyGround, .urgencyDate:
      help(
        "Warum es eilt und bis wann, etwa Arbeitsbeginn oder Reise; beides oder nichts.",
        "Why it is urgent and until when, such as a new job or a journey; both or neither.",
        .office
      )
    }
  }

  /// The box that says that the passport names no given name.
  package var helpForNoGivenName: FieldHelp {
    help(
      "Ankreuzen, wenn der Pass keinen Vornamen nennt. Der Name steht dann ganz im Familiennamen.",
      "Tick it where the passport names no given name. The whole name then stands as the family name.",
      LegalSource("DSAusländer 004, Blockname")
    )
  }
}
