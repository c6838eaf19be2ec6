/// What can stand before the sign of a comparison, in German and English.
package enum FilterKey: String, CaseIterable, Hashable, Sendable {
  case state, matter, area, officer, nationality, deadline, received, age, titleEnd, name, reference

  /// The words for it, German first, then English; any of them is understood.
  package var words: [String] {
    switch self {
    case .state: ["stand", "state", "stage"]
    case .matter: ["anliegen", "matter"]
    case .area: ["sachgebiet", "area"]
    case .officer: ["zuständig", "officer"]
    case .nationality: ["staat", "nationality"]
    case .deadline: ["frist", "deadline", "due"]
    case .received: ["eingang", "received"]
    case .age: ["alter", "age"]
    case .titleEnd: ["titel", "title"]
    case .name: ["name"]
    case .reference: ["az", "ref"]
    }
  }

  /// The word with which a filter is written in a language.
  package func word(isGerman: Bool) -> String { words[isGerman || words.count == 1 ? 0 : 1] }

  /// The key that a word means.
  static func named(_ word: String) -> FilterKey? {
    let key = FilterVocabulary.key(word)
    return allCases.first { $0.words.contains { FilterVocabulary.key($0) == key } }
  }
}

extension CaseFilter.Mark {
  /// The words for it, German first, then English.
  package var words: [String] {
    switch self {
    case .open: ["offen", "open"]
    case .ended: ["beendet", "ended"]
    case .unassigned: ["unverteilt", "unassigned"]
    case .overdue: ["überfällig", "overdue"]
    case .urgent: ["eilig", "urgent"]
    case .returned: ["zurückgegeben", "returned"]
    case .ready: ["reif", "ready"]
    case .forSignOff: ["zeichnung", "signoff"]
    }
  }

  static func named(_ word: String) -> Self? {
    let key = FilterVocabulary.key(word)
    return allCases.first { $0.words.contains { FilterVocabulary.key($0) == key } }
  }
}

/// The words that join tests, and those that stand for a value.
enum FilterWord {
  static let not = ["nicht", "not"]
  static let and = ["und", "and"]
  static let or = ["oder", "or"]
  static let me = ["ich", "me"]
  static let nobody = ["niemand", "none"]
  static let today = ["heute", "today"]

  static func isOne(_ text: String, of words: [String]) -> Bool { words.contains(text.lowercased()) }
}
