/// What the application itself does for the stay until it is decided (§ 81 (3) and (4) AufenthG).
///
/// The program proposes from what the application says; an officer confirms. A Schengen visa never has an effect.
package enum DeemedEffect: String, CaseIterable, Hashable, Sendable, Codable {
  /// Lawful stay without a title: the stay counts as permitted (§ 81 (3) S. 1).
  case permittedStay
  /// The same, applied for too late: deportation counts as suspended (§ 81 (3) S. 2).
  case suspendedDeportation
  /// The title was still valid: it counts as continuing (§ 81 (4) S. 1).
  case continuation
  /// The title was over, and the office orders against hardship that it counts as continuing (§ 81 (4) S. 3).
  case orderedContinuation

  /// The law that says so.
  package var source: LegalSource {
    switch self {
    case .permittedStay: LegalSource("§ 81 Abs. 3 S. 1 AufenthG")
    case .suspendedDeportation: LegalSource("§ 81 Abs. 3 S. 2 AufenthG")
    case .continuation: LegalSource("§ 81 Abs. 4 S. 1 AufenthG")
    case .orderedContinuation: LegalSource("§ 81 Abs. 4 S. 3 AufenthG")
    }
  }

  /// The effects that an application can have, the likeliest first.
  ///
  /// A title counts up to its last day, which is never moved (R11).
  /// - Parameters:
  ///   - titleEnd: the last day of the title that the person states; nil without one.
  ///   - receivedOn: the day on which the application was received.
  package static func candidates(titleEnd: CivilDate?, receivedOn: CivilDate) -> [DeemedEffect] {
    guard let titleEnd else { return [.permittedStay, .suspendedDeportation] }
    return receivedOn <= titleEnd ? [.continuation] : [.suspendedDeportation, .orderedContinuation]
  }
}

/// The deemed effect of one case: what it can be, since when, and until when.
package struct DeemedEffectClock: Hashable, Sendable {
  /// The effects that the application can have, the likeliest first; an officer confirms one.
  package let candidates: [DeemedEffect]
  /// The day of receipt, on which the effect begins.
  package let from: CivilDate
  /// The day on which the effect ended; nil while it lasts.
  package let endedOn: CivilDate?
}

extension Case {
  /// The deemed effect of the application; it ends when the decision is notified or the case ends without one.
  ///
  /// The end of a certificate's paper does not end it.
  package var deemedEffect: DeemedEffectClock {
    DeemedEffectClock(
      candidates: DeemedEffect.candidates(
        titleEnd: application.currentTitle?.validUntil,
        receivedOn: receivedOn
      ),
      from: receivedOn,
      endedOn: deemedEffectEnd
    )
  }

  private var deemedEffectEnd: CivilDate? {
    switch stage {
    case .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .finalSignOff,
      .decided, .handedOver:
      nil
    case .notified: remedyPeriod()?.notifiedOn
    case .appealable, .final: service?.notifiedOn
    case .closed: service?.notifiedOn ?? stageSince
    case .withdrawn, .discontinued: stageSince
    }
  }
}
