// Draft, signature and what can still stop a signed decision.

extension Workflow {
  /// A draft is written for a matter; the first one waits for the end of a hearing.
  ///
  /// Amending one while a hearing runs is preparation.
  @discardableResult
  static func mayDraft(_ situation: Situation) throws(Refusal) -> Matter {
    guard let matter = situation.matter else {
      throw Refusal(.matterOpen, source: .office, remedy: .act(.chooseMatter))
    }
    let running = Readiness.openHearings(in: situation.circumstances)
    guard situation.record.stage == .draft || running.isEmpty else {
      throw Refusal(.notReady(running), source: .hearing, remedy: .mendBlockers)
    }
    return matter
  }

  static func draft(_ draft: DecisionDraft, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    let matter = try mayDraft(situation)
    if let variant = draft.variant, matter.variant(variant) == nil {
      throw Refusal(.variantUnknown(variant), source: .office, remedy: .chooseAnother)
    }
    if let from = draft.validFrom, let until = draft.validUntil, until <= from {
      throw Refusal(.dayNotAfter(until, limit: from), source: .operativePart, remedy: .chooseAnother)
    }
    let version = (situation.record.draft?.version ?? 0) + 1
    return [.drafted(.init(version: version, draft: draft))]
  }

  /// The draft goes to the signer once nothing blocks; its class follows from matter and outcome.
  static func submit(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    let blockers = Readiness.blockers(in: situation)
    guard blockers.isEmpty, let draft = situation.record.currentDraft, let rule = situation.signOffRule else {
      throw Refusal(.notReady(blockers), source: .workflow, remedy: .mendBlockers)
    }
    return [.submitted(.init(version: draft.version, signOffClass: rule.signOffClass))]
  }

  static func recall(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard let submission = situation.record.submission else {
      throw Refusal(.notPossible(.recall, in: situation.record.stage), source: .workflow, remedy: .none)
    }
    guard submission.by == situation.officer.id || leads(situation) else {
      throw Refusal(.notDrafter(submission.by), source: .fourEyes, remedy: ask(submission.by, situation))
    }
    return [.recalled(.init(version: submission.version))]
  }

  static func returnDraft(_ remark: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayReview(situation)
    try need(remark, .remark, source: .fourEyes)
    guard let submission = situation.record.submission else { throw notSubmitted(situation) }
    return [.returned(.init(version: submission.version, remark: remark))]
  }

  static func sign(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayReview(situation)
    // Days pass and data change while a draft waits: what could not be submitted now is not signed.
    let blockers = Readiness.blockers(in: situation)
    guard blockers.isEmpty, let submission = situation.record.submission,
      let draft = situation.record.currentDraft
    else { throw Refusal(.notReady(blockers), source: .workflow, remedy: .act(.returnDraft)) }
    let digest = try draftDigest(draft)
    return [
      .signed(.init(version: draft.version, signOffClass: submission.signOffClass, draftDigest: digest))
    ]
  }

  /// Whether the officer may sign or return the submitted draft: class reached, and from S2 on not the own draft.
  static func mayReview(_ situation: Situation) throws(Refusal) {
    guard let submission = situation.record.submission else {
      throw notSubmitted(situation)
    }
    let required = max(submission.signOffClass, .s1)
    let held = situation.officer.signsUpTo
    guard let held, held >= required else {
      throw Refusal(
        .classNotReached(required: required, held: held),
        source: .fourEyes,
        remedy: .askSigner(required)
      )
    }
    if required >= .s2 {
      let drafters = Set(situation.record.drafts.map(\.by)).union([submission.by])
      guard !drafters.contains(situation.officer.id) else {
        throw Refusal(.ownDraft, source: .fourEyes, remedy: .askSigner(required))
      }
    }
    let area = situation.officer.sachgebiet
    if let area, let own = situation.record.sachgebiet, area != own {
      throw Refusal(.otherSachgebiet(own), source: .fourEyes, remedy: .askSigner(required))
    }
  }

  private static func notSubmitted(_ situation: Situation) -> Refusal {
    Refusal(.notPossible(.sign, in: situation.record.stage), source: .workflow, remedy: .act(.submit))
  }

  /// The signer, the officer of the case and a lead of its Sachgebiet may stop what was signed.
  static func mayStop(_ situation: Situation) throws(Refusal) {
    guard situation.record.signature?.by != situation.officer.id else { return }
    try needOwner(situation)
  }

  static func stop(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayStop(situation)
    try need(reason, .reason)
    return [.stopped(.init(reason: reason))]
  }

  private static func draftDigest(_ version: DraftVersion) throws(Refusal) -> SHA256Digest {
    do {
      let content = EntryContent.drafted(.init(version: version.version, draft: version.draft))
      return SHA256Digest.of(try content.encoded())
    } catch {
      throw Refusal(.notPossible(.sign, in: .finalSignOff), source: .fileTruth, remedy: .none)
    }
  }
}

extension Situation {
  /// The class that must sign the present draft, and why; nil without matter or draft.
  package var signOffRule: SignOffRule? {
    guard let matter, let draft = record.currentDraft?.draft else { return nil }
    return matter.signOffClass(for: draft.outcome, variant: draft.variant ?? record.variant)
  }
}
