// Clocks that a decision starts, and those of papers.

extension Case {
  var decisionClocks: [CaseClock] { dispatchClocks + remedyClocks }

  private var dispatchClocks: [CaseClock] {
    if stage == .decided {
      return [
        CaseClock(
          .dispatch,
          startedOn: stageSince,
          lastDay: stageSince,
          alarms: [stageSince],
          source: .notification
        )
      ]
    }
    guard stage == .notified, let dispatch else { return [] }
    let presumed = service()?.notification
    // The record of service is due back; until it is here, no period can be computed.
    let record = dispatch.mode == .serviceRecord ? dispatch.sentOn.adding(weeks: 2) : nil
    guard let day = presumed?.result ?? record else { return [] }
    return [
      CaseClock(
        .notification,
        startedOn: dispatch.sentOn,
        lastDay: day,
        alarms: [day],
        source: presumed == nil ? .formalService : .notification,
        derivation: presumed
      )
    ]
  }

  private var remedyClocks: [CaseClock] {
    guard let finality, let period = confirmedRemedyPeriod ?? remedyPeriod() else { return [] }
    return [
      CaseClock(
        .remedyPeriod,
        startedOn: period.notifiedOn,
        lastDay: period.lastDay,
        alarms: [period.lastDay],
        reminder: .w15,
        source: .remedyPeriod,
        derivation: period.derivation
      ),
      CaseClock(
        .finality,
        startedOn: period.lastDay,
        lastDay: finality.recordableFrom,
        alarms: [finality.recordableFrom],
        source: .remedyPeriod,
        derivation: finality.derivation
      ),
    ]
  }

  func paperClocks(passport: Passport?) -> [CaseClock] {
    var clocks: [CaseClock] = []
    if stage.isBeforeSignature, let title = application.currentTitle {
      clocks.append(Self.clock(.titleExpiry, startedOn: receivedOn, validUntil: title.validUntil))
    }
    if let granted = grantedTitle {
      clocks.append(Self.clock(.grantedTitle, startedOn: granted.signedOn, validUntil: granted.validUntil))
    }
    if let certificate = interimCertificate {
      clocks.append(
        CaseClock(
          .interimCertificate,
          startedOn: certificate.signedOn,
          lastDay: certificate.validUntil,
          reminder: .w3,
          source: LegalSource("§ 81 Abs. 5 AufenthG")
        )
      )
    }
    if !stage.isEnded, let passport {
      clocks.append(
        CaseClock(
          .passportExpiry,
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
          .cardCollection,
          startedOn: card.on,
          alarms: Reminder.of(.w32).dates(from: card.on),
          reminder: .w32,
          source: .card
        )
      )
    }
    return clocks
  }

  private static func clock(
    _ kind: CaseClock.Kind,
    startedOn: CivilDate,
    validUntil: CivilDate
  ) -> CaseClock {
    let end = TitleEnd.compute(validUntil: validUntil)
    return CaseClock(
      kind,
      startedOn: startedOn,
      lastDay: end.lastDay,
      reminder: .w1,
      source: .titleExpiry,
      derivation: end.derivation
    )
  }
}
