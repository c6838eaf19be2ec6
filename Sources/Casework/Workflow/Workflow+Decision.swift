// Draft, signature and what can still stop a signed decision.

extension Workflow {
  static func draft(_ draft: DecisionDraft, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard let matter = situation.matter else {
      throw Refusal(.matterOpen, source: .office, remedy: .act(.chooseMatter))
    }
    if let variant = draft.variant, matter.variant(variant) == nil {
      throw Refusal(.variantUnknown(variant), source: .office, remedy: .chooseAnother)
    }
    let version = (situation.record.draft?.version ?? 0) + 1
    return [.drafted(.init(version: version, draft: draft))]
  }

  /// The draft goes to the signer once nothing blocks; its class follows from matter and outcome.
  static func submit(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    let blockers = Readiness.blockers(in: situation)
    guard blockers.isEmpty, let draft = situation.record.draft, let rule = situation.signOffRule else {
      throw Refusal(.notReady(blockers), source: .workflow, remedy: .mendBlockers)
    }
    return [.submitted(.init(version: draft.version, signOffClass: rule.signOffClass))]
  }

  static func recall(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard let submission = situation.record.submission else {
      throw Refusal(.notPossible(.recall, in: situation.record.stage), source: .workflow, remedy: .none)
    }
    guard submission.by == situation.officer.id || leads(situation) else {
      throw Refusal(.notDrafter(submission.by), source: .fourEyes, remedy: .askOfficer(submission.by))
    }
    return [.recalled(.init(version: submission.version))]
  }

  static func returnDraft(_ remark: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayReview(situation)
    try need(remark, .remark, source: .fourEyes)
    guard let submission = situation.record.submission else { return [] }
    return [.returned(.init(version: submission.version, remark: remark))]
  }

  static func sign(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayReview(situation)
    guard let submission = situation.record.submission, let draft = situation.record.draft else { return [] }
    let digest = try draftDigest(draft)
    return [
      .signed(.init(version: draft.version, signOffClass: submission.signOffClass, draftDigest: digest))
    ]
  }

  /// Whether the officer may sign or return the submitted draft: class reached, and from S2 on not the own draft.
  static func mayReview(_ situation: Situation) throws(Refusal) {
    guard let submission = situation.record.submission else {
      throw Refusal(.notPossible(.sign, in: situation.record.stage), source: .workflow, remedy: .act(.submit))
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

  static func stop(_ reason: String) throws(Refusal) -> [EntryContent] {
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
    guard let matter, let draft = record.draft?.draft else { return nil }
    return matter.signOffClass(for: draft.outcome, variant: draft.variant ?? record.variant)
  }
}
