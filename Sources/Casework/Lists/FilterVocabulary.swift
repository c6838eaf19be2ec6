/// The names under which a filter knows states, areas, matters, officers and nationalities.
///
/// The names come from where the office takes its words; both languages stand side by side, so that a filter can be
/// written in either.
package struct FilterVocabulary: Sendable {
  /// A value with its names, the first of which a filter is written with.
  package struct Term<Value: Hashable & Sendable>: Sendable {
    package let value: Value
    package let names: [String]
    /// The names as they are compared: folded, without blanks.
    let keys: [String]
    /// The single words of the names, folded.
    let words: [String]

    package init(_ value: Value, _ names: [String]) {
      self.value = value
      self.names = names
      keys = names.map(FilterVocabulary.key)
      words = names.flatMap { SearchForm.words($0) }
    }
  }

  package var states: [Term<ProcessingState>]
  package var areas: [Term<Sachgebiet>]
  package var matters: [Term<MatterKey>]
  package var officers: [Term<OfficerID>]
  package var nationalities: [Term<Nationality>]
  /// Whom `ich` and `me` mean.
  package var me: OfficerID?

  package init(
    states: [Term<ProcessingState>],
    areas: [Term<Sachgebiet>],
    matters: [Term<MatterKey>],
    officers: [Term<OfficerID>],
    nationalities: [Term<Nationality>],
    me: OfficerID?
  ) {
    self.states = states
    self.areas = areas
    self.matters = matters
    self.officers = officers
    self.nationalities = nationalities
    self.me = me
  }

  /// A name as it is compared.
  static func key(_ name: String) -> String { SearchForm.fold(name).filter { $0 != " " } }

  /// The values that a text names: those with this very name, else those of which a name begins with it, else those of
  /// which a word of a name does.
  ///
  /// - Parameter anywhere: the text may stand anywhere in a name.
  static func values<Value>(_ terms: [Term<Value>], named text: String, anywhere: Bool) -> [Value] {
    let key = key(text)
    guard !key.isEmpty else { return [] }
    if anywhere { return terms.filter { $0.keys.contains { $0.contains(key) } }.map(\.value) }
    let exact = terms.filter { $0.keys.contains(key) }
    guard exact.isEmpty else { return exact.map(\.value) }
    let begun = terms.filter { $0.keys.contains { $0.hasPrefix(key) } }
    guard begun.isEmpty else { return begun.map(\.value) }
    return terms.filter { $0.words.contains { $0.hasPrefix(key) } }.map(\.value)
  }
}
