// What holds for an act of a kind whatever it says: stage, suspension, right, owner, exclusion.

extension Workflow {
  static func permit(_ kind: ActKind, in situation: Situation) throws(Refusal) {
    let record = situation.record
    let officer = situation.officer
    guard officer.isActive else {
      throw Refusal(.officerInactive(officer.id), source: .office, remedy: .askSomebodyWith(.administer))
    }
    let steers = officer.holds(.steer) && kind.isForTriage(in: record.stage)
    guard steers || officer.holds(kind.right) else {
      throw Refusal(.rightMissing(kind.right), source: .office, remedy: .askSomebodyWith(kind.right))
    }
    if record.excluded[officer.id] != nil, kind != .declareConflict {
      throw Refusal(.excluded(officer.id), source: .conflictOfInterest, remedy: .askSomebodyWith(.allocate))
    }
    guard kind.stages.contains(record.stage) else {
      throw Refusal(
        .notPossible(kind, in: record.stage),
        source: .workflow,
        remedy: kind.predecessor(from: record.stage).map { .act($0) } ?? .none
      )
    }
    if let suspension = record.suspension, !kind.isPossibleWhileSuspended {
      throw Refusal(.suspended(since: suspension.since), source: .suspension, remedy: .act(.resume))
    }
    if kind.needsOwner { try needOwner(situation) }
    if kind.needsOwnerOrPool, !steers { try needOwnerOrPool(situation) }
  }

  private static func needOwnerOrPool(_ situation: Situation) throws(Refusal) {
    guard situation.record.assignee == nil else { return try needOwner(situation) }
    guard let own = situation.record.sachgebiet, let area = situation.officer.sachgebiet, area != own else {
      return
    }
    throw Refusal(.otherSachgebiet(own), source: .office, remedy: .askSomebodyWith(.allocate))
  }

  /// Who helps instead of an officer: themselves, or, once they have left, somebody who allocates their work.
  static func ask(_ officer: OfficerID, _ situation: Situation) -> Refusal.Remedy {
    situation.organisation[officer]?.isActive == true ? .askOfficer(officer) : .askSomebodyWith(.allocate)
  }

  static func needOwner(_ situation: Situation) throws(Refusal) {
    guard let assignee = situation.record.assignee else {
      throw Refusal(.unassigned, source: .office, remedy: .act(.take))
    }
    guard assignee == situation.officer.id || leads(situation) else {
      throw Refusal(.notYours(assignee: assignee), source: .office, remedy: ask(assignee, situation))
    }
  }

  /// Whether the officer leads the Sachgebiet of the case and so may act in the place of its officer.
  static func leads(_ situation: Situation) -> Bool {
    situation.officer.isActive && situation.officer.roles.contains(where: \.leads)
      && (situation.officer.sachgebiet == nil || situation.officer.sachgebiet == situation.record.sachgebiet)
  }

  static func need(_ text: String, _ field: Refusal.TextField, source: LegalSource = .office) throws(Refusal)
  {
    guard !text.isBlank else {
      throw Refusal(.textMissing(field), source: source, remedy: .give(field))
    }
  }
}
