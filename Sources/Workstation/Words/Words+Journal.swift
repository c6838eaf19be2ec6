// What is said when typed text is not kept, or an act has to wait.

extension Words {
  /// That nothing is kept, and why; the folder comes last, where a narrow line may cut it.
  package func sentence(for fault: JournalFault) -> String {
    say("Ihr Text wird NICHT aufgehoben: ", "Your text is NOT kept: ") + reason(of: fault) + ": \(fault.path)"
  }

  /// The folder of the typed texts was gone and is there again.
  var journalRestored: String {
    say(
      "Der Ordner für unfertige Texte war entfernt; er ist neu angelegt, Ihr Text ist darin.",
      "The folder of unfinished texts was removed; it was made again with your text."
    )
  }

  /// What earlier sessions left could be read only now.
  var journalFound: String {
    say(
      "Unfertige Texte früherer Sitzungen sind wieder da; ihre Formulare zeigen sie.",
      "Unfinished texts of earlier sessions are here again; their forms show them."
    )
  }

  /// Why an officer who leaves now would lose what is typed.
  func leavingLosesText(_ fault: JournalFault) -> String {
    say(
      "Ihr Text ginge verloren (\(reason(of: fault))). \(key(.quit)) noch einmal: trotzdem beenden.",
      "Your text would be lost (\(reason(of: fault))). \(key(.quit)) once more: quit all the same."
    )
  }

  /// An act waits for a store to which another program writes.
  func waitingForStore(_ wait: StoreWait) -> String {
    guard !wait.isGivenUp else { return say("Wird abgebrochen …", "Giving up …") }
    return say(
      "Wartet seit \(wait.seconds) s: ein anderes Programm schreibt gerade. Esc gibt auf, der Text bleibt.",
      "Waiting for \(wait.seconds) s: another program is writing. Esc gives up, the text stays."
    )
  }

  /// An act was given up while it waited for the store.
  var gaveUpWaiting: String {
    say(
      "Aufgegeben, nichts geändert; Ihr Text ist noch da. Bitte später noch einmal.",
      "Given up, nothing changed; your text is still there. Please try again later."
    )
  }

  private func reason(of fault: JournalFault) -> String {
    switch fault.reason {
    case .notPermitted: say("Ordner nicht beschreibbar", "folder not writable")
    case .full: say("Datenträger voll", "disk full")
    case .notAFolder: say("kein Ordner", "no folder")
    case .other(let code): say("Datenträgerfehler \(code)", "disk error \(code)")
    }
  }
}
