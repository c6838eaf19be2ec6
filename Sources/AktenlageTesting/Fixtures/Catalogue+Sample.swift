package import Casework

extension Catalogue {
  /// A small law: one matter for each sign-off class and each peculiarity that the workflow knows.
  ///
  /// - Parameters:
  ///   - from: the first day of everything.
  ///   - consentDays: after how many days the employment agency's silence is consent.
  ///   - routed: where the matter `routed` goes.
  package static func sample(
    appealNotices: [AppealNotice]? = nil,
    textBlocks: TextBlocks? = nil,
    version: String = "test",
    from: String = "2020-01-01",
    consentDays: Int = 14,
    routed: Sachgebiet = .training
  ) throws -> Catalogue {
    let validity = Validity(from: try Fixture.day(from))
    let source = LegalSource("§ 0 Testgesetz")
    guard let casePattern = ReferencePattern("54/33-B-{serial:6}/{year:2}"),
      let filePattern = ReferencePattern("54/33-A-{serial:6}/{year:2}")
    else { throw Fixture.Impossible(text: "reference") }
    return Catalogue(
      pack: PackIdentity(id: "test", version: version, released: validity.from),
      validity: validity,
      matters: try matters(validity),
      evidence: EvidenceCode.allCases.map {
        EvidenceItem(
          code: $0,
          name: BilingualText(german: "Nachweis \($0.rawValue)", english: "item \($0.rawValue)"),
          needsOriginal: [.e01, .e18, .e19, .e35].contains($0),
          expiry: nil,
          validity: validity,
          source: source
        )
      },
      consultations: ConsultationCode.allCases.map {
        ConsultationBody(
          code: $0,
          name: BilingualText(german: "Stelle \($0.rawValue)", english: "body \($0.rawValue)"),
          legalBasis: source,
          deemedConsentDays: $0 == .federalEmploymentAgency ? consentDays : nil,
          validity: validity,
          source: source
        )
      },
      routing: [
        RoutingRule(
          matter: try Fixture.key("routed"),
          sachgebiet: routed,
          validity: validity,
          source: LegalSource("Hausregel")
        )
      ],
      references: ReferenceScheme(case: casePattern, file: filePattern, validity: validity, source: source),
      competence: LocalCompetence(
        towns: ["Düsseldorf"],
        postcodes: [40210...40629],
        validity: validity,
        source: source
      ),
      appealNotices: appealNotices ?? [.sample(validity)],
      fees: try ["F100": 10_000, "F93": 9_300, "F58": 5_800].map { code, cents in
        FeeItem(
          code: try Fixture.feeCode(code),
          name: BilingualText(german: "Gebühr \(code)", english: "fee \(code)"),
          cents: cents,
          reliefs: [.minors, .benefits],
          basis: LegalSource("§ 45 Testverordnung"),
          validity: validity,
          source: source
        )
      },
      tariffs: try [
        ("permit", [.grant: "F100", .extension: "F93", .newCard: "F58"]),
        ("label", [.grant: "F100", .label: "F58"]),
      ].map { (key: String, fees: [FeeAct: String]) in
        FeeTariff(
          key: try Fixture.tariff(key),
          fees: try fees.mapValues { try Fixture.feeCode($0) },
          validity: validity,
          source: source
        )
      },
      letterheads: [.sample(validity)],
      textBlocks: textBlocks ?? .sample(validity)
    )
  }

  private static func matters(_ validity: Validity) throws -> [Matter] {
    let blocked = MatterBlock(
      validity: Validity(from: try Fixture.day("2025-01-01"), until: try Fixture.day("2026-03-31")),
      source: LegalSource("§ 104 Testgesetz")
    )
    let variants = [
      MatterVariant(
        id: try Fixture.key("bound"),
        name: BilingualText(german: "gebunden", english: "bound"),
        legalBasis: LegalSource("§ 6 S. 1 Testgesetz"),
        norm: .claim,
        signOff: SignOffTable(own: .s1)
      ),
      MatterVariant(
        id: try Fixture.key("free"),
        name: BilingualText(german: "frei", english: "free"),
        legalBasis: LegalSource("§ 6 S. 2 Testgesetz"),
        norm: .may,
        signOff: SignOffTable(own: .s2)
      ),
    ]
    let either = EvidenceRequirement(.listed(.e09), alternatives: [.e10])
    let unlisted = EvidenceRequirement(.unlisted(BilingualText(german: "Plan", english: "plan")))
    return [
      try .sample("claim", .s1, evidence: [EvidenceRequirement(.listed(.e07))], validity),
      try .sample(
        "may",
        .s2,
        norm: .may,
        evidence: [either],
        consultations: [ConsultationRequirement(.listed(.federalEmploymentAgency))],
        validity
      ),
      try .sample("grave", .s3, validity),
      try .sample("gravest", .s4, validity),
      try .sample("elsewhere", .s0, norm: .decidedElsewhere, validity),
      try .sample("variants", .s1, variants: variants, validity),
      try .sample("blocked", .s1, block: blocked, validity),
      try .sample("restricted", .s2, area: .humanitarian, restriction: .always, validity),
      try .sample("family", .s1, area: .family, validity),
      try .sample("routed", .s1, validity),
      try .sample("unlisted", .s1, evidence: [unlisted], validity),
      try .sample("paid", .s1, fee: MatterFee(tariff: try Fixture.tariff("permit")), validity),
      try .sample("labelled", .s1, fee: MatterFee(tariff: try Fixture.tariff("label")), validity),
      try .sample("unlimited", .s1, title: .unlimited, validity),
      try .sample("year", .s1, maximum: .months(12), validity),
      try .sample("usualYear", .s1, maximum: .months(12, hasExceptions: true), validity),
      try .sample("toleration", .s1, title: .noTitle, validity),
      try .sample("visit", .s1, title: .schengenVisa, validity),
      try .sample("chance", .s1, continuesInto: [try Fixture.key("claim")], validity),
      try .sample("unpriced", .s1, fee: MatterFee(tariff: try Fixture.tariff("nowhere")), validity),
    ]
  }
}

extension MaximumValidity {
  fileprivate static func months(_ count: Int, hasExceptions: Bool = false) -> MaximumValidity {
    MaximumValidity(
      text: BilingualText(german: "\(count) Monate", english: "\(count) months"),
      longest: .months(count),
      hasExceptions: hasExceptions
    )
  }
}

extension AppealNotice {
  /// A notice with the parts of a real one.
  package static func sample(_ validity: Validity) -> AppealNotice {
    AppealNotice(
      text: BilingualText(
        german: """
          Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Düsseldorf \
          schriftlich oder in elektronischer Form nach § 55a VwGO erhoben werden.
          """,
        english:
          "An action against this decision can be brought before the administrative court within one month."
      ),
      validity: validity,
      source: LegalSource("§ 58 VwGO")
    )
  }
}

extension Matter {
  /// A matter that asks for the passport and what is given.
  package static func sample(
    _ key: String,
    _ favourable: SignOffClass,
    norm: NormKind = .claim,
    area: Sachgebiet = .employment,
    variants: [MatterVariant] = [],
    evidence: [EvidenceRequirement] = [],
    consultations: [ConsultationRequirement] = [],
    title: ResidenceTitle = .limited,
    continuesInto: [MatterKey] = [],
    maximum: MaximumValidity? = nil,
    restriction: MatterRestriction? = nil,
    block: MatterBlock? = nil,
    fee: MatterFee = .free,
    _ validity: Validity
  ) throws -> Matter {
    let source = LegalSource("§ 1 Testgesetz")
    return Matter(
      key: try Fixture.key(key),
      name: BilingualText(german: "Sache \(key)", english: "matter \(key)"),
      sachgebiet: area,
      legalBasis: source,
      norm: norm,
      variants: variants,
      signOff: SignOffTable(own: favourable),
      signOffDefaults: SignOffDefaults(
        byOutcome: [.refusal: .s3, .partialGrant: .s3, .shortening: .s3, .expulsion: .s4],
        otherwise: .s2,
        source: LegalSource("Zeichnungsordnung")
      ),
      includesBasisSet: false,
      evidence: evidence,
      consultations: consultations,
      applicant: BilingualText(german: "Person", english: "person"),
      title: title,
      continuesInto: continuesInto,
      maximumValidity: maximum,
      fee: fee,
      restriction: restriction,
      block: block,
      validity: validity,
      source: source
    )
  }
}
