/// An invented act, done well: what was entered, and what is good about it.
package struct CoachExample: Hashable, Sendable {
  /// What was entered, a field a line, as the form names it.
  package let entered: String
  /// What makes it good.
  package let praise: String
}
