import ArgumentParser
import Casework
import Workstation

/// `aktenlage deadline holidays`: the public holidays of a year.
struct DeadlineHolidays: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: helpText(
      "Die Feiertage in Nordrhein-Westfalen.",
      "The public holidays of North Rhine-Westphalia."
    ),
    discussion: helpText(
      "Beispiel:\n  aktenlage deadline holidays 2026",
      "Example:\n  aktenlage deadline holidays 2026"
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Jahr, 2000 bis 2100.", "Year, 2000 to 2100.", "year"))
  var year: Int

  func perform(_ output: inout Output) throws(Failure) {
    guard (2000...2100).contains(year) else {
      throw fault(
        words.say(
          "Das Jahr \(year) liegt nicht zwischen 2000 und 2100.",
          "The year \(year) is not between 2000 and 2100."
        ),
        words.say("Nennen Sie ein Jahr aus dieser Zeit.", "Give a year of this time."),
        .badData
      )
    }
    let holidays = PublicHolidays.holidays(in: year)
    if common.json {
      for (date, holiday) in holidays {
        output.json(
          .fields([
            "date": .text(date.iso), "name": .text(words.name(of: holiday)),
            "weekday": .text(words.name(of: date.weekday)), "rule": .text(words.rule(of: holiday)),
            "source": .text(holiday.source.citation), "verified": .bool(holiday.source.isVerified),
          ])
        )
      }
      return
    }
    var table = Table()
    for (date, holiday) in holidays {
      var row = [words.date(date), words.name(of: date.weekday), words.name(of: holiday)]
      if common.explain { row += [words.rule(of: holiday), words.citation(of: holiday.source)] }
      table.add(row)
    }
    for line in table.lines { output.line(line) }
  }
}
