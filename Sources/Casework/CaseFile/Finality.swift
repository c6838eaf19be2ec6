/// When a decision can no longer be challenged, and from when the office may write that down.
///
/// The decision is final once the remedy period is over without an action (§ 74 VwGO). An action that reached the court
/// in time may still be on its way to the office, so the office waits for the court's post before it says so; that wait
/// is the office's own rule.
package struct Finality: Hashable, Sendable {
  /// The first day after the remedy period.
  package let finalFrom: CivilDate
  /// The first day on which the office may record it.
  package let recordableFrom: CivilDate
  /// False as long as the day of notification is only presumed.
  package let isNotificationConfirmed: Bool
  /// How `recordableFrom` follows from the notification.
  package let derivation: Derivation

  /// Days after the remedy period in which an action may still arrive from the court.
  package static let daysForCourtPost = 14

  /// - Parameter actionEndedOn: the day on which the court was done with an action; nil where there was none.
  init(after period: RemedyPeriod, actionEndedOn: CivilDate?, isNotificationConfirmed: Bool) {
    var count = DayCount(continuing: period.derivation)
    count.step(
      .courtPost(days: Self.daysForCourtPost),
      nil,
      .office,
      to: period.lastDay.adding(days: Self.daysForCourtPost)
    )
    count.step(.possibleFrom, nil, .remedyPeriod, to: count.date.adding(days: 1))
    let afterPeriod = period.lastDay.adding(days: 1)
    finalFrom = max(afterPeriod, actionEndedOn ?? afterPeriod)
    if let actionEndedOn, actionEndedOn > count.date {
      // The action kept the decision open; with its end nothing is awaited any more.
      count = DayCount(.actionEnded, on: actionEndedOn)
    }
    recordableFrom = count.date
    self.isNotificationConfirmed = isNotificationConfirmed
    derivation = Derivation(count)
  }
}

extension Case {
  /// When the dispatched decision becomes final; nil before dispatch, while the record of service is awaited, while a
  /// court has the case, and once finality is recorded.
  package var finality: Finality? {
    guard litigation?.isOpen != true else { return nil }
    let actionEndedOn = litigation?.kind == .action ? litigation?.endedOn : nil
    return switch stage {
    case .notified:
      remedyPeriod().map {
        Finality(after: $0, actionEndedOn: actionEndedOn, isNotificationConfirmed: false)
      }
    case .appealable:
      confirmedRemedyPeriod.map {
        Finality(after: $0, actionEndedOn: actionEndedOn, isNotificationConfirmed: true)
      }
    case .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .finalSignOff,
      .decided, .final, .closed, .handedOver, .withdrawn, .discontinued:
      nil
    }
  }

  /// The remedy period that began with the recorded notification; nil before it is recorded.
  package var confirmedRemedyPeriod: RemedyPeriod? {
    guard let service else { return nil }
    // A letter counts from the presumed day unless a later one was proved.
    if let presumed = remedyPeriod(), presumed.notifiedOn == service.notifiedOn { return presumed }
    return remedyPeriod(deliveredOn: service.notifiedOn)
  }
}
