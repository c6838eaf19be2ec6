/// A matter that can follow when another has been decided: a permanent title after years with a limited one.
package struct NextMatter: Hashable, Sendable {
  /// The matter that follows.
  package let matter: MatterKey
  /// When it does; nil where it usually does.
  package let condition: BilingualText?

  package init(_ matter: MatterKey, condition: BilingualText? = nil) {
    self.matter = matter
    self.condition = condition
  }
}
