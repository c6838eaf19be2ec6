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

  /// The headings that the parser writes, in German; English ones stay.
  static func translated(_ help: String) -> String {
    guard language == .german else { return help }
    let headings = [
      "OVERVIEW:": "ÜBERBLICK:", "USAGE:": "AUFRUF:", "ARGUMENTS:": "ANGABEN:", "OPTIONS:": "OPTIONEN:",
      "SUBCOMMANDS:": "BEFEHLE:", "Usage:": "Aufruf:", "Error:": "Fehler:",
    ]
    return help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (english, german) in headings where line.hasPrefix(english) {
        return german + line.dropFirst(english.count)
      }
      return String(line)
    }.joined(separator: "\n")
  }
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
  ArgumentHelp(stringLiteral: helpText(german, english)).named(valueName)
}

extension ArgumentHelp {
  fileprivate func named(_ name: String?) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}
