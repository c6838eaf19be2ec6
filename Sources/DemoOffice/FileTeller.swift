import Casework
import Office

/// Tells the stories of one file, act by act.
struct FileTeller {
  let office: DemoOffice
  private var opened: OpenFile
  private var random: Random
  private var tracks: [Track]
  private(set) var refusals: [FillReport.RefusedStep] = []
  private var clock: (day: CivilDate, minute: Int)
  private let language: LanguageCode

  /// One case while its story is told.
  private struct Track {
    let plan: CasePlan
    let steps: [Step]
    let days: [CivilDate]
    let words: StoryWords
    let hasTitle: Bool
    let receivedAt: Instant
    var isStopped = false
  }

  /// Opens the file on the day of its first application; nil when names or addresses cannot be made.
  init?(_ plan: FilePlan, in office: DemoOffice) throws(OfficeError) {
    self.office = office
    random = Random(office.seed, plan.owner.index, .story)
    let maker = PersonMaker(seed: office.seed, today: office.today)
    let wishes = PersonMaker.Wishes(
      isMinor: plan.owner.concernsMinor,
      isMarried: plan.owner.concernsMarriage,
      origins: OriginGroup(plan.owner.matter),
      livesOutside: plan.owner.livesOutside,
      withoutPassport: Self.lacksPassport(plan.owner.matter, &random)
    )
    guard let (person, language) = maker.person(ofFile: plan.owner.index, wishes) else { return nil }
    self.language = language
    tracks = []
    for casePlan in plan.cases {
      guard let track = Self.track(casePlan, in: office, &random) else { return nil }
      tracks.append(track)
    }
    guard let first = tracks.first, let triage = Roster.turn(office.roster.triage, first.plan.index) else {
      return nil
    }
    let at = first.receivedAt.adding(minutes: 2)
    clock = (at.civilDate, at.timeOfDay.minutesSinceMidnight)
    let salts = Salts(Random(office.seed, plan.owner.index, .salts))
    opened = try OpenFile(
      opening: plan.reference,
      for: person,
      source: person.passport == nil ? .ownStatement : .uncheckedPassport,
      at: at,
      by: triage.id,
      act: ActID(randomBytes: random.bytes(16)),
      randomBytes: { salts.bytes($0) }
    )
  }

  private static func lacksPassport(_ matter: Matter, _ random: inout Random) -> Bool {
    switch matter.sachgebiet {
    case .humanitarian: random.percent(35)
    case .return: random.percent(55)
    case .employment, .training, .family, .service: false
    }
  }

  private static func track(_ plan: CasePlan, in office: DemoOffice, _ random: inout Random) -> Track? {
    guard let assignee = plan.assignee else { return nil }
    let story = office.story(of: plan)
    let schedule = office.schedule(of: plan, story)
    let isWorkingDay = office.calendar.onOrAfter(plan.receivedOn) == plan.receivedOn
    let minute: Int
    if plan.receivedOn == office.today {
      minute = random.within(5...350)
    } else {
      minute = isWorkingDay ? random.within(420...1020) : random.within(480...1380)
    }
    return Track(
      plan: plan,
      steps: story.steps,
      days: schedule.days,
      words: StoryWords(
        matterName: plan.matter.name.german,
        legalBasis: (story.variant?.legalBasis ?? plan.matter.legalBasis).citation,
        area: plan.matter.sachgebiet,
        outcome: story.outcome,
        assignee: assignee.id
      ),
      hasTitle: story.hasTitle,
      receivedAt: Instant(plan.receivedOn, .midnight).adding(minutes: minute)
    )
  }

  /// Tells everything in the order of days; gives what there is to store.
  mutating func tell() throws(OfficeError) -> (changes: FileChanges, deliveries: [DeliveryRecord]) {
    var deliveries: [DeliveryRecord] = []
    var next = [Int](repeating: -1, count: tracks.count)
    while let turn = nextTurn(next) {
      if next[turn] < 0 {
        deliveries.append(try takeIn(tracks[turn]))
      } else if !tracks[turn].isStopped {
        try perform(tracks[turn].steps[next[turn]], on: tracks[turn].days[next[turn]], track: turn)
      }
      next[turn] += 1
    }
    let changes = try opened.changes(today: office.today) { _ in office.catalogue }
    return (changes, deliveries)
  }

  /// The track whose next event is the earliest; nil when all are told.
  private func nextTurn(_ next: [Int]) -> Int? {
    var best: (day: CivilDate, turn: Int)?
    for (turn, track) in tracks.enumerated() where next[turn] < track.days.count {
      let day = next[turn] < 0 ? track.plan.receivedOn : track.days[next[turn]]
      if let known = best, known.day <= day { continue }
      best = (day, turn)
    }
    return best?.turn
  }

  /// A moment of that day in office hours, after the one before.
  private mutating func moment(on day: CivilDate) -> Instant {
    if clock.day == day {
      clock.minute = min(clock.minute + random.within(1...18), 1319)
    } else {
      clock = (day, random.within(435...900))
    }
    return Instant(day, .midnight).adding(minutes: clock.minute).adding(
      milliseconds: Int64(random.below(60_000))
    )
  }

  private mutating func takeIn(_ track: Track) throws(OfficeError) -> DeliveryRecord {
    let delivery = office.delivery(
      of: opened.file.person,
      for: track.plan,
      receivedAt: track.receivedAt,
      language: random.percent(60) ? .german : language,
      hasTitle: track.hasTitle,
      &random
    )
    let at = track.receivedAt.adding(minutes: 2)
    let triage = Roster.turn(office.roster.triage, track.plan.index)?.id ?? TrainingOffice.trainee.id
    _ = try opened.append(
      Intake.contents(of: delivery, catalogue: office.catalogue, possibleFiles: []),
      to: track.plan.reference,
      at: at,
      by: triage,
      act: ActID(randomBytes: random.bytes(16))
    )
    clock = (
      at.civilDate, max(clock.day == at.civilDate ? clock.minute : 0, at.timeOfDay.minutesSinceMidnight)
    )
    return DeliveryRecord(
      submissionID: delivery.application.submissionID,
      digest: delivery.digest,
      fileName: delivery.fileName,
      takenInAt: at,
      caseReference: track.plan.reference
    )
  }

  private mutating func perform(_ step: Step, on day: CivilDate, track turn: Int) throws(OfficeError) {
    let track = tracks[turn]
    guard let record = opened.file.caseRecord(track.plan.reference),
      let officer = actor(step.actor, track, record)
    else { return }
    var scene = Scene(
      day: day,
      record: record,
      file: opened.file,
      catalogue: office.catalogue,
      papers: office.papers,
      words: track.words,
      random: random
    )
    let act = step.act(&scene)
    random = scene.random
    guard let act else { return }
    do throws(OfficeError) {
      _ = try opened.perform(
        act,
        in: track.plan.reference,
        at: moment(on: day),
        by: officer,
        id: ActID(randomBytes: random.bytes(16)),
        organisation: office.roster.organisation,
        catalogue: office.catalogue
      )
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      tracks[turn].isStopped = true
      refusals.append(
        FillReport.RefusedStep(
          act: act.kind,
          matter: track.plan.matter.key,
          target: track.plan.target.state,
          refusal: refusal
        )
      )
    }
  }

  private func actor(_ actor: StoryActor, _ track: Track, _ record: Case) -> Officer? {
    let turn = track.plan.index
    let area = record.sachgebiet ?? track.plan.matter.sachgebiet
    switch actor {
    case .assignee: return track.plan.assignee
    case .triage: return Roster.turn(office.roster.triage, turn)
    case .frontDesk: return Roster.turn(office.roster.frontDesk, turn)
    case .legalDesk: return Roster.turn(office.roster.legalDesk, turn)
    case .lead: return office.roster.lead(area, turn: turn)
    case .signer:
      guard let drafter = track.plan.assignee else { return nil }
      return office.roster.signer(record.submission?.signOffClass ?? .s1, area, not: drafter, turn: turn)
    }
  }
}
