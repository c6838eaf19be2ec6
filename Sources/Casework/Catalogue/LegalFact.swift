/// Whether something holds, together with the provision that says so.
package struct LegalFact: Hashable, Sendable {
  /// Whether it does.
  package let holds: Bool
  /// The provision.
  package let source: LegalSource

  package init(_ holds: Bool, _ source: LegalSource) {
    self.holds = holds
    self.source = source
  }
}
