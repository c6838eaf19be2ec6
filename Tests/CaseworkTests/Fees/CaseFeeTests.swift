import AktenlageTesting
import Casework
import Testing

@Suite("The fee of a case")
struct CaseFeeTests {
  private func fee(_ script: CaseScript) throws -> CaseFee? { try script.situation("owner").fee }

  private func pay(_ cents: Int, reason: String = "", in script: inout CaseScript) throws {
    let receipt = "K-\(try script.record.payments.count + 1)"
    let payment = Payment(cents: cents, on: script.today, means: .card, receipt: receipt, reason: reason)
    try script.act(.recordPayment(payment), by: "desk")
  }

  @Test("A first application is charged as a grant; what was paid is taken off, what is too much comes back")
  func payments() throws {
    var script = try CaseScript(.sample(matter: "paid"))
    #expect(try fee(script)?.amount == 10_000)
    #expect(try fee(script)?.open == 10_000)
    #expect(try fee(script)?.assessment.code?.rawValue == "F100")
    try pay(10_000, in: &script)
    #expect(try fee(script)?.open == 0)
    try pay(500, in: &script)
    #expect(try fee(script)?.open == -500)
    try pay(-500, reason: "doppelt gebucht", in: &script)
    #expect(try fee(script)?.open == 0)
    #expect(try fee(script)?.paid == 10_000)
  }

  @Test(
    "The same matter again is an extension; a matter without a tariff is free, one without a matter has none"
  )
  func act() throws {
    var application = try Application.sample(matter: "paid", hasTitle: true)
    application.currentTitle = .init(
      matter: try Fixture.key("paid"),
      validUntil: try Fixture.day("2026-06-30")
    )
    #expect(try fee(CaseScript(application))?.amount == 9_300)
    #expect(try fee(CaseScript(.sample(matter: "claim")))?.amount == 0)
    #expect(try fee(CaseScript(.sample(matter: nil))) == nil)
  }

  @Test("Where the tariff has several forms a person says which; status and remission count")
  func settled() throws {
    var script = try CaseScript(.sample(matter: "labelled"))
    try script.act(.take)
    #expect(throws: FeeFault.actOpen([.grant, .label])) { _ = try script.situation("owner").fee }
    try script.act(.setFee(FeeFacts(act: .label), reason: ""))
    #expect(try fee(script)?.amount == 5_800)
    try script.act(.setFee(FeeFacts(act: .label, statuses: [.benefits, .benefits]), reason: ""))
    #expect(try fee(script)?.amount == 0)
    #expect(try script.record.feeFacts?.statuses == [.benefits])
    try script.act(.setFee(FeeFacts(act: .label, remittedTo: 2_000), reason: "Härte"))
    #expect(try fee(script)?.amount == 2_000)
    try script.act(.undo)
    #expect(try fee(script)?.amount == 0)
  }

  @Test(
    "What ended before the application, and what is no title, makes the act a grant",
    arguments: [
      ("paid", "2026-01-05", 9_300), ("paid", "2026-01-04", 10_000), ("claim", "2026-01-05", 10_000),
      ("toleration", "2027-01-05", 10_000),
    ]
  )
  func held(matter: String, until: String, cents: Int) throws {
    var application = try Application.sample(matter: "paid", hasTitle: true)
    application.currentTitle = .init(matter: try Fixture.key(matter), validUntil: try Fixture.day(until))
    #expect(try fee(CaseScript(application))?.amount == cents)
  }

  @Test("Minors pay half by the day of the application")
  func minor() throws {
    for (born, cents) in [("2008-01-05", 10_000), ("2008-01-06", 5_000)] {
      var script = try CaseScript(.sample(matter: "paid"), person: .sample(dateOfBirth: born))
      script.wait(days: 400)
      #expect(try fee(script)?.amount == cents)
    }
  }

  @Test(
    "A withdrawal before anybody worked on it costs nothing, later the processing fee; a refusal keeps it"
  )
  func course() throws {
    var early = try CaseScript(.sample(matter: "paid"))
    try early.act(.withdraw(declaredOn: early.today, reason: ""))
    #expect(try fee(early)?.amount == 0)
    var late = try CaseScript(.sample(matter: "paid"))
    try late.examine()
    try late.act(.withdraw(declaredOn: late.today, reason: ""))
    #expect(try fee(late)?.amount == 10_000)
    var refused = try CaseScript(.sample(matter: "paid"))
    try refused.draft(.refusal)
    #expect(try fee(refused)?.amount == 10_000)
    #expect(Readiness.blockers(in: try refused.situation("owner")) == [])
  }

  @Test(
    "What is refused: unknown act, reduction or reversal without reason, no amount, no receipt, a day to come"
  )
  func refusals() throws {
    var script = try CaseScript(.sample(matter: "paid"))
    try script.act(.take)
    func reason(_ act: Act) throws -> Refusal.Reason? { try script.refusal(act)?.reason }
    func payment(_ cents: Int, _ days: Int = 0, receipt: String = "K-1", _ reason: String = "") -> Act {
      .recordPayment(
        Payment(
          cents: cents,
          on: script.today.adding(days: days),
          means: .card,
          receipt: receipt,
          reason: reason
        )
      )
    }
    let possible: [FeeAct] = [.grant, .extension, .newCard]
    #expect(
      try reason(.setFee(FeeFacts(act: .label), reason: "")) == .feeActUnknown(.label, possible: possible)
    )
    #expect(try reason(.setFee(FeeFacts(remittedTo: 0), reason: " ")) == .textMissing(.reason))
    #expect(try reason(.setFee(FeeFacts(remittedTo: -1), reason: "Härte")) == .amountInvalid(-1))
    #expect(try reason(.setFee(FeeFacts(months: 0), reason: "")) == .monthsInvalid(0))
    #expect(try reason(.setFee(FeeFacts(), reason: "")) == .feeUnchanged)
    #expect(try reason(payment(0)) == .amountInvalid(0))
    #expect(try reason(payment(Payment.largest + 1)) == .amountInvalid(Payment.largest + 1))
    #expect(try reason(payment(100, 1)) == .dayInFuture(script.today.adding(days: 1)))
    #expect(try reason(payment(100, receipt: " ")) == .textMissing(.receipt))
    #expect(try reason(payment(-100)) == .textMissing(.reason))
    #expect(try reason(payment(-100, 0, receipt: "K-1", "Irrtum")) == .reversalExceedsPaid(0))
    try script.act(payment(100))
    #expect(try reason(payment(100)) == .receiptUsed("K-1"))
    #expect(try reason(payment(200)) == .receiptUsed("K-1"))
    #expect(try reason(payment(100, receipt: "K-2")) == nil)
    #expect(try reason(payment(-100, 0, receipt: "K-1", "Irrtum")) == nil)
    #expect(try script.refusal(.undo)?.reason == .irreversible(.paymentRecorded))
    #expect(try script.refusal(.undo)?.remedy == .act(.recordPayment))
  }

  @Test("A reversal takes a case out of readiness, and a signature waits for the fee as submit did")
  func signing() throws {
    var script = try CaseScript(.sample(matter: "paid"))
    try script.draft()
    try pay(10_000, in: &script)
    try script.act(.submit)
    try pay(-10_000, reason: "Rücklastschrift", in: &script)
    #expect(try script.refusal(.sign, by: "chief")?.code == "notReady")
  }
}
