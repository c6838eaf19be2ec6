import Casework

/// Writes the steps that lead a case of a matter to a state.
struct StoryMaker {
  let matter: Matter
  let target: ProcessingState
  let catalogue: Catalogue
  let today: CivilDate
  var random: Random
  var steps: [Step] = []
  let outcome: Outcome
  let variant: MatterVariant?
  /// The listed items of the matter's evidence, each with the code that is usually offered.
  let items: [EvidenceCode]
  /// Whether the person held a title when applying.
  let hasTitle: Bool
  /// The application named no matter; triage chose.
  let matterWasOpen: Bool
  let livesOutside: Bool
  /// Whether the examination set a Wiedervorlage.
  var hasFollowUp = false

  init(
    matter: Matter,
    target: ProcessingState,
    matterWasOpen: Bool,
    livesOutside: Bool,
    catalogue: Catalogue,
    today: CivilDate,
    random: Random
  ) {
    var random = random
    self.matter = matter
    self.matterWasOpen = matterWasOpen
    self.livesOutside = livesOutside
    self.target = target
    self.catalogue = catalogue
    self.today = today
    variant = random.pick(matter.variants)
    items = matter.allEvidence.compactMap(\.codes.first)
    hasTitle = random.percent(55)
    outcome = Self.outcome(of: matter, target: target, hasTitle: hasTitle, on: today, &random)
    self.random = random
    write()
  }

  private static func outcome(
    of matter: Matter,
    target: ProcessingState,
    hasTitle: Bool,
    on today: CivilDate,
    _ random: inout Random
  ) -> Outcome {
    if MatterMix.isBlocked(matter, on: today) { return .refusal }
    let own = MatterMix.ownOutcome(of: matter)
    if let own, !own.isFavourable { return own }
    let isRefused = target == .litigated ? random.percent(85) : random.percent(9)
    if isRefused, !target.needsCard { return random.percent(20) ? .partialGrant : .refusal }
    if let own { return own }
    if random.percent(12) { return .grantWithConditions }
    return hasTitle && random.percent(60) ? .extension : .grant
  }

  /// Whether a card belongs to the decision.
  var hasCard: Bool {
    outcome.isFavourable && MatterMix.reasonForNoCard(matter, on: today) == nil
  }

  mutating func add(
    _ atLeast: Int = 0,
    upTo extra: Int = 0,
    _ actor: StoryActor,
    _ act: @escaping (inout Scene) -> Act
  ) {
    steps.append(Step(atLeast, extra > 0 ? random.below(extra + 1) : 0, actor, act))
  }

  private mutating func write() {
    switch target {
    case .received: addEarlyContact()
    case .jurisdictionCheck: addTriage(confirms: true)
    case .handedOver:
      if !livesOutside { addTriage(confirms: true) }
      addHandOver()
    case .assigned: addAssignment()
    case .withdrawn: addInterruptedExamination { $0.addWithdrawal() }
    case .discontinued: addInterruptedExamination { $0.addDiscontinuation() }
    case .suspended: addInterruptedExamination { $0.addSuspension() }
    case .completenessCheck, .awaitingApplicant, .consulting, .legalReview, .hearing:
      addAssignment()
      addExamination()
    case .draft, .finalSignOff, .decided, .notified, .appealable, .litigated, .final, .cardOrdered,
      .cardReceived,
      .handedOut, .closed:
      addAssignment()
      addExamination()
      addDecision()
    }
  }

  private mutating func addInterruptedExamination(_ ending: (inout StoryMaker) -> Void) {
    addAssignment()
    if random.percent(70) { addFirstLook(share: random.within(20...100)) }
    ending(&self)
  }
}
