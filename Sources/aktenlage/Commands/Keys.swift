import ArgumentParser
import Workstation

/// `aktenlage keys`: the commands of the workstation with their keys.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: helpText("Die Tasten des Arbeitsplatzes.", "The keys of the workstation."),
    discussion: helpText(
      """
      Eigene Tasten stehen in keys.toml neben settings.toml:
        [keys]
        note = "m"
        save = ["F2", "Strg+E"]

      Beispiele:
        aktenlage keys
        aktenlage keys --pdf tasten.pdf
        aktenlage keys check keys.toml
      """,
      """
      Keys of your own stand in keys.toml beside settings.toml:
        [keys]
        note = "m"
        save = ["F2", "Ctrl+E"]

      Examples:
        aktenlage keys
        aktenlage keys --pdf keys.pdf
        aktenlage keys check keys.toml
      """
    ),
    subcommands: [ListKeys.self, CheckKeys.self],
    defaultSubcommand: ListKeys.self
  )
}

/// `aktenlage keys list`.
struct ListKeys: Job {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: helpText("Alle Befehle mit ihren Tasten zeigen.", "Show all commands with their keys.")
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Die Liste als PDF in diese neue Datei.", "The list as PDF into this new file.", "path"))
  var pdf: String?

  func perform(_ output: inout Output) throws(Failure) {
    let keys = ConfigurationFolder.keys
    if let line = keys.faults.first?.line { output.notice(words.sentence(for: .keysRefused(line: line))) }
    if let pdf {
      let bytes = try KeySheet(keys: keys.map, words: words).pdf()
      guard NewFile.write(bytes, to: pdf) else { throw .said(words.cannotMake(file: pdf), .cannotWrite) }
    }
    if common.json {
      for command in Command.all { output.json(command.json(keys.map, words)) }
      return
    }
    if let pdf { return output.line("\(pdf): \(words.keySheetTitle)") }
    var table = Table()
    table.add(words.keySheetTitles)
    for group in Command.Group.allCases {
      table.add([""])
      table.add([words.name(of: group)])
      for command in Command.all where command.group == group {
        table.add([
          words.names(of: keys.map.strokes(of: command.id)), words.name(of: command.id),
          words.places(of: command.id), command.id.rawValue,
        ])
      }
    }
    for line in table.lines { output.line(line) }
  }
}

/// `aktenlage keys check`.
struct CheckKeys: Job {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: helpText("Eine Datei mit Tasten prüfen.", "Check a file of keys.")
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Datei.", "File.", "path"))
  var file: String

  func perform(_ output: inout Output) throws(Failure) {
    let bytes = try GivenFile.bytes(at: file, limit: GivenText.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .usage(.notUTF8(path: file)) }
    let faults = KeyBindings(text).faults
    for fault in faults {
      let rule = words.sentence(for: fault)
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

extension Command {
  /// One line of `aktenlage keys --json`.
  fileprivate func json(_ keys: KeyMap, _ words: Words) -> JSON {
    .fields([
      "command": .text(id.rawValue), "name": .text(words.name(of: id)),
      "keys": .list(keys.strokes(of: id).map { .text(words.name(of: $0)) }),
      "menu": .text(group.rawValue), "places": .list(places.map { .text($0.rawValue) }),
      "summary": .text(words.summary(of: id)),
    ])
  }
}
