/// Express, paper title and shipping change the sum of the act (§§ 45a, 45b, § 47 Abs. 1 Nr. 16 AufenthV).
///
/// Express and shipping are paid also where the act itself is free; paper never makes the sum less than zero.
enum ExtraRule {
  static func step(
    _ extra: FeeRequest.Extra,
    _ item: FeeItem,
    act: FeeCharge,
    sum: Int,
    request: FeeRequest
  ) -> [FeeStep] {
    if item.cents < 0, act.isIdentityCardPrice {
      return [
        FeeStep(
          .paperWithoutEffect,
          source: LegalSource("§ 52a AufenthV", isVerified: false),
          before: sum,
          after: sum
        )
      ]
    }
    var charge = FeeCharge(item)
    let full = max(0, sum + item.cents)
    MinorsRule.apply(to: &charge, request)
    let listed = FeeStep(.extra(extra, item.code), source: item.basis, before: sum, after: full)
    guard let half = charge.steps.last else { return [listed] }
    let after = max(0, sum + charge.cents)
    return [listed, FeeStep(half.rule, source: half.source, before: full, after: after)]
  }
}
