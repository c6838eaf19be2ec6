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
}
