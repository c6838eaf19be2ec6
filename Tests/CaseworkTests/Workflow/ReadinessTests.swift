import AktenlageTesting
import Casework
import Testing

@Suite("Ready to decide")
struct ReadinessTests {
  @Test("A blocked matter is not ready while nobody has drafted, and a refusal may be drafted against it")
  func blockedWithoutDraft() throws {
    var script = try CaseScript(.sample(matter: "blocked"))
    try script.examine()
    #expect(try !Readiness.isReady(script.situation("owner").circumstances))
    try script.act(.draft(.sample(.refusal)))
    #expect(try Readiness.isReady(script.situation("owner").circumstances))
  }

  @Test(
    "A title may last as long as the catalogue says, from the first day, and longer only where the words allow",
    arguments: [
      ("year", "2027-01-04", false), ("year", "2027-01-06", true), ("usualYear", "2027-12-31", false),
      ("claim", "2029-12-31", false),
    ]
  )
  func validity(matter: String, until: String, isTooLong: Bool) throws {
    var script = try CaseScript(.sample(matter: matter))
    try script.examine()
    var draft = DecisionDraft.sample()
    draft.validUntil = try Fixture.day(until)
    try script.act(.draft(draft))
    let kinds = try Readiness.blockers(in: script.situation("owner")).map(\.what)
    let found = kinds.contains { if case .titleTooLong = $0 { true } else { false } }
    #expect(found == isTooLong)
  }

  private func blockers(_ script: CaseScript) throws -> [Blocker.What] {
    Readiness.blockers(in: try script.situation("owner")).map(\.what)
  }

  /// What blocks, and that submitting says the same.
  private func expect(_ script: CaseScript, _ expected: [Blocker.What]) throws {
    #expect(try blockers(script) == expected)
    let refusal = try script.refusal(.submit)
    if expected.isEmpty {
      #expect(refusal == nil)
    } else {
      #expect(refusal?.reason == .notReady(Readiness.blockers(in: try script.situation("owner"))))
      #expect(refusal?.remedy == .mendBlockers)
    }
  }

  private func drafted(_ outcome: Outcome = .grant, matter: String = "claim") throws -> CaseScript {
    var script = try CaseScript(.sample(matter: matter))
    try script.draft(outcome)
    return script
  }

  @Test("A complete case is ready")
  func complete() throws {
    for matter in ["claim", "may", "grave", "gravest", "elsewhere", "unlisted"] {
      try expect(try drafted(matter: matter), [])
      try expect(try drafted(.refusal, matter: matter), [])
    }
  }

  @Test("Each text that the outcome needs", arguments: [Outcome.grant, .refusal])
  func texts(outcome: Outcome) throws {
    var script = try drafted(outcome, matter: "may")
    try script.act(.draft(DecisionDraft(outcome: outcome)))
    let always: [Blocker.What] = [.operativePartMissing]
    let reasons: [Blocker.What] = outcome == .refusal ? [.factsMissing, .reasonsMissing] : []
    let hearing: [Blocker.What] = outcome == .refusal ? [.hearingUnanswered] : []
    try expect(script, hearing + always + reasons + [.considerationsMissing(.may)])
  }

  @Test("A decision that must tell how to appeal waits for a catalogue that says how; a grant does not")
  func appealNotice() throws {
    for outcome in Outcome.allCases {
      let now = try drafted(outcome).situation("owner")
      let silent = Situation(
        file: now.file,
        record: now.record,
        officer: now.officer,
        today: now.today,
        catalogue: try .sample(appealNotices: []),
        organisation: now.organisation,
        entries: now.entries
      )
      let blocker = Readiness.blockers(in: silent).first { $0.what == .appealNoticeMissing }
      #expect((blocker != nil) == outcome.needsAppealNotice.holds)
      #expect(blocker.map { $0.source == outcome.needsAppealNotice.source } ?? true)
      let draft = try #require(now.record.draft?.draft)
      #expect(DecisionNotice.preview(draft, in: now).hasAppealNotice)
      #expect(!DecisionNotice.preview(draft, in: silent).hasAppealNotice)
      #expect(!DecisionNotice.preview(draft, in: silent).text.contains("\nRechtsbehelfsbelehrung\n"))
    }
  }

  @Test("A claim needs no considerations; expulsion and ban always do")
  func weighing() throws {
    var draft = DecisionDraft.sample()
    draft.considerations = ""
    var script = try drafted()
    try script.act(.draft(draft))
    try expect(script, [])
    for outcome in [Outcome.expulsion, .entryBan] {
      var script = try drafted(outcome)
      draft.outcome = outcome
      try script.act(.draft(draft))
      try expect(script, [.considerationsMissing(.claim)])
    }
  }

  @Test("Evidence: missing, unread, a copy where the original counts")
  func evidence() throws {
    var script = try drafted()
    try script.act(.assessEvidence(.e01, .copyPresent, reason: "", folio: nil))
    try expect(script, [.originalNotSeen(.e01)])
    try script.act(.assessEvidence(.e01, .missing, reason: "", folio: nil))
    try expect(script, [.evidenceMissing(.e01)])
    try script.act(.receiveDocument(.sample(.e01)), by: "desk")
    try expect(script, [.evidenceUnchecked(.e01)])
    try script.act(.assessEvidence(.e01, .notNeeded, reason: "bekannt", folio: nil))
    try script.act(.assessEvidence(.e29, .copyPresent, reason: "", folio: nil))
    try script.act(.assessEvidence(.e07, .copyPresent, reason: "", folio: nil))
    try expect(script, [])
  }

  @Test("Of alternatives one is enough; one that is not needed settles nothing")
  func alternatives() throws {
    var script = try drafted(matter: "may")
    try script.act(.assessEvidence(.e09, .missing, reason: "", folio: nil))
    try expect(script, [.evidenceMissing(.e09)])
    try script.act(.assessEvidence(.e10, .notNeeded, reason: "Abschluss genügt", folio: nil))
    try expect(script, [.evidenceMissing(.e09)])
    try script.act(.assessEvidence(.e10, .copyPresent, reason: "", folio: nil))
    try expect(script, [])
    try script.act(.assessEvidence(.e09, .notNeeded, reason: "E10 genügt", folio: nil))
    try script.act(.assessEvidence(.e10, .missing, reason: "", folio: nil))
    try expect(script, [.evidenceMissing(.e10)])
    var fresh = try CaseScript(.sample(matter: "may"))
    try fresh.act(.take)
    try fresh.act(.assessEvidence(.e10, .notNeeded, reason: "Abschluss genügt", folio: nil))
    #expect(try blockers(fresh).contains(.evidenceUnchecked(.e09)))
  }

  @Test("An adverse decision rests on the file once a deadline passed, not once it was waived")
  func askedInVain() throws {
    var script = try drafted(.refusal)
    try script.act(.assessEvidence(.e07, .missing, reason: "", folio: nil))
    try expect(script, [.evidenceMissing(.e07)])
    let dueOn = script.today.adding(days: 14)
    try script.act(.requestDocuments([.e07], dueOn: dueOn, language: .german))
    try expect(script, [.evidenceMissing(.e07), .requestOpen(1, dueOn: dueOn)])
    var waived = script
    try waived.act(.closeRequest(number: 1, .waived, reason: "entbehrlich"))
    try expect(waived, [.evidenceMissing(.e07)])
    script.wait(days: 15)
    try script.act(.closeRequest(number: 1, .expired, reason: ""))
    try expect(script, [])
    try script.act(.draft(.sample(.grant)))
    try expect(script, [.evidenceMissing(.e07)])
  }

  @Test("Consultations: asked, awaited, against a grant until asked again")
  func consultations() throws {
    var script = try CaseScript(.sample(matter: "may"))
    try script.act(.take)
    for code in [EvidenceCode.e01, .e09] {
      try script.act(.assessEvidence(code, .originalSeen, reason: "", folio: nil))
    }
    try script.act(.endCompleteness(reason: ""))
    try script.act(.draft(.sample()))
    try expect(script, [.consultationMissing(.federalEmploymentAgency), .registerQueryMissing(.azr)])
    try script.act(.queryRegister(.azr, number: "1", result: "kein Treffer"))
    try script.act(.consult(.federalEmploymentAgency, question: "Zustimmung?"))
    try expect(script, [.consultationOpen(1, .federalEmploymentAgency)])
    try script.act(.endConsultation(number: 1, .objected, text: "Entgelt zu gering"))
    try expect(script, [.consultationObjected(1, .federalEmploymentAgency)])
    try script.act(.consult(.federalEmploymentAgency, question: "Neuer Vertrag?"))
    try script.act(.endConsultation(number: 2, .agreed, text: ""))
    try expect(script, [])
  }

  @Test("A hearing covers the outcome that it announced, and the lesser of a refusal")
  func hearing() throws {
    var script = try drafted(.refusal)
    try script.act(.draft(.sample(.expulsion)))
    try expect(script, [.hearingMissing(.expulsion)])
    try script.act(.draft(.sample(.partialGrant)))
    try expect(script, [])
    let dueOn = script.today.adding(days: 14)
    try script.act(.hear(intended: .expulsion, text: "Beabsichtigt.", dueOn: dueOn))
    try expect(script, [.hearingOpen(2, dueOn: dueOn)])
  }

  @Test("Refusing an extension takes a hearing, refusing a first title does not")
  func hearingByTitle() throws {
    for hasTitle in [true, false] {
      var script = try CaseScript(.sample(hasTitle: hasTitle))
      try script.examine()
      try script.act(.draft(.sample(.refusal)))
      try expect(script, hasTitle ? [.hearingMissing(.refusal)] : [])
      // What was drafted for another matter says nothing about this one.
      var other = script
      try other.act(.chooseMatter(try Fixture.key("grave"), variant: nil, reason: "Antrag geändert"))
      try expect(other, [.draftMissing])
      try script.act(.waiveHearing(intended: .refusal, reason: "§ 28 Abs. 2 Nr. 3"))
      try expect(script, [])
    }
  }

  @Test("A title does not outlive the passport, and a blocked matter is not granted on its days")
  func personAndBlock() throws {
    var draft = DecisionDraft.sample()
    draft.validUntil = try Fixture.day("2031-04-01")
    var script = try drafted()
    try script.act(.draft(draft))
    let until = try Fixture.day("2031-03-31")
    try expect(script, [.titleOutlivesPassport(try Fixture.day("2031-04-01"), passport: until)])

    var blocked = try drafted(matter: "blocked")
    try expect(blocked, [.matterBlocked(until: try Fixture.day("2026-03-31"))])
    blocked.wait(days: 120)
    try expect(blocked, [])
  }

  @Test("Another matter, a remark and a reopening each ask for a new draft")
  func newDraft() throws {
    var script = try drafted()
    try script.act(.chooseMatter(try Fixture.key("grave"), variant: nil, reason: "Antrag geändert"))
    try expect(script, [.draftMissing])
    try script.act(.draft(.sample()))
    try script.act(.submit)
    #expect(try script.record.submission?.signOffClass == .s3)
    try script.act(.returnDraft(remark: "Begründen"), by: "head")
    #expect(try script.record.isReturned)
    try expect(script, [.remarkUnanswered(2)])
    try script.act(.draft(.sample()))
    try expect(script, [])
    try script.act(.submit)
    try script.act(.sign, by: "chief")
    try script.act(.withdraw(declaredOn: script.today, reason: ""))
    try script.act(.reopen(reason: "Rücknahme angefochten"))
    #expect(try blockers(script) == [.registerQueryMissing(.azr), .draftMissing])
  }

  @Test("What happens while a draft waits stops its signature")
  func signingAsksAgain() throws {
    var draft = DecisionDraft.sample()
    draft.validUntil = try Fixture.day("2030-01-01")
    var script = try drafted()
    try script.act(.draft(draft))
    try script.act(.submit)
    try script.act(.correctPerson(.passportValidUntil, value: "2029-01-01", source: .checkedPassport))
    #expect(try script.refusal(.sign, by: "chief")?.code == "notReady")
    #expect(try script.refusal(.sign, by: "chief")?.remedy == .act(.returnDraft))
  }
}
