import ArgumentParser
import OfficeFiles
import Workstation

/// `aktenlage themes`: the looks of the workstation.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: helpText("Die Farbschemata.", "The themes."),
    discussion: helpText(
      "Beispiele:\n  aktenlage themes\n  aktenlage themes check nachtdienst.toml",
      "Examples:\n  aktenlage themes\n  aktenlage themes check night.toml"
    ),
    subcommands: [ListThemes.self, CheckTheme.self],
    defaultSubcommand: ListThemes.self
  )
}

/// `aktenlage themes list`.
struct ListThemes: Job {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: helpText("Alle Farbschemata zeigen.", "Show all themes.")
  )

  @OptionGroup var common: CommonOptions

  func perform(_ output: inout Output) throws(Failure) {
    let library = ConfigurationFolder.themes
    for name in library.names {
      let isStandard = name == ThemeLibrary.standardName
      let isFaulty = (try? library.theme(named: name)) == nil
      if common.json {
        output.json(
          .fields([
            "theme": .text(name), "standard": .bool(isStandard), "own": .bool(library.isOwn(name)),
            "faulty": .bool(isFaulty),
          ])
        )
      } else {
        let notes = [
          isStandard ? words.say("Standard", "standard") : "",
          library.isOwn(name) ? words.say("eigenes", "own") : "",
          isFaulty ? words.say("fehlerhaft", "faulty") : "",
        ].filter { !$0.isEmpty }
        output.line(notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))")
      }
    }
  }
}

/// `aktenlage themes check`.
struct CheckTheme: Job {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: helpText("Ein Farbschema prüfen.", "Check a theme.")
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Datei.", "File.", "path"))
  var file: String

  func perform(_ output: inout Output) throws(Failure) {
    let bytes = try GivenFile.bytes(at: file, limit: GivenText.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .usage(.notUTF8(path: file)) }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let faults = ConfigurationFolder.themes.check(text, file: name)
    for fault in faults {
      let rule = words.sentence(for: fault.rule)
      if common.json {
        output.json(.fields(["file": .text(file), "line": .number(fault.line), "rule": .text(rule)]))
      } else {
        output.line("\(file):\(fault.line): \(rule)")
      }
    }
    guard faults.isEmpty else { throw .ended(.badData) }
    if !common.json { output.line("\(file): \(words.say("in Ordnung", "fine"))") }
  }
}
