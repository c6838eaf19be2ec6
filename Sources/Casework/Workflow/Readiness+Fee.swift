// The processing fee as part of readiness.

extension Readiness {
  /// A grant waits for the processing fee, which was due with the application; a refusal keeps it and does not wait.
  static func feeBlockers(in circumstances: Circumstances, outcome: Outcome?) -> [Blocker] {
    guard outcome?.grantsSomething ?? true else { return [] }
    do throws(FeeFault) {
      guard let matter = circumstances.matter, let fee = try circumstances.processingFee, fee.open > 0 else {
        return []
      }
      // Nobody is asked for money that the file says may not be due.
      if let status = circumstances.openStatus(fee, matter) {
        return [Blocker(.feeStatusOpen(status), source: .fee, remedy: .act(.setFee))]
      }
      let step = fee.assessment.steps.last { step in
        if case .processing = step.rule { true } else { false }
      }
      return [Blocker(.feeOpen(fee.open), source: step?.source ?? .fee, remedy: .act(.recordPayment))]
    } catch {
      switch error {
      case .actOpen(let possible), .actWithoutFee(_, let possible):
        return [Blocker(.feeActOpen(possible), source: .fee, remedy: .act(.setFee))]
      case .noAmount, .noTariff:
        return [Blocker(.feeUnknown(error), source: .fee, remedy: .releaseCatalogue)]
      }
    }
  }
}
