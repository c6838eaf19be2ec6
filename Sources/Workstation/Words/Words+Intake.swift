import Casework
package import Office

// What `aktenlage intake` and `aktenlage init` report.

extension Words {
  /// The line of a delivery that was not refused; its findings follow, one a line, indented.
  package func report(of outcome: IntakeOutcome, fileName: String) -> String {
    switch outcome {
    case .taken(let taken):
      ([takenLine(taken, fileName: fileName)]
        + taken.findings.map { "  \(sentence(for: $0, in: taken.reference))" })
        .joined(separator: "\n")
    case .repeated(let reference):
      say(
        "\(fileName): bereits aufgenommen als \(reference.text); nichts geändert.",
        "\(fileName): already taken in as \(reference.text); nothing changed."
      )
    case .contradicts(let reference):
      say(
        "\(fileName): abgewiesen. Die Einsendung ist bereits als \(reference.text) aufgenommen, aber mit anderem Inhalt. "
          + "Klären Sie mit der absendenden Stelle, welche Fassung gilt.",
        "\(fileName): refused. The submission is already taken in as \(reference.text), but with other content. "
          + "Settle with the sender which one counts."
      )
    }
  }

  private func takenLine(_ taken: TakenIn, fileName: String) -> String {
    let file =
      taken.joinedFile
      ? say("zur Akte \(taken.file.text)", "joined the file \(taken.file.text)")
      : say("neue Akte \(taken.file.text)", "new file \(taken.file.text)")
    let documents = count(taken.documentCount, say("Unterlage", "document"), say("Unterlagen", "documents"))
    let area = "\(quoted(name(of: taken.sachgebiet))) (\(name(of: taken.ground)))"
    return say(
      "\(fileName): aufgenommen als \(taken.reference.text), \(file), \(documents), Sachgebiet \(area).",
      "\(fileName): taken in as \(taken.reference.text), \(file), \(documents), Sachgebiet \(area)."
    )
  }

  /// The line of one reason why a delivery is refused.
  ///
  /// - Parameters:
  ///   - path: JSON path.
  ///   - line: counted from 1; nil when the file itself is at fault.
  ///   - rule: the rule that is broken, as a full sentence.
  package func refusedDelivery(fileName: String, path: String, line: Int?, rule: String) -> String {
    let place = line.map { ", " + say("Zeile \(number($0))", "line \(number($0))") } ?? ""
    return say(
      "\(fileName): abgewiesen. \(path)\(place): \(rule)",
      "\(fileName): refused. \(path)\(place): \(rule)"
    )
  }

  /// The last line of a run.
  package func intakeSummary(taken: Int, repeated: Int, refused: Int) -> String {
    let refusedRemedy = say(
      " Abgewiesene Einsendungen bleiben vorgemerkt, bis jemand sie klärt; ein formloser Antrag kann schon wirken.",
      " Refused deliveries stay listed until somebody settles them; an informal application may already have effect."
    )
    return say(
      "\(number(taken)) aufgenommen, \(number(repeated)) bereits bekannt, \(number(refused)) abgewiesen.",
      "\(number(taken)) taken in, \(number(repeated)) already known, \(number(refused)) refused."
    ) + (refused > 0 ? refusedRemedy : "")
  }

  /// What `aktenlage init` made.
  ///
  /// - Parameter administrator: the login that keeps a real store; nil for a training store.
  package func storeMade(at path: String, administrator: String?) -> String {
    guard let administrator else {
      return say(
        "Der Übungsbestand ist angelegt: \(path). Ohne --as arbeiten Sie als training mit allen Rechten.",
        "The training store is created: \(path). Without --as you work as training with every right."
      )
    }
    return say(
      "Der Datenbestand ist angelegt: \(path). Ihn verwaltet \(administrator); weitere Konten richten Sie mit aktenlage users add ein.",
      "The store is created: \(path). It is administered by \(administrator); add officers with aktenlage users add."
    )
  }

  /// The notice that stands on every screen and output of a training store.
  package var trainingNotice: String { say("ÜBUNG – keine echten Daten", "TRAINING – no real data") }
}
