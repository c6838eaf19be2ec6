package import Casework

extension Words {
  /// What is wrong with the store.
  package func explanation(of error: RepositoryError) -> Explanation {
    Explanation(what: what(of: error), source: ownStore, remedy: remedy(of: error))
  }

  private func what(of error: RepositoryError) -> String {
    switch error {
    case .missing(let path):
      say("Unter \(path) gibt es keinen Datenbestand.", "There is no store at \(path).")
    case .foreign(let path):
      say(
        "Die Datei \(path) ist kein Datenbestand von Aktenlage.",
        "The file \(path) is not a store of Aktenlage."
      )
    case .newer(let found, let known):
      say(
        "Der Datenbestand hat Formatstand \(found); dieses Programm kennt Formatstände bis \(known).",
        "The store has form \(found); this program knows forms up to \(known)."
      )
    case .damaged(let detail):
      say(
        "Der Datenbestand ist beschädigt\(inBrackets(detail)).",
        "The store is damaged\(inBrackets(detail))."
      )
    case .busy:
      say("Ein anderes Programm verwendet den Datenbestand gerade.", "Another program is using the store.")
    case .readOnly(let path):
      say("Der Datenbestand \(path) darf nur gelesen werden.", "The store \(path) can only be read.")
    case .full: say("Auf dem Datenträger ist kein Platz mehr.", "There is no space left on the disk.")
    case .exists(let path):
      say("Unter \(path) steht bereits eine Datei.", "Something already stands at \(path).")
    case .tooOpen(let path):
      say(
        "Andere Konten des Rechners könnten \(path) lesen oder ändern.",
        "Other accounts of this computer could read or change \(path)."
      )
    case .notSynced(let path):
      say(
        "Der Datenträger hat das Schreiben nach \(path) nicht bestätigt; ob es erhalten ist, ist ungewiss.",
        "The disk did not confirm a write to \(path); whether it is kept is unknown."
      )
    case .brokenChain(let file):
      say(
        "Der neue Eintrag schließt nicht an den letzten Eintrag der Akte \(file.text) an.",
        "The new entry does not continue the last entry of the file \(file.text)."
      )
    case .unusable(let detail):
      say(
        "Der Datenbestand lässt sich nicht verwenden\(inBrackets(detail)).",
        "The store cannot be used\(inBrackets(detail))."
      )
    }
  }

  private func remedy(of error: RepositoryError) -> String {
    switch error {
    case .missing:
      say(
        "Prüfen Sie --store und AKTENLAGE_STORE, oder legen Sie einen Datenbestand an\(command("aktenlage init")).",
        "Check --store and AKTENLAGE_STORE, or make a store\(command("aktenlage init"))."
      )
    case .foreign:
      say(
        "Die Datei wurde nicht verändert. Geben Sie den Datenbestand mit --store an.",
        "The file was not changed. Name the store with --store."
      )
    case .newer:
      say("Verwenden Sie die neuere Version von Aktenlage.", "Use the newer version of Aktenlage.")
    case .damaged:
      say(
        "Unterbrechen Sie die Arbeit, prüfen Sie den Datenbestand\(command("aktenlage verify")) und stellen Sie die letzte Sicherung "
          + "wieder her.",
        "Stop working, check the store\(command("aktenlage verify")) and restore the last backup."
      )
    case .notSynced:
      say(
        "Es wird nichts mehr geschrieben. Beenden Sie das Programm, öffnen Sie es neu und prüfen Sie die letzte Handlung.",
        "Nothing more is written. Quit, open the program again and check the last act."
      )
    case .busy:
      say(
        "Es wurde nichts geändert. Versuchen Sie es in einigen Sekunden erneut.",
        "Nothing was changed. Try again in a few seconds."
      )
    case .readOnly:
      say(
        "Prüfen Sie Besitzer und Schreibrecht der Datei und ihres Ordners.",
        "Check owner and write permission of the file and its folder."
      )
    case .full:
      say(
        "Es wurde nichts geändert. Schaffen Sie Platz und führen Sie den Schritt erneut aus.",
        "Nothing was changed. Free some space and do it again."
      )
    case .exists:
      say(
        "Sie wurde nicht verändert. Wählen Sie mit --store einen anderen Ort.",
        "It was not changed. Choose another place with --store."
      )
    case .tooOpen(let path):
      say(
        "Entziehen Sie den anderen Konten die Rechte: chmod go-rwx \(path).",
        "Take the permissions from other accounts: chmod go-rwx \(path)."
      )
    case .brokenChain:
      say(
        "Es wurde nichts geschrieben. Prüfen Sie den Datenbestand\(command("aktenlage verify")).",
        "Nothing was written. Check the store\(command("aktenlage verify"))."
      )
    case .unusable:
      say(
        "Bitten Sie die Verwaltung der Anwendung, die Einrichtung zu prüfen\(command("aktenlage doctor")).",
        "Ask an administrator to check the setup\(command("aktenlage doctor"))."
      )
    }
  }
}
