/// Money that came in for a case, or went back.
///
/// The property names are a stored form; see ``EntryContent``.
package struct Payment: Hashable, Sendable, Codable {
  /// The largest amount of one payment, in cents: ten thousand euros.
  package static let largest = 1_000_000

  /// The amount in cents; below zero for a reversal.
  package let cents: Int
  /// The day on which it was paid.
  package let on: CivilDate
  /// How it was paid.
  package let means: PaymentMeans
  /// The number on the receipt.
  package let receipt: String
  /// Why it was reversed; empty for a payment.
  package let reason: String

  package init(cents: Int, on: CivilDate, means: PaymentMeans, receipt: String, reason: String = "") {
    self.cents = cents
    self.on = on
    self.means = means
    self.receipt = receipt
    self.reason = reason
  }
}

/// How a fee is paid. Raw values are stored.
package enum PaymentMeans: String, CaseIterable, Hashable, Sendable, Codable {
  case card, cash, transfer, online
}
