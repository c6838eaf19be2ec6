/// What `aktenlage doctor` looks at, in this order.
package enum DoctorCheck: String, CaseIterable, Hashable, Sendable {
  case program, settings, language, terminal, store, permissions, attachments, journal, letters
}

/// What it found there.
package enum DoctorFinding: Hashable, Sendable {
  /// All is well; the detail names version, path or size.
  case fine(detail: String)
  /// It works, with less than could be.
  case limited(detail: String)
  case broken(detail: String)
}

extension Words {
  /// One line of `aktenlage doctor`, with what to do where something is wrong.
  package func line(of check: DoctorCheck, _ finding: DoctorFinding) -> String {
    switch finding {
    case .fine(let detail): "\(name(of: check)): \(say("in Ordnung", "fine"))\(inBrackets(detail))."
    case .limited(let detail):
      "\(name(of: check)): \(say("eingeschränkt", "limited"))\(inBrackets(detail)). \(remedy(for: check))"
    case .broken(let detail):
      "\(name(of: check)): \(say("gestört", "broken"))\(inBrackets(detail)). \(remedy(for: check))"
    }
  }

  /// Halves of documents that nothing refers to.
  package func leftovers(_ count: Int) -> String {
    let halves = self.count(count, say("halbe Datei", "half a file"), say("halbe Dateien", "halves of files"))
    return say(
      "\(halves) von abgebrochenem Schreiben; das nächste aktenlage intake entfernt sie.",
      "\(halves) left by writing that was broken off; the next aktenlage intake removes them."
    )
  }

  /// What is looked at.
  package func name(of check: DoctorCheck) -> String {
    switch check {
    case .program: say("Programm", "Program")
    case .settings: say("Einstellungen", "Settings")
    case .language: say("Sprache und Zeichensatz", "Language and character set")
    case .terminal: say("Terminal", "Terminal")
    case .store: say("Datenbestand", "Store")
    case .permissions: say("Zugriffsrechte", "Permissions")
    case .attachments: say("Ordner der Unterlagen", "Folder of documents")
    case .journal: say("Ordner für unfertige Texte", "Folder of unfinished texts")
    case .letters: say("PDF-Ausgabe", "PDF output")
    }
  }

  private func remedy(for check: DoctorCheck) -> String {
    switch check {
    case .program: say("Installieren Sie das Programm neu.", "Install the program again.")
    case .settings:
      say("Berichtigen Sie die genannte Zeile der Datei.", "Mend the line of the file that is named.")
    case .language:
      say(
        "Setzen Sie LANG auf eine UTF-8-Sprache, etwa de_DE.UTF-8.",
        "Set LANG to a language with UTF-8, such as en_GB.UTF-8."
      )
    case .terminal:
      say(
        "Prüfen Sie TERM; nötig sind mindestens 80 Spalten und 24 Zeilen.",
        "Check TERM; at least 80 columns and 24 lines are needed."
      )
    case .store:
      say(
        "Prüfen Sie --store und AKTENLAGE_STORE, dann aktenlage verify.",
        "Check --store and AKTENLAGE_STORE, then aktenlage verify."
      )
    case .permissions:
      say(
        "Der Datenbestand darf nur seinem Besitzer offenstehen (chmod go-rwx).",
        "The store may be open to its owner only (chmod go-rwx)."
      )
    case .attachments: restoreRemedy
    case .journal:
      say(
        "Getippter Text wird sonst nicht aufgehoben: Prüfen Sie XDG_STATE_HOME und die Rechte (chmod u+rwx,go-rwx).",
        "Typed text is not kept otherwise: check XDG_STATE_HOME and the permissions (chmod u+rwx,go-rwx)."
      )
    case .letters:
      say(
        "Installieren Sie weasyprint; bis dahin gibt es Schreiben als Text.",
        "Install weasyprint; until then letters come as text."
      )
    }
  }
}
