/// People under 18 pay half of the fees that § 50 Abs. 1 AufenthV names.
///
/// It does not halve the price of an identity card that § 52a puts in the place of a fee.
enum MinorsRule {
  private static let source = LegalSource("§ 50 Abs. 1 AufenthV")

  static func apply(to charge: inout FeeCharge, _ request: FeeRequest) {
    guard charge.item.reliefs.contains(.minors), !charge.isIdentityCardPrice, charge.cents != 0,
      FeeAge.isUnder(18, born: request.born, on: request.day)
    else { return }
    charge.apply(.minor, source, to: charge.cents / 2)
  }
}
