package import Casework

/// What the catalogue calls evidence and bodies that are consulted: these names stand in no other place.
package struct CatalogueNames: Hashable, Sendable {
  private let evidence: [EvidenceCode: BilingualText]
  private let consultations: [ConsultationCode: BilingualText]
  private let blocks: [TextBlockKey: BilingualText]

  /// The names of a catalogue's newest lists.
  package init(_ catalogue: Catalogue) {
    evidence = Self.table(EvidenceCode.allCases, catalogue.name(of:))
    consultations = Self.table(ConsultationCode.allCases, catalogue.name(of:))
    blocks = Self.table(catalogue.textBlocks.keys) { catalogue.textBlocks.history(of: $0).last?.offer?.name }
  }

  private init() {
    evidence = [:]
    consultations = [:]
    blocks = [:]
  }

  /// No names, where no catalogue could be read: the codes stand for themselves.
  package static let none = CatalogueNames()

  private static func table<Code: Hashable>(
    _ codes: [Code],
    _ name: (Code) -> BilingualText?
  ) -> [Code: BilingualText] {
    Dictionary(
      codes.compactMap { code in name(code).map { (code, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  subscript(code: EvidenceCode) -> BilingualText? { evidence[code] }
  subscript(code: ConsultationCode) -> BilingualText? { consultations[code] }
  subscript(key: TextBlockKey) -> BilingualText? { blocks[key] }
}

extension Words {
  /// An item of evidence, by its name in the catalogue.
  package func name(of code: EvidenceCode) -> String { names[code].map(text) ?? code.rawValue }

  /// A body that is consulted, by its name in the catalogue.
  package func name(of code: ConsultationCode) -> String { names[code].map(text) ?? code.rawValue }

  /// A text block, by its name in the catalogue.
  package func name(of key: TextBlockKey) -> String { names[key].map(text) ?? key.rawValue }
}
