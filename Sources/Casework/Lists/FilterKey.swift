/// What can stand before the sign of a comparison, in German and English.
package enum FilterKey: String, CaseIterable, Hashable, Sendable {
  case state, matter, area, officer, nationality, deadline, received, moved, age, titleEnd, name, reference

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
    case .moved: ["bewegt", "moved"]
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

  /// The key that somebody may have meant by a word: at most two letters of it are other ones.
  package static func nearest(to word: String) -> FilterKey? {
    let typed = Array(FilterVocabulary.key(word).utf8)
    guard (3...24).contains(typed.count) else { return nil }
    let near = allCases.map { key in
      (key, key.words.map { distance(typed, Array(FilterVocabulary.key($0).utf8)) }.min() ?? .max)
    }
    return near.min { $0.1 < $1.1 }.flatMap { $0.1 <= min(2, typed.count / 2) ? $0.0 : nil }
  }

  /// How many letters have to be put in, taken out or replaced to make one word of another.
  private static func distance(_ word: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in word.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for (place, wanted) in other.enumerated() {
        let replaced = corner + (letter == wanted ? 0 : 1)
        corner = row[place + 1]
        row[place + 1] = min(replaced, row[place] + 1, corner + 1)
      }
    }
    return row[other.count]
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
    case .news: ["neues", "news"]
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
