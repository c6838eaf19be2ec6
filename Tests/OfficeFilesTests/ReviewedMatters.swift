import Casework
import Foundation

/// The matters as they were transcribed from the statutes' table by hand, apart from the pack.
struct ReviewedMatter: Hashable, Sendable, CustomStringConvertible {
  /// The columns that both the table and the pack can be written in.
  static let columns = [
    "key", "german", "english", "legalBasis", "sachgebiet", "norms", "grant", "refusal", "evidence",
    "consultations",
    "verified", "basisSet", "fee", "maximum", "next", "restricted",
  ]

  let cells: [String]

  var key: String { cells[0] }
  var description: String { key }

  /// Every line of the reviewed table.
  static func all() throws -> [ReviewedMatter] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Reviewed/matters.tsv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard lines.first == columns else { return [] }
    return lines.dropFirst().map(ReviewedMatter.init(cells:))
  }

  private init(cells: [String]) {
    self.cells = cells
  }

  /// The same columns, as the pack says them.
  init(_ matter: Matter, in catalogue: Catalogue, on day: CivilDate) {
    let variants: [MatterKey?] = matter.variants.isEmpty ? [nil] : matter.variants.map(\.id)
    cells = [
      matter.key.rawValue,
      matter.name.german,
      matter.name.english,
      matter.legalBasis.citation,
      matter.sachgebiet.rawValue,
      variants.map { matter.norm(variant: $0).rawValue }.joined(separator: " "),
      variants.map { matter.signOffClass(for: .grant, variant: $0).signOffClass.rawValue }.joined(
        separator: " "
      ),
      variants.map { matter.signOffClass(for: .refusal, variant: $0).signOffClass.rawValue }.joined(
        separator: " "
      ),
      matter.evidence.map(Self.written).joined(separator: "; "),
      matter.consultations.map(Self.written).joined(separator: "; "),
      matter.isVerified ? "yes" : "no",
      matter.includesBasisSet ? "yes" : "no",
      Self.fee(matter, catalogue, day),
      matter.maximumValidity.map(Self.written) ?? "",
      matter.next.map(\.matter.rawValue).joined(separator: " "),
      matter.restriction?.rawValue ?? "",
    ]
  }

  /// The code that a grant costs, and whether everybody with this matter is free of it.
  private static func fee(_ matter: Matter, _ catalogue: Catalogue, _ day: CivilDate) -> String {
    guard let key = matter.fee.tariff else { return "none" }
    let code = catalogue.tariff(key, on: day)?.fees[.grant]?.rawValue ?? "?"
    return matter.fee.implied.isEmpty ? code : code + " free"
  }

  private static func written(_ maximum: MaximumValidity) -> String {
    var parts: [String] = []
    switch maximum.longest {
    case .months(let count): parts.append("\(count)m")
    case .days(let count): parts.append("\(count)d")
    case nil: break
    }
    if let bound = maximum.bound {
      parts.append(bound.rawValue + (maximum.monthsAfterBound > 0 ? "+\(maximum.monthsAfterBound)" : ""))
    }
    if let shortest = maximum.shortestMonths { parts.append("≥\(shortest)m") }
    return parts.joined(separator: " ")
  }

  private static func written(_ requirement: EvidenceRequirement) -> String {
    let item =
      switch requirement.item {
      case .listed(let code): code.rawValue
      case .unlisted(let text): "\"\(text.english)\""
      }
    let level = requirement.level.map { "(\($0))" } ?? ""
    let alternatives = requirement.alternatives.map { "/" + $0.rawValue }.joined()
    return item + level + alternatives + (requirement.isWaivable ? "?" : "")
  }

  private static func written(_ requirement: ConsultationRequirement) -> String {
    let body =
      switch requirement.body {
      case .listed(let code): code.rawValue
      case .unlisted(let text): "\"\(text.english)\""
      }
    let need = requirement.need == .required ? "" : " " + requirement.need.rawValue
    let days = requirement.deemedConsentDays.map { " \($0)" } ?? ""
    return body + need + days
  }
}
