/// Turkish association nationals pay for a title what Germans pay for an identity card (§ 52a AufenthV).
///
/// The age on the day of the application decides between its two prices; the half for minors does not come on top.
/// Where the fee opens it, nothing is charged at all. Who is free anyway stays free.
enum AssociationRule {
  private static let source = LegalSource("§ 52a Abs. 2 AufenthV")

  static func apply(
    to charge: inout FeeCharge,
    _ statuses: Set<FeeStatus>,
    _ request: FeeRequest,
    card: FeeItem?
  ) {
    guard statuses.contains(.association) else { return }
    if charge.item.reliefs.contains(.associationFree) {
      charge.apply(.exempt(.association), LegalSource("§ 52a AufenthV"), to: 0)
    } else if charge.item.reliefs.contains(.associationCard), let card {
      let isVerified = card.source.isVerified
      charge.apply(
        .association(card.code),
        LegalSource(source.citation, isVerified: isVerified),
        to: card.cents
      )
      charge.isIdentityCardPrice = true
      guard let price = card.youthPrice,
        FeeAge.isUnder(price.underAge, born: request.born, on: request.day)
      else { return }
      charge.apply(
        .youthPrice(underAge: price.underAge),
        LegalSource(card.basis.citation, isVerified: isVerified),
        to: price.cents
      )
    }
  }
}
