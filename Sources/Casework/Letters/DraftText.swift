/// The texts of a decision draft, in the order of the letter.
package enum DraftText: String, CaseIterable, Hashable, Sendable {
  case operativePart, conditions, facts, reasons, considerations, hearingAnswer

  /// Where the text stands in a draft.
  private var path: WritableKeyPath<DecisionDraft, String> {
    switch self {
    case .operativePart: \.operativePart
    case .conditions: \.conditions
    case .facts: \.facts
    case .reasons: \.reasons
    case .considerations: \.considerations
    case .hearingAnswer: \.hearingAnswer
    }
  }

  /// The text as a draft has it.
  package func text(of draft: DecisionDraft) -> String { draft[keyPath: path] }

  /// Puts the text into a draft.
  package func set(_ text: String, in draft: inout DecisionDraft) { draft[keyPath: path] = text }
}

extension DecisionDraft {
  /// Every text of the draft, a line break between them.
  package var texts: String { DraftText.allCases.map { $0.text(of: self) }.joined(separator: "\n") }

  /// The slots of text blocks that nobody has filled in yet, each once, in the order of the letter.
  package var openSlots: [String] {
    var slots: [String] = []
    for text in DraftText.allCases {
      for slot in TextBlock.slots(in: text.text(of: self)) where !slots.contains(slot) { slots.append(slot) }
    }
    return slots
  }
}

extension Outcome {
  /// Whether the decision gives a title or a paper that begins and ends on days of its own.
  package var givesValidity: Bool {
    switch self {
    case .grant, .extension, .grantWithConditions, .partialGrant, .certificate: true
    case .refusal, .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning,
      .entryBan, .conditionChange:
      false
    }
  }

  /// Whether the decision sets only a new last day.
  package var setsLastDay: Bool { self == .shortening }

  /// Whether the decision can carry conditions (§ 12 Abs. 2 AufenthG, § 36 VwVfG NRW).
  package var takesConditions: Bool {
    switch self {
    case .grant, .extension, .grantWithConditions, .partialGrant, .conditionChange: true
    case .refusal, .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning,
      .entryBan, .certificate:
      false
    }
  }
}
