/// Which act of a tariff a decision is charged for, as far as the file says it for certain.
enum FeeActChoice {
  /// Another form of the first grant, between which only a person can tell.
  private static let formsOfGrant: [FeeAct] = [.grantLimited, .label, .provisional, .asCard]

  static func act(
    of record: Case,
    deciding outcome: Outcome,
    among tariff: FeeTariff
  ) throws(FeeFault) -> FeeAct {
    let possible = FeeAct.allCases.filter { tariff.fees[$0] != nil }
    if possible.count == 1 { return possible[0] }
    let act = likely(record, outcome, tariff)
    let others = act == .extension ? [.labelExtension] : formsOfGrant
    guard tariff.fees[act] != nil, !possible.contains(where: others.contains) else {
      throw .actOpen(possible)
    }
    return act
  }

  /// The act that the outcome or the title held so far speaks of.
  private static func likely(_ record: Case, _ outcome: Outcome, _ tariff: FeeTariff) -> FeeAct {
    func listed(_ act: FeeAct) -> FeeAct { tariff.fees[act] == nil ? .grant : act }
    if outcome == .conditionChange { return listed(.conditionChange) }
    if outcome == .extension { return listed(.extension) }
    guard let title = record.application.currentTitle else { return .grant }
    return listed(title.matter == record.matter ? .extension : .purposeChange)
  }
}
