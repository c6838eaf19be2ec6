/// The letter that asks for missing items: it names them, sets a day and warns of the consequence.
///
/// Source: § 82 Abs. 1 und 3 AufenthG.
package enum RequestText {
  /// The letter as it is sent, in German.
  package static func compose(items: [EvidenceCode], dueOn: CivilDate, _ situation: Situation) -> String {
    let record = situation.record
    var lines = ["Landeshauptstadt Düsseldorf", "Amt für Migration und Integration", ""]
    lines += ["Aktenzeichen: \(record.reference)", "Datum: \(situation.today.german)", ""]
    lines += Recipient(situation).lines
    lines += ["", "Nachforderung von Unterlagen", ""]
    lines.append("Für die Bearbeitung Ihres Antrags vom \(record.receivedOn.german) fehlen noch:")
    lines.append("")
    for code in items {
      let name = situation.catalogue.evidence(code, on: record.receivedOn)?.name.german ?? code.rawValue
      lines.append("- \(name)")
    }
    lines.append("")
    lines.append("Bitte reichen Sie die Unterlagen bis zum \(dueOn.german) ein.")
    lines.append(
      "Nach Ablauf der Frist können verspätet vorgebrachte Umstände und Nachweise unberücksichtigt bleiben "
        + "(§ 82 Abs. 1 und 3 AufenthG). Die Entscheidung ergeht dann nach Aktenlage."
    )
    return lines.joined(separator: "\n") + "\n"
  }
}
