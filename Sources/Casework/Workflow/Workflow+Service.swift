// Dispatch, notification, remedy period, court and finality.

extension Workflow {
  /// Sends the signed decision: the text is frozen as it leaves, and the paper where one was made of it.
  static func dispatch(
    _ mode: ServiceMode,
    _ sentOn: CivilDate,
    _ paper: SentPaper?,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let record = situation.record
    guard let signature = record.signature, let draft = record.draft else {
      throw Refusal(.notPossible(.dispatch, in: record.stage), source: .notification, remedy: .act(.sign))
    }
    guard sentOn <= situation.today else {
      throw Refusal(.dayInFuture(sentOn), source: .notification, remedy: .chooseAnother)
    }
    let signedOn = signature.at.civilDate
    guard sentOn >= signedOn else {
      throw Refusal(.dayBefore(sentOn, limit: signedOn), source: .notification, remedy: .chooseAnother)
    }
    let notice = DecisionNotice(draft.draft, signature: signature, sentOn: sentOn, situation)
    let text = notice.text
    let textDigest = SHA256Digest.of(Array(text.utf8))
    if let paper, paper.textDigest != textDigest {
      throw Refusal(.paperShowsOtherText, source: .fileTruth, remedy: .act(.dispatch))
    }
    var contents: [EntryContent] = [
      .dispatched(
        .init(
          mode: mode,
          sentOn: sentOn,
          addressee: notice.addressee,
          text: text,
          textDigest: textDigest,
          noticeIsCorrect: notice.hasCorrectAppealNotice,
          paper: paper
        )
      )
    ]
    if mode == .handedOver {
      contents.append(
        confirmed(.handedOver(on: sentOn), proof: "", noticeIsCorrect: notice.hasCorrectAppealNotice)
      )
    }
    return contents
  }

  /// What was dispatched; a letter counts as known on its presumed day at the earliest, whenever it came.
  @discardableResult
  static func mayConfirmService(_ situation: Situation) throws(Refusal) -> Dispatch {
    guard let dispatch = situation.record.dispatch else {
      throw Refusal(
        .notPossible(.confirmService, in: situation.record.stage),
        source: .notification,
        remedy: .act(.dispatch)
      )
    }
    if let presumed = situation.record.remedyPeriod()?.notifiedOn, presumed > situation.today {
      throw Refusal(.dayInFuture(presumed), source: .notification, remedy: .wait(until: presumed))
    }
    return dispatch
  }

  /// Records the day of notification: the presumed day of a letter, or the day on the service record.
  static func confirmService(
    _ day: CivilDate?,
    _ proof: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    if let day, day > situation.today {
      throw Refusal(.dayInFuture(day), source: .notification, remedy: .chooseAnother)
    }
    let dispatch = try mayConfirmService(situation)
    let period = situation.record.remedyPeriod(deliveredOn: day)
    guard let period else {
      throw Refusal(.textMissing(.proof), source: .formalService, remedy: .give(.proof))
    }
    guard period.notifiedOn >= dispatch.sentOn else {
      throw Refusal(
        .dayBefore(period.notifiedOn, limit: dispatch.sentOn),
        source: .notification,
        remedy: .chooseAnother
      )
    }
    return [
      .serviceConfirmed(
        .init(notifiedOn: period.notifiedOn, lastDay: period.lastDay, proof: proof)
      )
    ]
  }

  private static func confirmed(_ service: Service, proof: String, noticeIsCorrect: Bool) -> EntryContent {
    let period = RemedyPeriod.compute(service: service, noticeIsCorrect: noticeIsCorrect)
    return .serviceConfirmed(.init(notifiedOn: period.notifiedOn, lastDay: period.lastDay, proof: proof))
  }

  /// What was handed over cannot come back.
  static func mayFailService(_ situation: Situation) throws(Refusal) {
    guard situation.record.dispatch?.mode != .handedOver else {
      throw Refusal(
        .notPossible(.failService, in: situation.record.stage),
        source: .notification,
        remedy: .none
      )
    }
  }

  /// Returned mail often comes after the presumed day was entered.
  static func failService(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try mayFailService(situation)
    try need(reason, .reason, source: .notification)
    return [.serviceFailed(.init(reason: reason))]
  }

  static func needNoLitigation(_ situation: Situation) throws(Refusal) {
    guard situation.record.litigation?.isOpen != true else {
      throw Refusal(.litigationOpen, source: .remedyPeriod, remedy: .act(.endLitigation))
    }
  }

  static func needLitigation(_ situation: Situation) throws(Refusal) {
    guard situation.record.litigation?.isOpen == true else {
      throw Refusal(.noLitigation, source: .remedyPeriod, remedy: .none)
    }
  }

  static func beginLitigation(
    _ kind: LitigationKind,
    _ court: String,
    _ reference: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try needNoLitigation(situation)
    // Against a decision there is an action only once it is known, for want of one only before it is signed.
    let stage = situation.record.stage
    let fits =
      switch kind {
      case .action: stage == .notified || stage == .appealable
      case .inactivity: stage.isBeforeSignature
      case .urgentMotion: true
      }
    guard fits else {
      throw Refusal(.notPossible(.beginLitigation, in: stage), source: .remedyPeriod, remedy: .chooseAnother)
    }
    try need(court, .court, source: .remedyPeriod)
    try need(reference, .courtReference, source: .remedyPeriod)
    return [.litigationBegan(.init(kind: kind, court: court, courtReference: reference))]
  }

  static func endLitigation(_ outcome: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try needLitigation(situation)
    try need(outcome, .result, source: .remedyPeriod)
    return [.litigationEnded(.init(outcome: outcome))]
  }

  /// The decision is final when nobody went to court by the last day; some days are left for the court's post.
  static func finalise(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    try needNoLitigation(situation)
    guard let finality = situation.record.finality, situation.record.service != nil else {
      throw Refusal(
        .notPossible(.finalise, in: situation.record.stage),
        source: .remedyPeriod,
        remedy: .act(.confirmService)
      )
    }
    guard situation.today >= finality.recordableFrom else {
      throw Refusal(
        .remedyPeriodOpen(until: finality.recordableFrom.adding(days: -1)),
        source: .remedyPeriod,
        remedy: .wait(until: finality.recordableFrom)
      )
    }
    return [.finalised(.init(finalOn: finality.finalFrom))]
  }
}

extension Case {
  /// The remedy period of the dispatched decision; nil when the day of delivery is needed and not known.
  ///
  /// - Parameter day: the proved day of delivery or receipt; nil where none is.
  package func remedyPeriod(deliveredOn day: CivilDate? = nil) -> RemedyPeriod? {
    guard let dispatch, let service = service(deliveredOn: day) else { return nil }
    return RemedyPeriod.compute(service: service, noticeIsCorrect: dispatch.noticeIsCorrect)
  }

  /// How the dispatched decision reached the person; nil when the day of delivery is needed and not known.
  func service(deliveredOn day: CivilDate? = nil) -> Service? {
    guard let dispatch else { return nil }
    switch dispatch.mode {
    case .letter:
      return day.map { .letterReceived(posted: dispatch.sentOn, received: $0) }
        ?? .letter(posted: dispatch.sentOn)
    case .handedOver: return .handedOver(on: dispatch.sentOn)
    case .serviceRecord: return day.map { .serviceRecord(delivered: $0) }
    }
  }
}
