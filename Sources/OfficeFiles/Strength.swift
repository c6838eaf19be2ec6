import Casework

/// Norm and sign-off of a matter: its own, or those of its variants.
struct Strength {
  let norm: NormKind
  let signOff: SignOffTable
  let variants: [MatterVariant]

  init?(_ table: TableReader) {
    guard table.has("variant") else {
      let norm: NormKind? = table.code("norm", of: .norm)
      let signOff = table.signOff("signOff", isRequired: norm != .legacy)
      guard let norm, let signOff else { return nil }
      self.norm = norm
      self.signOff = signOff
      variants = []
      return
    }
    for name in ["norm", "signOff"] where table.has(name) {
      table.report(.eitherOr(name, "variant"), at: name)
    }
    var seen: Set<MatterKey> = []
    variants = table.tables("variant").compactMap { table in
      guard let variant = MatterVariant(table) else { return nil }
      if !seen.insert(variant.id).inserted {
        table.report(.repeatedVariant(variant.id.rawValue))
      }
      return variant
    }
    guard let first = variants.first else { return nil }
    norm = first.norm
    signOff = SignOffTable(own: nil)
  }
}

extension MatterVariant {
  fileprivate init?(_ table: TableReader) {
    table.allow(["id", "german", "english", "legalBasis", "norm", "signOff"])
    let id = table.text("id").flatMap { table.matterKey($0) }
    let (name, basis) = (table.name, table.text("legalBasis"))
    let norm: NormKind? = table.code("norm", of: .norm)
    let signOff = table.signOff("signOff", isRequired: true)
    guard let id, let name, let basis, let norm, let signOff else { return nil }
    self.init(id: id, name: name, legalBasis: LegalSource(basis), norm: norm, signOff: signOff)
  }
}

extension TableReader {
  /// `"S1"` for the own act of the matter, or `{ own = "S1", refusal = "S3" }`.
  fileprivate func signOff(_ name: String, isRequired: Bool) -> SignOffTable? {
    switch node(name) {
    case nil:
      guard isRequired else { return SignOffTable(own: nil) }
      report(.missingField(name))
      return nil
    case .string(let text):
      let own: SignOffClass? = code(text, of: .signOffClass, at: name)
      return own.map { SignOffTable(own: $0) }
    case .table:
      guard let table = table(name) else { return nil }
      table.allow(Outcome.allCases.map(\.rawValue) + ["own"])
      let byOutcome = table.signOffByOutcome()
      guard let own: SignOffClass = table.code("own", of: .signOffClass) else { return nil }
      return SignOffTable(own: own, byOutcome: byOutcome)
    case .integer, .boolean, .date, .array, .other:
      report(.wrongType(expected: .text), at: name)
      return nil
    }
  }
}
