/// What a decision says of its fee.
package enum DecisionFee: Hashable, Sendable {
  /// Nobody applied for the decision, and the office's list has no fee for what is done without an application.
  case notCharged
  /// The fee of the act, or what stays due where it is refused; payments are not taken off.
  case assessed(FeeAssessment)
  /// The file does not say enough to name it, or the catalogue has no amount.
  case open(FeeFault)
}

extension Situation {
  /// The fee of a decision by the file and the catalogue on the day of the application.
  ///
  /// What is ordered beside the act, such as express, is not part of it.
  package func fee(of draft: DecisionDraft) -> DecisionFee {
    guard draft.outcome.isAppliedFor, let matter else { return .notCharged }
    do throws(FeeFault) {
      return .assessed(try assessedFee(of: draft, matter))
    } catch {
      return .open(error)
    }
  }

  private func assessedFee(of draft: DecisionDraft, _ matter: Matter) throws(FeeFault) -> FeeAssessment {
    let day = record.receivedOn
    var request = FeeRequest(act: .grant, day: day, born: file.person.dateOfBirth)
    request.course = draft.outcome == .refusal ? .refused : .granted
    guard let key = matter.fee.tariff else { return try catalogue.fee(of: matter, for: request) }
    // The title that is given instead may have another tariff.
    guard draft.outcome != .partialGrant else { throw .titleOpen }
    guard let tariff = catalogue.tariff(key, on: day) else { throw .noTariff(key, day) }
    request.act = try FeeActChoice.act(of: record, deciding: draft.outcome, among: tariff)
    if record.extendsUpToThreeMonths(draft) { request.months = 3 }
    let assessment = try catalogue.fee(of: matter, for: request)
    if assessment.due > 0, let item = assessment.code.flatMap({ catalogue.fee($0, on: day) }),
      let status = FeeStatusHint.unsettled(in: self, reliefs: item.reliefs, implied: matter.fee.implied)
    {
      throw .statusOpen(status)
    }
    return assessment
  }
}

extension Case {
  /// Whether the draft extends the title by up to three months (§ 45 Nr. 2 AufenthV).
  fileprivate func extendsUpToThreeMonths(_ draft: DecisionDraft) -> Bool {
    guard let until = draft.validUntil, let title = application.currentTitle else { return false }
    return until <= title.validUntil.adding(months: 3)
  }
}

extension Outcome {
  /// Whether it answers an application; the rest is decided by the office on its own.
  package var isAppliedFor: Bool {
    switch self {
    case .grant, .extension, .grantWithConditions, .partialGrant, .refusal, .conditionChange, .certificate:
      true
    case .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning, .entryBan:
      false
    }
  }
}

extension LegalSource {
  /// What residence acts cost, and when it falls due.
  package static let fee = LegalSource("§ 69 AufenthG, §§ 44–50 AufenthV")
}
