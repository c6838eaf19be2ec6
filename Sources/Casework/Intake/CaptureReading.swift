/// Reads the texts of an application one by one and gathers what is wrong with them.
struct CaptureReading {
  typealias Field = CapturedApplication.Field

  let typed: CapturedApplication
  let now: Instant
  private(set) var faults: [CaptureFault] = []
  private(set) var findings: [IntakeFinding] = []

  init(_ typed: CapturedApplication, now: Instant) {
    self.typed = typed
    self.now = now
  }

  mutating func fault(_ field: Field, _ rule: CaptureFault.Rule) { faults.append(CaptureFault(field, rule)) }

  mutating func find(_ code: IntakeFinding.Code, _ detail: String) {
    findings.append(IntakeFinding(code, detail: detail))
  }

  /// What was typed, without the blanks around it; nil where nothing is left.
  func text(_ field: Field) -> String? {
    let scalars = typed[field].unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[first...last])
  }

  /// What has to be typed.
  mutating func required(_ field: Field) -> String? {
    if let text = text(field) { return text }
    fault(field, .missing)
    return nil
  }

  /// A text that a parser reads; nil without a fault where there is no text.
  mutating func value<Value, Malformed: Error>(
    _ field: Field,
    _ text: String?,
    _ parse: (String) throws(Malformed) -> Value,
    _ rule: (Malformed) -> CaptureFault.Rule
  ) -> Value? {
    guard let text else { return nil }
    do {
      return try parse(text)
    } catch {
      fault(field, rule(error))
      return nil
    }
  }

  mutating func day(_ field: Field, _ text: String?) -> CivilDate? {
    value(field, text, CivilDate.init(parsing:), CaptureFault.Rule.date)
  }

  /// One of the words of a list, in small letters or capitals.
  mutating func word<Word: RawRepresentable<String>>(
    _ field: Field,
    _ text: String?,
    of words: [Word]
  ) -> Word? {
    guard let text else { return nil }
    if let word = words.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return word }
    fault(field, .notOneOf(words.map(\.rawValue)))
    return nil
  }

  /// The key of a matter, where one was typed.
  mutating func matter(_ field: Field, _ text: String?) -> MatterKey? {
    guard let text else { return nil }
    let key = MatterKey(text)
    if key == nil { fault(field, .notMatterKey) }
    return key
  }

  /// A state by its key, its code in passports or its name.
  mutating func nationality(_ field: Field, _ text: String?) -> Nationality? {
    value(field, text, Self.nationality(_:), CaptureFault.Rule.nationality)
  }

  private static func nationality(_ text: String) throws(Nationality.Malformed) -> Nationality {
    do {
      return try Nationality(parsing: text)
    } catch {
      if error == .unknownKey { throw error }
      if let known = Nationality(icaoCode: text.uppercased()) ?? named(text) { return known }
      throw error
    }
  }

  private static func named(_ text: String) -> Nationality? {
    let name = SearchForm.fold(text)
    return Nationality.all.first {
      SearchForm.fold($0.germanName) == name || SearchForm.fold($0.englishName) == name
    }
  }
}
