/// What the application itself does for the stay until it is decided (§ 81 (3) and (4) AufenthG).
///
/// The program proposes from what the application says; an officer confirms. A Schengen visa never has an effect, and
/// a toleration or a certificate alone tells none.
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
  ///   - title: what the person states to hold; nil for nothing.
  ///   - receivedOn: the day on which the application was received.
  /// - Returns: none where what is held lets no title continue and does not tell whether the stay was lawful.
  package static func candidates(of title: HeldTitle?, receivedOn: CivilDate) -> [DeemedEffect] {
    guard let title else { return [.permittedStay, .suspendedDeportation] }
    guard title.canContinue else { return [] }
    return receivedOn <= title.validUntil ? [.continuation] : [.suspendedDeportation, .orderedContinuation]
  }
}

extension Case {
  /// What the application can do for the stay from its receipt on, the likeliest first; an officer confirms one.
  package func deemedEffects(by catalogue: Catalogue) -> [DeemedEffect] {
    DeemedEffect.candidates(of: heldTitle(by: catalogue), receivedOn: receivedOn)
  }

  /// The day on which the effect ended: the decision was notified, or the case ended without one; nil while it lasts.
  ///
  /// The end of a certificate's paper does not end it.
  package var deemedEffectEnd: CivilDate? {
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
