package import Casework

// The clocks of a case.

extension Words {
  /// What a clock is, without what it is about.
  package func name(of kind: CaseClock.Kind) -> String {
    switch kind {
    case .inactivity: say("Untätigkeitsklage", "Action for failure to act")
    case .delayReason: say("Grund für die Dauer", "Reason for the delay")
    case .paternityConsent: say("Zustimmung durch Schweigen", "Consent by silence")
    case .deemedEffect: say("Wirkung des Antrags", "Effect of the application")
    case .documentRequest: say("Nachforderung", "Document request")
    case .hearing: say("Anhörung", "Hearing")
    case .consultation: say("Beteiligung", "Consultation")
    case .dispatch: say("Absendung", "Dispatch")
    case .notification: say("Bekanntgabe", "Notification")
    case .remedyPeriod: say("Klagefrist", "Remedy period")
    case .finality: say("Bestandskraft", "Finality")
    case .titleExpiry: say("Titel läuft ab", "Title ends")
    case .grantedTitle: say("Erteilter Titel läuft ab", "Granted title ends")
    case .interimCertificate: say("Fiktionsbescheinigung läuft ab", "Interim certificate ends")
    case .passportExpiry: say("Pass läuft ab", "Passport ends")
    case .urgency: say("Eilbedürftig", "Urgent")
    case .cardDelivery: say("Lieferung des eAT", "Delivery of the card")
    case .closing: say("Abschluss des Vorgangs", "Closing of the case")
    case .cardCollection: say("Abholung des eAT", "Collection of the card")
    case .suspension: say("Aussetzung", "Suspension")
    case .litigation: say("Stand der Klage", "Court case")
    case .followUp: say("Wiedervorlage", "Follow-up")
    }
  }

  /// How a clock stands, in a word; a clock that only counts how long something lasts has words of its own.
  package func name(of state: CaseClock.State) -> String {
    switch state {
    case .running: say("läuft", "running")
    case .suspended: say("angehalten", "stopped")
    case .overdue: say("überfällig", "overdue")
    case .passed: say("abgelaufen", "passed")
    case .met: say("erledigt", "met")
    case .over: say("beendet", "over")
    }
  }

  /// The sign before a clock; colour only repeats it.
  package func sign(of state: CaseClock.State) -> String {
    switch state {
    case .running: " "
    case .suspended: "="
    case .overdue: "!"
    case .passed: "·"
    case .met: "✓"
    case .over: "–"
    }
  }

  /// A clock with what it is about: `Nachforderung 2: E07, E09`.
  package func title(of clock: CaseClock, in record: Case) -> String {
    let number = clock.number.map { " \(self.number($0))" } ?? ""
    let subject = subject(of: clock, in: record)
    return name(of: clock.kind) + number + (subject.isEmpty ? "" : ": " + subject)
  }

  private func subject(of clock: CaseClock, in record: Case) -> String {
    let number = clock.number ?? 0
    switch clock.kind {
    case .documentRequest:
      return record.requests.first { $0.number == number }?.items.map(\.rawValue).joined(separator: ", ")
        ?? ""
    case .hearing:
      return record.hearings.first { $0.number == number }.map { name(of: $0.intendedOutcome) } ?? ""
    case .consultation:
      return record.consultations.first { $0.number == number }.map { name(of: $0.code) } ?? ""
    case .followUp: return record.followUps.first { $0.number == number }?.purpose ?? ""
    case .suspension:
      return record.rests.rests.indices.contains(number - 1)
        ? name(of: record.rests.rests[number - 1].ground) : ""
    case .delayReason: return record.delays.last?.reason ?? ""
    case .urgency: return record.application.urgency.map { name(of: $0.ground) } ?? ""
    case .deemedEffect:
      return clock.effects.isEmpty
        ? say("aus den Angaben keine", "none from what was stated")
        : clock.effects.map { name(of: $0) }.joined(separator: say(" oder ", " or "))
    case .litigation: return record.litigation.map { $0.court } ?? ""
    case .inactivity, .paternityConsent, .dispatch, .notification, .remedyPeriod, .finality, .titleExpiry,
      .grantedTitle, .interimCertificate, .passportExpiry, .cardDelivery, .cardCollection, .closing:
      return ""
    }
  }

  /// What the application itself does for the stay.
  package func name(of effect: DeemedEffect) -> String {
    switch effect {
    case .permittedStay: say("Aufenthalt gilt als erlaubt", "stay counts as permitted")
    case .suspendedDeportation: say("Abschiebung gilt als ausgesetzt", "removal counts as suspended")
    case .continuation: say("Titel gilt fort", "title continues")
    case .orderedContinuation: say("Fortgeltung auf Anordnung", "continuation if ordered")
    }
  }

  /// The facts of a clock in the order of their weight, each with its label.
  package func facts(
    of clock: CaseClock,
    in record: Case,
    today: CivilDate
  ) -> [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    func add(_ german: String, _ english: String, _ text: String) {
      facts.append((say(german, english), text))
    }
    func day(_ day: CivilDate) -> String { "\(dateWithWeekday(day)) (\(distance(of: day, from: today)))" }
    if let lastDay = clock.lastDay, clock.kind != .suspension {
      add("Letzter Tag", "Last day", clock.ending == nil ? day(lastDay) : dateWithWeekday(lastDay))
    } else if clock.kind != .suspension {
      add("Letzter Tag", "Last day", openEnd(of: clock))
    }
    if let safeDay = clock.safeDay { add("Sicherer Tag", "Safe day", day(safeDay)) }
    if let actionFrom = clock.actionFrom { add("Möglich ab", "Possible from", day(actionFrom)) }
    if clock.kind == .suspension, let index = clock.number {
      add("Zeitraum", "Period", rest(record.rests.rests[index - 1], today: today))
    } else {
      add("Beginn", "Start", dateWithWeekday(clock.startedOn))
    }
    if clock.restedDays > 0 {
      let days = count(clock.restedDays, say("Tag", "day"), say("Tage", "days"))
      add(
        "Verschoben",
        "Moved",
        say("um \(days), die der Vorgang ruhte", "by \(days) for which the case rested")
      )
    }
    if clock.kind == .inactivity, let delay = record.delays.last {
      add(
        "Grund",
        "Reason",
        say(
          "\(delay.reason) – bis \(date(delay.expectedUntil)), Blatt \(delay.folio), \(name(of: delay.by))",
          "\(delay.reason) – until \(date(delay.expectedUntil)), folio \(delay.folio), \(name(of: delay.by))"
        )
      )
    } else if clock.kind == .inactivity, clock.ending == nil {
      add("Grund", "Reason", say("kein zureichender Grund festgehalten", "no sufficient reason recorded"))
    }
    if let next = clock.nextAlarm(on: today) { add("Nächste Warnung", "Next alarm", day(next)) }
    let alarms = clock.ending == nil ? clock.alarms : []
    if alarms.count > 1 { add("Warnungen", "Alarms", alarms.map { date($0) }.joined(separator: ", ")) }
    if clock.ending == nil, let reminder = clock.reminder {
      add("Zu tun", "To do", "\(text(Reminder.of(reminder).action)) (\(reminder.rawValue))")
    }
    add("Quelle", "Source", citation(of: clock.source))
    return facts
  }

  private func openEnd(of clock: CaseClock) -> String {
    if clock.isStopped {
      return say("offen, solange der Vorgang ruht", "open as long as the case rests")
    }
    return clock.kind == .deemedEffect
      ? say("mit der Bekanntgabe der Entscheidung", "with the notification of the decision")
      : say("keiner; ein Ereignis beendet die Frist", "none; an event ends it")
  }

  /// One time of rest: from when to when, and for how many days.
  func rest(_ rest: SuspensionLedger.Rest, today: CivilDate) -> String {
    let last = rest.resumedOn ?? max(today, rest.from)
    let days = count(last - rest.from, say("Tag", "day"), say("Tage", "days"))
    guard let resumedOn = rest.resumedOn else {
      return say("seit \(date(rest.from)), bisher \(days)", "since \(date(rest.from)), \(days) so far")
    }
    return say(
      "\(date(rest.from)) bis \(date(resumedOn)), \(days)",
      "\(date(rest.from)) to \(date(resumedOn)), \(days)"
    )
  }

  /// Every time in which the case rested, a line each, and their sum; none for a case that never did.
  package func suspensions(of record: Case, today: CivilDate) -> [String] {
    let ledger = record.rests
    guard let first = ledger.rests.first else { return [] }
    let lines = ledger.rests.enumerated().map { index, rest in
      "\(index + 1). \(name(of: rest.ground)): \(self.rest(rest, today: today))"
    }
    let last = max(today, first.from).adding(days: -1)
    let sum = count(
      ledger.restedDays(from: first.from, through: last),
      say("Tag", "day"),
      say("Tage", "days")
    )
    let remark = say(
      "Zusammen \(sum). Fristen laufen währenddessen weiter, wenn kein Gesetz sie anhält.",
      "\(sum) in all. Periods go on meanwhile unless a law stops them."
    )
    return lines + [remark]
  }

  /// A clock from its start to its end: facts, every step, what is disputed, and for a rest the whole ledger.
  package func chain(of clock: CaseClock, in record: Case, today: CivilDate) -> [String] {
    let state = clock.state(on: today)
    let standing = [sign(of: state), name(of: state)].filter { $0 != " " }.joined(separator: " ")
    var lines = [title(of: clock, in: record), "  \(say("Stand", "State")): \(standing)"]
    lines += facts(of: clock, in: record, today: today).map { "  \($0.label): \($0.text)" }
    if let derivation = clock.derivation {
      lines.append(say("Herleitung", "Steps"))
      lines += derivation.steps.map { "  → " + line(of: $0) }
      lines += derivation.disputes.map { "  \(say("Offen", "Open")): \(sentence(for: $0))" }
    } else if clock.kind == .passportExpiry || clock.kind == .interimCertificate {
      lines.append(
        "  "
          + say(
            "Der Tag steht im Papier; er ist nicht berechnet.",
            "The paper names the day; it is not computed."
          )
      )
    } else if clock.lastDay != nil, clock.kind != .suspension {
      lines.append(
        "  "
          + say(
            "Diesen Tag hat jemand festgesetzt; er ist nicht berechnet.",
            "Somebody set this day; it is not computed."
          )
      )
    }
    if clock.kind == .suspension || clock.kind == .paternityConsent {
      let ledger = suspensions(of: record, today: today)
      if !ledger.isEmpty {
        lines += [say("Zeiten der Aussetzung", "Times of suspension")] + ledger.map { "  " + $0 }
      }
    }
    return lines
  }
}
