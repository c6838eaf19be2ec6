/// What would change for a case if another edition of the catalogue judged it.
package enum RehearsalChange: Hashable, Sendable {
  /// The matter is not in the new edition.
  case matterGone(MatterKey)
  /// The Sachgebiet to which the matter goes.
  case owner(from: Sachgebiet?, to: Sachgebiet?)
  /// Who must sign the draft, or a grant where there is no draft yet.
  case signOff(Outcome, from: SignOffClass?, to: SignOffClass?)
  /// The fee of an act, in cents; nil where none can be named.
  case fee(FeeAct, from: Int?, to: Int?)
  /// The day from which an open consultation counts as consent; nil for never.
  case consent(number: Int, ConsultationCode, from: CivilDate?, to: CivilDate?)
  /// Something new blocks the decision.
  case blocks(Blocker)
  /// Something no longer blocks the decision.
  case unblocks(Blocker)
}

/// The same case judged by two editions.
package enum Rehearsal {
  /// Everything that differs, in the order: matter, owner, sign-off, fee, deadlines, readiness.
  package static func changes(from old: Situation, to new: Situation) -> [RehearsalChange] {
    if let key = old.record.matter, old.matter != nil, new.matter == nil { return [.matterGone(key)] }
    return owner(old, new) + signOff(old, new) + fees(old, new) + consents(old, new) + blockers(old, new)
  }

  private static func owner(_ old: Situation, _ new: Situation) -> [RehearsalChange] {
    guard let key = old.record.matter else { return [] }
    let day = old.record.receivedOn
    let before = old.catalogue.routing(of: key, on: day)?.sachgebiet
    let after = new.catalogue.routing(of: key, on: day)?.sachgebiet
    return before == after ? [] : [.owner(from: before, to: after)]
  }

  private static func signOff(_ old: Situation, _ new: Situation) -> [RehearsalChange] {
    let draft = old.record.currentDraft?.draft
    let outcome = draft?.outcome ?? .grant
    let variant = draft?.variant ?? old.record.variant
    let before = old.matter?.signOffClass(for: outcome, variant: variant).signOffClass
    let after = new.matter?.signOffClass(for: outcome, variant: variant).signOffClass
    return before == after ? [] : [.signOff(outcome, from: before, to: after)]
  }

  private static func fees(_ old: Situation, _ new: Situation) -> [RehearsalChange] {
    FeeAct.allCases.compactMap { act in
      let before = cents(act, old)
      let after = cents(act, new)
      return before == after ? nil : .fee(act, from: before, to: after)
    }
  }

  private static func cents(_ act: FeeAct, _ situation: Situation) -> Int? {
    guard let matter = situation.matter else { return nil }
    let request = FeeRequest(
      act: act,
      day: situation.record.receivedOn,
      born: situation.file.person.dateOfBirth
    )
    return (try? situation.catalogue.fee(of: matter, for: request))?.due
  }

  private static func consents(_ old: Situation, _ new: Situation) -> [RehearsalChange] {
    old.record.consultations.filter(\.isOpen).compactMap { consultation in
      func day(_ situation: Situation) -> CivilDate? {
        situation.deemedConsentDays(of: consultation.code).map { consultation.sentOn.adding(days: $0) }
      }
      let (before, after) = (day(old), day(new))
      return before == after
        ? nil : .consent(number: consultation.number, consultation.code, from: before, to: after)
    }
  }

  private static func blockers(_ old: Situation, _ new: Situation) -> [RehearsalChange] {
    guard old.record.stage.isBeforeSignature else { return [] }
    let before = Readiness.blockers(in: old).map { $0.what }
    let after = Readiness.blockers(in: new).map { $0.what }
    return Readiness.blockers(in: new).filter { !before.contains($0.what) }.map { .blocks($0) }
      + Readiness.blockers(in: old).filter { !after.contains($0.what) }.map { .unblocks($0) }
  }
}
