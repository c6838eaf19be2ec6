/// Reads the text of a filter: `stand:entwurf frist<14t name~öz nicht reif`.
///
/// Tests that stand beside each other all hold; `oder` binds weaker, `nicht` stronger, parentheses group. A word alone
/// is a mark (`offen`, `reif`), else a part of name or reference. Days are those of the calendar (`2026-12-01`,
/// `01.12.2026`), `heute`, or a span: `frist<14t` is less than 14 days from now, `eingang>14t` less than 14 days ago,
/// `bewegt>=7t` moved on within 7 days, `alter>90t` more than 90 days old; `w` and `m` are weeks and months.
package struct FilterParser {
  /// The longest text in characters.
  package static let longest = 2000
  /// The deepest nesting.
  package static let deepest = 20
  /// The most tests.
  package static let mostTests = 100

  private let vocabulary: FilterVocabulary
  private let tokens: [FilterToken]
  private let length: Int
  private var position = 0
  private var tests = 0

  /// The filter that a text says; a blank text asks for every case.
  package static func parse(
    _ text: String,
    _ vocabulary: FilterVocabulary
  ) throws(FilterFault) -> CaseFilter {
    guard text.count <= longest else { throw FilterFault(longest..<text.count, .tooLong(longest)) }
    var parser = FilterParser(
      vocabulary: vocabulary,
      tokens: try FilterToken.tokens(of: text),
      length: text.count
    )
    guard !parser.tokens.isEmpty else { return .all([]) }
    let filter = try parser.either(depth: 0)
    if let rest = parser.next { throw FilterFault(rest.range, .unbalanced(")")) }
    return filter
  }

  private init(vocabulary: FilterVocabulary, tokens: [FilterToken], length: Int) {
    self.vocabulary = vocabulary
    self.tokens = tokens
    self.length = length
  }

  private var next: FilterToken? { position < tokens.count ? tokens[position] : nil }
  private var end: Range<Int> { length..<length }

  private func isWord(_ token: FilterToken?, of words: [String]) -> Bool {
    guard case .word(let text)? = token?.content, !isKey(at: position) else { return false }
    return FilterWord.isOne(text, of: words)
  }

  /// Whether a sign follows, so that a word is a key.
  private func isKey(at index: Int) -> Bool {
    guard index + 1 < tokens.count, case .sign = tokens[index + 1].content else { return false }
    return true
  }

  private mutating func either(depth: Int) throws(FilterFault) -> CaseFilter {
    var parts = [try both(depth: depth)]
    while isWord(next, of: FilterWord.or) {
      position += 1
      parts.append(try both(depth: depth))
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both(depth: Int) throws(FilterFault) -> CaseFilter {
    var parts = [try one(depth: depth)]
    while let token = next, token.content != .close, !isWord(token, of: FilterWord.or) {
      if isWord(token, of: FilterWord.and) { position += 1 }
      parts.append(try one(depth: depth))
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func one(depth: Int) throws(FilterFault) -> CaseFilter {
    guard let token = next else { throw FilterFault(end, .nothing) }
    guard depth < Self.deepest else { throw FilterFault(token.range, .tooDeep(Self.deepest)) }
    if isWord(token, of: FilterWord.not) {
      position += 1
      return .not(try one(depth: depth + 1))
    }
    switch token.content {
    case .open:
      position += 1
      if next?.content == .close { throw FilterFault(token.range, .nothing) }
      let filter = try either(depth: depth + 1)
      guard next?.content == .close else { throw FilterFault(token.range, .unbalanced("(")) }
      position += 1
      return filter
    case .close: throw FilterFault(token.range, .unbalanced(")"))
    case .comma, .sign: throw FilterFault(token.range, .nothing)
    case .word(let text):
      try count(token)
      guard isKey(at: position) else {
        position += 1
        return .test(CaseFilter.Mark.named(text).map { .mark($0) } ?? .text(text))
      }
      guard let key = FilterKey.named(text) else { throw FilterFault(token.range, .unknownKey(text)) }
      position += 1
      return try test(key)
    case .quoted(let text):
      try count(token)
      position += 1
      guard !text.allSatisfy(\.isWhitespace) else { throw FilterFault(token.range, .nothing) }
      return .test(.text(text))
    }
  }

  private mutating func count(_ token: FilterToken) throws(FilterFault) {
    tests += 1
    guard tests <= Self.mostTests else { throw FilterFault(token.range, .tooDeep(Self.mostTests)) }
  }

  private mutating func test(_ key: FilterKey) throws(FilterFault) -> CaseFilter {
    guard case .sign(let sign)? = next?.content, let place = next?.range else {
      throw FilterFault(end, .nothing)
    }
    position += 1
    var values = [try value()]
    while next?.content == .comma {
      position += 1
      values.append(try value())
    }
    return try FilterTest(vocabulary: vocabulary, key: key, sign: sign, place: place).filter(values)
  }

  private mutating func value() throws(FilterFault) -> FilterTest.Value {
    guard let token = next else { throw FilterFault(end, .nothing) }
    position += 1
    switch token.content {
    case .word(let text): return FilterTest.Value(text: text, range: token.range, isQuoted: false)
    case .quoted(let text): return FilterTest.Value(text: text, range: token.range, isQuoted: true)
    case .open, .close, .comma, .sign: throw FilterFault(token.range, .nothing)
    }
  }
}
