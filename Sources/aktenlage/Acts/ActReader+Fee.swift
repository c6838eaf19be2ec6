import Casework
import Workstation

// The options of fee and payment.

extension ActReader {
  mutating func feeFacts() throws(Failure) -> FeeFacts {
    FeeFacts(
      act: try word(.feeAct, of: FeeAct.self),
      months: try number(.months),
      statuses: try words(.exempt, of: FeeStatus.self),
      extras: try words(.with, of: FeeRequest.Extra.self),
      remittedTo: try cents(.remittedTo)
    )
  }

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
