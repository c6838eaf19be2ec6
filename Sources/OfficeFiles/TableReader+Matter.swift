import Casework

// The parts of a matter beside its requirements.
extension TableReader {
  /// `maximumValidity` in words, with `maximum = { months = 48, bound = "contract", plusMonths = 6 }` as data.
  var maximumValidity: MaximumValidity? {
    let text = bilingual("maximumValidity")
    guard let table = table("maximum") else { return text.map { MaximumValidity(text: $0) } }
    if !has("maximumValidity") { report(.missingField("maximumValidity"), at: "maximum") }
    table.allow(["months", "days", "bound", "plusMonths", "minimumMonths", "exceptions"])
    let months = table.number("months", in: 1...1200, orElse: .badSpan)
    let days = table.number("days", in: 1...1200, orElse: .badSpan)
    if months != nil, days != nil { table.report(.eitherOr("months", "days"), at: "days") }
    let bound: MaximumValidity.Bound? = table.optionalCode("bound", of: .bound)
    let plus = table.number("plusMonths", in: 1...1200, orElse: .badSpan)
    if plus != nil, !table.has("bound") { table.report(.missingField("bound")) }
    let shortest = table.number("minimumMonths", in: 1...1200, orElse: .badSpan)
    guard let text else { return nil }
    return MaximumValidity(
      text: text,
      longest: months.map(MaximumValidity.Span.months) ?? days.map(MaximumValidity.Span.days),
      bound: bound,
      monthsAfterBound: plus ?? 0,
      hasExceptions: table.flag("exceptions", unlessGiven: false),
      shortestMonths: shortest
    )
  }

  /// `"none"`, the name of a tariff, or `{ tariff = "…", implies = ["protection"] }`.
  func matterFee(_ name: String) -> MatterFee? {
    switch node(name) {
    case nil:
      report(.missingField(name))
      return nil
    case .string("none"):
      return .free
    case .string(let text):
      return tariffKey(text, at: name).map { MatterFee(tariff: $0) }
    case .table:
      guard let table = table(name) else { return nil }
      table.allow(["tariff", "implies"])
      let implied: [FeeStatus] = table.codes("implies", of: .feeStatus)
      guard let text = table.text("tariff"), let tariff = table.tariffKey(text, at: "tariff") else {
        return nil
      }
      return MatterFee(tariff: tariff, implied: Set(implied))
    case .integer, .boolean, .date, .array, .other:
      report(.wrongType(expected: .text), at: name)
      return nil
    }
  }

  func tariffKey(_ text: String, at name: String? = nil) -> TariffKey? {
    guard let key = TariffKey(rawValue: text) else {
      report(.badKey(text), at: name)
      return nil
    }
    return key
  }

  /// `["passportValidUntil", "employer"]`; empty where the field is missing.
  func questionKeys(_ name: String) -> [QuestionKey] {
    keys(name) { QuestionKey(rawValue: $0) }
  }

  /// `["blueCard", "study"]`; empty where the field is missing.
  func matterKeys(_ name: String) -> [MatterKey] {
    keys(name) { MatterKey(rawValue: $0) }
  }

  private func keys<Key>(_ name: String, _ key: (String) -> Key?) -> [Key] {
    let elements = list(name)
    return elements.indices.compactMap { index in
      guard case .string(let text) = elements[index] else {
        report(.wrongType(expected: .text), at: "\(name)[\(index)]")
        return nil
      }
      guard let key = key(text) else {
        report(.badKey(text), at: "\(name)[\(index)]")
        return nil
      }
      return key
    }
  }

  /// `["study", { matter = "blueCard", when = { de = "…", en = "…" } }]`; empty where the field is missing.
  func nextMatters(_ name: String) -> [NextMatter] {
    let elements = list(name)
    return elements.indices.compactMap { index in
      let place = "\(name)[\(index)]"
      if case .string(let text) = elements[index] {
        guard let key = MatterKey(text) else {
          report(.badKey(text), at: place)
          return nil
        }
        return NextMatter(key)
      }
      guard let table = reader(elements[index], at: place) else { return nil }
      table.allow(["matter", "when"])
      let condition = table.bilingual("when")
      return table.text("matter").flatMap { table.matterKey($0) }.map { NextMatter($0, condition: condition) }
    }
  }

  /// A list of codes; empty where the field is missing.
  func codes<Code: RawRepresentable<String>>(_ name: String, of list: CatalogueFault.CodeList) -> [Code] {
    let elements = self.list(name)
    return elements.indices.compactMap { index in
      guard case .string(let text) = elements[index] else {
        report(.wrongType(expected: .text), at: "\(name)[\(index)]")
        return nil
      }
      return code(text, of: list, at: "\(name)[\(index)]")
    }
  }
}
