extension CaseFilter {
  /// The filter as it is written; reading it again gives the same filter.
  ///
  /// - Parameter isGerman: in German words, else in English ones.
  package func text(_ vocabulary: FilterVocabulary, isGerman: Bool) -> String {
    FilterWriter(vocabulary: vocabulary, isGerman: isGerman).text(self, .any)
  }
}

/// Writes a filter in one language.
private struct FilterWriter {
  let vocabulary: FilterVocabulary
  let isGerman: Bool

  /// How strongly what stands around a filter binds.
  enum Surroundings: Int {
    case any, all, not
  }

  func text(_ filter: CaseFilter, _ outside: Surroundings) -> String {
    switch filter {
    case .test(let test): return text(test)
    case .not(let inner): return word(FilterWord.not) + " " + text(inner, .not)
    case .all(let filters) where filters.isEmpty: return ""
    case .all(let filters):
      let text = filters.map { self.text($0, .all) }.joined(separator: " ")
      return outside.rawValue > Surroundings.any.rawValue ? "(\(text))" : text
    case .any(let filters):
      let text = filters.map { self.text($0, .all) }.joined(separator: " \(word(FilterWord.or)) ")
      return outside == .any ? text : "(\(text))"
    }
  }

  private func word(_ words: [String]) -> String { words[isGerman ? 0 : 1] }

  private func text(_ test: CaseFilter.Test) -> String {
    switch test {
    case .states(let values): named(.state, values, vocabulary.states)
    case .matters(let values): named(.matter, values, vocabulary.matters)
    case .areas(let values): named(.area, values, vocabulary.areas)
    case .officers(let values): named(.officer, values, vocabulary.officers)
    case .nationalities(let values): named(.nationality, values, vocabulary.nationalities)
    case .deadline(let comparison, let day): key(.deadline) + comparison.rawValue + text(day)
    case .titleEnd(let comparison, let day): key(.titleEnd) + comparison.rawValue + text(day)
    case .received(let comparison, let day): key(.received) + comparison.rawValue + text(day)
    case .moved(let comparison, let day): key(.moved) + comparison.rawValue + text(day)
    case .name(let part): key(.name) + ":" + quoted(part)
    case .reference(let part): key(.reference) + ":" + quoted(part)
    case .text(let part): quoted(part, isAlone: true)
    case .mark(let mark): word(mark.words)
    }
  }

  private func key(_ key: FilterKey) -> String { key.word(isGerman: isGerman) }

  private func named<Value>(
    _ key: FilterKey,
    _ values: [Value],
    _ terms: [FilterVocabulary.Term<Value>]
  ) -> String {
    let names = values.map { value in
      terms.first { $0.value == value }?.names.first.map { quoted($0) } ?? quoted("\(value)")
    }
    return self.key(key) + ":" + names.joined(separator: ",")
  }

  private func text(_ day: FilterDay) -> String {
    switch day {
    case .day(let day): day.iso
    case .days(let count): "\(abs(count))\(isGerman ? "t" : "d")"
    case .months(let count): "\(abs(count))m"
    }
  }

  /// In quotation marks where it would be read as something else.
  private func quoted(_ text: String, isAlone: Bool = false) -> String {
    let isPlain = text.allSatisfy { !$0.isWhitespace && !"(),:=~<>\"„“”".contains($0) } && !text.isEmpty
    let joining = FilterWord.not + FilterWord.and + FilterWord.or + FilterWord.me + FilterWord.nobody
    let isSpecial =
      FilterWord.isOne(text, of: joining) || isAlone && CaseFilter.Mark.named(text) != nil
    guard !isPlain || isSpecial else { return text }
    return text.contains("\"") ? "„\(text)“" : "\"\(text)\""
  }
}
