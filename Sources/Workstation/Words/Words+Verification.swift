import Casework
package import Office

extension Words {
  /// What `verify` found wrong, and where.
  package func explanation(of fault: VerificationFault) -> Explanation {
    Explanation(what: what(of: fault), source: citation(of: .fileTruth), remedy: remedy(of: fault))
  }

  private func what(of fault: VerificationFault) -> String {
    switch fault {
    case .chain(let fault): what(of: fault)
    case .unreadable(let file):
      say(
        "Die Einträge der Akte \(file.text) sind unverändert, lassen sich aber nicht lesen.",
        "The entries of the file \(file.text) are unchanged but cannot be read."
      )
    case .row(let reference):
      say(
        "Die Listenzeile des Vorgangs \(reference.text) stimmt nicht mit der Akte überein; die Akte selbst ist unversehrt.",
        "The list row of the case \(reference.text) does not agree with its file; the file itself is sound."
      )
    case .attachmentMissing(let file, let folio):
      say(
        "Zu Blatt \(folio) der Akte \(file.text) fehlt die Datei der Unterlage.",
        "The document at folio \(folio) of the file \(file.text) is missing."
      )
    case .attachmentChanged(let file, let folio):
      say(
        "Die Datei zu Blatt \(folio) der Akte \(file.text) wurde nachträglich verändert.",
        "The document at folio \(folio) of the file \(file.text) was changed afterwards."
      )
    case .packChanged(let pack):
      say(
        "Die Dateien der Katalogausgabe \(pack.version) wurden nachträglich verändert.",
        "The files of catalogue edition \(pack.version) were changed afterwards."
      )
    }
  }

  private func what(of fault: ChainFault) -> String {
    switch fault.kind {
    case .contentChanged:
      say(
        "Der Inhalt von Blatt \(fault.folio) der Akte \(fault.file.text) wurde nachträglich verändert.",
        "The content of folio \(fault.folio) of the file \(fault.file.text) was changed afterwards."
      )
    case .linkBroken:
      say(
        "Blatt \(fault.folio) der Akte \(fault.file.text) schließt nicht an das vorige Blatt an.",
        "Folio \(fault.folio) of the file \(fault.file.text) does not continue the folio before it."
      )
    case .folioMissing(let expected):
      say(
        "In der Akte \(fault.file.text) fehlt Blatt \(expected); an seiner Stelle steht Blatt \(fault.folio).",
        "The file \(fault.file.text) lacks folio \(expected); folio \(fault.folio) stands in its place."
      )
    }
  }

  private func remedy(of fault: VerificationFault) -> String {
    switch fault {
    case .row:
      say(
        "Die Listen lassen sich aus den Akten neu berechnen; melden Sie den Fund der Verwaltung der Anwendung.",
        "Lists can be computed again from the files; tell an administrator."
      )
    case .chain, .unreadable:
      say(
        "Arbeiten Sie in dieser Akte vorerst nicht weiter; melden Sie den Fund der Verwaltung der Anwendung und "
          + "vergleichen Sie mit der Sicherung.",
        "Do not go on in this file for now; tell an administrator and compare with the backup."
      )
    case .attachmentMissing, .attachmentChanged, .packChanged: restoreRemedy
    }
  }
}
