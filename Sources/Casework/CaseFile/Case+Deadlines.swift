/// What a case has to do by when.
package struct CaseDeadline: Hashable, Sendable {
  /// What is due.
  package let kind: Kind
  /// The last day, or the first day on which something becomes possible; the kind says which.
  package let date: CivilDate
  /// The rule behind the date.
  package let source: LegalSource

  package init(kind: Kind, date: CivilDate, source: LegalSource) {
    self.kind = kind
    self.date = date
    self.source = source
  }

  /// Where the date comes from. Raw values stand in JSON.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// From this day an action for failure to act is possible.
    case inactivity
    case documentRequest, consultation, hearing, followUp
    /// The person's title ends.
    case titleExpiry
    /// The day that makes the application urgent.
    case urgency
    /// A signed decision waits to be sent.
    case dispatch
    /// The day on which the person is held to know the decision, or on which its record is awaited.
    case notification
    /// Last day on which the decision can be challenged.
    case remedyPeriod
    /// The day from which the decision may be called final.
    case finality
    /// Somebody should look how the court case stands.
    case litigation
    /// The card of a final decision should have been delivered to the office.
    case cardDelivery
    /// The card of a final decision should have been fetched.
    case cardCollection
    /// A final case should be closed.
    case closing
  }
}

extension Case {
  /// All dates that the case waits for or must keep, earliest first.
  package var deadlines: [CaseDeadline] {
    var deadlines: [CaseDeadline] = []
    func add(_ kind: CaseDeadline.Kind, _ date: CivilDate, _ source: LegalSource) {
      deadlines.append(CaseDeadline(kind: kind, date: date, source: source))
    }
    let courtCase = litigation?.isOpen == true ? litigation : nil
    if stage.isBeforeSignature {
      if courtCase?.kind != .inactivity {
        add(.inactivity, InactivityDate.compute(receivedOn: receivedOn).actionPossibleFrom, .inactivity)
      }
      for request in requests where request.isOpen { add(.documentRequest, request.dueOn, .documentRequest) }
      for hearing in hearings where hearing.isOpen { add(.hearing, hearing.dueOn, .hearing) }
      for consultation in consultations where consultation.isOpen {
        if let after = consultation.deemedAfter { add(.consultation, after, .consultation) }
      }
      if let title = application.currentTitle { add(.titleExpiry, title.validUntil, .titleExpiry) }
      if let urgency = application.urgency { add(.urgency, urgency.date, .office) }
    }
    if stage == .notified, let presumed = remedyPeriod() {
      add(.notification, presumed.notifiedOn, .notification)
    }
    if stage == .notified, dispatch?.mode == .serviceRecord, let sentOn = dispatch?.sentOn {
      // The record of service is due back; until it is here, no period can be computed.
      add(.notification, sentOn.adding(weeks: 2), .formalService)
    }
    if stage == .decided { add(.dispatch, stageSince, .notification) }
    // While a court has the case, also for an urgent motion, its day comes before that of the remedy.
    if let service, stage == .appealable, courtCase == nil {
      add(.remedyPeriod, service.lastDay, .remedyPeriod)
    }
    if stage == .appealable, let finality { add(.finality, finality.recordableFrom, .remedyPeriod) }
    // A Wiedervorlage takes the place of the days that only the office sets: a court names none that it could count.
    if followUps.allSatisfy(\.isDone) {
      if let courtCase { add(.litigation, courtCase.since.adding(months: 1), .office) }
      if stage == .final { deadlines.append(dateAfterFinality) }
    }
    for followUp in followUps where !followUp.isDone { add(.followUp, followUp.on, .office) }
    return deadlines.sorted { ($0.date, $0.kind.rawValue) < ($1.date, $1.kind.rawValue) }
  }

  /// The date by which the queue orders: the earliest, a day in the past included.
  package var nextDeadline: CaseDeadline? { stage.isEnded ? nil : deadlines.first }
}

extension LegalSource {
  static let inactivity = LegalSource("§ 75 VwGO")
  static let titleExpiry = LegalSource("§ 51 Abs. 1 Nr. 1, § 81 Abs. 4 AufenthG")
}
