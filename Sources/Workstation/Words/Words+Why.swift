package import Casework

// Why a case is signed, owned and placed as it is.

extension Words {
  /// Why this class signs the decision.
  package func explanation(of rule: SignOffRule, in reference: CaseReference? = nil) -> Explanation {
    Explanation(
      what: say(
        "Zu zeichnen hat \(signer(of: rule.signOffClass)): \(reason(of: rule.reason)).",
        "The decision is signed by \(signer(of: rule.signOffClass)): \(reason(of: rule.reason))."
      ),
      source: citation(of: rule.source),
      remedy: say(
        "Zur Zeichnung führt \(step(.submit, in: reference)).",
        "\(step(.submit, in: reference)) leads to the signature."
      )
    )
  }

  private func reason(of reason: SignOffRule.Reason) -> String {
    switch reason {
    case .ownActOfMatter:
      say("so legt es das Anliegen für Begünstigungen fest", "the matter says so for favourable outcomes")
    case .outcomeInMatter:
      say("so legt es das Anliegen für dieses Ergebnis fest", "the matter says so for this outcome")
    case .outcomeInOffice:
      say("so gilt es in der Behörde für dieses Ergebnis", "the office's rule for this outcome says so")
    case .matterOutranksOffice:
      say(
        "das Anliegen verlangt eine höhere Zeichnung als die allgemeine Regel für dieses Ergebnis",
        "the matter asks for a higher signature than the office's rule for this outcome"
      )
    case .decidedElsewhere:
      say("entschieden wird außerhalb der Behörde", "the decision is made outside the office")
    case .noneNamed:
      say(
        "weder das Anliegen noch die Behörde nennt für dieses Ergebnis eine Klasse",
        "neither the matter nor the office names a class for this outcome"
      )
    }
  }

  /// Why a case is in its Sachgebiet and with its officer.
  package func routingReason(of record: Case) -> Explanation {
    Explanation(
      what: areaReason(of: record) + " " + ownerReason(of: record),
      source: areaSource(of: record),
      remedy: say(
        "In ein anderes Sachgebiet führt \(step(.route, in: record.reference)), zu einer anderen Person "
          + "\(step(.assign, in: record.reference)).",
        "\(step(.route, in: record.reference)) leads to another Sachgebiet, \(step(.assign, in: record.reference)) "
          + "to another officer."
      )
    )
  }

  private func areaReason(of record: Case) -> String {
    guard let area = record.sachgebiet, let ground = record.routingGround else {
      return say("Das Sachgebiet ist noch nicht bestimmt.", "The Sachgebiet is not known yet.")
    }
    let reason = ground == .officer && !record.routingReason.isEmpty ? " – \(record.routingReason)" : ""
    return "Sachgebiet \(quoted(name(of: area))): \(name(of: ground))\(reason)."
  }

  private func ownerReason(of record: Case) -> String {
    guard let assignee = record.assignee, let assignment = record.assignment else {
      return say("Der Vorgang ist niemandem zugeteilt.", "The case is not assigned to anybody.")
    }
    let reason = assignment.reason.isEmpty ? "" : " – \(assignment.reason)"
    return say("Zuständig", "Officer")
      + ": \(nameAndLogin(of: assignee)), \(name(of: assignment.how))\(reason)."
  }

  /// What the routing rests on: the catalogue's source as it was recorded, else the office's own order.
  private func areaSource(of record: Case) -> String {
    record.routingGround == .catalogue && !record.routingReason.isEmpty
      ? record.routingReason : citation(of: .office)
  }

  /// Why a case stands where it does in a list.
  package func placeInQueue(of row: CaseRow, today: CivilDate) -> Explanation {
    let received = moment(row.receivedAt)
    let urgent = row.urgency.map { " " + say("Eilgrund", "Urgent") + ": \(name(of: $0))." } ?? ""
    let next =
      say("Danach richtet sich der Platz nach der nächsten Frist.", "After that the next date counts.")
      + onCommandLine(
        " "
          + say(
            "Den Vorgang zeigt \(Self.showCommand(row.reference)).",
            "\(Self.showCommand(row.reference)) shows the case."
          )
      )
    guard let deadline = row.nextDeadline else {
      return Explanation(
        what: say(
          "Der Vorgang hat keine Frist und steht deshalb hinter allen mit Frist, nach Eingang (\(received)).",
          "The case has no date and so stands behind all that have one, by receipt (\(received))."
        ) + urgent,
        source: citation(of: .office),
        remedy: say(
          "Einen Tag setzt \(step(.setFollowUp, in: row.reference)).",
          "\(step(.setFollowUp, in: row.reference)) gives it a date."
        )
      )
    }
    let day = "\(date(deadline.date)) (\(distance(of: deadline.date, from: today)))"
    return Explanation(
      what: say(
        "Die früheste Frist steht oben; hier „\(name(of: deadline.kind))“ am \(day). Bei gleicher Frist zählt der "
          + "Eingang (\(received)).",
        "The earliest date comes first; here “\(name(of: deadline.kind))” on \(day). On the same date receipt counts "
          + "(\(received))."
      ) + urgent,
      source: citation(of: deadline.source),
      remedy: next
    )
  }

  /// Why a case is among the titles that end soon.
  package func placeOnRadar(of row: CaseRow, today: CivilDate) -> Explanation {
    let end = row.titleEnd.map { "\(dateWithWeekday($0)) (\(distance(of: $0, from: today)))" } ?? "–"
    return Explanation(
      what: say(
        "Der in diesem Vorgang erteilte Titel endet am \(end). In der Akte folgt nichts darauf: kein offener Antrag, "
          + "kein späterer Titel, keine Fiktionsbescheinigung, die länger gilt. Termine führt das Programm noch nicht.",
        "The title granted in this case ends on \(end). Nothing in the file follows on it: no open application, no "
          + "later title, no interim certificate that lasts longer. The program keeps no appointments yet."
      ),
      source: citation(of: Reminder.of(.w1).source),
      remedy: text(Reminder.of(.w1).action).prefix(1).uppercased() + text(Reminder.of(.w1).action).dropFirst()
        + "."
    )
  }
}
