/// A targeted question of the application form: what the office must know to route and to judge a matter.
package struct TargetedQuestion: Hashable, Sendable {
  /// What kind of answer a question takes.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case text
    case date
    case yesNo
    /// A count or a measure; the question names the unit.
    case number
    /// Euros.
    case amount
    /// One of the choices.
    case choice
  }

  /// One of the answers of a question of kind `choice`.
  package struct Choice: Hashable, Sendable {
    /// How the answer is stored.
    package let value: String
    /// How people read it.
    package let name: BilingualText

    package init(value: String, name: BilingualText) {
      self.value = value
      self.name = name
    }
  }

  /// The key under which answers are stored.
  package let key: QuestionKey
  /// The question as it is asked.
  package let text: BilingualText
  /// What kind of answer it takes.
  package let kind: Kind
  /// The answers to choose from; empty for every other kind.
  package let choices: [Choice]
  /// Asked in every matter that somebody applies for.
  package let isGeneral: Bool
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(
    key: QuestionKey,
    text: BilingualText,
    kind: Kind,
    choices: [Choice] = [],
    isGeneral: Bool = false,
    validity: Validity,
    source: LegalSource
  ) {
    self.key = key
    self.text = text
    self.kind = kind
    self.choices = choices
    self.isGeneral = isGeneral
    self.validity = validity
    self.source = source
  }
}

/// The key of a targeted question, under which its answer is stored: `passportValidUntil`.
package struct QuestionKey: RawRepresentable, Hashable, Sendable {
  /// `[a-z][A-Za-z0-9]*`.
  package let rawValue: String

  /// The key with this text, or nil when the text is not `[a-z][A-Za-z0-9]*` in ASCII.
  package init?(rawValue: String) {
    guard MatterKey(rawValue) != nil else { return nil }
    self.rawValue = rawValue
  }
}
