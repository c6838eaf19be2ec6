package import Casework

// The deadline book.

extension Words {
  /// What an entry did to a date, in a word.
  package func name(of change: DeadlineRecord.Change) -> String {
    switch change {
    case .set: say("gesetzt", "set")
    case .moved: say("verschoben", "moved")
    case .stopped: say("angehalten", "stopped")
    case .met: say("erledigt", "met")
    case .ended: say("beendet", "ended")
    }
  }

  /// Which date a line is about: `Nachforderung 2`.
  package func name(of record: DeadlineRecord) -> String {
    name(of: record.kind) + (record.number.map { " \(number($0))" } ?? "")
  }

  /// The day before and the day after: `– → 14.12.2026`.
  package func days(of record: DeadlineRecord) -> String {
    "\(record.old.map { date($0) } ?? "–") → \(record.new.map { date($0) } ?? "–")"
  }

  /// The deadline book of one case, a day each with what was entered on it.
  package func deadlineBook(_ records: [DeadlineRecord]) -> String {
    guard !records.isEmpty else { return say("Nichts eingetragen.", "Nothing was entered.") }
    var lines: [String] = []
    var day: CivilDate?
    for record in records {
      if record.day != day { lines.append(dateWithWeekday(record.day)) }
      day = record.day
      let folio = say("Bl.", "fol.") + " \(record.folio)"
      lines.append(
        " \(name(of: record)): \(name(of: record.change)), \(days(of: record)) · \(folio) · \(name(of: record.by))"
      )
    }
    return lines.joined(separator: "\n")
  }
}
