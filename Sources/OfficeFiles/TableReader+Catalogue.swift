import Casework

// Values that the items of a catalogue have in common.
extension TableReader {
  /// A code of one of our lists, written as its raw value.
  func code<Code: RawRepresentable<String>>(_ name: String, of list: CatalogueFault.CodeList) -> Code? {
    guard let text = text(name) else { return nil }
    return code(text, of: list, at: name)
  }

  func optionalCode<Code: RawRepresentable<String>>(_ name: String, of list: CatalogueFault.CodeList) -> Code?
  {
    guard let text = optionalText(name) else { return nil }
    return code(text, of: list, at: name)
  }

  func code<Code: RawRepresentable<String>>(
    _ text: String,
    of list: CatalogueFault.CodeList,
    at name: String
  ) -> Code? {
    guard let code = Code(rawValue: text) else {
      report(.unknownCode(list, text), at: name)
      return nil
    }
    return code
  }

  /// `german` and `english` beside the other fields.
  var name: BilingualText? {
    bilingual(german: "german", english: "english")
  }

  /// `name = { de = "…", en = "…" }`; nil where the field is missing.
  func bilingual(_ name: String) -> BilingualText? {
    guard let table = table(name) else { return nil }
    table.allow(["de", "en"])
    return table.bilingual(german: "de", english: "en")
  }

  func bilingual(german: String, english: String) -> BilingualText? {
    let german = text(german, orElse: .missingTranslation(.german))
    let english = text(english, orElse: .missingTranslation(.english))
    guard let german, let english else { return nil }
    return BilingualText(german: german, english: english)
  }

  /// `validFrom` and, where there is a last day, `validUntil`.
  var validity: Validity? {
    validity(from: "validFrom", until: "validUntil")
  }

  func validity(from: String, until: String) -> Validity? {
    guard has(from) else {
      report(.noValidity)
      return nil
    }
    let last = date(until)
    guard let first = date(from) else { return nil }
    if let last, last < first {
      report(.validityEndsBeforeItBegins, at: until)
      return nil
    }
    return Validity(from: first, until: last)
  }

  /// The fields that a file may say once at its head for all its tables.
  static let commonFields = ["validFrom", "validUntil", "source", "verified"]

  /// This table with validity and source of the file's head, each where the table has none of its own.
  func inheriting(from root: TableReader) -> TableReader {
    var names: [String] = []
    if !has("validFrom") { names += ["validFrom", "validUntil"] }
    if !has("source") { names += ["source", "verified"] }
    return adding(root.all.filter { names.contains($0.name) && !has($0.name) })
  }

  /// `source` with `verified`.
  var source: LegalSource? {
    text("source", orElse: .noSource).map { LegalSource($0, isVerified: flag("verified", unlessGiven: true)) }
  }
}
