import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Transitions")
struct TransitionTests {
  private func expectRefusal(
    _ script: CaseScript,
    _ act: Act,
    by login: String = "owner",
    _ reason: Refusal.Reason,
    _ remedy: Refusal.Remedy
  ) throws {
    let refusal = try script.refusal(act, by: login)
    #expect(refusal?.reason == reason)
    #expect(refusal?.remedy == remedy)
  }

  @Test("A request sets a day ahead and names items; expired, met and waived end it")
  func requests() throws {
    var script = try CaseScript.at(.completenessCheck)
    let today = script.today
    try expectRefusal(
      script,
      .requestDocuments([], dueOn: today.adding(days: 9), language: .german),
      .noItems,
      .chooseAnother
    )
    try expectRefusal(
      script,
      .requestDocuments([.e07], dueOn: today, language: .german),
      .dayNotAfter(today, limit: today),
      .chooseAnother
    )
    let dueOn = today.adding(days: 14)
    try script.act(.requestDocuments([.e07, .e07], dueOn: dueOn, language: .german))
    #expect(try script.record.requests.first?.items == [.e07])
    #expect(try script.record.processingState == .awaitingApplicant)
    try expectRefusal(
      script,
      .closeRequest(number: 1, .expired, reason: ""),
      .dayNotAfter(today, limit: dueOn),
      .wait(until: dueOn.adding(days: 1))
    )
    try expectRefusal(
      script,
      .closeRequest(number: 1, .waived, reason: " "),
      .textMissing(.reason),
      .give(.reason)
    )
    try expectRefusal(script, .closeRequest(number: 2, .met, reason: ""), .numberUnknown(2), .chooseAnother)
    let running = Blocker.What.requestOpen(1, dueOn: dueOn)
    let refusal = try script.refusal(.endCompleteness(reason: "egal"))
    guard case .notReady(let blockers)? = refusal?.reason else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(blockers.map(\.what) == [running])
    script.wait(days: 20)
    // § 31 Abs. 7: also after its end, but into the future.
    try expectRefusal(
      script,
      .extendRequest(number: 1, dueOn: dueOn.adding(days: 1), reason: ""),
      .dayNotAfter(dueOn.adding(days: 1), limit: script.today),
      .chooseAnother
    )
    try script.act(.extendRequest(number: 1, dueOn: script.today.adding(days: 7), reason: "Bitte"))
    script.wait(days: 8)
    try script.act(.closeRequest(number: 1, .expired, reason: ""))
    try script.act(.endCompleteness(reason: "nach Aktenlage"))
    #expect(try script.record.stage == .legalReview)
  }

  @Test("The examination goes on with everything settled, or with a reason that says something")
  func completeness() throws {
    var script = try CaseScript.at(.assigned)
    #expect(try script.refusal(.endCompleteness(reason: " "))?.code == "notReady")
    try script.act(.endCompleteness(reason: "Termin vor Ort"))
    #expect(try script.record.stage == .legalReview)
  }

  @Test("Silence of the employment agency is consent after two weeks, that of others never")
  func deemedConsent() throws {
    var script = try CaseScript.at(.legalReview)
    try script.act(.consult(.federalEmploymentAgency, question: "Zustimmung?"))
    try script.act(.consult(.police, question: "Erkenntnisse?"))
    let after = script.today.adding(days: 14)
    try expectRefusal(
      script,
      .endConsultation(number: 1, .deemed, text: ""),
      .consentNotDeemed(after: after),
      .wait(until: after.adding(days: 1))
    )
    script.wait(days: 15)
    try expectRefusal(
      script,
      .endConsultation(number: 2, .deemed, text: ""),
      .consentNotDeemed(after: nil),
      .act(.remindConsultation)
    )
    try script.act(.endConsultation(number: 1, .deemed, text: ""))
    try expectRefusal(script, .endConsultation(number: 1, .agreed, text: ""), .alreadyEnded(1), .none)
    #expect(try script.record.processingState == .consulting)
  }

  @Test("A hearing is on something adverse, leaves time for the post, and holds the first draft back")
  func hearing() throws {
    var script = try CaseScript.at(.legalReview)
    let today = script.today
    try expectRefusal(
      script,
      .hear(intended: .grant, text: "Ja", dueOn: today.adding(days: 20)),
      .outcomeNotAdverse(.grant),
      .chooseAnother
    )
    try expectRefusal(
      script,
      .hear(intended: .refusal, text: "Nein", dueOn: today.adding(days: 4)),
      .dayNotAfter(today.adding(days: 4), limit: today.adding(days: 4)),
      .chooseAnother
    )
    let dueOn = today.adding(days: 18)
    try script.act(.hear(intended: .refusal, text: "Nein", dueOn: dueOn))
    #expect(try script.refusal(.draft(.sample(.refusal)))?.code == "notReady")
    try expectRefusal(
      script,
      .endHearing(number: 1, .expired, text: ""),
      .dayNotAfter(today, limit: dueOn),
      .wait(until: dueOn.adding(days: 1))
    )
    script.wait(days: 19)
    try script.act(.endHearing(number: 1, .expired, text: ""))
    try script.act(.draft(.sample(.refusal)))
    #expect(try script.record.stage == .draft)
  }

  @Test("A draft waits, is recalled, is returned with a remark, and is signed")
  func signOff() throws {
    var script = try CaseScript.at(.finalSignOff)
    try expectRefusal(script, .draft(.sample()), .notPossible(.draft, in: .finalSignOff), .act(.recall))
    try expectRefusal(
      script,
      .recall,
      by: "colleague",
      .notDrafter(try Fixture.officer("owner")),
      .askOfficer(try Fixture.officer("owner"))
    )
    try script.act(.recall)
    try script.act(.submit)
    try expectRefusal(script, .returnDraft(remark: " "), by: "second", .textMissing(.remark), .give(.remark))
    try script.act(.returnDraft(remark: "Begründung"), by: "second")
    #expect(try script.record.isReturned)
    try script.act(.draft(.sample()))
    #expect(try !script.record.isReturned || script.record.draft?.version == 2)
    try script.act(.submit)
    try script.act(.sign, by: "second")
    #expect(try script.record.signature?.version == 2)
    #expect(try script.record.stage == .decided)
  }

  @Test("A signed decision is stopped by its signer, its officer or a lead, nobody else")
  func stopping() throws {
    var script = try CaseScript.at(.decided)
    let owner = try Fixture.officer("owner")
    for login in ["colleague", "desk", "privacy", "family-head"] {
      try expectRefusal(
        script,
        .stop(reason: "nein"),
        by: login,
        .notYours(assignee: owner),
        .askOfficer(owner)
      )
    }
    for login in ["owner", "chief", "lead"] {
      #expect(try script.refusal(.stop(reason: "nein"), by: login) == nil)
    }
    try script.act(.stop(reason: "Anschrift"))
    #expect(try script.record.stage == .draft)
    #expect(try script.record.signature == nil)
    #expect(try script.refusal(.dispatch(.letter, sentOn: script.today)) != nil)
  }

  @Test("A letter counts as received on the fourth day, later receipt later, earlier receipt not earlier")
  func presumedDay() throws {
    var script = try CaseScript.at(.decided)
    let sentOn = script.today
    try expectRefusal(
      script,
      .dispatch(.letter, sentOn: sentOn.adding(days: 1)),
      .dayInFuture(sentOn.adding(days: 1)),
      .chooseAnother
    )
    try script.act(.dispatch(.letter, sentOn: sentOn))
    try expectRefusal(
      script,
      .confirmService(on: nil, proof: ""),
      .dayInFuture(sentOn.adding(days: 4)),
      .wait(until: sentOn.adding(days: 4))
    )
    try expectRefusal(
      script,
      .confirmService(on: sentOn.adding(days: 9), proof: "Anruf"),
      .dayInFuture(sentOn.adding(days: 9)),
      .chooseAnother
    )
    script.wait(days: 10)
    var early = script
    try early.act(.confirmService(on: sentOn.adding(days: 1), proof: "Anruf"))
    #expect(try early.record.service?.notifiedOn == sentOn.adding(days: 4))
    try script.act(.confirmService(on: sentOn.adding(days: 8), proof: "Umschlag"))
    #expect(try script.record.service?.notifiedOn == sentOn.adding(days: 8))
    let steps = try #require(try script.record.confirmedRemedyPeriod?.derivation.steps)
    #expect(
      steps.prefix(3).map(\.kind) == [.event(.letterPosted), .presumedNotification(days: 4), .receivedLater]
    )
  }

  @Test("Returned mail brings the decision back, before and after the presumed day was entered")
  func failedService() throws {
    for state in [ProcessingState.notified, .appealable] {
      var script = try CaseScript.at(state)
      try script.act(.failService(reason: "unbekannt verzogen"))
      #expect(try script.record.stage == .decided)
      try script.act(.dispatch(.handedOver, sentOn: script.today))
      #expect(try script.record.stage == .appealable)
      #expect(try script.refusal(.failService(reason: "nein"))?.code == "notPossible")
    }
  }

  @Test("The forecast of finality, the recorded one and their steps are one computation")
  func finalityForecast() throws {
    let sent = try CaseScript.at(.notified).record
    let presumed = try #require(sent.remedyPeriod())
    let forecast = try #require(sent.finality)
    #expect(!forecast.isNotificationConfirmed)
    #expect(forecast.finalFrom == presumed.lastDay.adding(days: 1))
    #expect(forecast.recordableFrom == presumed.lastDay.adding(days: 15))
    #expect(forecast.derivation.result == forecast.recordableFrom)
    #expect(
      Array(forecast.derivation.steps.prefix(presumed.derivation.steps.count)) == presumed.derivation.steps
    )
    let known = try CaseScript.at(.appealable).record
    let finality = try #require(known.finality)
    #expect(finality.isNotificationConfirmed)
    #expect(finality.finalFrom == known.service?.lastDay.adding(days: 1))
    #expect(known.deadlines.contains { $0.kind == .finality && $0.date == finality.recordableFrom })
    for state in [ProcessingState.decided, .final] {
      #expect(try CaseScript.at(state).record.finality == nil)
    }
  }

  @Test(
    "A date of birth is not corrected to one that nobody living has; unknown parts are taken",
    arguments: [
      ("2026-01-06", false), ("2026-02-00", false), ("2027-00-00", false), ("1895-12-31", false),
      ("2026-01-05", true), ("2026-01-00", true), ("2026-00-00", true), ("1900-01-01", true),
      ("0000-00-00", true),
    ]
  )
  func birth(_ born: String, _ isTaken: Bool) throws {
    let script = try CaseScript.at(.received)
    #expect(script.today == (try Fixture.day("2026-01-05")))
    let refusal = try script.refusal(.correctPerson(.dateOfBirth, value: born, source: .checkedPassport))
    #expect((refusal == nil) == isTaken)
    #expect(refusal.map { $0.reason == .valueInvalid(.dateOfBirth) } ?? true)
  }

  @Test("Papers of tomorrow and papers that ended before they began are refused; expired ones are taken")
  func documentDays() throws {
    var script = try CaseScript.at(.completenessCheck)
    let today = script.today
    func paper(issued: Int?, until: Int?) -> Act {
      .receiveDocument(
        Document(
          code: .e01,
          title: "Pass",
          digest: SHA256Digest.of(),
          byteCount: 0,
          mediaType: "application/pdf",
          issuedOn: issued.map { today.adding(days: $0) },
          validUntil: until.map { today.adding(days: $0) }
        )
      )
    }
    try expectRefusal(
      script,
      paper(issued: 1, until: nil),
      .dayInFuture(today.adding(days: 1)),
      .chooseAnother
    )
    try expectRefusal(
      script,
      paper(issued: -5, until: -6),
      .dayBefore(today.adding(days: -6), limit: today.adding(days: -5)),
      .chooseAnother
    )
    try script.act(paper(issued: 0, until: 0))
    try script.act(paper(issued: -900, until: -1))
    try script.act(paper(issued: nil, until: -1))
  }

  @Test("A final case is to be closed; its card is waited for first, and a follow-up takes the place of both")
  func afterFinality() throws {
    var script = try CaseScript.at(.final)
    func next(_ script: CaseScript) throws -> CaseDeadline? { try script.record.nextDeadline }
    func office(_ kind: CaseDeadline.Kind, inWeeks weeks: Int) -> CaseDeadline {
      CaseDeadline(kind: kind, date: script.today.adding(weeks: weeks), source: .office)
    }
    #expect(try next(script) == office(.closing, inWeeks: 2))
    script.wait(days: 3)
    try script.act(.orderCard(serial: "A1"))
    #expect(try next(script) == office(.cardDelivery, inWeeks: 6))
    script.wait(days: 20)
    try script.act(.receiveCard, by: "desk")
    #expect(try next(script) == office(.cardCollection, inWeeks: 4))
    script.wait(days: 5)
    try script.act(.handOutCard(to: "Frau Öztürk"), by: "desk")
    #expect(try next(script) == office(.closing, inWeeks: 2))
    try script.act(.setFollowUp(on: script.today.adding(days: 90), purpose: "prüfen", person: nil))
    #expect(try next(script)?.kind == .followUp)
    try script.act(.close(reason: ""))
    #expect(try next(script) == nil)
  }

  @Test("Final after the last day and the court's post; an action in time keeps it open")
  func finality() throws {
    var script = try CaseScript.at(.appealable)
    let lastDay = try #require(try script.record.service?.lastDay)
    try expectRefusal(
      script,
      .finalise,
      .remedyPeriodOpen(until: lastDay.adding(days: 14)),
      .wait(until: lastDay.adding(days: 15))
    )
    let action = Act.beginLitigation(.action, court: "VG Düsseldorf", courtReference: "27 K 1/26")
    try script.act(action, by: "legal")
    let begunOn = script.today
    #expect(try script.record.finality == nil)
    #expect(
      try script.record.deadlines
        == [CaseDeadline(kind: .litigation, date: begunOn.adding(months: 1), source: .office)]
    )
    script.wait(days: 100)
    try script.act(.setFollowUp(on: script.today.adding(days: 30), purpose: "Klage", person: nil))
    #expect(try script.record.deadlines.map(\.kind) == [.followUp])
    try expectRefusal(script, .finalise, .litigationOpen, .act(.endLitigation))
    try script.act(.endLitigation(outcome: "abgewiesen"), by: "legal")
    let endedOn = script.today
    let finality = try #require(try script.record.finality)
    #expect(finality.finalFrom == endedOn)
    #expect(finality.recordableFrom == endedOn)
    #expect(finality.derivation.result == endedOn)
    try script.act(.finalise)
    #expect(try script.record.finalOn == endedOn)
  }

  @Test("An action needs a known decision, one for inactivity an undecided case")
  func kindsOfLitigation() throws {
    for (state, kinds) in [
      (ProcessingState.legalReview, [LitigationKind.inactivity, .urgentMotion]),
      (.decided, [.urgentMotion]), (.appealable, [.action, .urgentMotion]),
    ] {
      let script = try CaseScript.at(state)
      for kind in LitigationKind.allCases {
        let act = Act.beginLitigation(kind, court: "VG", courtReference: "1")
        #expect(try (script.refusal(act, by: "legal") == nil) == kinds.contains(kind), "\(state) \(kind)")
      }
    }
  }

  @Test("Suspended means resting: the state comes back, and an end ends the rest too")
  func suspension() throws {
    var script = try CaseScript.at(.suspended)
    let since = script.today
    try expectRefusal(script, .draft(.sample()), .suspended(since: since), .act(.resume))
    var resumed = script
    try resumed.act(.resume(reason: "eingestellt"))
    #expect(try resumed.record.processingState == .legalReview)
    try script.act(.withdraw(declaredOn: since, reason: ""))
    #expect(try script.record.processingState == .withdrawn)
    try script.act(.reopen(reason: "Anfechtung"))
    #expect(try script.record.processingState == .completenessCheck)
    var released = try CaseScript.at(.suspended)
    try released.act(.release(reason: "Urlaub"))
    try released.act(.take, by: "colleague")
    try released.act(.resume(reason: "weiter"), by: "colleague")
  }

  @Test("Withdrawn until notified, on a day between receipt and today")
  func withdrawal() throws {
    let script = try CaseScript.at(.decided)
    let today = script.today
    let receivedOn = try script.record.receivedOn
    let early = receivedOn.adding(days: -1)
    try expectRefusal(
      script,
      .withdraw(declaredOn: early, reason: ""),
      .dayBefore(early, limit: receivedOn),
      .chooseAnother
    )
    let late = today.adding(days: 1)
    try expectRefusal(script, .withdraw(declaredOn: late, reason: ""), .dayInFuture(late), .chooseAnother)
    #expect(try script.refusal(.withdraw(declaredOn: today, reason: "")) == nil)
    let notified = try CaseScript.at(.notified)
    try expectRefusal(
      notified,
      .withdraw(declaredOn: today, reason: ""),
      .notPossible(.withdraw, in: .notified),
      .none
    )
  }

  @Test("Handed over in error: Steuerung takes it up, and competence is asked again")
  func handedOver() throws {
    var script = try CaseScript(person: .sample(postcode: "50667", town: "Köln"))
    try expectRefusal(script, .take, .competenceOpen, .act(.confirmCompetence))
    try script.act(.handOver(office: "Köln", reason: "Wohnsitz"), by: "triage")
    try script.act(.reopen(reason: "zurückgekommen"), by: "triage")
    #expect(try script.record.stage == .received)
    try script.act(.confirmCompetence(reason: "§ 3 Abs. 3 VwVfG"), by: "triage")
    try script.act(.take)
  }

  @Test("The card belongs to a grant: not to a stopped one, and a case with its card handed out closes")
  func card() throws {
    var script = try CaseScript.at(.decided)
    try script.act(.orderCard(serial: "A1"))
    var stopped = script
    try stopped.act(.stop(reason: "Irrtum"))
    try stopped.act(.draft(.sample(.refusal)))
    try stopped.act(.receiveCard, by: "desk")
    try stopped.act(.submit)
    try stopped.act(.sign, by: "head")
    try expectRefusal(stopped, .handOutCard(to: "Frau Ö"), by: "desk", .outcomeWithoutCard(.refusal), .none)

    try script.act(.receiveCard, by: "desk")
    try script.act(.dispatch(.handedOver, sentOn: script.today))
    try expectRefusal(script, .close(reason: ""), .notPossible(.close, in: .appealable), .act(.finalise))
    try expectRefusal(script, .handOutCard(to: ""), by: "desk", .textMissing(.recipient), .give(.recipient))
    try script.act(.handOutCard(to: "Frau Ö"), by: "desk")
    try script.act(.close(reason: ""))
    #expect(try script.record.stage == .closed)
  }

  @Test("A matter that triage finds takes the case to its Sachgebiet, house rules first")
  func routing() throws {
    for (matter, area) in [("claim", Sachgebiet.employment), ("family", .family), ("routed", .training)] {
      var script = try CaseScript(.sample(matter: nil))
      #expect(try script.record.sachgebiet == .service)
      try script.act(.chooseMatter(try Fixture.key(matter), variant: nil, reason: ""), by: "triage")
      #expect(try script.record.sachgebiet == area)
      #expect(try script.record.routingGround == .catalogue)
    }
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.chooseMatter(try Fixture.key("family"), variant: nil, reason: "Heirat"))
    #expect(try script.record.sachgebiet == .family)
    #expect(try script.record.assignee == nil)
    try script.act(.take, by: "family")
  }

  @Test("Nobody but its officer, a lead or its pool changes the course of a case")
  func owners() throws {
    let owner = try Fixture.officer("owner")
    let script = try CaseScript.at(.legalReview)
    let acts: [Act] = [
      .chooseMatter(try Fixture.key("may"), variant: nil, reason: "x"), .route(to: .family, reason: "x"),
      .withdraw(declaredOn: script.today, reason: ""), .discontinue(.death, reason: "x"), .draft(.sample()),
    ]
    for act in acts {
      for login in ["colleague", "family", "family-lead", "family-head"] {
        try expectRefusal(script, act, by: login, .notYours(assignee: owner), .askOfficer(owner))
      }
      for login in ["owner", "lead", "head", "chief"] { #expect(try script.refusal(act, by: login) == nil) }
    }
    let pool = try CaseScript()
    let withdraw = Act.withdraw(declaredOn: pool.today, reason: "")
    try expectRefusal(
      pool,
      withdraw,
      by: "family",
      .otherSachgebiet(.employment),
      .askSomebodyWith(.allocate)
    )
    #expect(try pool.refusal(withdraw, by: "colleague") == nil)
    try expectRefusal(
      pool,
      .assign(to: owner, reason: ""),
      by: "family-lead",
      .otherSachgebiet(.employment),
      .askSomebodyWith(.allocate)
    )
    try expectRefusal(
      pool,
      .assign(to: try Fixture.officer("gone"), reason: ""),
      by: "triage",
      .officerInactive(try Fixture.officer("gone")),
      .chooseAnother
    )
  }

  @Test("An officer who left is nobody to ask; a lead takes the case over")
  func officerWhoLeft() throws {
    var script = try CaseScript.at(.draft)
    var officers = Array(script.organisation.officers.values)
    for index in officers.indices where officers[index].id.text == "owner" {
      officers[index].isActive = false
    }
    let situation = try script.situation("colleague")
    let without = Situation(
      file: situation.file,
      record: situation.record,
      officer: situation.officer,
      today: situation.today,
      catalogue: situation.catalogue,
      organisation: Organisation(officers),
      entries: situation.entries
    )
    for act in [Act.take, .submit, .undo] {
      do throws(Refusal) {
        _ = try Workflow.decide(act, in: without)
        Issue.record("\(act) was done")
      } catch {
        #expect(error.remedy == .askSomebodyWith(.allocate))
      }
    }
    try script.act(.assign(to: try Fixture.officer("colleague"), reason: "Nachfolge"), by: "lead")
    try script.act(.submit, by: "colleague")
  }

  @Test("A final case whose officer is excluded finds another one and is closed")
  func finalWithoutOfficer() throws {
    var script = try CaseScript.at(.final)
    try script.act(.declareConflict(reason: "Nachbarin"))
    try expectRefusal(script, .close(reason: ""), by: "colleague", .unassigned, .act(.take))
    try script.act(.take, by: "colleague")
    try script.act(.close(reason: ""), by: "colleague")
  }

  @Test("The person of two cases is corrected again, not taken back")
  func twoCases() throws {
    var script = try CaseScript()
    try script.act(.take)
    try script.act(.correctPerson(.familyName, value: "Öz", source: .checkedPassport))
    let first = script.reference
    let second = CaseReference("54/33-B-000002/26")
    try script.receive(.sample(submissionID: "2", matter: "may"), as: second, act: ActID("intake-2"))
    #expect(try script.record.stage == .received)
    script.reference = first
    try expectRefusal(script, .undo, .irreversible(.personCorrected), .act(.correctPerson))
    try script.act(.note(.general, text: "nur hier"))
    try script.act(.undo)
    #expect(script.opened.file.person.name.familyName == "Öz")
  }

  @Test("A phone number changes nothing of what the identity rests on")
  func source() throws {
    var script = try CaseScript()
    try script.act(.correctPerson(.familyName, value: "Öz", source: .checkedPassport))
    try script.act(.correctPerson(.phone, value: "0211 1", source: .ownStatement))
    #expect(script.opened.file.personSource == .checkedPassport)
  }
}
