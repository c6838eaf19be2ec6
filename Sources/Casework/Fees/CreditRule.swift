/// The processing fee that was paid counts towards the fee of the act (§ 69 Abs. 7 AufenthG).
///
/// What was paid beyond the fee is to be paid back and makes the sum less than zero.
enum CreditRule {
  private static let source = LegalSource("§ 69 Abs. 7 AufenthG")

  static func step(sum: Int, paid: Int) -> FeeStep? {
    guard paid > 0 else { return nil }
    return FeeStep(.credited, source: source, before: sum, after: sum - paid)
  }
}
