import ArgumentParser
import Casework
import Workstation

/// `aktenlage catalogue`: the law as the program knows it.
struct ShowCatalogue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: helpText("Der Katalog der Anliegen.", "The catalogue of matters."),
    discussion: helpText(
      "Beispiele:\n  aktenlage catalogue list\n  aktenlage catalogue show blueCard\n  aktenlage catalogue check katalog/",
      "Examples:\n  aktenlage catalogue list\n  aktenlage catalogue show blueCard\n  aktenlage catalogue check pack/"
    ),
    subcommands: [
      ListMatters.self, ShowMatter.self, CheckCatalogue.self, ExportCatalogue.self, RehearsePack.self,
      ImportPack.self, ReleasePack.self, ListPacks.self, OldDrafts.self,
    ]
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
    name: [.customLong("on"), .customLong("as-of")],
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
      "Ein Anliegen mit Nachweisen, Stellen, Fragen, Gebühren und Folgen zeigen.",
      "Show a matter with its evidence, bodies, questions, fees and followers."
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Schlüssel des Anliegens.", "Key of the matter.", "key"))
  var key: String
  @Option(
    name: [.customLong("on"), .customLong("as-of")],
    help: help("Stand an diesem Tag.", "As it stood on this day.", "date"),
    transform: CommonOptions.day
  )
  var asOf: CivilDate?

  func perform(_ output: inout Output) throws(Failure) {
    let catalogue = try Workplace.catalogue()
    let day = asOf ?? Clock.now(on: nil).civilDate
    let matter = try Self.matter(key, in: catalogue, on: day, words)
    let text = MatterText(matter: matter, catalogue: catalogue, day: day, words: words)
    if common.json { return output.json(text.json) }
    for line in text.lines { output.line(line) }
  }

  /// The matter of a key on a day.
  static func matter(
    _ key: String,
    in catalogue: Catalogue,
    on day: CivilDate,
    _ words: Words
  ) throws(Failure) -> Matter {
    if let matter = MatterKey(key).flatMap({ catalogue.matter($0, on: day) }) { return matter }
    throw .said(
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
