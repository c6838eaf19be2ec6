/// The fee of a case as it stands: what is charged and why, and what was paid.
package struct CaseFee: Hashable, Sendable {
  /// The rules and the sum, with what was paid taken off.
  package let assessment: FeeAssessment
  /// What was paid, reversals taken off, in cents.
  package let paid: Int

  package init(assessment: FeeAssessment, paid: Int) {
    self.assessment = assessment
    self.paid = paid
  }

  /// What the case costs as far as it has come, in cents.
  package var amount: Int { open + paid }

  /// What is still to be paid, in cents; below zero where money is to be paid back.
  package var open: Int { assessment.due }
}

extension Circumstances {
  /// The fee of the case by the catalogue on the day of the application; nil while the matter is open.
  package var fee: CaseFee? {
    get throws(FeeFault) { try fee(course: record.feeCourse, draft: record.currentDraft?.draft) }
  }

  /// What fell due with the application; nil while the matter is open.
  package var processingFee: CaseFee? {
    get throws(FeeFault) { try fee(course: .filed, draft: record.currentDraft?.draft) }
  }

  /// What a decision on the application costs; nil while the matter is open.
  func fee(of draft: DecisionDraft) throws(FeeFault) -> CaseFee? {
    try fee(course: draft.outcome.grantsSomething ? .granted : .refused, draft: draft)
  }

  /// The fee as if the application had come so far.
  private func fee(course: FeeRequest.Course, draft: DecisionDraft?) throws(FeeFault) -> CaseFee? {
    guard let matter else { return nil }
    let facts = record.feeFacts ?? FeeFacts()
    let day = record.receivedOn
    var request = FeeRequest(act: .grant, day: day, course: course)
    if let key = matter.fee.tariff {
      guard let tariff = catalogue.tariff(key, on: day) else { throw .noTariff(key, day) }
      request.act = try FeeActChoice.act(
        of: record,
        holding: record.heldTitle(by: catalogue),
        deciding: draft?.outcome,
        among: tariff
      )
    }
    request.born = file.person.dateOfBirth
    request.statuses = Set(facts.statuses)
    request.months = facts.months ?? (record.extendsUpToThreeMonths(draft) ? 3 : nil)
    request.extras = facts.extras
    request.paid = record.paid
    request.remittedTo = facts.remittedTo
    return CaseFee(assessment: try catalogue.fee(of: matter, for: request), paid: record.paid)
  }
}

extension Situation {
  /// The fee of the case by the catalogue on the day of the application; nil while the matter is open.
  package var fee: CaseFee? {
    get throws(FeeFault) { try circumstances.fee }
  }
}

extension Case {
  /// What was paid, reversals taken off, in cents.
  package var paid: Int { payments.reduce(0) { $0 + $1.cents } }

  /// How far the application has come, as far as the fee asks.
  var feeCourse: FeeRequest.Course {
    switch stage {
    case .withdrawn: workHasBegun ? .withdrawn : .withdrawnBeforeWork
    // The competent office charges.
    case .handedOver: .refusedWithoutExamination
    case .discontinued: .filed
    case .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .finalSignOff,
      .decided, .notified, .appealable, .final, .closed:
      currentDraft.map { $0.draft.outcome.grantsSomething ? .granted : .refused } ?? .filed
    }
  }

  /// Whether anybody worked on the application (§ 49 Abs. 3 Nr. 2 AufenthV).
  private var workHasBegun: Bool {
    !evidence.isEmpty || !requests.isEmpty || !consultations.isEmpty || !hearings.isEmpty
      || !registerQueries.isEmpty || !drafts.isEmpty
  }

  /// Whether the draft extends the title by up to three months (§ 45 Nr. 2 AufenthV).
  fileprivate func extendsUpToThreeMonths(_ draft: DecisionDraft?) -> Bool {
    guard let until = draft?.validUntil, let title = application.currentTitle else {
      return false
    }
    return until <= title.validUntil.adding(months: 3)
  }
}
