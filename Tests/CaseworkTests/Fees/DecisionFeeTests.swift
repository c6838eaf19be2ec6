import AktenlageTesting
import Casework
import Testing

@Suite("The fee that a decision names")
struct DecisionFeeTests {
  private func fee(
    _ outcome: Outcome = .grant,
    matter: String? = "paid",
    until: String? = nil,
    title: (matter: String, until: String)? = nil,
    born: String = "1994-05-17"
  ) throws -> DecisionFee {
    var application = try Application.sample(matter: matter)
    if let title {
      application.currentTitle = .init(
        matter: try Fixture.key(title.matter),
        validUntil: try Fixture.day(title.until)
      )
    }
    let script = try CaseScript(application, person: .sample(dateOfBirth: born))
    var draft = DecisionDraft.sample(outcome)
    if let until { draft.validUntil = try Fixture.day(until) }
    return try script.situation("owner").fee(of: draft)
  }

  private func cents(_ fee: DecisionFee) -> Int? {
    if case .assessed(let fee) = fee { fee.amount } else { nil }
  }

  @Test(
    "It is that of the act, which outcome and title tell",
    arguments: [
      (Outcome.grant, nil, 10_000), (.extension, nil, 9_300), (.grantWithConditions, nil, 10_000),
      (.grant, "paid", 9_300), (.refusal, "paid", 9_300), (.refusal, nil, 10_000), (.grant, "claim", 10_000),
    ] as [(Outcome, String?, Int)]
  )
  func act(outcome: Outcome, title: String?, expected: Int) throws {
    let held = title.map { (matter: $0, until: "2026-06-30") }
    #expect(cents(try fee(outcome, title: held)) == expected)
  }

  @Test("A minor pays half; a matter without a tariff costs nothing")
  func less() throws {
    #expect(cents(try fee(born: "2010-05-17")) == 5_000)
    guard case .assessed(let free) = try fee(matter: "claim") else {
      Issue.record("no fee")
      return
    }
    #expect(free.amount == 0 && free.assessment.code == nil)
  }

  @Test("What the office does on its own has none", arguments: Outcome.allCases)
  func ownMotion(outcome: Outcome) throws {
    #expect((try fee(outcome) == .notCharged) == !outcome.isAppliedFor)
    #expect(try fee(outcome, matter: nil) == .notCharged)
  }

  @Test("What the file does not say is told, not invented")
  func open() throws {
    #expect(try fee(matter: "labelled") == .open(.fault(.actOpen([.grant, .label]))))
    #expect(try fee(.partialGrant) == .open(.titleOpen))
    let day = try Fixture.day("2026-01-05")
    #expect(try fee(matter: "unpriced") == .open(.fault(.noTariff(try Fixture.tariff("nowhere"), day))))
    var script = try CaseScript(.sample(matter: "paid"))
    try script.act(.receiveDocument(.sample(.e40, text: "Bescheid")))
    #expect(try script.situation("owner").fee(of: .sample(.grant)) == .open(.statusOpen(.benefits)))
  }

  @Test("An answer to another question leaves the hint open; who looked and found nothing closes it")
  func settling() throws {
    var script = try CaseScript(.sample(matter: "paid"))
    try script.act(.take)
    try script.act(.receiveDocument(.sample(.e40, text: "Bescheid")))
    func isOpen() throws -> Bool {
      try script.situation("owner").fee(of: .sample(.grant)) == .open(.statusOpen(.benefits))
    }
    try script.act(.setFee(FeeFacts(act: .grant), reason: ""))
    #expect(try isOpen())
    try script.act(.setFee(FeeFacts(act: .grant, areStatusesSettled: true), reason: ""))
    #expect(try !isOpen())
    #expect(cents(try script.situation("owner").fee(of: .sample(.grant))) == 10_000)
    try script.act(.setFee(FeeFacts(statuses: [.benefits]), reason: ""))
    #expect(cents(try script.situation("owner").fee(of: .sample(.grant))) == 0)
  }

  @Test("The notice names the amount and its provisions")
  func notice() throws {
    let refused = try text(.refusal, matter: "paid")
    #expect(refused.contains("Baustein feeKept über 100,00 € (§ 45 Testverordnung; § 49 Abs. 2 AufenthV,"))
    #expect(try text(.grant, matter: "paid").contains("Baustein feeSet über 100,00 € (§ 45 Testverordnung)."))
    #expect(try text(.grant, matter: "claim").contains("Baustein feeNone."))
    #expect(try !text(.grant, matter: "labelled").contains("Baustein fee"))
    #expect(try !text(.revocation, matter: "paid").contains("Baustein fee"))
  }

  private func text(_ outcome: Outcome, matter: String) throws -> String {
    let script = try CaseScript(.sample(matter: matter))
    return DecisionNotice.preview(.sample(outcome), in: try script.situation("owner")).flowingText
  }

  @Test("A letter without its fee says so, and is not held back by it")
  func check() throws {
    var script = try CaseScript(.sample(matter: "paid"))
    try script.examine()
    let payment = Payment(
      cents: 10_000,
      on: try Fixture.day("2026-01-05"),
      means: .cash,
      receipt: "K-1"
    )
    try script.act(.recordPayment(payment), by: "desk")
    try script.act(.draft(.sample(.partialGrant)))
    let situation = try script.situation("owner")
    let finding = try #require(situation.letter(.decision).findings.first)
    #expect(finding.gap == .fee(.titleOpen))
    #expect(!finding.holdsBack)
    #expect(try situation.letter(.decision).findings.count == 1)
    #expect(Readiness.blockers(in: situation).isEmpty)
    #expect(try script.situation("owner").letter(.statusInformation).findings.isEmpty)
  }

  @Test(
    "An amount is written as people write it",
    arguments: [
      (0, "0,00 €", "€0.00"), (5, "0,05 €", "€0.05"), (9_300, "93,00 €", "€93.00"),
      (123_450, "1.234,50 €", "€1,234.50"), (-1_500, "-15,00 €", "-€15.00"),
      (100_000_000, "1.000.000,00 €", "€1,000,000.00"),
    ]
  )
  func amount(cents: Int, german: String, english: String) {
    #expect(EuroAmount(cents: cents).german == german)
    #expect(EuroAmount(cents: cents).english == english)
  }
}
