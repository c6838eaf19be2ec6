// The printed list of keys, and what is wrong with a file of keys.

extension Words {
  /// The title of the printed list.
  package var keySheetTitle: String { say("Aktenlage: Befehle und Tasten", "Aktenlage: commands and keys") }

  /// The titles of the columns: keys, command, where it is, stable name.
  package var keySheetTitles: [String] {
    [say("Tasten", "Keys"), say("Befehl", "Command"), say("Wo", "Where"), "keys.toml"]
  }

  /// All keys of a command as they are named on the keyboard.
  package func names(of strokes: [KeyStroke]) -> String { keyNames(strokes, most: strokes.count) }

  /// Why keys cannot be given as the file wants, as a sentence.
  package func sentence(for rule: KeyFault.Rule) -> String {
    switch rule {
    case .unknownCommand(let name):
      say(
        "Den Befehl \(name) gibt es nicht; „aktenlage keys“ nennt alle.",
        "There is no command \(name); “aktenlage keys” names them all."
      )
    case .unknownKey(let name):
      say(
        "\(name) ist keine Taste, die ein Terminal unterscheiden kann.",
        "\(name) is no key that a terminal can tell from others."
      )
    case .reserved(let stroke):
      say(
        "\(name(of: stroke)) behält seine Bedeutung und lässt sich nicht vergeben.",
        "\(name(of: stroke)) keeps its meaning and cannot be given away."
      )
    case .shared(let stroke, let one, let other):
      say(
        "\(name(of: stroke)) hätten zwei Befehle: \(one.rawValue) (\(name(of: one))) und "
          + "\(other.rawValue) (\(name(of: other))).",
        "\(name(of: stroke)) would have two commands: \(one.rawValue) (\(name(of: one))) and "
          + "\(other.rawValue) (\(name(of: other)))."
      )
    case .letterOnly(let command):
      say(
        "\(command.rawValue) wird auch beim Tippen gebraucht; es fehlt eine Funktionstaste oder Strg mit Buchstabe.",
        "\(command.rawValue) is needed while typing as well; a function key or Ctrl with a letter is missing."
      )
    }
  }
}
