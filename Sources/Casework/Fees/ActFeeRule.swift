/// Which entry of the list an act of a matter costs: the matter's tariff names it.
///
/// An extension for up to three months has a price of its own where the tariff names one (§ 45 Nr. 2 AufenthV).
enum ActFeeRule {
  static func code(
    _ request: FeeRequest,
    in tariff: FeeTariff
  ) throws(FeeFault) -> (code: FeeCode, act: FeeAct) {
    if request.act == .extension, let months = request.months, months <= 3,
      let code = tariff.fees[.extensionShort]
    {
      return (code, .extensionShort)
    }
    guard let code = tariff.fees[request.act] else {
      throw .actWithoutFee(request.act, possible: FeeAct.allCases.filter { tariff.fees[$0] != nil })
    }
    return (code, request.act)
  }
}
