/// Which act of a tariff a case is charged for: what an officer settled, else what the file says for certain.
enum FeeActChoice {
  /// Another form of the first grant, between which only a person can tell.
  private static let formsOfGrant: [FeeAct] = [.grantLimited, .label, .provisional, .asCard]

  /// - Parameter outcome: what is decided; nil as long as nobody has drafted anything.
  static func act(
    of record: Case,
    holding title: HeldTitle?,
    deciding outcome: Outcome?,
    among tariff: FeeTariff
  ) throws(FeeFault) -> FeeAct {
    if let settled = record.feeFacts?.act { return settled }
    let possible = FeeAct.allCases.filter { tariff.fees[$0] != nil }
    if possible.count == 1 { return possible[0] }
    let act = likely(record, title, outcome, tariff)
    let others = act == .extension ? [.labelExtension] : formsOfGrant
    guard tariff.fees[act] != nil, !possible.contains(where: others.contains) else {
      throw .actOpen(possible)
    }
    return act
  }

  /// The act that the outcome or the title held so far speaks of.
  ///
  /// What ended before the application is not extended, and a toleration is no title: both are a grant.
  private static func likely(
    _ record: Case,
    _ title: HeldTitle?,
    _ outcome: Outcome?,
    _ tariff: FeeTariff
  ) -> FeeAct {
    func listed(_ act: FeeAct) -> FeeAct { tariff.fees[act] == nil ? .grant : act }
    if outcome == .conditionChange { return listed(.conditionChange) }
    if outcome == .extension { return listed(.extension) }
    guard let title, title.holds(on: record.receivedOn) else { return .grant }
    let isSame = record.application.currentTitle?.matter == record.matter
    return listed(isSame ? .extension : .purposeChange)
  }
}
