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
    let refusal = words.say(
      "Kein Tag: etwa 14.12.2026, 1412, +3w, mo.",
      "No day: try 14.12.2026, 1412, +3w, mo."
    )
    return readDate(refusal) { DateEntry.read($0, today: today) }
  }

  /// How fields read a day that has been.
  var readPastDate: (FieldID, String) -> DateField.Reading {
    readDate(words.noPastDay) { DateEntry.readPast($0, today: today) }
  }

  private func readDate(
    _ refusal: String,
    _ read: @escaping (String) -> CivilDate?
  ) -> (FieldID, String) -> DateField.Reading {
    { _, text in
      guard !text.isEmpty else { return .blank }
      guard let day = read(text) else { return .refused(refusal) }
      return .day(
        normal: day.german,
        note: "\(words.name(of: day.weekday)), \(words.distance(from: today, to: day))"
      )
    }
  }
}
