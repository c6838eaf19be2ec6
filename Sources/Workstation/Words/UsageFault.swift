package import Casework

/// What is wrong with a command line whose words were read.
package enum UsageFault: Error, Hashable, Sendable {
  case unknownAct(String)
  /// An act needs an option that is not there; the name has its dashes.
  case optionMissing(String, ActKind)
  /// An option that the act does not take.
  case optionNotForAct(String, ActKind)
  /// Not one of the words allowed.
  case notOneOf(option: String, text: String, allowed: [String])
  case notADay(option: String, text: String)
  case notANumber(option: String, text: String)
  /// Neither euros nor euros and cents, or more than can be booked.
  case notAnAmount(option: String, text: String)
  case unreadableFile(path: String)
  /// A folder, a pipe or a device stands where a file is wanted.
  case notAFile(path: String)
  case notUTF8(path: String)
  /// More bytes than are taken.
  case fileTooLarge(path: String, limit: Int)
}

extension Words {
  /// What is wrong with a command line, and what it takes.
  package func explanation(of fault: UsageFault) -> Explanation {
    Explanation(
      what: what(of: fault),
      source: say("Aufruf des Befehls", "use of the command"),
      remedy: remedy(of: fault)
    )
  }

  private func what(of fault: UsageFault) -> String {
    switch fault {
    case .unknownAct(let text):
      say("Den Schritt \(quoted(text)) gibt es nicht.", "There is no act \(quoted(text)).")
    case .optionMissing(let option, let act):
      say("Für \(quoted(name(of: act))) fehlt \(option).", "\(quoted(name(of: act))) lacks \(option).")
    case .optionNotForAct(let option, let act):
      say(
        "\(quoted(name(of: act))) kennt \(option) nicht.",
        "\(quoted(name(of: act))) does not know \(option)."
      )
    case .notOneOf(let option, let text, _):
      say(
        "\(option): Den Wert \(quoted(text)) gibt es nicht.",
        "\(option): there is no value \(quoted(text))."
      )
    case .notADay(let option, let text):
      say("\(option): \(quoted(text)) ist kein Tag.", "\(option): \(quoted(text)) is not a day.")
    case .notANumber(let option, let text):
      say("\(option): \(quoted(text)) ist keine Zahl.", "\(option): \(quoted(text)) is not a number.")
    case .notAnAmount(let option, let text):
      say("\(option): \(quoted(text)) ist kein Betrag.", "\(option): \(quoted(text)) is not an amount.")
    case .unreadableFile(let path):
      say("Die Datei \(path) lässt sich nicht lesen.", "The file \(path) cannot be read.")
    case .notAFile(let path): say("\(path) ist keine Datei.", "\(path) is not a file.")
    case .notUTF8(let path): say("\(path) ist kein Text in UTF-8.", "\(path) is not a text in UTF-8.")
    case .fileTooLarge(let path, let limit):
      say(
        "\(path) ist zu groß: mehr als \(limit / 1_000_000) MB.",
        "\(path) is too large: more than \(limit / 1_000_000) MB."
      )
    }
  }

  private func remedy(of fault: UsageFault) -> String {
    switch fault {
    case .unknownAct:
      say("Die möglichen Schritte zeigt aktenlage acts REF.", "aktenlage acts REF lists the acts.")
    case .optionMissing(_, let act), .optionNotForAct(_, let act):
      needs(of: act).map { say("Erforderlich: \($0).", "Needed: \($0).") }
        ?? say("Dieser Schritt braucht keine Angaben.", "This act needs nothing.")
    case .notOneOf(_, _, let allowed):
      say("Möglich: \(allowed.joined(separator: ", ")).", "Possible: \(allowed.joined(separator: ", ")).")
    case .notADay:
      say(
        "Schreiben Sie den Tag als JJJJ-MM-TT oder TT.MM.JJJJ.",
        "Write the day as YYYY-MM-DD or DD.MM.YYYY."
      )
    case .notANumber: say("Schreiben Sie eine ganze Zahl.", "Write a whole number.")
    case .notAnAmount:
      say(
        "Schreiben Sie Euro, oder Euro und zwei Stellen Cent: 56,50.",
        "Write euros, or euros and two digits of cents: 56.50."
      )
    case .notAFile: say("Nennen Sie eine Datei.", "Name a file.")
    case .notUTF8:
      say(
        "Speichern Sie den Text als UTF-8, ohne Formatierung.",
        "Save the text as UTF-8, without formatting."
      )
    case .fileTooLarge: say("Kürzen oder teilen Sie die Datei.", "Shorten or split the file.")
    case .unreadableFile:
      say("Prüfen Sie Pfad und Leserecht der Datei.", "Check the path and the read permission of the file.")
    }
  }
}
