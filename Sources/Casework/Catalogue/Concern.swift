/// What people come with, or why the office acts by itself: the door through which matters are reached.
package struct Concern: Hashable, Sendable {
  /// The code name of a concern, written like a matter key.
  package let key: MatterKey
  /// What people call it.
  package let name: BilingualText
  /// The matters that it leads to.
  package let matters: [MatterKey]
  /// The questions that all its matters have in common.
  package let questions: [QuestionKey]
  /// The office begins it without an application; nobody is asked anything.
  package let isExOfficio: Bool
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(
    key: MatterKey,
    name: BilingualText,
    matters: [MatterKey],
    questions: [QuestionKey],
    isExOfficio: Bool = false,
    validity: Validity,
    source: LegalSource
  ) {
    self.key = key
    self.name = name
    self.matters = matters
    self.questions = questions
    self.isExOfficio = isExOfficio
    self.validity = validity
    self.source = source
  }
}
