// The stored content of entries: fee.

extension EntryContent {
  /// An officer settled what the file does not say about the fee.
  package struct FeeSet: Hashable, Sendable, Codable {
    /// What was settled; it replaces what an earlier entry said.
    package let facts: FeeFacts
    /// Why, above all where the fee was reduced.
    package let reason: String

    package init(facts: FeeFacts, reason: String) {
      self.facts = facts
      self.reason = reason
    }
  }

  /// Money came in, or went back.
  package struct PaymentRecorded: Hashable, Sendable, Codable {
    /// Amount, day, means and receipt.
    package let payment: Payment

    package init(payment: Payment) {
      self.payment = payment
    }
  }
}
