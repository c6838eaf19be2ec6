/// The price that the list itself has for young people: travel documents and identity cards under 24.
enum YouthPriceRule {
  static func apply(to charge: inout FeeCharge, _ request: FeeRequest) {
    guard let price = charge.item.youthPrice,
      FeeAge.isUnder(price.underAge, born: request.born, on: request.day)
    else { return }
    charge.apply(.youthPrice(underAge: price.underAge), charge.item.basis, to: price.cents)
  }
}
