import Casework

// Two people wrote: what is said while their texts are put together.

extension Words {
  /// Who wrote a version, as it stands before their words.
  func colleague(_ name: String, version: Int) -> String {
    say("\(name), Fassung \(version)", "\(name), version \(version)")
  }

  func mergeTitle(_ number: Int, of count: Int, label: String) -> String {
    say(
      "Zwei haben hier geschrieben: Stelle \(number) von \(count) · \(label)",
      "Two people wrote here: place \(number) of \(count) · \(label)"
    )
  }

  var mergeQuestion: String { say("Was soll da stehen?", "What should stand there?") }
  var mergeBefore: String { say("Vorher", "Before") }
  /// In place of a text that is empty.
  var mergeNothing: String { say("(nichts)", "(nothing)") }

  func name(of choice: TextMerge.Choice, colleague: String) -> String {
    switch choice {
    case .own: say("Ihre Worte", "Your words")
    case .other: colleague
    case .both: say("beides, Ihre Worte zuerst", "both, your words first")
    }
  }

  /// What follows from leaving the choice for later.
  func mergeLater(_ colleague: String) -> String {
    say(
      "Noch nicht zusammengeführt mit \(colleague); \(key(.save)) fragt wieder.",
      "Not yet put together with \(colleague); \(key(.save)) asks again."
    )
  }

  /// The colleague's version stands in a form in which nobody had typed.
  func othersShown(_ colleague: String) -> String {
    say("Das Formular zeigt jetzt: \(colleague).", "The form now shows: \(colleague).")
  }

  var mergedTitle: String { say("Zwei Fassungen zusammengeführt", "Two versions put together") }

  func merged(_ colleague: String, fields: [String], chosen: Int) -> String {
    let taken = list(fields)
    let choices =
      chosen == 0
      ? say("Keine Stelle haben Sie beide verschieden geändert.", "No place was changed in two ways.")
      : say("Ihre Wahl an \(chosen) Stellen ist eingesetzt.", "Your choice at \(chosen) places is in.")
    return say(
      "Ihr Text steht im Formular zusammen mit dem von \(colleague). Von dort kam: \(taken). \(choices) Nichts ist verloren: Beide Fassungen bleiben in der Akte. \(key(.save)) sichert das Ergebnis als neue Fassung.",
      "Your text stands in the form together with that of \(colleague). From there came: \(taken). \(choices) Nothing is lost: both versions stay in the file. \(key(.save)) saves the result as a new version."
    )
  }
}
