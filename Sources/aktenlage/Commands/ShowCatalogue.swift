import ArgumentParser
import Casework
import Workstation

/// `aktenlage catalogue`: the law as the program knows it.
struct ShowCatalogue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: helpText("Der Katalog der Anliegen.", "The catalogue of matters."),
    discussion: helpText(
      "Beispiele:\n  aktenlage catalogue list\n  aktenlage catalogue show blueCard",
      "Examples:\n  aktenlage catalogue list\n  aktenlage catalogue show blueCard"
    ),
    subcommands: [ListMatters.self, ShowMatter.self]
  )
}

/// `aktenlage catalogue list`.
struct ListMatters: Job {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: helpText("Die geltenden Anliegen zeigen.", "Show the matters in force.")
  )

  @OptionGroup var common: CommonOptions
  @Option(
    help: help("Stand an diesem Tag.", "As it stood on this day.", "date"),
    transform: CommonOptions.day
  )
  var asOf: CivilDate?

  func perform(_ output: inout Output) throws(Failure) {
    let catalogue = try Workplace.catalogue()
    let matters = catalogue.matters(on: asOf ?? Clock.now(on: nil).civilDate)
    if common.json {
      for matter in matters { output.json(matter.headJSON(words)) }
      return
    }
    var table = Table(limit: 56)
    for matter in matters {
      table.add([
        matter.key.rawValue, matter.sachgebiet.rawValue, words.text(matter.name),
        words.citation(of: matter.legalBasis),
      ])
    }
    for line in table.lines { output.line(line) }
  }
}

/// `aktenlage catalogue show`.
struct ShowMatter: Job {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: helpText(
      "Ein Anliegen mit Nachweisen und Stellen zeigen.",
      "Show a matter with its evidence and bodies."
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Schlüssel des Anliegens.", "Key of the matter.", "key"))
  var key: String
  @Option(
    help: help("Stand an diesem Tag.", "As it stood on this day.", "date"),
    transform: CommonOptions.day
  )
  var asOf: CivilDate?

  func perform(_ output: inout Output) throws(Failure) {
    let catalogue = try Workplace.catalogue()
    let day = asOf ?? Clock.now(on: nil).civilDate
    guard let matter = MatterKey(key).flatMap({ catalogue.matter($0, on: day) }) else { throw unknown }
    if common.json {
      output.json(matter.json(words))
    } else {
      MatterText(matter: matter, words: words).print(to: &output)
    }
  }

  private var unknown: Failure {
    .said(
      Explanation(
        what: words.say(
          "Das Anliegen \(key) gibt es an diesem Tag nicht.",
          "There is no matter \(key) on this day."
        ),
        source: words.say("Katalog", "catalogue"),
        remedy: words.say("Alle zeigt aktenlage catalogue list.", "aktenlage catalogue list shows all.")
      ),
      .badData
    )
  }
}
