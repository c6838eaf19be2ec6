import ArgumentParser
import Casework
import Workstation

// Commands for the periods that the law itself sets: one day in, one date out.

/// `aktenlage deadline inactivity`: from when an action for failure to act is possible.
struct DeadlineInactivity: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "inactivity",
    abstract: helpText("Untätigkeitsklage (§ 75 VwGO).", "Action for failure to act (§ 75 VwGO)."),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline inactivity --received 14.05.2025",
      "Example:\n  aktenlage deadline inactivity --received 2025-05-14"
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Eingang des Antrags.", "Receipt of the application.", "date"))
  var received: String?

  func perform(_ output: inout Output) throws(Failure) {
    let date = InactivityDate.compute(receivedOn: try day(received, "--received"))
    try show(DeadlineAnswer("inactivity", date.deadline), &output)
  }
}

/// `aktenlage deadline departure`: until when a person has to leave.
struct DeadlineDeparture: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "departure",
    abstract: helpText("Ausreisefrist (§ 59 AufenthG).", "Time to leave the country (§ 59 AufenthG)."),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline departure --notified 17.04.2025 --days 30",
      "Example:\n  aktenlage deadline departure --notified 2025-04-17 --days 30"
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Tag der Bekanntgabe.", "Day of notification.", "date"))
  var notified: String?
  @Option(
    parsing: .unconditional,
    help: help("Tage der Frist, in der Regel 7 bis 30.", "Days, as a rule 7 to 30.", "n")
  )
  var days: Count?

  func perform(_ output: inout Output) throws(Failure) {
    let start = try day(notified, "--notified")
    guard let days else { throw missing("--days") }
    let count = try number(days, "--days", upTo: 3_650)
    let deadline = DeparturePeriod.compute(notifiedOn: start, days: count)
    let isUsual = DeparturePeriod.usualDays.contains(count)
    let remark = words.say(
      "§ 59 Abs. 1 S. 1 AufenthG sieht in der Regel 7 bis 30 Tage vor.",
      "§ 59 (1) S. 1 AufenthG provides for 7 to 30 days as a rule."
    )
    try show(DeadlineAnswer("departure", deadline, remark: isUsual ? nil : remark), &output)
  }
}

/// `aktenlage deadline newborn`: until when the application for a child born here is in time.
struct DeadlineNewborn: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "newborn",
    abstract: helpText(
      "Antrag für ein hier geborenes Kind (§ 81 Abs. 2 AufenthG).",
      "Application for a child born here (§ 81 (2) AufenthG)."
    ),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline newborn --born 31.08.2025",
      "Example:\n  aktenlage deadline newborn --born 2025-08-31"
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Tag der Geburt.", "Day of birth.", "date"))
  var born: String?

  func perform(_ output: inout Output) throws(Failure) {
    let deadline = NewbornApplication.compute(bornOn: try day(born, "--born"))
    try show(DeadlineAnswer("newborn", deadline), &output)
  }
}

/// `aktenlage deadline age`: when an age is reached.
struct DeadlineAge: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "age",
    abstract: helpText("Ein Lebensalter (§ 187 Abs. 2 BGB).", "An age (§ 187 (2) BGB)."),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline age --born 12.09.2009 --years 16",
      "Example:\n  aktenlage deadline age --born 2009-09-12 --years 16"
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Tag der Geburt.", "Day of birth.", "date"))
  var born: String?
  @Option(parsing: .unconditional, help: help("Lebensalter in Jahren.", "Age in years.", "n"))
  var years: Count?

  func perform(_ output: inout Output) throws(Failure) {
    let start = try day(born, "--born", from: 1900)
    guard let years else { throw missing("--years") }
    let age = Age.compute(bornOn: start, years: try number(years, "--years", upTo: 150))
    try show(DeadlineAnswer("age", age, label: .age), &output)
  }
}

/// `aktenlage deadline absence`: until when a return keeps the title.
struct DeadlineAbsence: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "absence",
    abstract: helpText(
      "Rückkehr vor dem Erlöschen (§ 51 Abs. 1 Nr. 7 AufenthG).",
      "Return before a title lapses (§ 51 (1) Nr. 7 AufenthG)."
    ),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline absence --left 31.08.2025",
      "Example:\n  aktenlage deadline absence --left 2025-08-31"
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Tag der Ausreise.", "Day of leaving Germany.", "date"))
  var left: String?
  @Option(
    parsing: .unconditional,
    help: help("Bestimmte Frist in Monaten; sonst 6.", "Months that the office set; else 6.", "n")
  )
  var months: Count?

  /// § 51 Abs. 1 Nr. 7 AufenthG: six months, unless the office sets a longer time.
  private static let usualMonths = 6

  func perform(_ output: inout Output) throws(Failure) {
    let count = try months.map { (given) throws(Failure) in try number(given, "--months", upTo: 1_200) }
    let deadline = Absence.compute(leftOn: try day(left, "--left"), .months(count ?? Self.usualMonths))
    try show(DeadlineAnswer("absence", deadline), &output)
  }
}

/// `aktenlage deadline withdrawal`: until when the office can withdraw a decision.
struct DeadlineWithdrawal: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "withdrawal",
    abstract: helpText(
      "Jahresfrist der Rücknahme (§ 48 Abs. 4 VwVfG).",
      "The year for a withdrawal (§ 48 (4) VwVfG)."
    ),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline withdrawal --known 28.02.2025",
      "Example:\n  aktenlage deadline withdrawal --known 2025-02-28"
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Kenntnis der Gründe.", "The grounds became known.", "date"))
  var known: String?

  func perform(_ output: inout Output) throws(Failure) {
    let deadline = WithdrawalYear.compute(knownOn: try day(known, "--known"))
    try show(DeadlineAnswer("withdrawal", deadline), &output)
  }
}

/// `aktenlage deadline title`: until when an application keeps a title in force.
struct DeadlineTitle: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "title",
    abstract: helpText(
      "Ende eines Titels (§ 81 Abs. 4 AufenthG).",
      "The end of a title (§ 81 (4) AufenthG)."
    ),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline title --valid-until 22.11.2026",
      "Example:\n  aktenlage deadline title --valid-until 2026-11-22"
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Letzter Tag des Titels.", "Last day of the title.", "date"))
  var validUntil: String?

  func perform(_ output: inout Output) throws(Failure) {
    let deadline = TitleEnd.compute(validUntil: try day(validUntil, "--valid-until"))
    try show(DeadlineAnswer("title", deadline), &output)
  }
}
