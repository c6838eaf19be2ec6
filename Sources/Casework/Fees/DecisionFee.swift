/// What a decision says of its fee.
package enum DecisionFee: Hashable, Sendable {
  /// Nobody applied for the decision, and the office's list has no fee for what is done without an application.
  case notCharged
  /// The fee of the act, or what stays due where it is refused; payments are not taken off.
  case assessed(CaseFee)
  /// The file does not say enough to name it, or the catalogue has no amount.
  case open(FeeGap)
}

/// What a decision would have to know to name its fee.
package enum FeeGap: Error, Hashable, Sendable {
  /// Catalogue or file have no amount.
  case fault(FeeFault)
  /// Something else was granted than was applied for, and the file does not say what.
  case titleOpen
  /// The file hints that the person is this and pays less, and nobody has settled it.
  case statusOpen(FeeStatus)
}

extension Situation {
  /// The fee of a decision by the file and the catalogue on the day of the application.
  package func fee(of draft: DecisionDraft) -> DecisionFee {
    guard draft.outcome.isAppliedFor, let matter else { return .notCharged }
    do throws(FeeFault) {
      guard let fee = try circumstances.fee(of: draft) else { return .notCharged }
      if let gap = circumstances.gap(in: fee, of: draft, matter) { return .open(gap) }
      return .assessed(fee)
    } catch {
      return .open(.fault(error))
    }
  }
}

extension Circumstances {
  /// What the sum rests on and the file does not tell; nil where it tells all.
  func gap(in fee: CaseFee, of draft: DecisionDraft, _ matter: Matter) -> FeeGap? {
    guard matter.fee.tariff != nil else { return nil }
    // The title that is given instead may have another tariff; whoever names the act knows it.
    if draft.outcome == .partialGrant, record.feeFacts?.act == nil { return .titleOpen }
    return fee.amount > 0 ? openStatus(fee, matter).map { .statusOpen($0) } : nil
  }

  /// The status that the file hints at and nobody has settled.
  func openStatus(_ fee: CaseFee, _ matter: Matter) -> FeeStatus? {
    guard record.feeFacts?.hasSettledStatuses != true, let code = fee.assessment.code,
      let item = catalogue.fee(code, on: record.receivedOn)
    else { return nil }
    return FeeStatusHint.unsettled(in: self, reliefs: item.reliefs, implied: matter.fee.implied)
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
