package import Casework

/// The words for people, in one language: names, sentences, dates and numbers.
///
/// Every other room speaks in typed facts; here alone they become text. Texts from outside (names, titles, reasons)
/// are put in as they are; the canvas makes them harmless.
package struct Words: Hashable, Sendable {
  package let language: Language
  /// Names of officers by login, so that no sentence has to name a login alone.
  private var officers: [OfficerID: String] = [:]

  /// Whether they are read at a screen, where keys and lists take the place of commands.
  package private(set) var isAtScreen = false

  /// The keys that sentences name.
  private var keys = KeyMap.standard

  /// Whether they tell of an evening in the past, from which they count.
  private(set) var isOfAnEvening = false

  /// The names that the catalogue gives.
  let names: CatalogueNames

  package init(_ language: Language, names: CatalogueNames = .none) {
    self.language = language
    self.names = names
  }

  /// The same words for a screen: sentences name no commands.
  package var atScreen: Words {
    var words = self
    words.isAtScreen = true
    return words
  }

  /// The same words for what stood on an evening: that day is not called today.
  var ofAnEvening: Words {
    var words = self
    words.isOfAnEvening = true
    return words
  }

  /// The same words for people who know each other: officers are called by their names.
  package func knowing(_ organisation: Organisation) -> Words {
    var words = self
    words.officers = organisation.officers.mapValues(\.name)
    return words
  }

  /// The same words for somebody whose commands have these keys.
  func naming(_ keys: KeyMap) -> Words {
    var words = self
    words.keys = keys
    return words
  }

  /// The key of a command as it is named on the keyboard: the one that hints show.
  func key(_ command: CommandID) -> String { keys.strokes(of: command).first.map { name(of: $0) } ?? "" }

  /// An officer's name; the login where no name is known.
  package func name(of officer: OfficerID) -> String { officers[officer] ?? officer.text }

  /// An officer's name with the login, which tells two of one name apart.
  package func nameAndLogin(of officer: OfficerID) -> String {
    officers[officer].map { "\($0) (\(officer.text))" } ?? officer.text
  }

  /// The text in the language of these words; the other one is not made.
  func say(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .german: german()
    case .english: english()
    }
  }
}
