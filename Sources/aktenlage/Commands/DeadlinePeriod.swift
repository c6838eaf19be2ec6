import ArgumentParser
import Casework
import Workstation

/// `aktenlage deadline period`: the end of a period that the office sets.
struct DeadlinePeriod: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "period",
    abstract: helpText(
      "Frist aus einem Schreiben der Behörde.",
      "A period that a letter of the office sets."
    ),
    discussion: helpText(
      """
      Beispiele:
        aktenlage deadline period --from 04.04.2025 --weeks 2
        aktenlage deadline period --posted 31.03.2025 --weeks 2
        aktenlage deadline period --from 04.04.2025 --fixed-end 18.04.2025
        aktenlage deadline period --from 31.08.2025 --months 6 --no-roll
        aktenlage deadline period --from 18.04.2025 --at 14:20 --hours 48
      """,
      """
      Examples:
        aktenlage deadline period --from 2025-04-04 --weeks 2
        aktenlage deadline period --posted 2025-03-31 --weeks 2
        aktenlage deadline period --from 2025-04-04 --fixed-end 2025-04-18
        aktenlage deadline period --from 2025-08-31 --months 6 --no-roll
        aktenlage deadline period --from 2025-04-18 --at 14:20 --hours 48
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Tag der Bekanntgabe.", "Day of notification.", "date"))
  var from: String?
  @Option(
    help: help(
      "Aufgabe des Briefs zur Post, statt --from.",
      "Posting of the letter, instead of --from.",
      "date"
    )
  )
  var posted: String?
  @Option(
    help: help("Erster Tag, den das Schreiben nennt; er zählt mit.", "First day named by the letter.", "date")
  )
  var beginning: String?
  @OptionGroup var length: LengthOptions
  @Option(
    parsing: .unconditional,
    help: help("Frist in Stunden, mit --at.", "Period in hours, with --at.", "n")
  )
  var hours: Count?
  @Option(help: help("Uhrzeit der Bekanntgabe.", "Time of notification.", "hh:mm"))
  var at: String?
  @Option(
    help: help(
      "Letzter Tag, den das Schreiben unter Hinweis auf § 31 Abs. 3 VwVfG nennt.",
      "Last day that the letter names with reference to § 31 (3) VwVfG.",
      "date"
    )
  )
  var fixedEnd: String?
  @Flag(
    help: help(
      "Mit --fixed-end: das Schreiben nennt den Tag ohne diesen Hinweis.",
      "With --fixed-end: the letter names the day without this reference."
    )
  )
  var withoutReference = false
  @Flag(
    help: help(
      "Dauer eines Zustands, keine Handlungsfrist: das Ende bleibt am Wochenende.",
      "The length of a state, no period for an act: the end stays on a weekend."
    )
  )
  var noRoll = false
  @Option(parsing: .unconditional, help: help("Verlängerung in Tagen.", "Extension in days.", "n"))
  var extendDays: Count?
  @Option(parsing: .unconditional, help: help("Verlängerung in Wochen.", "Extension in weeks.", "n"))
  var extendWeeks: Count?
  @Option(parsing: .unconditional, help: help("Verlängerung in Monaten.", "Extension in months.", "n"))
  var extendMonths: Count?

  func perform(_ output: inout Output) throws(Failure) {
    let extra = try period([
      ("--extend-days", extendDays, Period.days, 36_500),
      ("--extend-weeks", extendWeeks, Period.weeks, 5_200),
      ("--extend-months", extendMonths, Period.months, 1_200),
    ])
    if hours != nil || at != nil { return try showHours(extra, &output) }
    if noRoll { return try showSpan(extra, &output) }
    let base = try basePeriod()
    guard let extra else { return try show(DeadlineAnswer("period", base.deadline), &output) }
    let extended = base.extended(by: extra)
    try show(DeadlineAnswer("period", extended.deadline, before: base.derivation), &output)
  }

  private func basePeriod() throws(Failure) -> OfficePeriod {
    let given = try length.period(self)
    if fixedEnd != nil {
      for (option, isGiven) in [
        (length.given ?? "", given != nil), ("--beginning", beginning != nil), ("--posted", posted != nil),
      ] where isGiven {
        throw contradiction(["--fixed-end", option])
      }
      let end = try day(fixedEnd, "--fixed-end")
      if from != nil { try needOrder(try day(from, "--from"), "--from", end, "--fixed-end") }
      return OfficePeriod.compute(namedEnd: end, letterRefersToRule: !withoutReference)
    }
    if withoutReference { throw missing("--fixed-end") }
    guard let given else { throw missing("--days, --weeks, --months, --years, --hours / --fixed-end") }
    if beginning != nil {
      if from != nil { throw contradiction(["--from", "--beginning"]) }
      if posted != nil { throw contradiction(["--posted", "--beginning"]) }
      return OfficePeriod.compute(beginning: try day(beginning, "--beginning"), given)
    }
    if posted != nil {
      if from != nil { throw contradiction(["--from", "--posted"]) }
      return OfficePeriod.compute(service: .letter(posted: try day(posted, "--posted")), given)
    }
    return OfficePeriod.compute(from: try day(from, "--from"), given)
  }

  private func showSpan(_ extra: Period?, _ output: inout Output) throws(Failure) {
    for (option, isGiven) in [
      ("--fixed-end", fixedEnd != nil), ("--beginning", beginning != nil), ("--posted", posted != nil),
      ("--extend-…", extra != nil), ("--without-reference", withoutReference),
    ] where isGiven {
      throw contradiction(["--no-roll", option])
    }
    guard let given = try length.period(self) else {
      throw missing("--days, --weeks, --months / --years")
    }
    let start = try day(from, "--from")
    try show(DeadlineAnswer("period", FixedSpan.compute(from: start, given)), &output)
  }

  private func showHours(_ extra: Period?, _ output: inout Output) throws(Failure) {
    let given = try length.period(self)
    for (option, isGiven) in [
      (length.given ?? "", given != nil), ("--fixed-end", fixedEnd != nil), ("--no-roll", noRoll),
      ("--beginning", beginning != nil), ("--posted", posted != nil), ("--extend-…", extra != nil),
      ("--without-reference", withoutReference),
    ] where isGiven {
      throw contradiction(["--hours", option])
    }
    guard let hours else { throw missing("--hours") }
    guard let at else { throw missing("--at") }
    guard let time = try? TimeOfDay(parsing: at) else {
      throw fault(
        words.say("--at: „\(at)“ ist keine Uhrzeit.", "--at: “\(at)” is not a time."),
        words.say("Schreiben Sie die Uhrzeit als HH:MM.", "Write the time as HH:MM.")
      )
    }
    let count = try number(hours, "--hours", upTo: 87_600)
    let period = HourPeriod.compute(from: try day(from, "--from"), at: time, hours: count)
    try show(DeadlineAnswer("period", period.deadline, endsAt: period.endsAt), &output)
  }
}

/// The lengths of a period, of which one is given.
struct LengthOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: help("Frist in Tagen.", "Period in days.", "n"))
  var days: Count?
  @Option(parsing: .unconditional, help: help("Frist in Wochen.", "Period in weeks.", "n"))
  var weeks: Count?
  @Option(parsing: .unconditional, help: help("Frist in Monaten.", "Period in months.", "n"))
  var months: Count?
  @Option(parsing: .unconditional, help: help("Frist in Jahren.", "Period in years.", "n"))
  var years: Count?

  /// The option that is given.
  var given: String? {
    if days != nil { return "--days" }
    if weeks != nil { return "--weeks" }
    if months != nil { return "--months" }
    return years == nil ? nil : "--years"
  }

  /// The length; nil where none is given.
  func period(_ job: some DeadlineJob) throws(Failure) -> Period? {
    try job.period([
      ("--days", days, Period.days, 36_500), ("--weeks", weeks, Period.weeks, 5_200),
      ("--months", months, Period.months, 1_200), ("--years", years, Period.years, 100),
    ])
  }
}
