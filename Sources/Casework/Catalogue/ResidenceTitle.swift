/// Which residence title a matter gives, if any (§ 4 (1) AufenthG).
///
/// What a person holds is named by the matter that gave it, so this also says what a paper is worth: a toleration, a
/// certificate or a card of Union law is none of these titles.
package enum ResidenceTitle: String, CaseIterable, Hashable, Sendable {
  /// A toleration, a certificate, a passport substitute, a ban, an internal step.
  case noTitle
  /// A Schengen visa (§ 6 (1), (2) AufenthG): a title, but an application never prolongs it (§ 81 (4) S. 2).
  case schengenVisa
  /// A residence permit, a Blue Card, an ICT card: it has a last day.
  case limited
  /// A settlement permit or a permanent residence permit EU: it has none (§§ 9, 9a AufenthG).
  case unlimited
  /// The one or the other, as the case has it.
  case limitedOrUnlimited

  /// Whether an application that is made in time lets it continue (§ 81 (4) S. 1, 2 AufenthG).
  var canContinue: Bool {
    switch self {
    case .noTitle, .schengenVisa: false
    case .limited, .unlimited, .limitedOrUnlimited: true
    }
  }
}
