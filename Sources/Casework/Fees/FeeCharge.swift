/// One fee of the list while the rules work on it.
struct FeeCharge {
  /// The entry of the list.
  let item: FeeItem
  /// What the rules have made of it, in cents.
  var cents: Int
  /// The price of an identity card stands for the fee, and the rules for the fee itself no longer apply.
  var isIdentityCardPrice = false
  /// The rules that were applied.
  private(set) var steps: [FeeStep] = []

  init(_ item: FeeItem) {
    self.item = item
    cents = item.cents
  }

  /// Notes that a rule has led to a new amount.
  mutating func apply(_ rule: FeeStep.Rule, _ source: LegalSource, to amount: Int) {
    steps.append(FeeStep(rule, source: source, before: cents, after: amount))
    cents = amount
  }
}
