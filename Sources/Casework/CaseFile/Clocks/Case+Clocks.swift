extension Case {
  /// The clocks that run for this case, in the order of their next alarm or end.
  ///
  /// - Parameter passport: the passport of the person whom the file is about.
  package func clocks(passport: Passport?) -> [CaseClock] {
    let clocks =
      openCaseClocks + trackClocks + decisionClocks + paperClocks(passport: passport) + restClocks
      + remainingClocks
    return clocks.sorted {
      ($0.order, $0.kind.rawValue, $0.number ?? 0) < ($1.order, $1.kind.rawValue, $1.number ?? 0)
    }
  }

  private var openCaseClocks: [CaseClock] {
    guard stage.isBeforeSignature else { return [] }
    var clocks = [
      inactivityClock(ending: nil),
      CaseClock(.deemedEffect, startedOn: receivedOn, source: LegalSource("§ 81 AufenthG")),
    ]
    // What was recorded last holds; it has to be looked at again when it was expected to be over.
    if let delay = delays.last {
      clocks.append(
        CaseClock(
          .delayReason,
          startedOn: delay.on,
          lastDay: delay.expectedUntil,
          alarms: [delay.expectedUntil],
          source: .sufficientReason
        )
      )
    }
    if let paternity = paternityClock { clocks.append(paternity) }
    if let urgency = application.urgency {
      clocks.append(
        CaseClock(
          .urgency,
          startedOn: receivedOn,
          lastDay: urgency.date,
          alarms: [urgency.date],
          source: .office
        )
      )
    }
    return clocks
  }

  func inactivityClock(ending: CaseClock.Ending?) -> CaseClock {
    let inactivity = InactivityDate.compute(receivedOn: receivedOn)
    return CaseClock(
      .inactivity,
      startedOn: receivedOn,
      lastDay: inactivity.lastDayOfPeriod,
      actionFrom: inactivity.actionPossibleFrom,
      alarms: inactivity.alarms,
      reminder: .w14,
      source: .inactivity,
      derivation: inactivity.derivation,
      ending: ending
    )
  }

  /// Silence of the office is consent after four months; while the case rests they stand still.
  private var paternityClock: CaseClock? {
    guard matter?.rawValue == "paternityConsent" else { return nil }
    let computed = DeemedConsent.paternity.compute(from: receivedOn)
    let moved = rests.end(movedFrom: computed.lastDay, start: receivedOn.adding(days: 1))
    let restedDays = moved.map { $0 - computed.lastDay } ?? 0
    return CaseClock(
      .paternityConsent,
      startedOn: receivedOn,
      lastDay: moved,
      actionFrom: moved?.adding(days: 1),
      alarms: moved == nil
        ? [] : Reminder.of(.w36).dates(from: receivedOn).map { $0.adding(days: restedDays) },
      reminder: .w36,
      source: LegalSource("§ 85c Abs. 3 AufenthG"),
      derivation: computed.derivation,
      restedDays: restedDays,
      isStopped: moved == nil
    )
  }

  /// Nobody waits any longer once the case is decided or over.
  private var trackClocks: [CaseClock] {
    guard stage.isBeforeSignature else { return [] }
    return requests.filter(\.isOpen).map { clock(of: $0) } + hearings.filter(\.isOpen).map { clock(of: $0) }
      + consultations.filter(\.isOpen).map { clock(of: $0) }
  }

  /// How a track ended that nobody ended itself.
  private var trackEnding: CaseClock.Ending? { stage.isBeforeSignature ? nil : .over }

  func clock(of request: DocumentRequest) -> CaseClock {
    CaseClock(
      .documentRequest,
      number: request.number,
      startedOn: request.sentOn,
      lastDay: request.dueOn,
      reminder: .w4,
      source: .documentRequest,
      ending: request.closed.map { $0 == .met ? .met : .over } ?? trackEnding
    )
  }

  /// A statement posted on the last day may still be on its way, so the last alarm leaves days for the post.
  func clock(of hearing: Hearing) -> CaseClock {
    CaseClock(
      .hearing,
      number: hearing.number,
      startedOn: hearing.sentOn,
      lastDay: hearing.dueOn,
      reminder: .w5,
      source: .hearing,
      ending: hearing.end.map { $0 == .answered ? .met : .over } ?? trackEnding
    )
  }

  /// Until the body has answered, or silence has become its consent.
  package func clock(of consultation: Consultation) -> CaseClock {
    let computed = consultation.deemedConsent
    let reminder = consultation.reminder
    let lastDay = computed?.lastDay ?? consultation.deemedAfter
    // Who looks after silence has become consent looks too late.
    let latest = computed?.safeDay ?? lastDay ?? .last
    let alarms = reminder.map { Reminder.of($0).dates(from: consultation.sentOn, upTo: 6) } ?? []
    let early = alarms.filter { $0 <= latest }
    let answered = consultation.end == .agreed || consultation.end == .objected
    return CaseClock(
      .consultation,
      number: consultation.number,
      startedOn: consultation.sentOn,
      lastDay: lastDay,
      safeDay: computed?.safeDay,
      actionFrom: computed?.actionFrom,
      alarms: early == alarms ? alarms : early + (early.last == latest ? [] : [latest]),
      reminder: reminder,
      source: .consultation,
      derivation: computed?.derivation,
      ending: consultation.end.map { _ in answered ? .met : .over } ?? trackEnding
    )
  }

  private var remainingClocks: [CaseClock] {
    var clocks = followUps.filter { !$0.isDone }.map { clock(of: $0) }
    if let finalClock { clocks.append(finalClock) }
    if let litigation, litigation.isOpen {
      let day = followUps.allSatisfy(\.isDone) ? litigation.since.adding(months: 1) : nil
      clocks.append(
        CaseClock(
          .litigation,
          startedOn: litigation.since,
          lastDay: day,
          alarms: day.map { [$0] },
          source: .office
        )
      )
    }
    return clocks
  }

  /// What a final case still waits for; a Wiedervorlage takes its place, and a card to be fetched has a clock of its own.
  private var finalClock: CaseClock? {
    guard stage == .final, followUps.allSatisfy(\.isDone), card?.state != .received else { return nil }
    let date = dateAfterFinality.date
    let isAwaited = card?.state == .ordered
    return CaseClock(
      isAwaited ? .cardDelivery : .closing,
      startedOn: isAwaited ? card?.on ?? stageSince : stageSince,
      lastDay: date,
      alarms: [date],
      source: .office
    )
  }

  func clock(of followUp: FollowUp) -> CaseClock {
    CaseClock(
      .followUp,
      number: followUp.number,
      startedOn: followUp.setOn,
      lastDay: followUp.on,
      alarms: [followUp.on],
      source: .office,
      ending: followUp.isDone ? .met : nil
    )
  }

  private var restClocks: [CaseClock] {
    rests.rests.indices.filter { rests.rests[$0].resumedOn == nil }.map { restClock($0) }
  }

  func restClock(_ index: Int) -> CaseClock {
    let rest = rests.rests[index]
    return CaseClock(
      .suspension,
      number: index + 1,
      startedOn: rest.from,
      lastDay: rest.resumedOn,
      alarms: Reminder.of(.w38).dates(from: rest.from, upTo: 12),
      reminder: .w38,
      source: .suspension,
      ending: rest.resumedOn.map { _ in .met }
    )
  }
}
