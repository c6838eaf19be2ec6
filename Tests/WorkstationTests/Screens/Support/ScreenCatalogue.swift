import AktenlageTesting
import Casework
import OfficeFiles

extension Catalogue {
  /// The law that ships with the program, read once.
  static let builtIn = Result { () throws(CatalogueFaults) in try CataloguePack.builtIn() }

  /// A small law with names as long as the real ones.
  ///
  /// - Parameters:
  ///   - version: what the edition is called.
  ///   - blueCard: the English name of the Blue Card.
  static func screens(
    version: String = "screens",
    blueCard: String = "EU Blue Card"
  ) throws -> Catalogue {
    let builtIn = try Self.builtIn.get()
    let validity = Validity(from: try Fixture.day("2020-01-01"))
    let source = LegalSource("AufenthG")
    guard let casePattern = ReferencePattern("54/33-B-{serial:6}/{year:2}"),
      let filePattern = ReferencePattern("54/33-A-{serial:6}/{year:2}")
    else { throw Fixture.Impossible(text: "reference") }
    let agency = ConsultationRequirement(.listed(.federalEmploymentAgency))
    let employment = [EvidenceRequirement(.listed(.e07)), EvidenceRequirement(.listed(.e09))]
    return Catalogue(
      pack: PackIdentity(id: "screens", version: version, released: validity.from),
      validity: validity,
      matters: [
        try .screen(
          "skilledAcademic",
          "Fachkraft mit akademischer Ausbildung",
          "skilled worker with degree",
          "§ 18b AufenthG",
          .s2,
          evidence: employment,
          consultations: [agency],
          validity
        ),
        try .screen(
          "blueCard",
          "Blaue Karte EU",
          blueCard,
          "§ 18g Abs. 1 S. 1 AufenthG",
          .s2,
          evidence: employment,
          validity
        ),
        try .screen(
          "settlement",
          "Niederlassungserlaubnis",
          "settlement permit",
          "§ 9 AufenthG",
          .s2,
          validity
        ),
        try .screen(
          "longTermEu",
          "Daueraufenthalt-EU",
          "permanent residence EU",
          "§ 9a AufenthG",
          .s2,
          title: .unlimited,
          validity
        ),
        try .screen(
          "selfEmployed",
          "Selbstständige Tätigkeit",
          "self-employment",
          "§ 21 Abs. 1 AufenthG",
          .s2,
          norm: .may,
          validity
        ),
      ],
      evidence: EvidenceCode.allCases.map {
        EvidenceItem(
          code: $0,
          name: builtIn.name(of: $0) ?? BilingualText(german: $0.rawValue, english: $0.rawValue),
          needsOriginal: $0 == .e01,
          expiry: nil,
          validity: validity,
          source: source
        )
      },
      consultations: ConsultationCode.allCases.map {
        ConsultationBody(
          code: $0,
          name: builtIn.name(of: $0) ?? BilingualText(german: $0.rawValue, english: $0.rawValue),
          legalBasis: source,
          deemedConsentDays: nil,
          validity: validity,
          source: source
        )
      },
      routing: [],
      references: ReferenceScheme(case: casePattern, file: filePattern, validity: validity, source: source),
      competence: LocalCompetence(
        towns: ["Düsseldorf"],
        postcodes: [40210...40629],
        validity: validity,
        source: source
      ),
      appealNotices: [.sample(validity)],
      letterheads: try [builtIn.letterhead(on: Fixture.day("2026-11-23"))].compactMap(\.self),
      textBlocks: builtIn.textBlocks
    )
  }
}

extension Matter {
  fileprivate static func screen(
    _ key: String,
    _ german: String,
    _ english: String,
    _ basis: String,
    _ own: SignOffClass,
    norm: NormKind = .claim,
    evidence: [EvidenceRequirement] = [],
    consultations: [ConsultationRequirement] = [],
    title: ResidenceTitle = .noTitle,
    _ validity: Validity
  ) throws -> Matter {
    Matter(
      key: try Fixture.key(key),
      name: BilingualText(german: german, english: english),
      sachgebiet: .employment,
      legalBasis: LegalSource(basis),
      norm: norm,
      signOff: SignOffTable(own: own),
      signOffDefaults: SignOffDefaults(
        byOutcome: [.refusal: .s3],
        otherwise: .s2,
        source: LegalSource("Zeichnungsordnung")
      ),
      includesBasisSet: false,
      evidence: evidence,
      consultations: consultations,
      applicant: BilingualText(german: "Person", english: "person"),
      title: title,
      validity: validity,
      source: LegalSource(basis)
    )
  }
}
