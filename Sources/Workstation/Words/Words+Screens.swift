package import Casework
package import Office
import TerminalCanvas

// Sentences of the screens.

extension Words {
  var loading: String { say("wird gelesen …", "reading …") }
  var signsNothing: String {
    say("Sie haben kein Zeichnungsrecht.", "You have no right to sign.")
  }
  var nothingFound: String {
    say("Nichts gefunden. Ein kürzeres Wort findet mehr.", "Nothing found. A shorter word finds more.")
  }
  var searchPlaceholder: String {
    say(
      "Aktenzeichen, Name, Geburtsdatum, AZR- oder Passnummer, Wort",
      "reference, name, birth date, AZR or passport number, word"
    )
  }
  var searchHint: String {
    say(
      "Tippen Sie; gesucht wird bei jedem Buchstaben. ö und oe, ı und i sind gleich.",
      "Type; every letter searches. ö and oe, ı and i are the same."
    )
  }

  /// How many cases a list has.
  func cases(_ total: Int) -> String { count(total, say("Vorgang", "case"), say("Vorgänge", "cases")) }

  /// One sentence for the message line: what is wrong and what helps.
  package func sentence(for refusal: Refusal) -> String { line(explanation(of: refusal)) }
  package func sentence(for error: OfficeError) -> String { line(explanation(of: error)) }

  /// What blocks a decision, without source and remedy.
  func shortText(of blocker: Blocker) -> String { explanation(of: blocker).what }

  private func line(_ explanation: Explanation) -> String {
    explanation.remedy.isEmpty ? explanation.what : "\(explanation.what) \(explanation.remedy)"
  }

  /// What a text field did not take.
  func sentence(for refusal: EditRefusal) -> String {
    switch refusal {
    case .readOnly(let reason): reason
    case .tooManyCharacters(let maximum):
      say(
        "Hier ist Platz für \(number(maximum)) Zeichen.",
        "There is room for \(number(maximum)) characters."
      )
    case .tooManyBytes(let maximum):
      say("Hier ist Platz für \(number(maximum)) Bytes.", "There is room for \(number(maximum)) bytes.")
    }
  }

  /// An act was done.
  func done(_ kind: ActKind, _ reference: CaseReference) -> String {
    "\(name(of: kind)): \(say("erledigt in", "done in")) \(reference)"
  }

  /// Why key `a` has nothing to do.
  func nothingToDo(_ view: CaseView) -> String {
    if view.record.stage.isEnded {
      return say(
        "Der Vorgang ist abgeschlossen. Taste x zeigt, was möglich ist.",
        "The case is ended. Key x shows what is possible."
      )
    }
    if let assignee = view.record.assignee, assignee != view.situation.officer.id {
      let name = view.situation.organisation[assignee]?.name ?? assignee.text
      return say("Der nächste Schritt liegt bei \(name).", "The next step is with \(name).")
    }
    return say(
      "Für Sie ist hier gerade nichts zu tun. Taste x zeigt alle Aktionen.",
      "There is nothing for you to do. Key x shows all actions."
    )
  }

  /// How far a day is, seen from another.
  package func distance(from today: CivilDate, to day: CivilDate) -> String { distance(of: day, from: today) }

  /// An item of a person's data in words.
  func value(of field: PersonField, in person: Person) -> String {
    switch field {
    case .sex: name(of: person.sex)
    case .maritalStatus: name(of: person.maritalStatus)
    case .countryOfBirth: name(of: person.countryOfBirth)
    case .nationalities: person.nationalities.map { name(of: $0) }.joined(separator: ", ")
    case .dateOfBirth: person.dateOfBirth.german
    case .passportIssuer: person.passport.map { name(of: $0.issuingState) } ?? ""
    case .passportValidUntil: person.passport.map { date($0.validUntil) } ?? ""
    case .azrNumber: person.azrNumber?.grouped ?? ""
    case .familyName, .givenName, .nameAtBirth, .placeOfBirth, .address, .email, .phone, .passportNumber:
      person.text(of: field)
    }
  }
}
