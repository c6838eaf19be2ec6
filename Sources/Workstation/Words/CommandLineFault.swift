/// What is wrong with a command line that could not be read.
package enum CommandLineFault: Hashable, Sendable {
  /// An option that the command does not have, and one that is written nearly so.
  case unknownOption(String, similar: String?)
  case unknownCommand(String)
  /// Words for which the command has no place.
  case surplus([String])
  /// An option without its value; with the name of the value, `--limit <n>`.
  case missingValue(String)
  /// A value for an option that takes none.
  case valueNotTaken(option: String, value: String)
  /// What the command cannot do without, and what that is.
  case missingArgument([String], meaning: String)
  /// A value that does not fit its place: why, and what would.
  case notAccepted(value: String, place: String, why: String, allowed: [String])
  /// Said already in the language of the reader.
  case said(String)
}

extension Words {
  /// What is wrong with a command line, and what it takes.
  ///
  /// - Parameter command: the command as far as it was understood, `aktenlage queue`.
  package func explanation(of fault: CommandLineFault, in command: String) -> Explanation {
    Explanation(
      what: what(of: fault, in: command),
      source: say("Aufruf des Befehls", "use of the command"),
      remedy: remedy(of: fault, in: command)
    )
  }

  private func what(of fault: CommandLineFault, in command: String) -> String {
    switch fault {
    case .unknownOption(let option, _):
      say("\(command) kennt die Option \(option) nicht.", "\(command) has no option \(option).")
    case .unknownCommand(let name):
      say("Den Befehl \(command) \(name) gibt es nicht.", "There is no command \(command) \(name).")
    case .surplus(let words):
      say(
        "Für \(quoted(words.joined(separator: " "))) hat \(command) keinen Platz.",
        "\(command) has no place for \(quoted(words.joined(separator: " ")))."
      )
    case .missingValue(let option):
      say(
        "Der Wert fehlt: \(option). Ein Wert mit Strich am Anfang steht hinter einem Gleichheitszeichen.",
        "The value is missing: \(option). A value that begins with a dash stands after an equals sign."
      )
    case .valueNotTaken(let option, let value):
      say(
        "\(option) nimmt keinen Wert, auch nicht \(quoted(value)).",
        "\(option) takes no value, nor \(quoted(value))."
      )
    case .missingArgument(let names, let meaning):
      say("Es fehlt \(names.joined(separator: ", "))", "What is missing is \(names.joined(separator: ", "))")
        + (meaning.isEmpty ? "." : ": \(sentence(meaning))")
    case .notAccepted(let value, let place, let why, _):
      say("\(quoted(value)) passt nicht zu \(place)", "\(quoted(value)) does not fit \(place)")
        + (why.isEmpty ? "." : ": \(sentence(why))")
    case .said(let text): sentence(text)
    }
  }

  private func remedy(of fault: CommandLineFault, in command: String) -> String {
    let all = say("Alle Angaben zeigt \(command) --help.", "\(command) --help lists all there is.")
    switch fault {
    case .unknownOption(_, .some(let similar)):
      return say("Meinten Sie \(similar)? ", "Did you mean \(similar)? ") + all
    case .notAccepted(_, _, _, let allowed) where !allowed.isEmpty:
      return say(
        "Möglich: \(allowed.joined(separator: ", ")).",
        "Possible: \(allowed.joined(separator: ", "))."
      )
    case .surplus:
      return say("Texte mit Leerzeichen stehen in Anführungszeichen. ", "Put texts with blanks in quotes. ")
        + all
    case .valueNotTaken(let option, _):
      return say("Schreiben Sie nur \(option).", "Write \(option) alone.")
    case .unknownOption, .unknownCommand, .missingValue, .missingArgument, .notAccepted, .said:
      return all
    }
  }

  private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
