package import Casework

// How a date follows from an event: the same words at the screen and on the command line.

extension Words {
  /// A date of a case, then the steps it follows from, a line each; a day that somebody set has no steps.
  func chain(of deadline: CaseDeadline, in record: Case, today: CivilDate) -> [String] {
    let head =
      "\(date(deadline.date)) \(name(of: deadline.kind)) (\(distance(of: deadline.date, from: today)))"
      + " [\(citation(of: deadline.source))]"
    guard let derivation = record.derivation(of: deadline) else { return [head] }
    return [head] + derivation.steps.map { "  → " + line(of: $0) }
  }

  /// One step of a derivation: the day, what was done, and the rule behind it.
  package func line(of step: DerivationStep) -> String {
    let source =
      step.source.map { " [\(citation(of: $0))\(step.rule.map { ", \($0.rawValue)" } ?? "")]" } ?? ""
    return "\(date(step.date)): \(text(of: step))\(source)"
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
    case .serviceRecord: say("Tag der Zustellung laut Urkunde", "day of service by its record")
    case .startsNextDay: say("die Frist beginnt am Tag danach", "the period begins on the day after")
    case .add(let period): say("Ende von \(text(of: period))", "end of \(text(of: period))")
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
    case .staysOnNonWorkingDay(let reason):
      say("\(name(of: reason)); der Tag bleibt", "\(name(of: reason)); the day stays")
    case .courtPost(let days):
      say("\(days) Tage für die Post des Gerichts", "\(days) days for the court's post")
    case .possibleFrom: say("ab diesem Tag möglich", "possible from this day on")
    }
  }

  private func name(of event: DerivationStep.Event) -> String {
    switch event {
    case .letterPosted: say("Brief zur Post gegeben", "letter posted")
    case .sentElectronically: say("elektronisch gesendet", "sent electronically")
    case .delivered: say("zugestellt", "delivered")
    case .handedOver: say("persönlich übergeben", "handed over")
    case .applicationReceived: say("Antrag eingegangen", "application received")
    case .notified: say("Bekanntgabe des Schreibens", "notification of the letter")
    case .periodEnded: say("Ende der bisherigen Frist", "end of the period so far")
    }
  }

  private func text(of period: Period) -> String {
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
      say("ein Feiertag (\(holiday.germanName))", "a public holiday (\(holiday.englishName))")
    }
  }
}
