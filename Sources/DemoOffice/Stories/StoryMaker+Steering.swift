import Casework

// From receipt to the officer: triage, competence, allocation, and the ends without examination.

extension StoryMaker {
  mutating func addEarlyContact() {
    guard random.percent(20) else { return }
    add(1, upTo: 10, .frontDesk) {
      .recordContact(.phone, with: $0.person.name.displayName, text: Texts.enquiry(&$0))
    }
  }

  /// The matter where the application left it open, which also sends the case to its Sachgebiet, and competence where the address does not decide.
  mutating func addTriage(confirms: Bool) {
    let (key, variant) = (matter.key, self.variant?.id)
    if matterWasOpen {
      add(0, upTo: 4, .triage) { _ in .chooseMatter(key, variant: variant, reason: "") }
    }
    if confirms || livesOutside {
      let reason = livesOutside ? Texts.competenceOutside : Texts.competenceInside
      add(0, upTo: 6, .triage) { .confirmCompetence(reason: $0.random.text(reason)) }
    }
  }

  mutating func addAssignment() {
    addTriage(confirms: random.percent(25))
    if random.percent(12) { addEarlyContact() }
    switch random.below(10) {
    case ..<5: add(0, upTo: 20, .assignee) { _ in .take }
    case ..<8: add(0, upTo: 15, .triage) { .assign(to: $0.words.assignee, reason: "") }
    case _: add(0, upTo: 25, .lead) { .assign(to: $0.words.assignee, reason: "") }
    }
  }

  mutating func addHandOver() {
    add(0, upTo: 20, .triage) { scene in
      let town = scene.person.address.town
      let office = town == "Düsseldorf" ? scene.random.text(Texts.otherOffices) : "Ausländerbehörde \(town)"
      return .handOver(office: office, reason: scene.random.text(Texts.handOver))
    }
  }

  mutating func addWithdrawal() {
    add(2, upTo: 40, .assignee) {
      .withdraw(
        declaredOn: $0.day.adding(days: -$0.random.below(3)),
        reason: $0.random.text(Texts.withdrawal)
      )
    }
  }

  mutating func addDiscontinuation() {
    let ground = random.pick(DiscontinuationGround.allCases) ?? .departure
    add(2, upTo: 40, .assignee) { _ in .discontinue(ground, reason: Texts.discontinuation(ground)) }
  }

  mutating func addSuspension() {
    let ground = random.pick(SuspensionGround.allCases) ?? .onRequest
    add(1, upTo: 30, .assignee) { .suspend(ground, reason: $0.random.text(Texts.suspension(ground))) }
    if random.percent(60) {
      add(0, .assignee) { scene in
        .setFollowUp(
          on: scene.day.adding(days: 30 * scene.random.within(1...4)),
          purpose: "Sachstand zur Aussetzung erfragen",
          person: nil
        )
      }
    }
  }
}
