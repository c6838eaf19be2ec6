/// What of a drafted decision can be compared with others of its kind.
///
/// Nothing about the person is among it: neither nationality nor age nor sex makes a decision stand out.
package struct DecisionTraits: Hashable, Sendable {
  /// Decisions of one kind: the same matter with the same outcome.
  package struct Kind: Hashable, Sendable {
    package let matter: MatterKey
    package let outcome: Outcome

    package init(matter: MatterKey, outcome: Outcome) {
      self.matter = matter
      self.outcome = outcome
    }
  }

  /// What is compared.
  package enum Trait: String, CaseIterable, Hashable, Sendable {
    case variant, signOffClass, validity, conditions, considerations, notNeeded, hearing, objection
  }

  /// A trait's value.
  package enum Value: Hashable, Sendable {
    case no, yes
    case variant(MatterKey)
    case signOffClass(SignOffClass)
    /// A length in whole quarters of a year.
    case months(Int)
    case count(Int)
  }

  package let kind: Kind
  package let values: [Trait: Value]

  package init(kind: Kind, values: [Trait: Value]) {
    self.kind = kind
    self.values = values
  }

  /// The traits of the draft that waits for its signature; nil where none does.
  package init?(of record: Case) {
    guard let matter = record.matter, let draft = record.currentDraft?.draft,
      let submission = record.submission
    else { return nil }
    let first = draft.validFrom ?? submission.at.civilDate
    let waived = record.evidence.values.count { $0.assessment == .notNeeded }
    let objections = record.consultations.count { $0.end == .objected }
    kind = Kind(matter: matter, outcome: draft.outcome)
    values = [
      .variant: (draft.variant ?? record.variant).map { .variant($0) } ?? .no,
      .signOffClass: .signOffClass(submission.signOffClass),
      .validity: draft.validUntil.map { .months(Self.months(from: first, through: $0)) } ?? .no,
      .conditions: draft.conditions.isEmpty ? .no : .yes,
      .considerations: draft.considerations.isEmpty ? .no : .yes,
      .notNeeded: waived == 0 ? .no : .count(waived),
      .hearing: record.hearings.isEmpty ? .no : .yes,
      .objection: objections == 0 ? .no : .count(objections),
    ]
  }

  /// Rounded to quarters of a year: on which day of the week somebody decides is no difference.
  private static func months(from first: CivilDate, through last: CivilDate) -> Int {
    max((last - first) * 4 + 182, 0) / 365 * 3
  }
}

/// A trait in which one decision differs from most others of its kind.
package struct TraitDifference: Hashable, Sendable {
  package let trait: DecisionTraits.Trait
  package let own: DecisionTraits.Value
  /// The value that more than half of the group has.
  package let usual: DecisionTraits.Value
  /// How many have it.
  package let having: Int

  package init(
    trait: DecisionTraits.Trait,
    own: DecisionTraits.Value,
    usual: DecisionTraits.Value,
    having: Int
  ) {
    self.trait = trait
    self.own = own
    self.usual = usual
    self.having = having
  }
}

/// One decision beside others of its kind.
package struct GroupComparison: Hashable, Sendable {
  /// How many decisions the group has, the one that is compared among them.
  package let size: Int
  package let differences: [TraitDifference]

  /// Fewer decisions make no group: nothing is usual among two.
  package static let smallest = 3

  /// Whether there are enough of them to compare with.
  package var isMeaningful: Bool { size >= Self.smallest }

  /// - Parameter all: every decision at hand, the one that is compared among them.
  package init(of own: DecisionTraits, among all: [DecisionTraits]) {
    let group = all.filter { $0.kind == own.kind }
    size = group.count
    guard group.count >= Self.smallest else {
      differences = []
      return
    }
    differences = DecisionTraits.Trait.allCases.compactMap { trait in
      guard let value = own.values[trait] else { return nil }
      var counts: [DecisionTraits.Value: Int] = [:]
      for member in group { if let value = member.values[trait] { counts[value, default: 0] += 1 } }
      guard let (usual, having) = counts.first(where: { $0.value * 2 > group.count }), usual != value else {
        return nil
      }
      return TraitDifference(trait: trait, own: value, usual: usual, having: having)
    }
  }
}
