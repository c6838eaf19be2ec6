import Casework

extension PackItems {
  static func feeItem(_ table: TableReader, code text: String) -> FeeItem? {
    table.allow(
      ["german", "english", "cents", "youth", "reliefs", "processing", "legalBasis"]
        + TableReader.commonFields
    )
    let code = table.feeCode(text)
    if !table.has("cents") { table.report(.missingField("cents")) }
    let cents = table.cents("cents")
    let youth = table.youthPrice("youth")
    let reliefs: [FeeRelief] = table.codes("reliefs", of: .relief)
    let processing: FeeItem.Processing? = table.optionalCode("processing", of: .processing)
    let (name, basis, validity, source) = (table.name, table.text("legalBasis"), table.validity, table.source)
    guard let code, let cents, let name, let basis, let validity, let source else { return nil }
    return FeeItem(
      code: code,
      name: name,
      cents: cents,
      youthPrice: youth,
      reliefs: Set(reliefs),
      processing: processing ?? .full,
      basis: LegalSource(basis, isVerified: source.isVerified),
      validity: validity,
      source: source
    )
  }

  static func tariff(_ table: TableReader, key text: String) -> FeeTariff? {
    table.allow(FeeAct.allCases.map(\.rawValue) + TableReader.commonFields)
    var fees: [FeeAct: FeeCode] = [:]
    for act in FeeAct.allCases {
      guard let text = table.optionalText(act.rawValue) else { continue }
      fees[act] = table.feeCode(text, at: act.rawValue)
    }
    let (key, validity, source) = (table.tariffKey(text), table.validity, table.source)
    guard let key, let validity, let source else { return nil }
    return FeeTariff(key: key, fees: fees, validity: validity, source: source)
  }
}

extension TableReader {
  fileprivate func feeCode(_ text: String, at name: String? = nil) -> FeeCode? {
    guard let code = FeeCode(rawValue: text) else {
      report(.badFeeCode(text), at: name)
      return nil
    }
    return code
  }

  fileprivate func cents(_ name: String) -> Int? {
    number(name, in: -100_000...1_000_000, orElse: .badAmount)
  }

  /// `{ under = 24, cents = 3800 }`.
  fileprivate func youthPrice(_ name: String) -> FeeItem.YouthPrice? {
    guard let table = table(name) else { return nil }
    table.allow(["under", "cents"])
    for field in ["under", "cents"] where !table.has(field) { table.report(.missingField(field)) }
    guard let age = table.number("under", in: 1...120, orElse: .badSpan), let cents = table.cents("cents")
    else {
      return nil
    }
    return FeeItem.YouthPrice(underAge: age, cents: cents)
  }
}
