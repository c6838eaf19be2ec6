import Casework
import TerminalCanvas

// How numbers that people type were understood, or why not.

extension Words {
  /// Why a text is no amount.
  package func sentence(for fault: EuroText.Malformed) -> String {
    switch fault {
    case .notANumber:
      say("Kein Betrag: etwa 93, 92,50 oder 1.234,50.", "No amount: try 93, 92.50 or 1,234.50.")
    case .ambiguous(let thousands):
      say(
        "Zweideutig: Sind \(euros(thousands)) gemeint, dann mit Cent.",
        "Two readings: if \(euros(thousands)) is meant, add the cents."
      )
    case .tooManyDecimals:
      say(
        "Nach dem Komma stehen höchstens zwei Stellen.",
        "At most two digits stand behind the decimal point."
      )
    case .grouping:
      say(
        "Die Punkte trennen keine Tausender; etwa 1.234,50.",
        "The commas do not part thousands; such as 1,234.50."
      )
    case .tooLarge:
      say("Mehr als 999.999,99 € geht hier nicht.", "More than €999,999.99 is not possible here.")
    }
  }

  /// A character among digits that is none.
  func noDigit(_ character: Character) -> String {
    say(
      "„\(character)“ ist keine Ziffer; die AZR-Nummer hat zwölf.",
      "“\(character)” is no digit; the AZR number has twelve."
    )
  }

  /// An AZR number with too few or too many digits.
  func azrDigits(_ count: Int) -> String {
    say(
      "Die AZR-Nummer hat zwölf Ziffern; hier stehen \(count).",
      "The AZR number has twelve digits; these are \(count)."
    )
  }

  /// An AZR number as it was understood. How its check digit is made is not public.
  func azrNote(_ number: AZRNumber) -> String {
    say("\(number.grouped), Prüfziffer ungeprüft", "\(number.grouped), check digit not checked")
  }

  /// A day of birth as it was understood: the day and how old the person is.
  func bornNote(_ day: CivilDate, today: CivilDate) -> String {
    let hadBirthday = (today.month, today.day) >= (day.month, day.day)
    let age = today.year - day.year - (hadBirthday ? 0 : 1)
    guard day <= today else { return date(day) }
    return "\(date(day)), " + count(age, say("Jahr", "year old"), say("Jahre", "years old"))
  }

  /// What a search text is read as besides words; empty where it is only words.
  func readings(of terms: SearchTerms) -> String {
    var readings: [String] = []
    if let reference = terms.caseReference {
      readings.append("\(say("Vorgang", "case")) \(reference.text)")
    } else if let reference = terms.fileReference {
      readings.append("\(say("Akte", "file")) \(reference.text)")
    }
    if let number = terms.azrNumber {
      readings.append("\(say("AZR-Nummer", "AZR number")) \(number.grouped)")
    }
    if let born = terms.dateOfBirth { readings.append("\(say("geboren", "born")) \(date(born))") }
    guard !readings.isEmpty else { return "" }
    return say("verstanden als ", "understood as ") + readings.joined(separator: ", ")
  }
}
