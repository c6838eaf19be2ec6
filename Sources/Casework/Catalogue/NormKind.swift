/// How strongly the law binds the office in a matter; decides how the reasons of a decision must look.
package enum NormKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// Anspruch ("ist zu erteilen"): only facts and conditions, no discretion.
  case claim
  /// A claim with room for the atypical case ("in der Regel").
  case claimAsARule
  /// Soll: grant unless the case is atypical.
  case shall
  /// Kann: discretion; the reasons show what was weighed (§ 39 Abs. 1 S. 3, § 40 VwVfG).
  case may
  /// The office must act without an application.
  case duty
  /// A document that proves a right which already exists.
  case declaratory
  /// Another authority decides; the office carries out and records.
  case decidedElsewhere
  /// The effect follows from the statute; the office only documents it.
  case byLaw
  /// The office finds what the statute has already brought about.
  case finding
  /// Bound weighing of interests, as in an expulsion (§§ 53–55 AufenthG).
  case weighing
  /// The statute forbids the grant.
  case ban
  /// The norm of the title the matter hangs on.
  case followsTitle
  /// What the order of the Land says.
  case followsOrder
  /// Refusal only in case of abuse (§ 85b AufenthG).
  case refusalOnlyIfAbusive
  /// An agreement between the office and a third person.
  case service
  /// A step between authorities; no act towards the person.
  case internalStep
  /// An examination without a decision of its own.
  case check
  /// A funding programme beside the statute.
  case programme
  /// Issued on application, without further conditions.
  case onApplication
  /// An expired programme; nothing new is granted.
  case legacy

  /// Whether the reasons must show the interests that were weighed.
  package var needsWeighing: Bool {
    switch self {
    case .may, .weighing:
      true
    case .claim, .claimAsARule, .shall, .duty, .declaratory, .decidedElsewhere, .byLaw, .finding, .ban,
      .followsTitle, .followsOrder, .refusalOnlyIfAbusive, .service, .internalStep, .check, .programme,
      .onApplication, .legacy:
      false
    }
  }
}
