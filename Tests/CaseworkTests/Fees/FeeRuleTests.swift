import Casework
import Testing

@Suite("The rules of fees")
struct FeeRuleTests {
  private let validity: Validity
  private let source = LegalSource("AufenthV")
  private let day: CivilDate

  init() throws {
    day = try CivilDate(year: 2026, month: 11, day: 23)
    validity = Validity(from: try CivilDate(year: 2025, month: 1, day: 1))
  }

  /// What an act costs by a list of one fee, with the price of the identity card beside it.
  private func due(
    cents: Int = 1000,
    reliefs: Set<FeeRelief> = Set(FeeRelief.allCases),
    processing: FeeItem.Processing = .full,
    implied: Set<FeeStatus> = [],
    _ request: FeeRequest
  ) throws -> FeeAssessment {
    let code = try #require(FeeCode(rawValue: "F1"))
    let card = try #require(FeeCode(rawValue: "FPA"))
    let key = try #require(TariffKey(rawValue: "permit"))
    let name = BilingualText(german: "Gebühr", english: "fee")
    func item(
      _ code: FeeCode,
      _ cents: Int,
      _ reliefs: Set<FeeRelief>,
      _ youth: FeeItem.YouthPrice?
    ) -> FeeItem {
      FeeItem(
        code: code,
        name: name,
        cents: cents,
        youthPrice: youth,
        reliefs: reliefs,
        processing: processing,
        basis: source,
        validity: validity,
        source: source
      )
    }
    let fees = [
      item(code, cents, reliefs, nil), item(card, 400, [], FeeItem.YouthPrice(underAge: 24, cents: 200)),
    ]
    let tariff = FeeTariff(key: key, fees: [.grant: code], validity: validity, source: source)
    let reference = try #require(ReferencePattern("B-{serial:6}/{year:2}"))
    let catalogue = Catalogue(
      pack: PackIdentity(id: "t", version: "1", released: validity.from),
      validity: validity,
      matters: [],
      evidence: [],
      consultations: [],
      routing: [],
      references: ReferenceScheme(case: reference, file: reference, validity: validity, source: source),
      competence: LocalCompetence(towns: [], postcodes: [], validity: validity, source: source),
      appealNotices: [],
      fees: fees,
      tariffs: [tariff]
    )
    let matter = Matter(
      key: try #require(MatterKey("one")),
      name: name,
      sachgebiet: .employment,
      legalBasis: source,
      norm: .claim,
      signOff: SignOffTable(own: .s1),
      signOffDefaults: SignOffDefaults(byOutcome: [:], otherwise: .s3, source: source),
      includesBasisSet: false,
      evidence: [],
      consultations: [],
      applicant: name,
      fee: MatterFee(tariff: key, implied: implied),
      validity: validity,
      source: source
    )
    return try catalogue.fee(of: matter, for: request)
  }

  @Test("a fee opens a relief or does not", arguments: FeeStatus.allCases)
  func reliefs(status: FeeStatus) throws {
    let request = FeeRequest(act: .grant, day: day, statuses: [status])
    #expect(try due(request).due == 0)
    #expect(try due(reliefs: [], request).due == 1000)
    #expect(try due(implied: [status], FeeRequest(act: .grant, day: day)).due == 0)
  }

  @Test("association nationals are free where the fee says so, else pay for an identity card")
  func association() throws {
    let request = FeeRequest(act: .grant, day: day, statuses: [.association])
    #expect(try due(reliefs: [.associationFree], request).due == 0)
    #expect(try due(reliefs: [.associationCard, .minors], request).due == 400)
    let child = FeeRequest(
      act: .grant,
      day: day,
      born: .day(try CivilDate(year: 2020, month: 1, day: 1)),
      statuses: [.association]
    )
    #expect(try due(reliefs: [.associationCard, .minors], child).due == 200)
  }

  @Test(
    "the processing fee is the whole, half or nothing",
    arguments: [(FeeItem.Processing.full, 1000), (.half, 500), (.none, 0)]
  )
  func processing(share: FeeItem.Processing, cents: Int) throws {
    for course: FeeRequest.Course in [.filed, .refused, .withdrawn] {
      #expect(try due(processing: share, FeeRequest(act: .grant, day: day, course: course)).due == cents)
    }
    for course: FeeRequest.Course in [.refusedWithoutExamination, .withdrawnBeforeWork] {
      #expect(try due(processing: share, FeeRequest(act: .grant, day: day, course: course)).due == 0)
    }
    #expect(try due(processing: share, FeeRequest(act: .grant, day: day)).due == 1000)
  }

  @Test("what is not on the list on a day is named")
  func unlisted() throws {
    let early = try CivilDate(year: 2024, month: 12, day: 31)
    let key = try #require(TariffKey(rawValue: "permit"))
    #expect(throws: FeeFault.noTariff(key, early)) { try due(FeeRequest(act: .grant, day: early)) }
    let express = try #require(FeeCode(rawValue: "F35"))
    #expect(throws: FeeFault.noAmount(express, day)) {
      try due(FeeRequest(act: .grant, day: day, extras: [.express]))
    }
    #expect(throws: FeeFault.actWithoutFee(.extension, possible: [.grant])) {
      try due(FeeRequest(act: .extension, day: day))
    }
  }
}
