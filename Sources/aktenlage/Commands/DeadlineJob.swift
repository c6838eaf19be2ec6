import ArgumentParser
import Casework
import Workstation

/// A command that computes a date out of what the command line gives.
protocol DeadlineJob: Job {}

extension DeadlineJob {
  /// The years for which the holidays are known to be right.
  private static var years: ClosedRange<Int> { 2000...2100 }

  /// The day of an option that must be there.
  func day(_ text: String?, _ option: String, from firstYear: Int = 2000) throws(Failure) -> CivilDate {
    guard let text else { throw missing(option) }
    let day: CivilDate
    do {
      day = try CivilDate(parsing: text)
    } catch {
      // How a day is written is the remedy; anything else is the reason.
      let reason = error == .shape ? "" : " " + words.sentence(for: error)
      throw fault(
        words.say("\(option): „\(text)“ ist kein Tag.", "\(option): “\(text)” is not a day.") + reason,
        words.sentence(for: CivilDate.Malformed.shape)
      )
    }
    guard (firstYear...2100).contains(day.year) else {
      throw fault(
        words.say(
          "\(option): \(words.date(day)) liegt nicht zwischen \(firstYear) und 2100.",
          "\(option): \(words.date(day)) is not between \(firstYear) and 2100."
        ),
        words.say("Nennen Sie einen Tag aus dieser Zeit.", "Give a day of these years."),
        .badData
      )
    }
    return day
  }

  /// Refuses two days in the wrong order.
  func needOrder(
    _ first: CivilDate,
    _ option: String,
    _ second: CivilDate,
    _ otherOption: String
  ) throws(Failure) {
    guard second < first else { return }
    throw fault(
      words.say("\(otherOption) liegt vor \(option).", "\(otherOption) is before \(option)."),
      words.say("Prüfen Sie beide Tage.", "Check both days."),
      .badData
    )
  }

  /// A number of days, weeks, months, years or hours that makes sense.
  func number(_ count: Count, _ option: String, upTo limit: Int) throws(Failure) -> Int {
    guard count.value >= 1 else {
      throw fault(
        words.say(
          "\(option): \(count.text) ist zu klein; es zählt ab 1.",
          "\(option): \(count.text) is too small; it counts from 1."
        ),
        words.say("Nennen Sie eine Zahl ab 1.", "Give a number of 1 or more."),
        .badData
      )
    }
    guard count.value <= limit else {
      throw fault(
        words.say(
          "\(option): \(count.text) ist zu groß; höchstens \(limit).",
          "\(option): \(count.text) is too large; \(limit) at most."
        ),
        words.say(
          "Nennen Sie eine Zahl von 1 bis \(limit).",
          "Give a number from 1 to \(limit)."
        ),
        .badData
      )
    }
    return count.value
  }

  /// The one of several lengths that is given; nil where none is.
  func period(
    _ lengths: [(option: String, number: Count?, make: (Int) -> Period, limit: Int)]
  ) throws(Failure) -> Period? {
    let given = lengths.filter { $0.number != nil }
    guard given.count <= 1 else {
      throw contradiction(given.map(\.option))
    }
    guard let length = given.first, let count = length.number else { return nil }
    return length.make(try number(count, length.option, upTo: length.limit))
  }

  /// Prints a date, unless it left the years for which the holidays are known.
  func show(_ answer: DeadlineAnswer, _ output: inout Output) throws(Failure) {
    guard answer.deadline.derivation.steps.allSatisfy({ $0.date.year <= 2100 }) else {
      throw fault(
        words.say(
          "Die Frist endet nach dem Jahr 2100; für diese Zeit sind keine Feiertage hinterlegt.",
          "The period ends after the year 2100, for which no holidays are known."
        ),
        words.say(
          "Nennen Sie einen früheren Tag oder eine kürzere Frist.",
          "Give an earlier day or a shorter period."
        ),
        .badData
      )
    }
    answer.print(words, json: common.json, explain: common.explain, to: &output)
  }

  /// An option is needed and not there.
  func missing(_ option: String) -> Failure {
    fault(
      words.say("\(option) fehlt.", "\(option) is missing."),
      words.say(
        "Beispiele zeigt aktenlage deadline \(Self.configuration.commandName ?? "") --help.",
        "aktenlage deadline \(Self.configuration.commandName ?? "") --help shows examples."
      )
    )
  }

  /// Options that cannot stand together.
  func contradiction(_ options: [String]) -> Failure {
    fault(
      words.say(
        "\(words.list(options)) schließen einander aus.",
        "\(words.list(options)) exclude each other."
      ),
      words.say("Lassen Sie nur eine davon stehen.", "Keep only one of them.")
    )
  }

  /// What is wrong with the command line, and what it takes.
  func fault(_ what: String, _ remedy: String, _ status: ExitStatus = .wrongUsage) -> Failure {
    .said(
      Explanation(what: what, source: words.say("Aufruf des Befehls", "use of the command"), remedy: remedy),
      status
    )
  }
}
