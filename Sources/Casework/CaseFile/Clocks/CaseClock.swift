/// One date of a case with its start, its warnings and the steps to its end.
package struct CaseClock: Hashable, Sendable {
  /// What runs.
  package let kind: Kind
  /// The number of the request, hearing, consultation, rest or follow-up within the case; nil for the others.
  package let number: Int?
  /// The day on which it began to run.
  package let startedOn: CivilDate
  /// The last day; nil while nothing but an event ends it, and while a rest moves it.
  package let lastDay: CivilDate?
  /// The day by which a careful office acts, where it is not the last day.
  package let safeDay: CivilDate?
  /// The first day on which what the clock barred is possible; nil where it bars nothing.
  package let actionFrom: CivilDate?
  /// The days on which somebody has to look, in their order.
  package let alarms: [CivilDate]
  /// The reminder of the catalogue that sets the alarms.
  package let reminder: Reminder.Code?
  /// The law or order behind the date.
  package private(set) var source: LegalSource
  /// What the application may do for the stay, the likeliest first; empty for every other clock.
  package private(set) var effects: [DeemedEffect] = []
  /// How the last day follows; nil for a day that somebody set.
  package let derivation: Derivation?
  /// By how many days rests moved the last day away from the one that the steps give.
  package let restedDays: Int
  /// Whether the law stops it at present, because the case rests.
  package let isStopped: Bool
  /// How it ended; nil while it runs.
  package let ending: Ending?

  /// What a clock of a case measures. Raw values stand in JSON.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Until an action for failure to act is possible.
    case inactivity
    /// Until the day to which the recorded reason for the delay was expected to last.
    case delayReason
    /// Until silence of the office is consent to the recognition of a paternity.
    case paternityConsent
    /// How long the application itself protects the stay.
    case deemedEffect
    case documentRequest, hearing, consultation
    /// A signed decision waits to be sent.
    case dispatch
    /// Until the person is held to know the decision, or the record of service is back.
    case notification
    case remedyPeriod, finality
    /// The title that the person had when applying.
    case titleExpiry
    /// The title that the decision grants.
    case grantedTitle
    /// The paper that proves the deemed effect; its end does not end the effect.
    case interimCertificate
    case passportExpiry
    /// The day that makes the application urgent.
    case urgency
    /// Until the card of a final decision should be in the office.
    case cardDelivery
    /// How long a card has waited to be collected.
    case cardCollection
    /// How long the case rested.
    case suspension
    /// Until somebody should look how the court case stands.
    case litigation
    case followUp
    /// Until a final case should be closed.
    case closing
  }

  /// How a clock ended.
  package enum Ending: String, CaseIterable, Hashable, Sendable {
    /// What it waited for came, or was done, in time.
    case met
    /// Without that: the time was up, nobody waits any longer, or the case ended.
    case over
  }

  /// How a clock stands on a day. Raw values stand in JSON.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case running
    /// The law stops it while the case rests.
    case suspended
    /// Its last day is over, and somebody has to act because of that.
    case overdue
    /// Its last day is over, as it was meant to be.
    case passed
    case met, over
  }

  init(
    _ kind: Kind,
    number: Int? = nil,
    startedOn: CivilDate,
    lastDay: CivilDate? = nil,
    safeDay: CivilDate? = nil,
    actionFrom: CivilDate? = nil,
    alarms: [CivilDate]? = nil,
    reminder: Reminder.Code? = nil,
    source: LegalSource,
    derivation: Derivation? = nil,
    restedDays: Int = 0,
    isStopped: Bool = false,
    ending: Ending? = nil
  ) {
    // Where no alarms are given, those of the reminder around the last day.
    let usual = lastDay.flatMap { day in reminder.map { Reminder.of($0).dates(from: day) } }
    self.kind = kind
    self.number = number
    self.startedOn = startedOn
    self.lastDay = lastDay
    self.safeDay = safeDay
    self.actionFrom = actionFrom
    self.alarms = alarms ?? usual ?? []
    self.reminder = reminder
    self.source = source
    self.derivation = derivation
    self.restedDays = restedDays
    self.isStopped = isStopped
    self.ending = ending
  }
}

extension CaseClock {
  /// The clock with what the catalogue knows of it: which norm asks the body, which effect the application can have.
  func completed(by catalogue: Catalogue, of record: Case) -> CaseClock {
    var clock = self
    switch kind {
    case .deemedEffect:
      clock.effects = record.deemedEffects(by: catalogue)
      if let effect = clock.effects.first { clock.source = effect.source }
    case .consultation:
      guard let asked = record.consultations.first(where: { $0.number == number }),
        let body = catalogue.consultation(asked.code, on: asked.sentOn)
      else { break }
      clock.source = body.legalBasis
    case .inactivity, .delayReason, .paternityConsent, .documentRequest, .hearing, .dispatch, .notification,
      .remedyPeriod, .finality, .urgency, .titleExpiry, .grantedTitle, .interimCertificate, .passportExpiry,
      .cardDelivery, .cardCollection, .suspension, .litigation, .followUp, .closing:
      break
    }
    return clock
  }

  /// How it stands on a day.
  package func state(on today: CivilDate) -> State {
    switch ending {
    case .met?: return .met
    case .over?: return .over
    case nil: break
    }
    if isStopped { return .suspended }
    guard let lastDay, lastDay < today else { return .running }
    return kind.callsForAct ? .overdue : .passed
  }

  /// The first alarm that is not over; nil once all are, and when nothing runs any more.
  package func nextAlarm(on today: CivilDate) -> CivilDate? {
    ending == nil ? alarms.first { $0 >= today } : nil
  }

  /// The first day on which the clock asks for somebody.
  var order: CivilDate { alarms.first ?? lastDay ?? .last }
}

extension CaseClock.Kind {
  /// Whether somebody has to act once the last day is over; the end of a paper or of a remedy period is only a fact.
  package var callsForAct: Bool {
    switch self {
    case .inactivity, .delayReason, .paternityConsent, .documentRequest, .hearing, .consultation, .dispatch,
      .notification,
      .finality, .urgency, .litigation, .cardDelivery, .followUp, .closing:
      true
    case .deemedEffect, .remedyPeriod, .titleExpiry, .grantedTitle, .interimCertificate, .passportExpiry,
      .cardCollection,
      .suspension:
      false
    }
  }
}
