import Casework
import Office

extension Words {
  /// Why an officer was not added or changed.
  func explanation(of fault: OfficerFault) -> Explanation {
    switch fault {
    case .exists(let id):
      Explanation(
        what: say("Das Konto \(id.text) gibt es schon.", "The officer \(id.text) exists already."),
        source: ownStore,
        remedy: say(
          "Es wurde nichts geändert. Zum Ändern: aktenlage users add … --change.",
          "Nothing was changed. To change it: aktenlage users add … --change."
        )
      )
    case .nameMissing:
      Explanation(
        what: say("Der Name fehlt.", "The name is missing."),
        source: ownStore,
        remedy: say(
          "Nennen Sie ihn: --name \"Nachname, Vorname\".",
          "Name it: --name \"Family name, given name\"."
        )
      )
    case .invisibleCharacter(let character, let place, let text):
      Explanation(
        what: say(
          "\(name(of: text)): Das \(place). Zeichen (\(Self.named(String(character)))) ist ein Steuer- oder "
            + "unsichtbares Zeichen.",
          "\(name(of: text)): character \(place) (\(Self.named(String(character)))) is a control character or "
            + "cannot be seen."
        ),
        source: say("Namen und Teams stehen in Listen und Akten", "names and teams stand in lists and files"),
        remedy: say(
          "Es wurde nichts geändert. Schreiben Sie den Text ohne dieses Zeichen.",
          "Nothing was changed. Write the text without this character."
        )
      )
    case .teamUnknown(let team, let known):
      Explanation(
        what: say(
          "--team: Das Team „\(team)“ gibt es in diesem Sachgebiet nicht.",
          "--team: there is no team “\(team)” in this Sachgebiet."
        ),
        source: ownStore,
        remedy: (known.isEmpty
          ? "" : say("Vorhanden: ", "There are: ") + known.joined(separator: ", ") + ". ")
          + say("Ein neues Team richtet --new-team ein.", "--new-team makes a new team.")
      )
    case .lastAdministrator:
      Explanation(
        what: say(
          "Danach könnte niemand mehr Konten verwalten.",
          "Nobody could keep officers any more after that."
        ),
        source: ownStore,
        remedy: say(
          "Richten Sie zuerst ein weiteres Konto mit der Rolle administrator ein.",
          "First set up another officer with the role administrator."
        )
      )
    }
  }

  private func name(of text: OfficerFault.Text) -> String {
    switch text {
    case .name: "--name"
    case .team: "--team"
    }
  }
}
