/// A command as a screen offers it now: possible, or with the reason why not.
package struct Offer: Hashable, Sendable {
  package let command: CommandID
  /// What it does here, where the general words are too general.
  package let words: String?
  /// Lower numbers find room in the hint lines first; nil keeps it out of them and only in the help.
  package let priority: Int?
  /// Why it is not possible now, as a sentence with its remedy; nil when it is.
  package let disabledReason: String?

  package init(
    _ command: CommandID,
    _ words: String? = nil,
    priority: Int? = 5,
    disabledReason: String? = nil
  ) {
    self.command = command
    self.words = words
    self.priority = priority
    self.disabledReason = disabledReason
  }
}
