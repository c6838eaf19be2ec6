import Casework

// A case as it stood on an evening.

extension Words {
  /// Where one is while an evening is shown.
  func asOf(_ day: CivilDate) -> String { say("Stand vom \(date(day))", "as of \(date(day))") }

  /// The band over a case that is shown as it stood.
  func asOfBand(_ day: CivilDate) -> String {
    say(
      " ▲ STAND VOM \(date(day)), abends · nur zum Lesen · Esc führt zu heute",
      " ▲ AS OF \(date(day)), evening · to be read only · Esc leads to today"
    )
  }

  /// Why no act is possible while an evening is shown.
  func asOfIsReadOnly(_ day: CivilDate) -> String {
    say(
      "Das ist der Stand vom \(date(day)), nur zum Lesen. Esc führt zur Akte von heute.",
      "This is the file as of \(date(day)), to be read only. Esc leads to today's file."
    )
  }

  /// What the day is asked for.
  func asOfHelp(from opened: CivilDate) -> String {
    say(
      "Zeigt die ganze Akte, wie sie am Abend eines Tages stand: Stand, Fristen, Nachweise, Verlauf. Den Vorgang gibt "
        + "es seit dem \(date(opened)).",
      "Shows the whole file as it stood on the evening of a day: state, dates, evidence, timeline. The case exists "
        + "since \(date(opened))."
    )
  }

  /// The day is before the case.
  func beforeTheCase(opened: CivilDate) -> String {
    say(
      "Den Vorgang gibt es erst seit dem \(date(opened)).",
      "The case exists only since \(date(opened))."
    )
  }

  /// A day in the future where only the past has an answer.
  func dayToCome(_ day: CivilDate) -> String {
    say("Der \(date(day)) liegt in der Zukunft.", "\(date(day)) is in the future.")
  }

  /// A text that names no day of the past.
  var noPastDay: String {
    say("Kein Tag: etwa 14.10.2026, 1410, gestern, -3w.", "No day: try 14.10.2026, 1410, yesterday, -3w.")
  }

  /// Asked for today's evening.
  var todayIsShown: String {
    say("Der Stand von heute wird gezeigt.", "Today's state is shown.")
  }
}
