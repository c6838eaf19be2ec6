/// Which edition of which catalogue pack this is.
package struct PackIdentity: Hashable, Sendable {
  /// The pack's name, the same in all its editions.
  package let id: String
  /// The edition, such as `2026.1`.
  package let version: String
  /// The day on which the edition was released.
  package let released: CivilDate

  package init(id: String, version: String, released: CivilDate) {
    self.id = id
    self.version = version
    self.released = released
  }
}
