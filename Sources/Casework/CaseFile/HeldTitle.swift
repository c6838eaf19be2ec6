/// What the person states to hold, as the law knows it.
package struct HeldTitle: Hashable, Sendable {
  /// Which title it is.
  package let kind: ResidenceTitle
  /// Its last day, which is never moved (R11).
  package let validUntil: CivilDate
  /// Whether an application for what this case is about may let it continue (§ 81 (4) AufenthG).
  package let canContinue: Bool

  package init(kind: ResidenceTitle, validUntil: CivilDate, canContinue: Bool) {
    self.kind = kind
    self.validUntil = validUntil
    self.canContinue = canContinue
  }

  /// Whether it is a title that holds on a day.
  package func holds(on day: CivilDate) -> Bool { kind != .noTitle && day <= validUntil }
}

extension Case {
  /// What the person states to hold; nil where they named nothing.
  ///
  /// A name that no catalogue knows counts as a title, because a form named it as one.
  package func heldTitle(by catalogue: Catalogue) -> HeldTitle? {
    guard let title = application.currentTitle else { return nil }
    let giver = catalogue.matter(title.matter, on: receivedOn) ?? catalogue.history(of: title.matter).last
    let kind = giver?.title ?? .limited
    let followers = giver?.continuesInto ?? []
    let leads = followers.isEmpty || matter.map(followers.contains) ?? true
    return HeldTitle(kind: kind, validUntil: title.validUntil, canContinue: kind.canContinue && leads)
  }
}
