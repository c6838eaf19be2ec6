import ArgumentParser
import Glibc
import Workstation

/// The language of the help, known before the command line is parsed.
enum HelpWords {
  /// `--lang`, then `LC_ALL`, `LC_MESSAGES`, `LANG`; German where none of them says English.
  static let language: Language = {
    let arguments = CommandLine.arguments
    if let index = arguments.firstIndex(of: "--lang"), index + 1 < arguments.count {
      return Language(rawValue: arguments[index + 1]) ?? .german
    }
    if let joined = arguments.first(where: { $0.hasPrefix("--lang=") }) {
      return Language(rawValue: String(joined.dropFirst(7))) ?? .german
    }
    return ofEnvironment
  }()

  /// The language of the environment. The first variable that is set decides, as POSIX has it.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty {
        return Language(localeName: value) ?? .german
      }
    }
    return .german
  }

  /// The words that the parser itself writes, in German; English ones stay.
  static func translated(_ help: String) -> String {
    guard language == .german else { return help }
    return help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line)
      for (english, german) in headings where line.hasPrefix(english) {
        return german
          + line.dropFirst(english.count)
          .replacing("<subcommand>", with: "<befehl>").replacing("<options>", with: "<optionen>")
      }
      return phrases.reduce(line) { $0.replacing($1.english, with: $1.german) }
    }.joined(separator: "\n")
  }

  private static let headings = [
    "OVERVIEW:": "ÜBERBLICK:", "USAGE:": "AUFRUF:", "ARGUMENTS:": "ANGABEN:", "OPTIONS:": "OPTIONEN:",
    "SUBCOMMANDS:": "BEFEHLE:",
  ]

  private static let phrases: [(english: String, german: String)] = [
    ("Show the version.", "Die Version zeigen."), ("Show help information.", "Diese Hilfe zeigen."),
    ("(values: ", "(Werte: "), ("(values:", "(Werte:"), ("default:", "sonst:"),
    (" (default)", " (ohne Befehl)"),
    ("  See 'aktenlage help ", "  Mehr zu einem Befehl: aktenlage help "),
    ("<subcommand>' for detailed help.", "<befehl>"),
  ]
}

/// A text of the help in the language of the user.
func helpText(_ german: String, _ english: String) -> String {
  switch HelpWords.language {
  case .german: german
  case .english: english
  }
}

/// The help of an option in the language of the user.
func help(_ german: String, _ english: String, _ valueName: String? = nil) -> ArgumentHelp {
  let place = HelpWords.language == .german ? valueName.map(germanPlace) : valueName
  return ArgumentHelp(stringLiteral: helpText(german, english)).named(place)
}

/// The name of a value, as the German help writes it between `<` and `>`.
private func germanPlace(_ english: String) -> String {
  switch english {
  case "act": "schritt"
  case "amount": "betrag"
  case "area": "sachgebiet"
  case "course": "stand"
  case "effect": "wirkung"
  case "extra": "zusatz"
  case "kind": "art"
  case "language": "sprache"
  case "matter": "anliegen"
  case "outcome": "ergebnis"
  case "words": "wörter"
  case "code", "codes": "kürzel"
  case "date": "tag"
  case "digits": "ziffern"
  case "folio": "blatt"
  case "key": "schlüssel"
  case "login": "anmeldename"
  case "n", "number": "zahl"
  case "officer": "person"
  case "path": "pfad"
  case "place": "ort"
  case "ref": "az"
  case "role": "rolle"
  case "state": "staat"
  case "states": "staaten"
  case "time": "uhrzeit"
  case "type": "typ"
  case "word": "wort"
  // The same in both languages, or words that are typed as they stand.
  default: english
  }
}

extension ArgumentHelp {
  fileprivate func named(_ name: String?) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}

/// The words of a closed list, as an option takes them.
func values<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> String {
  Value.allCases.map(\.rawValue).joined(separator: ", ")
}
