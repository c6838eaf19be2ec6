/// What is wrong with the text of a filter, and where.
package struct FilterFault: Error, Hashable, Sendable {
  /// Which characters of the text, counted from 0; may be empty at its end.
  package let range: Range<Int>
  package let reason: Reason

  package init(_ range: Range<Int>, _ reason: Reason) {
    self.range = range
    self.reason = reason
  }

  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// More characters than this.
    case tooLong(Int)
    /// More parentheses inside each other, or more tests, than this.
    case tooDeep(Int)
    /// A quotation mark or parenthesis that is not closed, or was never opened.
    case unbalanced(Character)
    /// Nothing stands where a test is expected.
    case nothing
    /// No such key.
    case unknownKey(String)
    /// The key knows no such value.
    case unknownValue(FilterKey, String)
    /// The sign does not fit the key.
    case wrongSign(FilterKey, String)
    /// A day or a span that cannot be read.
    case notADay(String)
  }
}
