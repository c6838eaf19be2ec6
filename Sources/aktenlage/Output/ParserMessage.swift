import ArgumentParser
import Workstation

/// What the parser of the command line says of a wrong one, read out of its English sentences.
///
/// The parser gives its errors no other way. A sentence that is not known here is passed on as it is.
struct ParserMessage {
  /// The command as far as it was understood, `aktenlage queue`.
  let command: String
  let fault: CommandLineFault

  /// - Parameters:
  ///   - message: the sentence alone.
  ///   - fullMessage: with the meaning of what it is about, and where to find help.
  init(_ message: String, fullMessage: String) {
    let command = Self.command(in: fullMessage)
    self.command = command
    fault = Self.fault(message, meaning: Self.meaning(in: fullMessage), in: command)
  }

  private static func command(in text: String) -> String {
    guard let start = text.ranges(of: "  See '").last?.upperBound else { return "aktenlage" }
    return text[start...].firstRange(of: " --help'").map { String(text[start..<$0.lowerBound]) }
      ?? "aktenlage"
  }

  /// The help line of the option or argument: its name, two blanks, what it is.
  private static func meaning(in text: String) -> String {
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("Help:  ") }) else { return "" }
    return line.dropFirst(7).firstRange(of: "  ").map { String(line[$0.upperBound...]) } ?? ""
  }

  private static func fault(_ message: String, meaning: String, in command: String) -> CommandLineFault {
    if let rest = message.after("Unknown option '") {
      if let (option, similar) = rest.parted(by: "'. Did you mean '") {
        return .unknownOption(option, similar: similar.before("'"))
      }
      return .unknownOption(rest.before("'"), similar: nil)
    }
    if let rest = message.after("Missing value for '") { return .missingValue(rest.before("'")) }
    if let (option, value) = message.after("The option '")?.parted(by: "' does not take any value, but '") {
      return .valueNotTaken(option: option, value: value.before("' was specified."))
    }
    if let rest = message.after("Unexpected argument '") {
      let word = rest.before("'")
      return hasCommands(command) ? .unknownCommand(word) : .surplus([word])
    }
    if let (_, rest) = message.parted(by: " unexpected arguments: '") {
      let words = rest.before("'").split(separator: "', '").map(String.init)
      return hasCommands(command) ? .unknownCommand(words.first ?? "") : .surplus(words)
    }
    if let rest = message.after("Missing expected argument '") ?? message.after("Missing one of: '") {
      return .missingArgument(rest.before("'").split(separator: "', '").map(String.init), meaning: meaning)
    }
    if let (value, rest) = message.after("The value '")?.parted(by: "' is invalid for '") {
      return notAccepted(value, rest, meaning: meaning)
    }
    return .said(message)
  }

  private static func notAccepted(_ value: String, _ rest: String, meaning: String) -> CommandLineFault {
    if let (place, list) = rest.parted(by: "'. Please provide one of the following:") {
      let allowed = list.split(separator: "\n").map { String($0.drop { $0 == " " || $0 == "-" }) }
      return .notAccepted(value: value, place: place, why: meaning, allowed: allowed)
    }
    if let (place, list) = rest.parted(by: "'. Please provide one of ") {
      // Every other part stands between two quotes.
      let parts = list.split(separator: "'", omittingEmptySubsequences: false)
      let allowed = parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
      return .notAccepted(value: value, place: place, why: meaning, allowed: allowed)
    }
    if let (place, why) = rest.parted(by: "': ") {
      return .notAccepted(value: value, place: place, why: why, allowed: [])
    }
    return .notAccepted(value: value, place: rest.before("'"), why: meaning, allowed: [])
  }

  /// Whether a command is only the name of others, such as the program itself.
  private static func hasCommands(_ path: String) -> Bool {
    var command: any ParsableCommand.Type = Aktenlage.self
    for name in path.split(separator: " ").dropFirst() {
      guard
        let next = command.configuration.subcommands.first(where: {
          $0.configuration.commandName == String(name)
        })
      else { return false }
      command = next
    }
    return !command.configuration.subcommands.isEmpty
  }
}

extension String {
  /// What follows a beginning; nil where the text begins otherwise.
  fileprivate func after(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }

  /// The text before the last place of another, or all of it.
  fileprivate func before(_ end: String) -> String {
    ranges(of: end).last.map { String(self[..<$0.lowerBound]) } ?? self
  }

  /// The texts around the last place of another; what a person typed stands before it.
  fileprivate func parted(by middle: String) -> (String, String)? {
    ranges(of: middle).last.map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
  }
}
