package import Casework
package import Office

extension Words {
  /// Why the office did not answer a request.
  package func explanation(of error: OfficeError, in reference: CaseReference? = nil) -> Explanation {
    switch error {
    case .refused(let refusal): explanation(of: refusal, in: reference)
    case .stale(let stale): explanation(of: stale)
    case .actIDTaken(let reference):
      Explanation(
        what: say(
          "Unter dieser Kennung wurde schon eine andere Handlung im Vorgang \(reference) erledigt.",
          "Another act was already done under this id in the case \(reference)."
        ),
        source: ownStore,
        remedy: say(
          "Es wurde nichts geändert. Wiederholen Sie den Schritt mit einer neuen Kennung.",
          "Nothing was changed. Repeat the step with a new id."
        )
      )
    case .unknownCase(let text):
      Explanation(
        what: say("Das Aktenzeichen \(text) ist nicht bekannt.", "The reference \(text) is not known."),
        source: ownStore,
        remedy: say(
          "Prüfen Sie die Schreibweise oder suchen Sie den Vorgang\(command("aktenlage search TEXT")).",
          "Check how it is written, or search for the case\(command("aktenlage search TEXT"))."
        )
      )
    case .notYetOpened(let reference, let asked, let opened):
      Explanation(
        what: say(
          "Am \(date(asked)) gab es den Vorgang \(reference) noch nicht; er ist am \(date(opened)) angelegt.",
          "On \(date(asked)) the case \(reference) did not exist yet; it was opened on \(date(opened))."
        ),
        source: citation(of: .fileTruth),
        remedy: say(
          "Nennen Sie einen Tag ab dem \(date(opened)).",
          "Give a day from \(date(opened)) on."
        )
      )
    case .unknownOfficer(let text):
      Explanation(
        what: say("Für \(text) ist kein Konto eingerichtet.", "There is no officer \(text)."),
        source: ownStore,
        remedy: say(
          "Bitten Sie die Verwaltung der Anwendung, das Konto einzurichten\(command("aktenlage users add")).",
          "Ask an administrator to add the officer\(command("aktenlage users add"))."
        )
      )
    case .officer(let fault): explanation(of: fault)
    case .pack(let fault): explanation(of: fault)
    case .notPermitted(let right):
      Explanation(
        what: say(
          "Dafür ist das Recht „\(name(of: right))“ erforderlich.",
          "This needs the right to \(name(of: right))."
        ),
        source: citation(of: .office),
        remedy: say(
          "Wenden Sie sich an eine Person mit diesem Recht.",
          "Ask somebody who has this right."
        )
      )
    case .unknownView(let name):
      Explanation(
        what: say("Die Ansicht \(quoted(name)) gibt es nicht.", "There is no view \(quoted(name))."),
        source: ownStore,
        remedy: onCommandLine(
          say(
            "Feste Listen nennt „aktenlage queue --help“, eigene „aktenlage views list“.",
            "“aktenlage queue --help” names the fixed lists, “aktenlage views list” the saved ones."
          )
        )
      )
    case .viewExists(let name):
      Explanation(
        what: say("Die Ansicht \(quoted(name)) gibt es schon.", "There is a view \(quoted(name)) already."),
        source: ownStore,
        remedy: say("Wählen Sie einen anderen Namen.", "Choose another name.")
      )
    case .tooManyViews(let most):
      Explanation(
        what: say(
          "Mehr als \(most) Ansichten werden nicht aufgehoben.",
          "No more than \(most) views are kept."
        ),
        source: ownStore,
        remedy: say("Löschen Sie zuerst eine.", "Delete one first.")
      )
    case .unknownDocument(let folio):
      Explanation(
        what: say(
          "Auf Blatt \(folio) liegt keine Unterlage dieses Vorgangs.",
          "Folio \(folio) holds no document of this case."
        ),
        source: ownStore,
        remedy: onCommandLine(
          say(
            "Die Unterlagen des Vorgangs zeigt \(Self.showCommand(reference)).",
            "\(Self.showCommand(reference)) lists the documents of the case."
          )
        )
      )
    case .documentMissing(let digest):
      Explanation(
        what: say(
          "Die Datei einer Unterlage fehlt im Datenbestand (SHA-256 \(digest.short)…).",
          "The file of a document is missing from the store (SHA-256 \(digest.short)…)."
        ),
        source: ownStore,
        remedy: restoreRemedy
      )
    case .brokenFile(let fault): explanation(of: VerificationFault.chain(fault))
    case .unreadableFile(let file): explanation(of: VerificationFault.unreadable(file))
    case .trainingOnly:
      Explanation(
        what: say(
          "Die Angaben --as und --today gibt es nur in einem Übungsbestand.",
          "The options --as and --today exist only in a training store."
        ),
        source: ownStore,
        remedy: say(
          "Lassen Sie die Angabe weg; es gelten Ihre Anmeldung und der heutige Tag.",
          "Leave the option out; your login and today's date count."
        )
      )
    case .repository(let error): explanation(of: error)
    }
  }

  private func explanation(of stale: StaleRevision) -> Explanation {
    let changes = list(
      stale.changes.map { "\(name(of: $0.kind)) (\(nameAndLogin(of: $0.by)), \(moment($0.at)))" }
    )
    let shown = changes.isEmpty ? "" : ": \(changes)"
    return Explanation(
      what: say(
        "Der Vorgang \(stale.reference.text) hat sich inzwischen geändert\(shown).",
        "The case \(stale.reference.text) has changed in the meantime\(shown)."
      ),
      source: citation(of: .fileTruth),
      remedy: say(
        "Es wurde nichts gespeichert und nichts überschrieben. Lesen Sie die Änderung und führen Sie den Schritt erneut aus.",
        "Nothing was saved and nothing was overwritten. Read the change and do the act again."
      )
    )
  }

  /// The source of what the program itself keeps.
  var ownStore: String { say("Datenbestand der Anwendung", "store of the program") }

  var restoreRemedy: String {
    say(
      "Prüfen Sie den Datenbestand\(command("aktenlage verify")) und stellen Sie das Fehlende aus der Sicherung wieder her.",
      "Check the store\(command("aktenlage verify")) and restore what is missing from the backup."
    )
  }
}
