import Casework

extension PackItems {
  static func evidenceItem(_ table: TableReader, code text: String) -> EvidenceItem? {
    table.allow([
      "german", "english", "original", "expiry", "office", "form", "validFrom", "validUntil", "source",
      "verified",
    ])
    let code: EvidenceCode? = table.itemCode(text, of: .evidence)
    let expiry: EvidenceExpiry? = table.optionalCode("expiry", of: .expiry)
    let original = table.flag("original", unlessGiven: false)
    let office = table.flag("office", unlessGiven: false)
    let form = table.flag("form", unlessGiven: false)
    let (name, validity, source) = (table.name, table.validity, table.source)
    guard let code, let name, let validity, let source else { return nil }
    return EvidenceItem(
      code: code,
      name: name,
      needsOriginal: original,
      expiry: expiry,
      isOfficeInquiry: office,
      isForm: form,
      validity: validity,
      source: source
    )
  }

  static func consultationBody(_ table: TableReader, code text: String) -> ConsultationBody? {
    table.allow([
      "german", "english", "legalBasis", "deemedConsentDays", "validFrom", "validUntil", "source", "verified",
    ])
    let code: ConsultationCode? = table.itemCode(text, of: .consultation)
    let days = table.days("deemedConsentDays")
    let (name, basis, validity, source) = (table.name, table.text("legalBasis"), table.validity, table.source)
    guard let code, let name, let basis, let validity, let source else { return nil }
    return ConsultationBody(
      code: code,
      name: name,
      legalBasis: LegalSource(basis, isVerified: source.isVerified),
      deemedConsentDays: days,
      validity: validity,
      source: source
    )
  }

  static func routingRule(_ table: TableReader, matter text: String) -> RoutingRule? {
    table.allow(["sachgebiet", "validFrom", "validUntil", "source", "verified"])
    let matter = table.matterKey(text)
    let sachgebiet: Sachgebiet? = table.code("sachgebiet", of: .sachgebiet)
    let (validity, source) = (table.validity, table.source)
    guard let matter, let sachgebiet, let validity, let source else { return nil }
    return RoutingRule(matter: matter, sachgebiet: sachgebiet, validity: validity, source: source)
  }
}

extension TableReader {
  /// The code that is this table's own name.
  func itemCode<Code: RawRepresentable<String>>(_ text: String, of list: CatalogueFault.CodeList) -> Code? {
    guard let code = Code(rawValue: text) else {
      report(.unknownCode(list, text))
      return nil
    }
    return code
  }

  /// The matter key that is this table's own name.
  func matterKey(_ text: String) -> MatterKey? {
    guard let key = MatterKey(text) else {
      report(.badKey(text))
      return nil
    }
    return key
  }
}
