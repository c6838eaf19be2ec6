// Papers, the items of evidence, and what is asked for.

extension Workflow {
  /// A paper cannot have been issued after today, nor have ended before it was issued; one that has expired is still one.
  static func receiveDocument(_ document: Document, _ situation: Situation) throws(Refusal) -> [EntryContent]
  {
    if let issuedOn = document.issuedOn {
      guard issuedOn <= situation.today else {
        throw Refusal(.dayInFuture(issuedOn), source: .fileTruth, remedy: .chooseAnother)
      }
      if let validUntil = document.validUntil, validUntil < issuedOn {
        throw Refusal(.dayBefore(validUntil, limit: issuedOn), source: .fileTruth, remedy: .chooseAnother)
      }
    }
    return [.documentReceived(.init(document: document))]
  }

  static func assessEvidence(
    _ code: EvidenceCode,
    _ assessment: EvidenceAssessment,
    _ reason: String,
    _ folio: Int?,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    if assessment == .notNeeded { try need(reason, .reason) }
    if let folio, !situation.record.documents.contains(where: { $0.folio == folio }) {
      throw Refusal(.folioUnknown(folio), source: .fileTruth, remedy: .chooseAnother)
    }
    return [
      .evidenceAssessed(.init(code: code, assessment: assessment, reason: reason, folio: folio))
    ]
  }

  /// A request names the items, sets a deadline and warns; without these a deadline is worth little.
  static func requestDocuments(
    _ items: [EvidenceCode],
    _ dueOn: CivilDate,
    _ language: LanguageCode,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard !items.isEmpty else { throw Refusal(.noItems, source: .documentRequest, remedy: .chooseAnother) }
    guard dueOn > situation.today else {
      throw Refusal(
        .dayNotAfter(dueOn, limit: situation.today),
        source: .documentRequest,
        remedy: .chooseAnother
      )
    }
    var named: [EvidenceCode] = []
    for item in items where !named.contains(item) { named.append(item) }
    let letter = Letter.documentRequest(
      items: named,
      dueOn: dueOn,
      sentOn: situation.today,
      by: situation.officer.id,
      language: language,
      in: situation
    )
    // Without the list, the day and the warning a deadline is worth nothing.
    let gaps = LetterCheck.findings(in: letter)
    guard gaps.isEmpty else {
      let blockers = gaps.map {
        Blocker(.letterPartMissing($0.gap), source: $0.source, remedy: .releaseCatalogue)
      }
      throw Refusal(.notReady(blockers), source: .documentRequest, remedy: .mendBlockers)
    }
    let text = LetterText.text(of: letter)
    return [
      .documentsRequested(.init(items: named, dueOn: dueOn, language: language, text: text))
    ]
  }

  static func extendRequest(
    _ number: Int,
    _ dueOn: CivilDate,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let request = try openItem(number, in: situation.record.requests, source: .requestExtension)
    let limit = max(request.dueOn, situation.today)
    guard dueOn > limit else {
      throw Refusal(
        .dayNotAfter(dueOn, limit: limit),
        source: .requestExtension,
        remedy: .chooseAnother
      )
    }
    return [.requestExtended(.init(number: number, dueOn: dueOn, reason: reason))]
  }

  static func closeRequest(
    _ number: Int,
    _ how: ClosedRequest,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let request = try openItem(number, in: situation.record.requests, source: .documentRequest)
    switch how {
    case .met: break
    case .waived: try need(reason, .reason, source: .documentRequest)
    case .expired:
      guard situation.today > request.dueOn else {
        throw Refusal(
          .dayNotAfter(situation.today, limit: request.dueOn),
          source: .documentRequest,
          remedy: .wait(until: request.dueOn.adding(days: 1))
        )
      }
    }
    return [.requestClosed(.init(number: number, how: how, reason: reason))]
  }

  /// The evidence of a matter is compared, and a deadline that the person still has is not cut short by a reason.
  static func mayEndCompleteness(_ situation: Situation) throws(Refusal) {
    guard situation.matter != nil else {
      throw Refusal(.matterOpen, source: .office, remedy: .act(.chooseMatter))
    }
    let running = Readiness.requestBlockers(in: situation)
    guard running.isEmpty else {
      throw Refusal(.notReady(running), source: .documentRequest, remedy: .act(.closeRequest))
    }
  }

  /// The examination goes on once every item is settled, or was asked for in vain.
  static func endCompleteness(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayEndCompleteness(situation)
    let open = Readiness.evidenceBlockers(in: situation, outcome: nil).filter(\.isUnsettledEvidence)
    guard open.isEmpty || !reason.isBlank else {
      throw Refusal(.notReady(open), source: .documentRequest, remedy: .mendBlockers)
    }
    return [.completenessEnded(.init(reason: reason))]
  }
}
