import Casework

extension PackItems {
  /// The `[letterhead]` table: who writes.
  static func letterhead(_ table: TableReader) -> Letterhead? {
    table.allow(["name", "returnAddress", "contact", "validFrom", "validUntil", "source", "verified"])
    let name = table.texts("name")
    let contact = table.has("contact") ? table.texts("contact") : []
    let (address, validity, source) = (table.text("returnAddress"), table.validity, table.source)
    guard !name.isEmpty, let address, let validity, let source else { return nil }
    return Letterhead(
      name: name,
      returnAddress: address,
      contact: contact,
      validity: validity,
      source: source
    )
  }

  /// One version of a text block.
  static func textBlock(_ table: TableReader, key text: String) -> TextBlock? {
    table.allow([
      "version", "norm", "german", "english", "translations", "validFrom", "validUntil", "source", "verified",
      "name", "place", "outcomes", "sections",
    ])
    let key = TextBlockKey(rawValue: text)
    if key == nil { table.report(.badKey(text)) }
    var translations = table.translations
    if table.has("english") { translations[.english] = table.optionalText("english") }
    let (version, norm, german) = (table.version, table.text("norm"), table.text("german"))
    let (validity, source, offer) = (table.validity, table.source, table.offer)
    guard let key, let version, let norm, let german, let validity, let source else { return nil }
    return TextBlock(
      key: key,
      version: version,
      norm: LegalSource(norm, isVerified: source.isVerified),
      german: german,
      translations: translations,
      validity: validity,
      offer: offer,
      source: source
    )
  }
}

extension TableReader {
  /// `translations = { tr = "…" }`: a text for each language, by its two letters.
  var translations: [LanguageCode: String] {
    guard let table = table("translations") else { return [:] }
    var texts: [LanguageCode: String] = [:]
    for field in table.all {
      guard let language = try? LanguageCode(parsing: field.name) else {
        table.report(.unknownField(field.name), at: field.name)
        continue
      }
      texts[language] = table.optionalText(field.name)
    }
    return texts
  }

  /// `name`, `place`, `outcomes` and `sections`: for whom a block is offered while drafting; nil where it is not.
  fileprivate var offer: TextBlockOffer? {
    guard let first = ["name", "place", "outcomes", "sections"].first(where: has) else { return nil }
    let place: DraftText? = has("place") ? code("place", of: .draftText) : nil
    if !has("place") { report(.missingField("place"), at: first) }
    if !has("name") { report(.missingField("name"), at: first) }
    let outcomes: [Outcome] = codes("outcomes", of: .outcome)
    let sections = has("sections") ? texts("sections") : []
    guard let name = bilingual("name"), let place else { return nil }
    return TextBlockOffer(name: name, place: place, outcomes: outcomes, sections: sections)
  }

  /// `version`, counted from 1.
  fileprivate var version: Int? {
    switch node("version") {
    case nil:
      report(.missingField("version"))
      return nil
    case .integer(let number) where number >= 1:
      return number
    case .integer, .boolean, .string, .date, .array, .table, .other:
      report(.wrongType(expected: .wholeNumber), at: "version")
      return nil
    }
  }
}
