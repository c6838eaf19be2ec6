import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Clocks of a case")
struct CaseClockTests {
  private func clock(_ kind: CaseClock.Kind, of script: CaseScript) throws -> CaseClock? {
    try script.record.clocks(passport: script.opened.file.person.passport).first { $0.kind == kind }
  }

  @Test("An open case runs against failure to act, with alarms on day 60, 80 and 90")
  func inactivity() throws {
    let script = try CaseScript.at(.completenessCheck)
    let clock = try #require(try clock(.inactivity, of: script))
    #expect(clock.lastDay?.iso == "2026-04-05")
    #expect(clock.alarms.map(\.iso) == ["2026-03-06", "2026-03-26", "2026-04-05"])
    #expect(clock.derivation?.disputes == [.waitingPeriodEnd])
    #expect(try self.clock(.inactivity, of: CaseScript.at(.decided)) == nil)
  }

  @Test("Request, hearing and consultation run until they end, each with its number and reminders")
  func tracks() throws {
    var script = try CaseScript.at(.completenessCheck)
    let today = script.today
    try script.act(.requestDocuments([.e07], dueOn: today.adding(days: 14), language: .german))
    try script.act(.consult(.federalEmploymentAgency, question: "Zustimmung?"))
    try script.act(.consult(.securityQuery, question: "Bedenken?"))
    let request = try #require(try clock(.documentRequest, of: script))
    #expect(request.number == 1)
    #expect(request.alarms == [today.adding(days: 14), today.adding(days: 17)])
    let consultations = try script.record.clocks(passport: nil).filter { $0.kind == .consultation }
    let agency = try #require(consultations.first { $0.number == 1 })
    #expect(agency.alarms == [today.adding(days: 10), today.adding(days: 14)])
    #expect(agency.derivation?.steps.last?.kind == .possibleFrom)
    let security = try #require(consultations.first { $0.number == 2 })
    #expect(security.lastDay == nil)
    #expect(security.alarms.first == today.adding(days: 28) && security.alarms.count == 7)
    try script.act(.closeRequest(number: 1, .met, reason: ""))
    #expect(try clock(.documentRequest, of: script) == nil)
  }

  @Test("The quick consent of the agency warns no later than the day on which silence becomes consent")
  func quickConsent() throws {
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.consult(.federalEmploymentAgency, question: "Zustimmung?"))
    var consultation = try #require(try script.record.consultations.first)
    consultation.deemedAfter = consultation.sentOn.adding(days: 7)
    let clock = try script.record.clock(of: consultation)
    #expect(clock.lastDay != nil)
    #expect(clock.alarms == [consultation.sentOn.adding(days: 7)])
  }

  @Test("A consultation cites the norm of its body")
  func consultationSource() throws {
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.consult(.securityQuery, question: "Bedenken?"))
    let body = try #require(script.catalogue.consultation(.securityQuery, on: script.today))
    let clocks = try script.record.allClocks(passport: nil, catalogue: script.catalogue)
    #expect(clocks.first { $0.kind == .consultation }?.source == body.legalBasis)
  }

  @Test("A hearing leaves days for the post of the last day")
  func hearing() throws {
    var script = try CaseScript.at(.legalReview)
    let dueOn = script.today.adding(days: 21)
    try script.act(.hear(intended: .refusal, text: "Beabsichtigt.", dueOn: dueOn))
    let clock = try #require(try clock(.hearing, of: script))
    #expect(clock.alarms == [dueOn, dueOn.adding(days: 5)])
  }

  @Test("A decision on its way runs to the end of the remedy period and to finality")
  func decision() throws {
    for state in [ProcessingState.notified, .appealable] {
      let script = try CaseScript.at(state)
      let remedy = try #require(try clock(.remedyPeriod, of: script))
      let finality = try #require(try clock(.finality, of: script))
      #expect(remedy.derivation?.result == remedy.lastDay)
      #expect(finality.lastDay == remedy.lastDay?.adding(days: 15))
    }
    #expect(try clock(.remedyPeriod, of: CaseScript.at(.final)) == nil)
  }

  @Test("Title and passport warn before they end, and a title's last day stays on a day of rest")
  func papers() throws {
    let script = try CaseScript(.sample(hasTitle: true))
    let title = try #require(try clock(.titleExpiry, of: script))
    #expect(title.lastDay?.iso == "2026-06-30")
    #expect(title.alarms.map(\.iso) == ["2026-05-05", "2026-05-19"])
    let passport = try #require(try clock(.passportExpiry, of: script))
    let end = try #require(script.opened.file.person.passport?.validUntil)
    #expect(passport.alarms == [end.adding(months: -6)])
  }

  @Test("A resting case is asked about every month; a card that waits after four weeks and three months")
  func waiting() throws {
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.suspend(.criminalProceedings, reason: "Strafverfahren"))
    let rest = try #require(try clock(.suspension, of: script))
    #expect(rest.alarms.first == script.today.adding(months: 1))
    #expect(rest.alarms.count == 13)
    #expect(try clock(.cardCollection, of: CaseScript.at(.cardOrdered)) == nil)
    let card = try CaseScript.at(.cardReceived)
    let collection = try #require(try clock(.cardCollection, of: card))
    #expect(collection.alarms == [card.today.adding(days: 28), card.today.adding(months: 3)])
  }

  @Test("In every state each clock has a source, its alarms stand in order, and its steps lead to a day")
  func everyState() throws {
    for state in ProcessingState.allCases {
      let script = try CaseScript.at(state)
      for clock in try script.record.clocks(passport: script.opened.file.person.passport) {
        #expect(!clock.source.citation.isEmpty)
        #expect(clock.alarms == clock.alarms.sorted())
        #expect(
          clock.reminder != nil || !clock.alarms.isEmpty || clock.kind == .deemedEffect
            || clock.kind == .consultation
        )
        if let steps = clock.derivation?.steps { #expect(try DerivationReplay.result(of: steps) != nil) }
      }
    }
  }

  @Test("Every date of a case is a day of one of its clocks, in every state")
  func everyDate() throws {
    for state in ProcessingState.allCases {
      let record = try CaseScript.at(state).record
      let clocks = record.clocks(passport: nil)
      for deadline in record.deadlines {
        let isThere = clocks.contains {
          ([$0.lastDay, $0.safeDay, $0.actionFrom] + $0.alarms).contains(deadline.date)
        }
        #expect(isThere, "\(state) \(deadline)")
      }
    }
  }

  @Test(
    "How a clock stands follows from the day",
    arguments: [
      ("2026-01-06", CaseClock.State.running, "2026-03-06"), ("2026-04-05", .running, "2026-04-05"),
      ("2026-04-06", .overdue, ""), ("2026-03-07", .running, "2026-03-26"),
    ]
  )
  func state(day: String, state: CaseClock.State, alarm: String) throws {
    let clock = try #require(try clock(.inactivity, of: CaseScript.at(.completenessCheck)))
    let today = try Fixture.day(day)
    #expect(clock.state(on: today) == state)
    #expect((clock.nextAlarm(on: today)?.iso ?? "") == alarm)
  }

  @Test("What came in time is met, what was given up is over, and neither warns any more")
  func endings() throws {
    var script = try CaseScript.at(.completenessCheck)
    let dueOn = script.today.adding(days: 14)
    for how in [ClosedRequest.met, .waived] {
      try script.act(.requestDocuments([.e07], dueOn: dueOn, language: .german))
      let number = try script.record.requests.count
      try script.act(.closeRequest(number: number, how, reason: "nicht nötig"))
    }
    try script.act(.setFollowUp(on: dueOn, purpose: "Akte", person: nil))
    try script.act(.endFollowUp(number: 1))
    let ended = try script.record.endedClocks
    let requests = ended.filter { $0.kind == .documentRequest }
    #expect(requests.map { $0.state(on: dueOn) } == [.met, .over])
    #expect(ended.last { $0.kind == .followUp }?.ending == .met)
    #expect(ended.allSatisfy { $0.nextAlarm(on: script.today) == nil })
    #expect(try CaseScript.at(.decided).record.endedClocks.first { $0.kind == .inactivity }?.ending == .met)
    var withdrawn = script
    try withdrawn.act(.withdraw(declaredOn: withdrawn.today, reason: "erledigt"))
    #expect(try withdrawn.record.endedClocks.first { $0.kind == .inactivity }?.ending == .over)
  }

  @Test("A signed decision that grants a title starts the clock of its end")
  func grantedTitle() throws {
    var draft = DecisionDraft.sample(.grant)
    draft.validUntil = try Fixture.day("2029-05-31")
    var script = try CaseScript.at(.legalReview)
    try script.act(.draft(draft))
    #expect(try script.record.grantedTitle == nil)
    let decided = try CaseScript.at(.decided)
    let granted = try decided.record.grantedTitle
    let clock = try clock(.grantedTitle, of: decided)
    #expect(clock?.lastDay == granted?.validUntil)
    #expect(try #require(decided.record.draft).draft.validUntil == granted?.validUntil)
  }

  @Test("The four months of a paternity case stand still while it rests, and go on by the rested days")
  func paternity() throws {
    var script = try CaseScript()
    func append(_ content: EntryContent, _ act: String) throws {
      _ = try script.opened.append(
        [content],
        to: script.reference,
        at: script.clock,
        by: try Fixture.officer("owner"),
        act: ActID(act)
      )
    }
    let matter = try Fixture.key("paternityConsent")
    try append(.matterChosen(.init(matter: matter, variant: nil, reason: "Antrag")), "matter")
    #expect(try clock(.paternityConsent, of: script)?.lastDay?.iso == "2026-05-05")
    script.wait(days: 30)
    try append(.suspended(.init(ground: .onRequest, reason: "Aussetzung")), "rest")
    let resting = try #require(try clock(.paternityConsent, of: script))
    #expect(resting.lastDay == nil && resting.alarms.isEmpty)
    #expect(resting.state(on: script.today) == .suspended)
    #expect(try clock(.inactivity, of: script)?.state(on: script.today) == .running)
    script.wait(days: 10)
    try append(.resumed(.init(reason: "weiter")), "on")
    let moved = try #require(try clock(.paternityConsent, of: script))
    #expect(moved.lastDay?.iso == "2026-05-15" && moved.restedDays == 10)
    #expect(moved.actionFrom?.iso == "2026-05-16")
    #expect(try script.record.endedClocks.first { $0.kind == .suspension }?.lastDay == script.today)
  }

  @Test("A recorded sufficient reason warns again on the day until which it was expected")
  func delay() throws {
    var script = try CaseScript.at(.completenessCheck)
    let until = script.today.adding(days: 200)
    try script.act(.explainDelay(reason: "Gutachten steht aus", expectedUntil: until))
    let reason = try #require(try clock(.delayReason, of: script))
    #expect(reason.lastDay == until && reason.nextAlarm(on: script.today) == until)
    #expect(reason.state(on: until.adding(days: 1)) == .overdue)
    // The reason moves no period.
    #expect(try clock(.inactivity, of: script)?.actionFrom?.iso == "2026-04-06")
    #expect(try script.record.delays.map(\.reason) == ["Gutachten steht aus"])
    #expect(throws: (any Error).self) { try script.act(.explainDelay(reason: " ", expectedUntil: until)) }
    #expect(throws: (any Error).self) {
      try script.act(.explainDelay(reason: "Gutachten", expectedUntil: script.today))
    }
    try script.act(.undo)
    #expect(try script.record.delays.isEmpty)
  }
}
