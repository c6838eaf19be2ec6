/// R8: formal service is notified on the day that its record names.
///
/// The record of the postal operator (Postzustellungsurkunde) names the day; for a registered letter it is
/// the return slip.
/// Source: § 3 LZG NRW with §§ 177 to 182 ZPO.
enum ServiceRecord {
  static func apply(to count: inout DayCount) {
    count.step(
      .serviceRecord,
      .serviceRecord,
      LegalSource("§ 3 LZG NRW, § 182 ZPO"),
      to: count.date
    )
  }
}
