/// A reduction or waiver by discretion: it can lower a fee, never raise it (§ 52 Abs. 6, 7, § 53 Abs. 2 AufenthV).
enum RemissionRule {
  private static let source = LegalSource("§ 52 Abs. 6, 7, § 53 Abs. 2 AufenthV")

  static func step(sum: Int, remittedTo amount: Int?) -> FeeStep? {
    guard let amount, amount < sum else { return nil }
    return FeeStep(.remitted, source: source, before: sum, after: max(0, amount))
  }
}
