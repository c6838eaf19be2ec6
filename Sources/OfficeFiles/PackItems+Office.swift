import Casework

extension PackItems {
  /// The `[catalogue]` table: which edition of the pack this is.
  struct Edition {
    let pack: PackIdentity
    let validity: Validity

    init?(_ table: TableReader) {
      table.allow(["id", "version", "released", "validFrom", "validUntil", "source", "verified"])
      if !table.has("released") { table.report(.missingField("released")) }
      let (id, version, released) = (table.text("id"), table.text("version"), table.date("released"))
      let (validity, source) = (table.validity, table.source)
      guard let id, let version, let released, let validity, source != nil else { return nil }
      pack = PackIdentity(id: id, version: version, released: released)
      self.validity = validity
    }
  }

  static func signOffDefaults(_ table: TableReader) -> SignOffDefaults? {
    let outcomes = Outcome.allCases.map(\.rawValue)
    table.allow(outcomes + ["otherwise", "validFrom", "validUntil", "source", "verified"])
    let byOutcome = table.signOffByOutcome()
    let otherwise: SignOffClass? = table.code("otherwise", of: .signOffClass)
    let (validity, source) = (table.validity, table.source)
    guard let otherwise, validity != nil, let source else { return nil }
    return SignOffDefaults(byOutcome: byOutcome, otherwise: otherwise, source: source)
  }

  static func referenceScheme(_ table: TableReader) -> ReferenceScheme? {
    table.allow(["case", "file", "validFrom", "validUntil", "source", "verified"])
    let (casePattern, filePattern) = (table.referencePattern("case"), table.referencePattern("file"))
    let (validity, source) = (table.validity, table.source)
    guard let casePattern, let filePattern, let validity, let source else { return nil }
    return ReferenceScheme(case: casePattern, file: filePattern, validity: validity, source: source)
  }

  static func appealNotice(_ table: TableReader) -> AppealNotice? {
    table.allow(["german", "english", "translations", "validFrom", "validUntil", "source", "verified"])
    let (german, english) = (
      table.text("german"), table.text("english", orElse: .missingTranslation(.english))
    )
    let (validity, source) = (table.validity, table.source)
    guard let german, let english, let validity, let source else { return nil }
    return AppealNotice(
      text: BilingualText(german: german, english: english),
      translations: table.translations,
      validity: validity,
      source: source
    )
  }

  static func localCompetence(_ table: TableReader) -> LocalCompetence? {
    table.allow(["towns", "postcodes", "validFrom", "validUntil", "source", "verified"])
    let towns = table.texts("towns")
    let ranges = table.list("postcodes")
    let postcodes = ranges.indices.compactMap { table.postcodes(ranges[$0], at: "postcodes[\($0)]") }
    let (validity, source) = (table.validity, table.source)
    guard let validity, let source else { return nil }
    return LocalCompetence(towns: towns, postcodes: postcodes, validity: validity, source: source)
  }
}

extension TableReader {
  /// The classes named for single outcomes.
  func signOffByOutcome() -> [Outcome: SignOffClass] {
    var classes: [Outcome: SignOffClass] = [:]
    for field in all {
      guard let outcome = Outcome(rawValue: field.name) else { continue }
      classes[outcome] = code(field.name, of: .signOffClass)
    }
    return classes
  }

  fileprivate func referencePattern(_ name: String) -> ReferencePattern? {
    guard let text = text(name) else { return nil }
    guard let pattern = ReferencePattern(text) else {
      report(.badReferencePattern, at: name)
      return nil
    }
    return pattern
  }

  func texts(_ name: String) -> [String] {
    if !has(name) { report(.missingField(name)) }
    let elements = list(name)
    return elements.indices.compactMap { index in
      guard case .string(let text) = elements[index] else {
        report(.wrongType(expected: .text), at: "\(name)[\(index)]")
        return nil
      }
      return text
    }
  }

  fileprivate func postcodes(_ node: TOMLNode, at name: String) -> ClosedRange<Int>? {
    guard let table = reader(node, at: name) else { return nil }
    table.allow(["first", "last"])
    guard let first = table.text("first"), let last = table.text("last") else { return nil }
    guard let first = Self.postcode(first), let last = Self.postcode(last), first <= last else {
      report(.badPostcodes, at: name)
      return nil
    }
    return first...last
  }

  private static func postcode(_ text: String) -> Int? {
    guard text.utf8.count == 5, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return nil
    }
    return Int(text)
  }
}
