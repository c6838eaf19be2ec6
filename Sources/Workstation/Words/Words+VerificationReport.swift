package import Office

extension Words {
  /// How far a verification has come: one line.
  package func progress(of report: VerificationReport) -> String {
    let files = count(report.files, say("Akte", "file"), say("Akten", "files"))
    let entries = count(report.entries, say("Eintrag", "entry"), say("Einträge", "entries"))
    let attachments = count(report.attachments, say("Unterlage", "document"), say("Unterlagen", "documents"))
    return say(
      "Geprüft: \(files), \(entries), \(attachments).",
      "Checked: \(files), \(entries), \(attachments)."
    )
  }

  /// The result of a verification: what was checked, then every fault with its way out.
  package func summary(of report: VerificationReport) -> String {
    guard !report.faults.isEmpty else {
      return progress(of: report) + " "
        + say(
          "Alle Prüfsummen, Ketten, Listenzeilen und Unterlagen stimmen.",
          "All digests, chains, list rows and documents hold."
        )
    }
    let faults = count(report.faults.count, say("Fehler", "fault"), say("Fehler", "faults"))
    return
      ([progress(of: report) + " " + say("\(faults) gefunden:", "\(faults) found:")]
      + report.faults.map { "  " + text(explanation(of: $0)) })
      .joined(separator: "\n")
  }
}
