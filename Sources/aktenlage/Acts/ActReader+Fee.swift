import Casework
import Workstation

// The options of fee and payment.

extension ActReader {
  /// What is to be settled about the fee: what stands there, with what was given put in its place.
  ///
  /// `none` takes back what stands there.
  mutating func feeFacts(_ present: FeeFacts) throws(Failure) -> FeeFacts {
    var facts = present
    if isGiven(.feeAct) { facts.act = takesBack(.feeAct) ? nil : try word(.feeAct, of: FeeAct.self) }
    if isGiven(.months) { facts.months = takesBack(.months) ? nil : try number(.months) }
    if isGiven(.exempt) {
      facts.statuses = takesBack(.exempt) ? [] : try words(.exempt, of: FeeStatus.self)
      facts.areStatusesSettled = true
    }
    if isGiven(.with) { facts.extras = takesBack(.with) ? [] : try words(.with, of: FeeRequest.Extra.self) }
    if isGiven(.remittedTo) { facts.remittedTo = takesBack(.remittedTo) ? nil : try cents(.remittedTo) }
    return facts
  }

  private mutating func isGiven(_ option: ActOption) -> Bool { given(option) != nil }
  private mutating func takesBack(_ option: ActOption) -> Bool { given(option) == "none" }

  mutating func payment(_ today: CivilDate) throws(Failure) -> Payment {
    guard let cents = try cents(.amount) else { throw .usage(.optionMissing(ActOption.amount.name, kind)) }
    return Payment(
      cents: cents,
      on: try day(.on) ?? today,
      means: try requiredWord(.means, of: PaymentMeans.self),
      receipt: try text(.receipt),
      reason: try text(.reason)
    )
  }

  /// An amount in euros as it is written, in cents.
  private mutating func cents(_ option: ActOption) throws(Failure) -> Int? {
    guard let text = given(option) else { return nil }
    guard let cents = EuroText.cents(text) else {
      throw .usage(.notAnAmount(option: option.name, text: text))
    }
    return cents
  }
}
