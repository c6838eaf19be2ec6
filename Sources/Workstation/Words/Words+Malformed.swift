package import Casework

// Why a text is not a value: full sentences for forms, intake and the command line.

extension Words {
  /// Why a text is no day.
  package func sentence(for fault: CivilDate.Malformed) -> String {
    switch fault {
    case .shape:
      say(
        "Der Tag ist als JJJJ-MM-TT oder TT.MM.JJJJ zu schreiben.",
        "The day is written YYYY-MM-DD or DD.MM.YYYY."
      )
    case .year: say("Das Jahr liegt nicht zwischen 1900 und 2199.", "The year is not between 1900 and 2199.")
    case .month: say("Diesen Monat gibt es nicht.", "There is no such month.")
    case .day: say("Diesen Tag hat der Monat nicht.", "The month has no such day.")
    }
  }

  /// Why a text is no date with unknown parts.
  package func sentence(for fault: PartialDate.Malformed) -> String {
    switch fault {
    case .shape:
      say(
        "Das Datum ist als JJJJ-MM-TT zu schreiben, mit 00 für unbekannte Teile.",
        "The date is written YYYY-MM-DD, with 00 for unknown parts."
      )
    case .year: sentence(for: CivilDate.Malformed.year)
    case .month: sentence(for: CivilDate.Malformed.month)
    case .day: sentence(for: CivilDate.Malformed.day)
    case .dayWithoutMonth:
      say("Zu einem bekannten Tag gehört ein bekannter Monat.", "A known day needs a known month.")
    case .monthWithoutYear:
      say("Zu einem bekannten Monat gehört ein bekanntes Jahr.", "A known month needs a known year.")
    }
  }

  /// Why a text is no moment.
  package func sentence(for fault: Instant.Malformed) -> String {
    switch fault {
    case .shape:
      say(
        "Der Zeitpunkt ist mit Sekunden und Zeitzone zu schreiben, etwa 2026-11-22T08:05:09+01:00.",
        "The moment is written with seconds and offset, such as 2026-11-22T08:05:09+01:00."
      )
    case .date(let fault): sentence(for: fault)
    case .hour: say("Diese Stunde gibt es nicht.", "There is no such hour.")
    case .minute: say("Diese Minute gibt es nicht.", "There is no such minute.")
    case .second: say("Diese Sekunde gibt es nicht.", "There is no such second.")
    case .offset:
      say("Die Zeitzone liegt mehr als 14 Stunden neben UTC.", "The offset is more than 14 hours from UTC.")
    case .outOfRange:
      say("Der Zeitpunkt liegt nicht zwischen 1900 und 2199.", "The moment is not between 1900 and 2199.")
    }
  }

  /// Why a text is no key of a nationality or state.
  package func sentence(for fault: Nationality.Malformed) -> String {
    switch fault {
    case .notThreeDigits:
      say("Der Staatsschlüssel hat drei Ziffern.", "The key of a state has three digits.")
    case .unknownKey:
      say("Diesen Staatsschlüssel gibt es nicht.", "There is no state with this key.")
    }
  }

  /// Why a text is no AZR number.
  package func sentence(for fault: AZRNumber.Malformed) -> String {
    switch fault {
    case .notTwelveDigits: say("Die AZR-Nummer hat zwölf Ziffern.", "The AZR number has twelve digits.")
    case .month:
      say(
        "Die dritte und vierte Ziffer der AZR-Nummer ergeben keinen Monat.",
        "The third and fourth digit of the AZR number make no month."
      )
    case .day:
      say(
        "Die fünfte und sechste Ziffer der AZR-Nummer ergeben keinen Tag.",
        "The fifth and sixth digit of the AZR number make no day."
      )
    }
  }

  /// Why a text is no passport number.
  package func sentence(for fault: PassportNumber.Malformed) -> String {
    switch fault {
    case .empty: say("Die Passnummer fehlt.", "The passport number is missing.")
    case .tooLong:
      say("Die Passnummer hat mehr als 20 Zeichen.", "The passport number has more than 20 characters.")
    case .invisibleCharacter:
      say(
        "Die Passnummer enthält ein unsichtbares Zeichen.",
        "The passport number has a character that cannot be seen."
      )
    }
  }

  /// Why a text is no machine-readable zone.
  package func sentence(for fault: MachineReadableZone.Malformed) -> String {
    switch fault {
    case .numberOfLines:
      say(
        "Die maschinenlesbare Zone hat zwei Zeilen (Pass) oder drei (Karte).",
        "The machine-readable zone has two lines (passport) or three (card)."
      )
    case .length(let line):
      say(
        "Zeile \(line) der maschinenlesbaren Zone hat nicht 44 Zeichen (Pass) oder 30 (Karte).",
        "Line \(line) of the machine-readable zone does not have 44 characters (passport) or 30 (card)."
      )
    case .character(let line):
      say(
        "Zeile \(line) der maschinenlesbaren Zone enthält andere Zeichen als A bis Z, 0 bis 9 und <.",
        "Line \(line) of the machine-readable zone has other characters than A to Z, 0 to 9 and <."
      )
    }
  }

  /// Why a text is no code of a language.
  package func sentence(for fault: LanguageCode.Malformed) -> String {
    switch fault {
    case .notTwoSmallLetters:
      say("Die Sprache ist mit zwei kleinen Buchstaben anzugeben.", "The language has two small letters.")
    case .unknownCode: say("Diesen Sprachschlüssel gibt es nicht.", "There is no language with this code.")
    }
  }

  /// Why a text is no digest.
  package func sentence(for fault: SHA256Digest.Malformed) -> String {
    switch fault {
    case .length: say("Die Prüfsumme hat 64 Zeichen.", "The digest has 64 characters.")
    case .character:
      say("Die Prüfsumme besteht aus 0 bis 9 und a bis f.", "The digest is made of 0 to 9 and a to f.")
    }
  }
}
