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
    return fileBlockers(in: situation.circumstances, matter: matter)
      + draftBlockers(in: situation, draft: draft)
      + noticeBlockers(in: situation, matter: matter)
  }

  /// Whether only the draft stands between a case and its decision: everything else is there, and somebody could
  /// write or submit it now.
  package static func isReady(_ circumstances: Circumstances) -> Bool {
    let record = circumstances.record
    guard record.stage.isBeforeSignature, record.stage != .finalSignOff, record.suspension == nil,
      let matter = circumstances.matter
    else { return false }
    return fileBlockers(in: circumstances, matter: matter).isEmpty
  }

  /// The first day after today on which ``isReady(_:)`` may say something else although nobody acts; nil for none.
  package static func nextChange(_ circumstances: Circumstances) -> CivilDate? {
    guard circumstances.record.stage.isBeforeSignature else { return nil }
    let block = circumstances.matter?.block?.validity
    let days = [
      circumstances.file.person.passport?.validUntil.adding(days: 1), block?.from,
      block?.until?.adding(days: 1),
    ]
    return days.compactMap(\.self).filter { $0 > circumstances.today }.min()
  }

  /// What the file lacks, whatever the draft says beyond its outcome.
  static func fileBlockers(in circumstances: Circumstances, matter: Matter) -> [Blocker] {
    let outcome = circumstances.record.currentDraft?.draft.outcome
    let evidence = evidenceBlockers(in: circumstances, outcome: outcome)
    let isPassportItemOpen = evidence.contains(where: \.isAboutPassport)
    return evidence
      + identityBlockers(in: circumstances, outcome: outcome, isPassportItemOpen: isPassportItemOpen)
      + addresseeBlockers(in: circumstances)
      + requestBlockers(in: circumstances)
      + consultationBlockers(in: circumstances, matter: matter, outcome: outcome)
      + registerBlockers(in: circumstances)
      + hearingBlockers(in: circumstances, outcome: outcome)
      + feeBlockers(in: circumstances, outcome: outcome)
      + matterBlockers(in: circumstances, matter: matter, outcome: outcome)
  }

  static func requestBlockers(in circumstances: Circumstances) -> [Blocker] {
    circumstances.record.requests.filter(\.isOpen).map {
      Blocker(.requestOpen($0.number, dueOn: $0.dueOn), source: .documentRequest, remedy: .act(.closeRequest))
    }
  }

  /// The register is asked in every case; its answer belongs into the file before the decision.
  private static func registerBlockers(in circumstances: Circumstances) -> [Blocker] {
    let record = circumstances.record
    let queries = record.registerQueries.dropFirst(record.earlier.registerQueries)
    guard !queries.contains(where: { $0.register == .azr }) else { return [] }
    return [Blocker(.registerQueryMissing(.azr), source: .registerQuery, remedy: .act(.queryRegister))]
  }

  private static func hearingBlockers(in circumstances: Circumstances, outcome: Outcome?) -> [Blocker] {
    let record = circumstances.record
    let blockers = openHearings(in: circumstances)
    guard let outcome else { return blockers }
    let need = outcome.needsHearing(existingRight: record.application.currentTitle != nil)
    guard need.holds, !record.countingHearings.contains(where: { $0.covers(outcome) }) else {
      return blockers
    }
    return blockers + [Blocker(.hearingMissing(outcome), source: need.source, remedy: .act(.hear))]
  }

  /// Hearings whose statement or deadline is awaited.
  static func openHearings(in circumstances: Circumstances) -> [Blocker] {
    circumstances.record.hearings.filter(\.isOpen).map {
      Blocker(.hearingOpen($0.number, dueOn: $0.dueOn), source: .hearing, remedy: .act(.endHearing))
    }
  }

  /// A matter in which the law forbids grants for a time.
  private static func matterBlockers(
    in circumstances: Circumstances,
    matter: Matter,
    outcome: Outcome?
  )
    -> [Blocker]
  {
    guard outcome?.isFavourable ?? true, let block = matter.block,
      block.validity.contains(circumstances.today)
    else { return [] }
    return [
      Blocker(
        .matterBlocked(until: block.validity.until),
        source: block.source,
        remedy: .wait(until: block.validity.until)
      )
    ]
  }

  /// What the draft says that the file contradicts.
  private static func draftBlockers(in situation: Situation, draft: DecisionDraft?) -> [Blocker] {
    guard let draft else { return [] }
    let person = situation.file.person
    var blockers: [Blocker] = []
    if situation.record.countingHearings.contains(where: { $0.end == .answered }), draft.hearingAnswer.isBlank
    {
      blockers.append(Blocker(.hearingUnanswered, source: .hearing, remedy: .act(.draft)))
    }
    if let until = draft.validUntil, until <= situation.today {
      blockers.append(Blocker(.titleEndsBefore(until), source: .operativePart, remedy: .act(.draft)))
    }
    if let until = draft.validUntil, let passport = person.passport, until > passport.validUntil {
      blockers.append(
        Blocker(
          .titleOutlivesPassport(until, passport: passport.validUntil),
          source: LegalSource("§ 3 AufenthG", isVerified: false),
          remedy: .act(.draft)
        )
      )
    }
    return blockers + validityBlockers(in: situation.circumstances, draft: draft)
  }

  /// What the notice that the draft makes would lack.
  private static func noticeBlockers(in situation: Situation, matter: Matter) -> [Blocker] {
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
    for slot in draft.openSlots {
      blockers.append(Blocker(.slotOpen(slot), source: .operativePart, remedy: .act(.draft)))
    }
    for old in situation.catalogue.textBlocks.outdated(in: draft, on: situation.today) {
      blockers.append(Blocker(.textBlockOutdated(old), source: .operativePart, remedy: .act(.draft)))
    }
    if let remark = record.remark, version.version <= remark.version {
      blockers.append(Blocker(.remarkUnanswered(remark.version), source: .fourEyes, remedy: .act(.draft)))
    }
    return blockers
  }
}

extension Matter {
  /// The norm of a variant; as long as none is chosen, one that asks for weighing wins.
  package func strictestNorm(variant id: MatterKey?) -> NormKind {
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
    /// Nothing in the file shows who the person is.
    case identityOpen
    /// Number and validity of the passport are not in the file.
    case passportUnknown
    case passportExpired(CivilDate)
    /// The power of attorney is in the file, and where to write to is not.
    case representativeAddressMissing
    /// So many cents of the processing fee are not paid.
    case feeOpen(Int)
    /// Somebody has to say which of these acts is charged for.
    case feeActOpen([FeeAct])
    /// Somebody has to say whether the person is this, which the file hints at, and pays less.
    case feeStatusOpen(FeeStatus)
    /// The catalogue of the day has no fee for the case.
    case feeUnknown(FeeFault)
    case hearingMissing(Outcome)
    case hearingOpen(Int, dueOn: CivilDate)
    case hearingUnanswered
    case titleOutlivesPassport(CivilDate, passport: CivilDate)
    /// The title would be over on the day it is decided.
    case titleEndsBefore(CivilDate)
    /// The title would last longer than the law lets it.
    case titleTooLong(CivilDate, longest: CivilDate)
    /// A title without an end would have one.
    case titleHasNoEnd(CivilDate)
    case draftMissing
    case operativePartMissing
    case factsMissing
    case reasonsMissing
    case considerationsMissing(NormKind)
    /// A grant with conditions names none.
    case conditionsMissing
    /// The decision must tell how to appeal, and the catalogue of the day has no notice.
    case appealNoticeMissing
    /// The letter would lack something else that only the catalogue can give.
    case letterPartMissing(LetterCheck.Gap)
    case remarkUnanswered(Int)
    /// A text block left a name that nobody has filled in.
    case slotOpen(String)
    /// The draft has words that are no longer those of the day.
    case textBlockOutdated(OutdatedBlock)
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
      .reasonsMissing, .considerationsMissing, .conditionsMissing, .appealNoticeMissing, .letterPartMissing,
      .remarkUnanswered, .identityOpen, .passportUnknown, .passportExpired, .representativeAddressMissing,
      .feeOpen, .feeActOpen, .feeStatusOpen, .feeUnknown, .slotOpen, .textBlockOutdated, .titleTooLong,
      .titleHasNoEnd:
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
      case .part(.conditions): (.conditionsMissing, .act(.draft))
      case .part(.appealNotice): (.appealNoticeMissing, .releaseCatalogue)
      case .part(.opening), .part(.items), .part(.deadline), .part(.consequence), .part(.fee),
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
