package import Casework

// How a date follows from an event: the same words at the screen and on the command line.

extension Words {
  /// A date of a case, then the steps it follows from, a line each; a day that somebody set has no steps.
  func chain(of deadline: CaseDeadline, in record: Case, today: CivilDate) -> [String] {
    let head =
      "\(date(deadline.date)) \(name(of: deadline.kind)) (\(distance(of: deadline.date, from: today)))"
      + " [\(citation(of: deadline.source))]"
    guard let derivation = record.derivation(of: deadline) else { return [head] }
    return [head] + explained(derivation)
  }

  /// The steps of a date, a line each, then what is not settled about it.
  package func explained(_ derivation: Derivation) -> [String] {
    derivation.steps.map { "  → " + line(of: $0) } + derivation.disputes.map { "  " + remark(on: $0) }
  }

  /// An open question about a date, marked as one.
  package func remark(on dispute: Dispute) -> String {
    "\(say("Offen", "Open")): \(sentence(for: dispute))"
  }

  /// One step of a derivation: the day, what was done, and the rule behind it.
  package func line(of step: DerivationStep) -> String {
    let source =
      step.source.map { " [\(citation(of: $0))\(name(of: step.rule, version: step.version))]" } ?? ""
    return "\(date(step.date)): \(text(of: step))\(source)"
  }

  /// The steps in one line: the event, then each day with the rules that led to it.
  package func shortChain(_ steps: [DerivationStep]) -> String {
    var stations: [(day: CivilDate, event: String, rules: [String])] = []
    for step in steps {
      let rules = step.rule.map { [$0.rawValue] } ?? []
      if case .event = step.kind {
        stations.append((step.date, " " + text(of: step), []))
      } else if var last = stations.popLast() {
        // A remark about a day belongs to it, and days of rest that follow each other are one station.
        let isSame = last.day == step.date || (!rules.isEmpty && last.rules == rules)
        if !isSame { stations.append(last) }
        if !isSame { last = (step.date, "", []) }
        stations.append((step.date, last.event, last.rules + rules.filter { !last.rules.contains($0) }))
      }
    }
    return stations.map { date($0.day) + $0.event + inBrackets($0.rules) }.joined(separator: " → ")
  }

  private func inBrackets(_ rules: [String]) -> String {
    rules.isEmpty ? "" : " (\(rules.joined(separator: ", ")))"
  }

  /// A rule behind a citation, with its wording from the second on.
  private func name(of rule: DeadlineRule?, version: Int) -> String {
    guard let rule else { return "" }
    return version > 1
      ? say(", \(rule.rawValue) Fassung \(version)", ", \(rule.rawValue) wording \(version)")
      : ", \(rule.rawValue)"
  }

  /// What a step does.
  package func text(of step: DerivationStep) -> String {
    switch step.kind {
    case .event(let event): name(of: event)
    case .presumedNotification(let days):
      say(
        "gilt am \(days). Tag nach der Absendung als bekannt gegeben",
        "counts as notified \(days) days after sending"
      )
    case .receivedLater:
      say(
        "erst an diesem Tag zugegangen; der spätere Tag gilt",
        "received only on this day; the later day counts"
      )
    case .dayAfterRetrieval:
      say("am Tag nach dem Abruf bekannt gegeben", "notified on the day after it was fetched")
    case .serviceRecord: say("Tag der Zustellung laut Urkunde", "day of service by its record")
    case .returnSlip: say("Tag der Zustellung laut Rückschein", "day of service by the return slip")
    case .acknowledgement:
      say("Tag der Zustellung laut Empfangsbekenntnis", "day of service by the acknowledgement of receipt")
    case .startsNextDay: say("die Frist beginnt am Tag danach", "the period begins on the day after")
    case .startsSameDay: say("dieser Tag zählt als erster", "this day counts as the first")
    case .startsAtHour(let time):
      say(
        "die Frist beginnt mit der nächsten vollen Stunde, \(time.text) Uhr",
        "the period begins with the next full hour, \(time.text)"
      )
    case .add(let period), .addFromFirstDay(let period):
      say("Ende von \(text(of: period))", "end of \(text(of: period))")
    case .addHours(let hours, let time):
      say(
        "Ende von \(count(hours, "Stunde", "Stunden")) um \(time.text) Uhr; Wochenende und Feiertage zählen mit",
        "end of \(count(hours, "hour", "hours")) at \(time.text); weekends and holidays count"
      )
    case .clampedToMonthEnd(let day):
      say(
        "der Monat hat keinen \(day).; sein letzter Tag gilt",
        "the month has no day \(day); its last day counts"
      )
    case .rolled(let from, let reason):
      say(
        "\(date(from)) ist \(name(of: reason)); der nächste Werktag gilt",
        "\(date(from)) is \(name(of: reason)); the next working day counts"
      )
    case .movedBack(let from, let reason):
      say(
        "\(date(from)) ist \(name(of: reason)); sicher ist der Tag davor",
        "\(date(from)) is \(name(of: reason)); the day before is safe"
      )
    case .safeDay(let reason):
      say(
        "\(name(of: reason)); sicherer Tag für die Behörde, die Frist kann weiterlaufen",
        "\(name(of: reason)); the safe day for the office, the period may go on"
      )
    case .namedDay(.inLetter):
      say(
        "im Schreiben unter Hinweis auf § 31 Abs. 3 VwVfG genannt; der Tag bleibt",
        "named in the letter with reference to § 31 (3) VwVfG; the day stays"
      )
    case .namedDay(.appointment): say("Termin; der Tag bleibt", "an appointment; the day stays")
    case .staysOnNonWorkingDay(let reason):
      say("\(name(of: reason)); der Tag bleibt", "\(name(of: reason)); the day stays")
    case .courtPost(let days):
      say("\(days) Tage für die Post des Gerichts", "\(days) days for the court's post")
    case .possibleFrom: say("ab diesem Tag möglich", "possible from this day on")
    case .lateFrom: say("ab diesem Tag verspätet", "late from this day on")
    case .ageReached(let years):
      say("mit Tagesbeginn \(years) Jahre alt", "\(years) years old at the start of the day")
    }
  }

  private func name(of event: DerivationStep.Event) -> String {
    switch event {
    case .letterPosted: say("Brief zur Post gegeben", "letter posted")
    case .sentElectronically: say("elektronisch gesendet", "sent electronically")
    case .registeredLetterPosted: say("Einschreiben zur Post gegeben", "registered letter posted")
    case .portalMessageSent:
      say("Nachricht über die Bereitstellung gesendet", "message about the act in the portal sent")
    case .fetchedFromPortal: say("aus dem Portal abgerufen", "fetched from the portal")
    case .noticeDisplayed: say("Benachrichtigung öffentlich ausgehängt", "notice of the service displayed")
    case .delivered: say("zugestellt", "delivered")
    case .handedOver: say("persönlich übergeben", "handed over")
    case .applicationReceived: say("Antrag eingegangen", "application received")
    case .notified: say("Bekanntgabe des Schreibens", "notification of the letter")
    case .actionEnded: say("Ende der Klage", "end of the action")
    case .periodEnded: say("Ende der bisherigen Frist", "end of the period so far")
    case .periodBegins: say("erster Tag der Frist laut Schreiben", "first day of the period by the letter")
    case .endNamed: say("vom Schreiben genannter Tag", "day named by the letter")
    case .requestSent: say("Anfrage abgesandt", "request sent")
    case .requestReceived:
      say("Anfrage bei der anderen Behörde eingegangen", "request received by the other office")
    case .birth: say("Geburt", "birth")
    case .leftGermany: say("Ausreise", "left Germany")
    case .groundsKnown: say("Kenntnis der Rücknahmegründe", "grounds for withdrawal known")
    case .titleEnds: say("letzter Tag des Titels", "last day of the title")
    case .occurred: say("Beginn", "beginning")
    }
  }

  func text(of period: Period) -> String {
    switch period {
    case .days(let count): self.count(count, say("Tag", "day"), say("Tagen", "days"))
    case .weeks(let count): self.count(count, say("Woche", "week"), say("Wochen", "weeks"))
    case .months(let count): self.count(count, say("Monat", "month"), say("Monaten", "months"))
    case .years(let count): self.count(count, say("Jahr", "year"), say("Jahren", "years"))
    }
  }

  private func name(of reason: NonWorkingReason) -> String {
    switch reason {
    case .saturday: say("ein Samstag", "a Saturday")
    case .sunday: say("ein Sonntag", "a Sunday")
    case .holiday(let holiday):
      say("ein Feiertag (\(name(of: holiday)))", "a public holiday (\(name(of: holiday)))")
    }
  }

  /// A public holiday.
  package func name(of holiday: Holiday) -> String { say(holiday.germanName, holiday.englishName) }

  /// How a public holiday finds its day.
  package func rule(of holiday: Holiday) -> String {
    switch holiday.rule {
    case .fixed: say("jedes Jahr am selben Tag", "the same day every year")
    case .easter(let offset) where offset < 0:
      say("\(-offset) Tage vor Ostersonntag", "\(-offset) days before Easter Sunday")
    case .easter(1): say("der Tag nach Ostersonntag", "the day after Easter Sunday")
    case .easter(let offset):
      say("\(offset) Tage nach Ostersonntag", "\(offset) days after Easter Sunday")
    case .once(let year, _, _): say("nur im Jahr \(year)", "in the year \(year) only")
    }
  }
}
