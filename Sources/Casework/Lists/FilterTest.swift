/// A key, its sign and its values, made into a test.
struct FilterTest {
  /// What stands behind the sign.
  struct Value {
    let text: String
    let range: Range<Int>
    let isQuoted: Bool
  }

  let vocabulary: FilterVocabulary
  let key: FilterKey
  let sign: String
  /// Where the sign stands.
  let place: Range<Int>

  func filter(_ values: [Value]) throws(FilterFault) -> CaseFilter {
    switch key {
    case .state:
      return .test(
        .states(
          try named(vocabulary.states, values) { ProcessingState.order($0) < ProcessingState.order($1) }
        )
      )
    case .matter:
      return .test(.matters(try named(vocabulary.matters, values) { $0.rawValue < $1.rawValue }))
    case .area:
      return .test(
        .areas(try named(vocabulary.areas, values) { Sachgebiet.order($0) < Sachgebiet.order($1) })
      )
    case .nationality:
      return .test(.nationalities(try named(vocabulary.nationalities, values) { $0 < $1 }))
    case .officer: return try officer(values)
    case .name: return joined(try values.map { value throws(FilterFault) in .test(.name(try folded(value))) })
    case .reference:
      return joined(
        try values.map { value throws(FilterFault) in .test(.reference(try needed(value).uppercased())) }
      )
    case .deadline, .received, .moved, .age, .titleEnd:
      return joined(try values.map { value throws(FilterFault) in try days(value) })
    }
  }

  private func joined(_ filters: [CaseFilter]) -> CaseFilter {
    filters.count == 1 ? filters[0] : .any(filters)
  }

  /// A sign that only says that a value is meant: `:`, `=`, or `~` for a part of it.
  private func isAnywhere() throws(FilterFault) -> Bool {
    switch sign {
    case ":", "=": return false
    case "~": return true
    default: throw FilterFault(place, .wrongSign(key, sign))
    }
  }

  private func needed(_ value: Value) throws(FilterFault) -> String {
    _ = try isAnywhere()
    guard !value.text.allSatisfy(\.isWhitespace) else { throw FilterFault(value.range, .nothing) }
    return value.text
  }

  private func folded(_ value: Value) throws(FilterFault) -> String {
    let folded = SearchForm.fold(try needed(value))
    guard !folded.isEmpty else { throw FilterFault(value.range, .unknownValue(key, value.text)) }
    return folded
  }

  private func named<Named: Hashable & Sendable>(
    _ terms: [FilterVocabulary.Term<Named>],
    _ values: [Value],
    _ order: (Named, Named) -> Bool
  ) throws(FilterFault) -> [Named] {
    let anywhere = try isAnywhere()
    var found: Set<Named> = []
    for value in values {
      let named = FilterVocabulary.values(terms, named: value.text, anywhere: anywhere)
      guard !named.isEmpty else { throw FilterFault(value.range, .unknownValue(key, value.text)) }
      found.formUnion(named)
    }
    return found.sorted(by: order)
  }

  private func officer(_ values: [Value]) throws(FilterFault) -> CaseFilter {
    var filters: [CaseFilter] = []
    var names: [Value] = []
    var officers: Set<OfficerID> = []
    for value in values {
      if !value.isQuoted, FilterWord.isOne(value.text, of: FilterWord.nobody) {
        _ = try isAnywhere()
        filters.append(.test(.mark(.unassigned)))
      } else if !value.isQuoted, FilterWord.isOne(value.text, of: FilterWord.me), let me = vocabulary.me {
        _ = try isAnywhere()
        officers.insert(me)
      } else {
        names.append(value)
      }
    }
    if !names.isEmpty { officers.formUnion(try named(vocabulary.officers, names) { $0.text < $1.text }) }
    if !officers.isEmpty { filters.insert(.test(.officers(officers.sorted { $0.text < $1.text })), at: 0) }
    return joined(filters)
  }

  private func days(_ value: Value) throws(FilterFault) -> CaseFilter {
    guard let comparison = CaseFilter.Comparison(rawValue: sign == "=" ? ":" : sign) else {
      throw FilterFault(place, .wrongSign(key, sign))
    }
    guard let day = FilterDay(value.text, isBackward: [.received, .moved, .age].contains(key)) else {
      throw FilterFault(value.range, .notADay(value.text))
    }
    switch key {
    case .deadline: return .test(.deadline(comparison, day))
    case .titleEnd: return .test(.titleEnd(comparison, day))
    case .moved: return .test(.moved(comparison, day))
    case .received: return .test(.received(comparison, day))
    case .age:
      guard case .day = day else { return .test(.received(comparison.turned, day)) }
      // An age is a span, never a day of the calendar.
      throw FilterFault(value.range, .notADay(value.text))
    case .state, .matter, .area, .officer, .nationality, .name, .reference:
      throw FilterFault(place, .wrongSign(key, sign))
    }
  }
}

extension CaseFilter.Comparison {
  /// What is older was received earlier.
  fileprivate var turned: Self {
    switch self {
    case .before: .after
    case .upTo: .from
    case .on: .on
    case .from: .upTo
    case .after: .before
    }
  }
}

extension FilterDay {
  /// Reads `2026-12-01`, `01.12.2026`, `heute`, `14t`, `2w`, `3m`; English `d` for days.
  ///
  /// - Parameter isBackward: a span counts into the past.
  init?(_ text: String, isBackward: Bool) {
    if FilterWord.isOne(text, of: FilterWord.today) {
      self = .days(0)
    } else if let day = (try? CivilDate(parsing: text)) ?? Self.german(text) {
      self = .day(day)
    } else if let unit = text.last, let count = Int(text.dropLast()), (0...10_000).contains(count) {
      let signed = isBackward ? -count : count
      switch unit {
      case "t", "T", "d", "D": self = .days(signed)
      case "w",
        "W" where count <= 1000:
        self = .days(signed * 7)
      case "m",
        "M" where count <= 1000:
        self = .months(signed)
      default: return nil
      }
    } else {
      return nil
    }
  }

  private static func german(_ text: String) -> CivilDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    return try? CivilDate(year: year, month: month, day: day)
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The place of a case in the order in which the cases stand.
  fileprivate static func order(_ value: Self) -> Int { allCases.firstIndex(of: value) ?? allCases.count }
}
