// What is said about the mouse and the clipboard.

extension Words {
  /// The mouse was switched.
  func mouse(isOn: Bool) -> String {
    isOn
      ? say(
        "Maus an. Mit Umschalt markiert das Terminal Text.",
        "Mouse on. With Shift the terminal selects text."
      )
      : say("Maus aus.", "Mouse off.")
  }

  var copyingIsOff: String {
    say(
      "Die Einstellung clipboard verbietet das Kopieren.",
      "The setting clipboard forbids copying."
    )
  }

  var onlyReferences: String {
    say(
      "Zum Schutz der Daten wird nur das Aktenzeichen kopiert (\(key(.copyReference))); Einstellung clipboard.",
      "To protect the data only the reference is copied (\(key(.copyReference))); setting clipboard."
    )
  }

  var noCaseToCopy: String { say("Hier steht kein Vorgang.", "There is no case here.") }

  func tooLongToCopy(bytes: Int) -> String {
    say(
      "Zu lang für die Zwischenablage: \(number(bytes)) Bytes. Nichts wurde kopiert.",
      "Too long for the clipboard: \(number(bytes)) bytes. Nothing was copied."
    )
  }

  /// What was put on the clipboard.
  func copied(_ reference: String?, length: Int, isRelayed: Bool) -> String {
    let what =
      reference.map { say("\($0) an die Zwischenablage gegeben.", "\($0) given to the clipboard.") }
      ?? say(
        "\(number(length)) Zeichen an die Zwischenablage gegeben.",
        "\(number(length)) characters given to the clipboard."
      )
    let note = say(
      " tmux reicht das nur mit set-clipboard on weiter.",
      " tmux passes it on only with set-clipboard on."
    )
    return isRelayed ? what + note : what
  }
}
