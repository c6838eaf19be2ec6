/// What could stand at the end of the text of a filter that is being typed.
package struct FilterCompletion: Hashable, Sendable {
  /// Which characters of the text a proposal takes the place of, counted from 0.
  package let range: Range<Int>
  /// The proposals in the order of the vocabulary, each as it is typed; at most ``most``.
  package let proposals: [String]

  /// How many are proposed.
  package static let most = 20

  /// - Parameter text: what stands before the cursor.
  package init(_ text: String, _ vocabulary: FilterVocabulary, isGerman: Bool) {
    let characters = Array(text)
    let start = (characters.lastIndex { $0.isWhitespace || "()".contains($0) }).map { $0 + 1 } ?? 0
    let word = characters[start...]
    if let last = word.lastIndex(where: { ":=~<>,".contains($0) }) {
      range = last + 1..<characters.count
      let begun = String(characters[(last + 1)...])
      proposals = Self.values(of: String(word.prefix { !":=~<>".contains($0) }), vocabulary)
        .filter { Self.begins($0, begun) }.prefix(Self.most).map(Self.written)
    } else {
      range = start..<characters.count
      let begun = String(word)
      let place = isGerman ? 0 : 1
      let keys = FilterKey.allCases.map { key in
        key.word(isGerman: isGerman) + (Self.takesDay(key) ? "<" : ":")
      }
      let words =
        CaseFilter.Mark.allCases.map { $0.words[place] } + [FilterWord.not[place], FilterWord.or[place]]
      proposals = (keys + words).filter { Self.begins($0, begun) }.prefix(Self.most).map { $0 }
    }
  }

  /// As much as all proposals begin with, where that is more than was typed; nil where nothing is certain.
  package func certain(in text: String) -> String? {
    guard let first = proposals.first else { return nil }
    let common = proposals.dropFirst().reduce(first) { common, next in
      String(zip(common, next).prefix { $0 == $1 }.map(\.0))
    }
    return common.count > range.count ? common : nil
  }

  private static func takesDay(_ key: FilterKey) -> Bool {
    switch key {
    case .deadline, .received, .moved, .age, .titleEnd: true
    case .state, .matter, .area, .officer, .nationality, .name, .reference: false
    }
  }

  private static func begins(_ proposal: String, _ begun: String) -> Bool {
    let key = FilterVocabulary.key(begun)
    return key.isEmpty || FilterVocabulary.key(proposal).hasPrefix(key)
  }

  private static func values(of word: String, _ vocabulary: FilterVocabulary) -> [String] {
    switch FilterKey.named(word) {
    case .state: vocabulary.states.compactMap(\.names.first)
    case .matter: vocabulary.matters.compactMap(\.names.first)
    case .area: vocabulary.areas.compactMap(\.names.first)
    case .officer: vocabulary.officers.compactMap(\.names.first)
    case .nationality: vocabulary.nationalities.compactMap(\.names.first)
    case .deadline, .received, .moved, .age, .titleEnd, .name, .reference, nil: []
    }
  }

  private static func written(_ name: String) -> String {
    name.contains { $0.isWhitespace || "(),:=~<>\"".contains($0) } ? "\"\(name)\"" : name
  }
}
