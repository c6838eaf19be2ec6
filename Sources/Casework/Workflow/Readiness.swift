/// What stands between a case and its decision.
///
/// Ready is exactly what `submit` accepts: both ask this list.
package enum Readiness {
  /// Everything that blocks, in the order in which a caseworker would mend it.
  package static func blockers(in situation: Situation) -> [Blocker] {
    let draft = situation.record.currentDraft?.draft
    guard let matter = situation.matter else {
      return [Blocker(.matterOpen, source: .office, remedy: .act(.chooseMatter))]
    }
    return evidenceBlockers(in: situation, outcome: draft?.outcome)
      + requestBlockers(in: situation)
      + consultationBlockers(in: situation, matter: matter, outcome: draft?.outcome)
      + registerBlockers(in: situation)
      + hearingBlockers(in: situation, draft: draft)
      + personBlockers(in: situation, draft: draft)
      + draftBlockers(in: situation, matter: matter)
  }

  static func requestBlockers(in situation: Situation) -> [Blocker] {
    situation.record.requests.filter(\.isOpen).map {
      Blocker(.requestOpen($0.number, dueOn: $0.dueOn), source: .documentRequest, remedy: .act(.closeRequest))
    }
  }

  /// The register is asked in every case; its answer belongs into the file before the decision.
  private static func registerBlockers(in situation: Situation) -> [Blocker] {
    let queries = situation.record.registerQueries.dropFirst(situation.record.earlier.registerQueries)
    guard !queries.contains(where: { $0.register == .azr }) else { return [] }
    return [Blocker(.registerQueryMissing(.azr), source: .registerQuery, remedy: .act(.queryRegister))]
  }

  private static func hearingBlockers(in situation: Situation, draft: DecisionDraft?) -> [Blocker] {
    let record = situation.record
    var blockers = openHearings(in: situation)
    guard let draft else { return blockers }
    let need = draft.outcome.needsHearing(existingRight: record.application.currentTitle != nil)
    if need.holds, !record.countingHearings.contains(where: { $0.covers(draft.outcome) }) {
      blockers.append(Blocker(.hearingMissing(draft.outcome), source: need.source, remedy: .act(.hear)))
    }
    let answered = record.countingHearings.contains { $0.end == .answered }
    if answered, draft.hearingAnswer.isBlank {
      blockers.append(Blocker(.hearingUnanswered, source: .hearing, remedy: .act(.draft)))
    }
    return blockers
  }

  /// Hearings whose statement or deadline is awaited.
  static func openHearings(in situation: Situation) -> [Blocker] {
    situation.record.hearings.filter(\.isOpen).map {
      Blocker(.hearingOpen($0.number, dueOn: $0.dueOn), source: .hearing, remedy: .act(.endHearing))
    }
  }

  private static func personBlockers(in situation: Situation, draft: DecisionDraft?) -> [Blocker] {
    let person = situation.file.person
    var blockers: [Blocker] = []
    if let until = draft?.validUntil, until <= situation.today {
      blockers.append(Blocker(.titleEndsBefore(until), source: .operativePart, remedy: .act(.draft)))
    }
    if let until = draft?.validUntil, let passport = person.passport, until > passport.validUntil {
      blockers.append(
        Blocker(
          .titleOutlivesPassport(until, passport: passport.validUntil),
          source: LegalSource("§ 3 AufenthG", isVerified: false),
          remedy: .act(.draft)
        )
      )
    }
    return blockers
  }

  private static func draftBlockers(in situation: Situation, matter: Matter) -> [Blocker] {
    let record = situation.record
    guard let version = record.currentDraft else {
      return [Blocker(.draftMissing, source: .operativePart, remedy: .act(.draft))]
    }
    let draft = version.draft
    var blockers: [Blocker] = []
    let norm = matter.strictestNorm(variant: draft.variant ?? record.variant)
    let letter = DecisionNotice.preview(draft, in: situation).letter
    for finding in LetterCheck.findings(in: letter, weighing: norm.needsWeighing) where finding.holdsBack {
      blockers.append(Blocker(finding, norm: norm))
    }
    if draft.outcome.isFavourable, let block = matter.block, block.validity.contains(situation.today) {
      blockers.append(
        Blocker(
          .matterBlocked(until: block.validity.until),
          source: block.source,
          remedy: .wait(until: block.validity.until)
        )
      )
    }
    if let remark = record.remark, version.version <= remark.version {
      blockers.append(Blocker(.remarkUnanswered(remark.version), source: .fourEyes, remedy: .act(.draft)))
    }
    return blockers
  }
}

extension Matter {
  /// The norm of a variant; as long as none is chosen, one that asks for weighing wins.
  func strictestNorm(variant id: MatterKey?) -> NormKind {
    if let variant = variant(id) { return variant.norm }
    return variants.map(\.norm).first(where: \.needsWeighing) ?? norm
  }
}

/// One thing that blocks a decision: what, why, and what mends it.
package struct Blocker: Hashable, Sendable {
  /// What blocks.
  package let what: What
  /// The rule that asks for it.
  package let source: LegalSource
  /// What mends it.
  package let remedy: Remedy

  init(_ what: What, source: LegalSource, remedy: Remedy) {
    self.what = what
    self.source = source
    self.remedy = remedy
  }

  /// What blocks.
  package enum What: Hashable, Sendable {
    case matterOpen
    case matterBlocked(until: CivilDate?)
    /// Nobody looked at the item yet.
    case evidenceUnchecked(EvidenceCode)
    case evidenceMissing(EvidenceCode)
    /// A copy is there; the original has to be seen.
    case originalNotSeen(EvidenceCode)
    case requestOpen(Int, dueOn: CivilDate)
    case consultationMissing(ConsultationCode)
    case consultationOpen(Int, ConsultationCode)
    case consultationObjected(Int, ConsultationCode)
    case registerQueryMissing(Register)
    case hearingMissing(Outcome)
    case hearingOpen(Int, dueOn: CivilDate)
    case hearingUnanswered
    case titleOutlivesPassport(CivilDate, passport: CivilDate)
    /// The title would be over on the day it is decided.
    case titleEndsBefore(CivilDate)
    case draftMissing
    case operativePartMissing
    case factsMissing
    case reasonsMissing
    case considerationsMissing(NormKind)
    /// The decision must tell how to appeal, and the catalogue of the day has no notice.
    case appealNoticeMissing
    /// The letter would lack something else that only the catalogue can give.
    case letterPartMissing(LetterCheck.Gap)
    case remarkUnanswered(Int)
  }

  /// What mends it.
  package enum Remedy: Hashable, Sendable {
    case act(ActKind)
    case wait(until: CivilDate?)
    /// A catalogue that has what is missing.
    case releaseCatalogue
  }

  /// Whether it is an item of evidence that is neither settled nor asked for in vain.
  var isUnsettledEvidence: Bool {
    switch what {
    case .evidenceUnchecked, .evidenceMissing: true
    case .matterOpen, .matterBlocked, .originalNotSeen, .requestOpen, .consultationMissing, .consultationOpen,
      .consultationObjected, .registerQueryMissing, .hearingMissing, .hearingOpen, .hearingUnanswered,
      .titleOutlivesPassport, .titleEndsBefore, .draftMissing, .operativePartMissing, .factsMissing,
      .reasonsMissing, .considerationsMissing, .appealNoticeMissing, .letterPartMissing,
      .remarkUnanswered:
      false
    }
  }
}

extension Blocker {
  /// What a letter lacks: text that the draft gives, or what only a catalogue has.
  fileprivate init(_ finding: LetterCheck.Finding, norm: NormKind) {
    let (what, remedy): (What, Remedy) =
      switch finding.gap {
      case .part(.operativePart): (.operativePartMissing, .act(.draft))
      case .part(.facts): (.factsMissing, .act(.draft))
      case .part(.reasons): (.reasonsMissing, .act(.draft))
      case .part(.weighing): (.considerationsMissing(norm), .act(.draft))
      case .part(.hearingAnswer): (.hearingUnanswered, .act(.draft))
      case .part(.appealNotice): (.appealNoticeMissing, .releaseCatalogue)
      case .part(.opening), .part(.items), .part(.deadline), .part(.consequence), .part(.conditions),
        .part(.fee),
        .part(.translationHint), .part(.data), .part(.rights), .part(.closing), .addressee, .letterhead,
        .reference,
        .subject, .signature, .translation, .fee:
        (.letterPartMissing(finding.gap), .releaseCatalogue)
      }
    self.init(what, source: finding.source, remedy: remedy)
  }
}

extension String {
  /// Whether a person would see nothing.
  var isBlank: Bool { !hasVisibleCharacter }
}
