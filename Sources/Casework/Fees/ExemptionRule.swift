/// Who pays nothing: protection status, admission by the federal ministry, public scholarship, benefits, a broken
/// chip (§§ 52, 53 AufenthV). The first ground that the fee opens is named.
enum ExemptionRule {
  private static let grounds: [(status: FeeStatus, relief: FeeRelief, source: LegalSource)] = [
    (.protection, .protection, LegalSource("§ 52 Abs. 3 AufenthV")),
    (.admission, .admission, LegalSource("§ 52 Abs. 4 AufenthV")),
    (.scholarship, .scholarship, LegalSource("§ 52 Abs. 5 AufenthV", isVerified: false)),
    (.benefits, .benefits, LegalSource("§ 53 Abs. 1 AufenthV")),
    (.chipDefect, .chipDefect, LegalSource("§ 45c AufenthV")),
  ]

  static func apply(to charge: inout FeeCharge, _ statuses: Set<FeeStatus>) {
    guard charge.cents != 0 else { return }
    for ground in grounds
    where statuses.contains(ground.status) && charge.item.reliefs.contains(ground.relief) {
      charge.apply(.exempt(ground.status), ground.source, to: 0)
      return
    }
  }
}
