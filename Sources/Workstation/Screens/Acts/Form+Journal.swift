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
    understand(context)
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
  var readDate: (DateField.Direction, String) -> DateField.Reading { { read($1, looking: $0) } }

  private func read(_ text: String, looking direction: DateField.Direction) -> DateField.Reading {
    guard !text.isEmpty else { return .blank }
    guard let day = DateEntry.read(text, today: today, looking: direction) else {
      return .refused(words.noDay(looking: direction))
    }
    let normal = words.date(day)
    // What was typed in words stands there as a day before it is saved.
    let resolved = text == normal ? [] : [normal]
    let rest = direction == .ahead ? words.rest(on: day) : nil
    // A day on which nobody works is worth more than how far it is.
    let note = resolved + [words.name(of: day.weekday), rest ?? words.distance(from: today, to: day)]
    return .day(normal: normal, note: note.joined(separator: ", "))
  }
}

extension Words {
  /// How days may be typed, with the form in which they are shown first.
  func dateHint(looking direction: DateField.Direction) -> String {
    switch direction {
    case .ahead:
      say(
        "TT.MM.JJJJ, morgen, +3w, mo, ultimo",
        "14 Dec 2026, tomorrow, +3w, mon, eom"
      )
    case .back: say("TT.MM.JJJJ, heute, gestern, -3w", "14 Oct 2026, today, yesterday, -3w")
    }
  }

  /// What was typed for a day is none.
  func noDay(looking direction: DateField.Direction) -> String {
    switch direction {
    case .ahead: say("Kein Tag: etwa 14.12.2026, 1412, +3w, mo.", "No day: try 14 Dec 2026, 1412, +3w, mon.")
    case .back:
      say("Kein Tag: etwa 14.10.2026, 1410, gestern, -3w.", "No day: try 14 Oct 2026, 1410, yesterday, -3w.")
    }
  }

  /// That nobody works on a day, and why; nil for a working day.
  func rest(on day: CivilDate) -> String? {
    switch PublicHolidays.reasonForRest(on: day) {
    case .saturday?, .sunday?: say("kein Arbeitstag", "no working day")
    case .holiday(let holiday)?: say("Feiertag: \(name(of: holiday))", "holiday: \(name(of: holiday))")
    case nil: nil
    }
  }
}
