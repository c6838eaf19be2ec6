extension Case {
  /// The clocks that run for this case, in the order of their next alarm or end.
  ///
  /// - Parameter passport: the passport of the person whom the file is about.
  package func clocks(passport: Passport?) -> [CaseClock] {
    let clocks =
      openCaseClocks + requestClocks + hearingClocks + consultationClocks + decisionClocks
      + documentClocks(passport: passport) + restClocks
    return clocks.sorted {
      ($0.order, $0.kind.rawValue, $0.number ?? 0) < ($1.order, $1.kind.rawValue, $1.number ?? 0)
    }
  }

  private var openCaseClocks: [CaseClock] {
    guard stage.isBeforeSignature else { return [] }
    let inactivity = InactivityDate.compute(receivedOn: receivedOn)
    let effect = deemedEffect
    return [
      CaseClock(
        kind: .inactivity,
        startedOn: receivedOn,
        lastDay: inactivity.lastDayOfPeriod,
        alarms: inactivity.alarms,
        reminder: .w14,
        source: .inactivity,
        derivation: inactivity.derivation
      ),
      CaseClock(
        kind: .deemedEffect,
        startedOn: effect.from,
        source: effect.candidates.first?.source ?? LegalSource("§ 81 AufenthG")
      ),
    ]
  }

  private var requestClocks: [CaseClock] {
    requests.filter(\.isOpen).map { request in
      CaseClock(
        kind: .documentRequest,
        number: request.number,
        startedOn: request.sentOn,
        lastDay: request.dueOn,
        reminder: .w4,
        source: .documentRequest
      )
    }
  }

  private var hearingClocks: [CaseClock] {
    hearings.filter(\.isOpen).map { hearing in
      // A statement posted on the last day may still be on its way.
      CaseClock(
        kind: .hearing,
        number: hearing.number,
        startedOn: hearing.sentOn,
        lastDay: hearing.dueOn,
        reminder: .w5,
        source: .hearing
      )
    }
  }

  private var consultationClocks: [CaseClock] {
    consultations.filter(\.isOpen).map { consultation in
      let computed = consultation.deemedConsent
      let reminder = consultation.reminder
      return CaseClock(
        kind: .consultation,
        number: consultation.number,
        startedOn: consultation.sentOn,
        lastDay: computed?.lastDay ?? consultation.deemedAfter,
        alarms: reminder.map { Reminder.of($0).dates(from: consultation.sentOn, upTo: 6) } ?? [],
        reminder: reminder,
        source: .consultation,
        derivation: computed?.derivation
      )
    }
  }

  private var decisionClocks: [CaseClock] {
    guard let finality, let period = confirmedRemedyPeriod ?? remedyPeriod() else { return [] }
    return [
      CaseClock(
        kind: .remedyPeriod,
        startedOn: period.notifiedOn,
        lastDay: period.lastDay,
        alarms: [period.lastDay],
        reminder: .w15,
        source: .remedyPeriod,
        derivation: period.derivation
      ),
      CaseClock(
        kind: .finality,
        startedOn: period.lastDay,
        lastDay: finality.recordableFrom,
        alarms: [finality.recordableFrom],
        source: .remedyPeriod,
        derivation: finality.derivation
      ),
    ]
  }

  private func documentClocks(passport: Passport?) -> [CaseClock] {
    var clocks: [CaseClock] = []
    if stage.isBeforeSignature, let title = application.currentTitle {
      let end = TitleEnd.compute(validUntil: title.validUntil)
      clocks.append(
        CaseClock(
          kind: .titleExpiry,
          startedOn: receivedOn,
          lastDay: end.lastDay,
          reminder: .w1,
          source: .titleExpiry,
          derivation: end.derivation
        )
      )
    }
    if !stage.isEnded, let passport {
      clocks.append(
        CaseClock(
          kind: .passportExpiry,
          startedOn: receivedOn,
          lastDay: passport.validUntil,
          reminder: .w2,
          source: .passport
        )
      )
    }
    if let card, card.state == .received {
      clocks.append(
        CaseClock(
          kind: .cardCollection,
          startedOn: card.on,
          alarms: Reminder.of(.w32).dates(from: card.on),
          reminder: .w32,
          source: .card
        )
      )
    }
    return clocks
  }

  private var restClocks: [CaseClock] {
    guard let suspension else { return [] }
    return [
      CaseClock(
        kind: .suspension,
        startedOn: suspension.since,
        alarms: Reminder.of(.w38).dates(from: suspension.since, upTo: 12),
        reminder: .w38,
        source: .suspension
      )
    ]
  }
}

extension CaseClock {
  /// A clock; where no alarms are given, those of the reminder around the last day.
  fileprivate init(
    kind: Kind,
    number: Int? = nil,
    startedOn: CivilDate,
    lastDay: CivilDate? = nil,
    alarms: [CivilDate]? = nil,
    reminder: Reminder.Code? = nil,
    source: LegalSource,
    derivation: Derivation? = nil
  ) {
    let usual = lastDay.flatMap { day in reminder.map { Reminder.of($0).dates(from: day) } }
    self.init(
      kind: kind,
      number: number,
      startedOn: startedOn,
      lastDay: lastDay,
      alarms: alarms ?? usual ?? [],
      reminder: reminder,
      source: source,
      derivation: derivation
    )
  }

  /// The first day on which the clock asks for somebody.
  fileprivate var order: CivilDate { alarms.first ?? lastDay ?? .last }
}
