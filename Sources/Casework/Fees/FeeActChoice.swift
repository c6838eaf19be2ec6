/// Which act of a tariff a case is charged for: what an officer settled, else what the file says for certain.
enum FeeActChoice {
  /// Another form of the first grant, between which only a person can tell.
  private static let formsOfGrant: [FeeAct] = [.grantLimited, .label, .provisional, .asCard]

  static func act(of record: Case, among tariff: FeeTariff) throws(FeeFault) -> FeeAct {
    if let settled = record.feeFacts?.act { return settled }
    let possible = FeeAct.allCases.filter { tariff.fees[$0] != nil }
    if possible.count == 1 { return possible[0] }
    let act = likely(record, tariff)
    let others = act == .extension ? [.labelExtension] : formsOfGrant
    guard tariff.fees[act] != nil, !possible.contains(where: others.contains) else {
      throw .actOpen(possible)
    }
    return act
  }

  /// The act that the draft or the title held so far speaks of.
  private static func likely(_ record: Case, _ tariff: FeeTariff) -> FeeAct {
    let outcome = record.currentDraft?.draft.outcome
    if outcome == .conditionChange, tariff.fees[.conditionChange] != nil { return .conditionChange }
    guard let title = record.application.currentTitle else {
      return outcome == .extension && tariff.fees[.extension] != nil ? .extension : .grant
    }
    if title.matter == record.matter || outcome == .extension {
      return tariff.fees[.extension] != nil ? .extension : .grant
    }
    return tariff.fees[.purposeChange] != nil ? .purposeChange : .grant
  }
}
