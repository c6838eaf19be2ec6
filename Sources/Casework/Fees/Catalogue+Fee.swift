extension Catalogue {
  /// The fee of a matter for an act, with every rule that led to it.
  ///
  /// The rules in their order: amount of the list, price for the young, association nationals, half for minors,
  /// exemptions, what is ordered beside, the processing fee where the act is not done, discretion, what was paid.
  /// Amounts and tariffs are those of the day of the request.
  package func fee(of matter: Matter, for request: FeeRequest) throws(FeeFault) -> FeeAssessment {
    guard let key = matter.fee.tariff else {
      return FeeAssessment(
        code: nil,
        steps: [FeeStep(.noFee, source: matter.source, before: 0, after: 0)]
      )
    }
    guard let tariff = tariff(key, on: request.day) else { throw .noTariff(key, request.day) }
    let (code, act) = try ActFeeRule.code(request, in: tariff)
    let item = try listed(code, on: request.day)
    let charge = charge(item, matter.fee.implied.union(request.statuses), request)
    let source = Self.source(of: item, in: tariff)
    var steps = [FeeStep(.amount(code, act), source: source, before: 0, after: item.cents)]
    steps += charge.steps
    // A refused or withdrawn application costs its processing fee; nothing was ordered beside it.
    for extra in request.course == .granted ? request.extras : [] {
      guard let code = extra.code else { continue }
      let item = try listed(code, on: request.day)
      let sum = steps.last?.after ?? 0
      steps += ExtraRule.step(extra, item, act: charge, sum: sum, request: request)
    }
    func add(_ step: (Int) -> FeeStep?) {
      if let step = step(steps.last?.after ?? 0) { steps.append(step) }
    }
    add { ProcessingRule.step(item, sum: $0, course: request.course) }
    add { RemissionRule.step(sum: $0, remittedTo: request.remittedTo) }
    add { CreditRule.step(sum: $0, paid: request.paid) }
    return FeeAssessment(code: code, steps: steps)
  }

  private func charge(_ item: FeeItem, _ statuses: Set<FeeStatus>, _ request: FeeRequest) -> FeeCharge {
    var charge = FeeCharge(item)
    let card = FeeCode(rawValue: "FPA").flatMap { fee($0, on: request.day) }
    YouthPriceRule.apply(to: &charge, request)
    AssociationRule.apply(to: &charge, statuses, request, card: card)
    MinorsRule.apply(to: &charge, request)
    ExemptionRule.apply(to: &charge, statuses)
    return charge
  }

  private func listed(_ code: FeeCode, on day: CivilDate) throws(FeeFault) -> FeeItem {
    guard let item = fee(code, on: day) else { throw .noAmount(code, day) }
    return item
  }

  /// The provision that sets the amount; not verified where its entry is not, or the choice of the entry.
  private static func source(of item: FeeItem, in tariff: FeeTariff) -> LegalSource {
    LegalSource(item.basis.citation, isVerified: item.source.isVerified && tariff.source.isVerified)
  }
}
