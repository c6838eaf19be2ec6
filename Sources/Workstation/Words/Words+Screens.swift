package import Casework
package import Office
import TerminalCanvas

// Sentences of the screens.

extension Words {
  /// In a list of values where none matches what was typed.
  var noValueMatches: String { say("Nichts passt.", "Nothing fits.") }

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

  private func line(_ explanation: Explanation) -> String {
    explanation.remedy.isEmpty ? explanation.what : "\(explanation.what) \(explanation.remedy)"
  }

  /// An explanation as a screen shows it: what, what to do, and the source, each on a line.
  func paragraphs(_ explanation: Explanation) -> String {
    let remedy = explanation.remedy
    return explanation.what + (remedy.isEmpty ? "" : "\n→ \(remedy)")
      + "\n   \(say("Quelle", "Source")): \(explanation.source)"
  }

  /// What a text field did not take.
  func sentence(for refusal: EditRefusal) -> String {
    switch refusal {
    case .readOnly(let reason): reason
    case .outside(let reason):
      say("Dieser Tag geht hier nicht; ", "This day cannot be taken; ") + reason + "."
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
        "Der Vorgang ist abgeschlossen. Taste \(key(.actions)) zeigt, was möglich ist.",
        "The case is ended. Key \(key(.actions)) shows what is possible."
      )
    }
    if view.record.stage == .finalSignOff {
      return say(
        "Der Entwurf wartet auf die Schlusszeichnung. Zurückziehen: Taste \(key(.actions)), „Vorlage zurückziehen“.",
        "The draft waits for its signature. To recall it: key \(key(.actions))."
      )
    }
    if let (kind, day) = NextStep.awaited(view) {
      return say("Nächster Schritt: ", "Next step: ") + awaited(kind, from: day) + "."
    }
    if let assignee = view.record.assignee, assignee != view.situation.officer.id {
      let name = view.situation.organisation[assignee]?.name ?? assignee.text
      return say("Der nächste Schritt liegt bei \(name).", "The next step is with \(name).")
    }
    return say(
      "Für Sie ist hier gerade nichts zu tun. Taste \(key(.actions)) zeigt alle Aktionen.",
      "There is nothing for you to do. Key \(key(.actions)) shows all actions."
    )
  }

  /// A step that becomes possible on a day.
  func awaited(_ kind: ActKind, from day: CivilDate) -> String {
    "\(name(of: kind)) (\(say("möglich ab", "possible from")) \(date(day)))"
  }

  /// How far a day is, seen from another.
  package func distance(from today: CivilDate, to day: CivilDate) -> String { distance(of: day, from: today) }

  /// An act is on its way, and another one has to wait.
  var stillSending: String {
    say(
      "Die vorige Aktion läuft noch; bitte gleich noch einmal.",
      "The last act is still running; please try again."
    )
  }

  /// Why what was typed is still there, and what happened meanwhile.
  func changedMeanwhile(_ changes: String) -> String {
    say(
      "Seit Sie den Vorgang geöffnet haben, kam hinzu:",
      "Since you opened the case this was added:"
    ) + "\n\n\(changes)\n\n"
      + say(
        "Ihr Text ist unverändert. Prüfen Sie, ob er noch stimmt, und führen Sie ihn dann noch einmal aus.",
        "Your text is unchanged. Check whether it still holds, then carry it out once more."
      )
  }

  /// The title over what happened meanwhile.
  var changedMeanwhileTitle: String { say("Der Vorgang hat sich geändert", "The case has changed") }

  /// A text was left and is kept.
  var kept: String {
    say(
      "Nicht ausgeführt, aber aufgehoben: Ihr Text steht beim nächsten Öffnen wieder da.",
      "Not carried out, but kept: your text will be there when you open this again."
    )
  }
}
