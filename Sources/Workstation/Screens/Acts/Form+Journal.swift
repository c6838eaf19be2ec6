import Casework
import TerminalCanvas

extension Form {
  /// Brings back what was typed before a crash, a hang-up or leaving the form; gives the revision its typist saw.
  mutating func restore(_ key: JournalKey, _ context: Context) -> Int? {
    guard let record = context.journal[key] else { return nil }
    let values = Dictionary(
      record.values.map { (FieldID(rawValue: $0.key), $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    restore(values, readDate: context.readDate)
    return record.seenRevision
  }

  /// What the journal keeps of the form.
  func record(seenRevision: Int) -> JournalRecord {
    JournalRecord(
      seenRevision: seenRevision,
      values: Dictionary(values.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    )
  }
}

extension Context {
  /// How date fields read what is typed: the day, its weekday and how far it is.
  var readDate: (FieldID, String) -> DateField.Reading {
    { id, text in read(text, looking: CaptureFields.direction(of: id), otherwise: words.noDay) }
  }

  /// How fields read a day that has been.
  var readPastDate: (FieldID, String) -> DateField.Reading {
    { _, text in read(text, looking: .back, otherwise: words.noPastDay) }
  }

  private func read(
    _ text: String,
    looking direction: DateEntry.Direction,
    otherwise refusal: String
  ) -> DateField.Reading {
    guard !text.isEmpty else { return .blank }
    guard let day = DateEntry.read(text, today: today, looking: direction) else { return .refused(refusal) }
    return .day(
      normal: words.date(day),
      note: "\(words.name(of: day.weekday)), \(words.distance(from: today, to: day))"
    )
  }
}

extension Words {
  /// How days may be typed, with the form in which they are shown first.
  var dateHint: String {
    say("TT.MM.JJJJ, heute, +3w, mo, ultimo", "14 Dec 2026, today, +3w, mon, ultimo")
  }

  /// What was typed for a day is none.
  var noDay: String {
    say("Kein Tag: etwa 14.12.2026, 1412, +3w, mo.", "No day: try 14 Dec 2026, 1412, +3w, mon.")
  }
}
