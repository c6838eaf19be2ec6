import Casework

// Draft, signature, dispatch, court, card and closing.

extension StoryMaker {
  mutating func addDecision() {
    addDraft()
    if target == .draft {
      if random.percent(30) { addReturn(redrafts: false) }
      return
    }
    if random.percent(14) { addReturn(redrafts: true) }
    add(0, upTo: 3, .assignee) { _ in .submit }
    if target == .finalSignOff { return }
    add(0, upTo: 6, .signer) { _ in .sign }
    guard target != .decided else { return addSafeguard() }
    addAfterSignature()
  }

  private mutating func addDraft() {
    let (outcome, variant) = (self.outcome, self.variant?.id)
    let norm = matter.norm(variant: variant)
    let (isTitle, maximum) = (hasCard, matter.maximumValidity)
    add(0, upTo: 12, .assignee) {
      .draft(Texts.draft(outcome, variant: variant, norm: norm, isTitle: isTitle, maximum: maximum, &$0))
    }
    addTitleNeeds()
  }

  /// What a title waits for beside the draft: a passport that has not ended, and the fee.
  private mutating func addTitleNeeds() {
    guard outcome.grantsSomething else { return }
    if outcome.grantsTitle {
      add(0, .assignee) { scene in
        guard let until = scene.person.passport?.validUntil, until < scene.day.adding(days: 60) else {
          return nil
        }
        let renewed = scene.day.adding(years: 5)
        return .correctPerson(.passportValidUntil, value: renewed.iso, source: .checkedPassport)
      }
    }
    addPayment()
  }

  /// The signer sends the draft back; the officer amends it or has not yet.
  private mutating func addReturn(redrafts: Bool) {
    add(0, upTo: 3, .assignee) { _ in .submit }
    add(0, upTo: 5, .signer) { .returnDraft(remark: $0.random.text(Texts.remarks)) }
    if redrafts { addDraft() }
  }

  private mutating func addAfterSignature() {
    let ordersCard = hasCard && target != .final && (target.needsCard || target == .closed)
    if ordersCard { addCardOrder() }
    if target == .cardOrdered, random.percent(30) { return addSafeguard() }
    if target == .cardReceived, random.percent(25) {
      addCardReceipt()
      return addSafeguard()
    }
    addDispatch()
    if target == .notified { return addSafeguard() }
    if target == .appealable || target == .cardOrdered { return }
    if target == .litigated { return addLitigation() }
    if ordersCard { addCardReceipt() }
    if target == .cardReceived { return }
    if ordersCard {
      add(2, upTo: 20, .frontDesk) { .handOutCard(to: $0.person.name.displayName) }
    }
    // One month, moved past a weekend or the Easter days, and fifteen days for the court's post.
    add(52, upTo: 6, .assignee) { _ in .finalise }
    if target == .closed {
      add(0, upTo: 15, .assignee) { _ in .close(reason: "") }
    } else {
      addSafeguard()
    }
  }

  private mutating func addDispatch() {
    let mode: ServiceMode
    switch random.below(10) {
    case ..<6: mode = .letter
    case ..<8: mode = .serviceRecord
    case _: mode = target == .notified ? .letter : .handedOver
    }
    add(0, upTo: 3, .assignee) { .dispatch(mode, sentOn: $0.day) }
    guard target != .notified else { return }
    switch mode {
    case .letter: add(5, upTo: 3, .assignee) { _ in .confirmService(on: nil, proof: "") }
    case .serviceRecord:
      add(4, upTo: 3, .assignee) {
        .confirmService(on: $0.day.adding(days: -2), proof: "Zustellungsurkunde liegt vor")
      }
    case .handedOver: break
    }
  }

  private mutating func addLitigation() {
    // The court's case is looked after anew; what the examination had to be reminded of is over.
    if hasFollowUp { add(0, .assignee) { _ in .endFollowUp(number: 1) } }
    let kind: LitigationKind = random.percent(80) ? .action : .urgentMotion
    add(6, upTo: 20, .legalDesk) { scene in
      let number = scene.random.within(120...8900)
      let year = scene.day.year % 100
      let chamber = scene.random.within(7...27)
      let letter = kind == .urgentMotion ? "L" : "K"
      return .beginLitigation(
        kind,
        court: "Verwaltungsgericht Düsseldorf",
        courtReference: "\(chamber) \(letter) \(number)/\(year)"
      )
    }
    if random.percent(40) {
      add(2, upTo: 20, .assignee) { .note(.legalAssessment, text: $0.random.text(Texts.court)) }
    }
    // Courts take months; somebody asks from time to time.
    addFollowUp(after: 60, within: 40...90, Texts.courtFollowUps)
  }

  private mutating func addCardOrder() {
    add(0, upTo: 1, .assignee) { scene in
      .orderCard(serial: "Y\(scene.random.within(10_000_000...99_999_999))")
    }
  }

  private mutating func addCardReceipt() {
    add(18, upTo: 10, .frontDesk) { _ in .receiveCard }
  }

  /// A follow-up where the stage itself keeps no date, so that no open case is without one.
  private mutating func addSafeguard() { addFollowUp(within: 10...25, Texts.safeguards) }

  private mutating func addFollowUp(
    after idle: Int = 0,
    within days: ClosedRange<Int>,
    _ purposes: [String]
  ) {
    add(0, upTo: idle, .assignee) { scene in
      .setFollowUp(
        on: scene.day.adding(days: scene.random.within(days)),
        purpose: scene.random.text(purposes),
        person: nil
      )
    }
  }
}
