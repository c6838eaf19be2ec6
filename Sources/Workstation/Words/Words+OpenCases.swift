import TerminalCanvas

// Several cases open at once, and the place of the last session.

extension Words {
  var openCasesTitle: String { say("Offene Vorgänge", "Open cases") }

  var openCasesKeys: [KeyLine.Entry] {
    [
      KeyLine.Entry(name(of: KeyStroke(.enter)), say("nach vorn", "to the front"), priority: 0),
      KeyLine.Entry("1–9", say("wählen", "choose"), priority: 1),
      KeyLine.Entry("0", say("zur Liste", "to the list"), priority: 2),
      KeyLine.Entry(name(of: KeyStroke(.delete)), say("schließen", "close"), priority: 3),
      KeyLine.Entry(name(of: KeyStroke(.escape)), say("zurück", "back"), priority: 4),
    ]
  }

  /// The place in a case that is in front.
  func inFront(_ place: String) -> String { say("\(place) (vorn)", "\(place) (in front)") }

  var caseIsInFront: String {
    say("Dieser Vorgang ist schon vorn.", "This case is in front already.")
  }

  var noCaseIsOpen: String {
    say(
      "Noch ist kein Vorgang offen; \(name(of: KeyStroke(.enter))) in der Liste öffnet einen.",
      "No case is open yet; \(name(of: KeyStroke(.enter))) in the list opens one."
    )
  }

  var noOtherCaseIsOpen: String {
    say("Kein anderer Vorgang ist offen.", "No other case is open.")
  }

  /// What is said when a session begins where the last one was.
  func takenUp(cases count: Int) -> String {
    let cases =
      count == 1
      ? say("1 Vorgang ist offen", "1 case is open")
      : say("\(count) Vorgänge sind offen", "\(count) cases are open")
    return say(
      "Weiter wie zuletzt: \(cases), \(key(.openCases)) zeigt sie.",
      "As you left: \(cases), \(key(.openCases)) shows them."
    )
  }
}
