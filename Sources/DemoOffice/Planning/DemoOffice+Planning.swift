import Casework
import Dispatch
import Synchronization

/// One file with its cases in the order of their receipt.
struct FilePlan: Sendable {
  /// The case that the person is made for.
  var owner: CasePlan
  var cases: [CasePlan]
  var reference = FileReference("")
}

extension DemoOffice {
  /// The first cases show every state and matter; then every other one does, as long as combinations are left.
  private static let coveredFirst = 160

  /// All files in the order in which their first application came in, with officers, still without references.
  func plan() -> [FilePlan] {
    guard !mix.matters.isEmpty else { return [] }
    var plans = sketches()
    let received = receiptDays(of: plans)
    for index in plans.indices { plans[index].receivedOn = received[index] }
    plans.sort { ($0.receivedOn, $0.index) < ($1.receivedOn, $1.index) }
    allocate(&plans)
    return Self.files(of: plans)
  }

  private func sketches() -> [CasePlan] {
    let coverage = Coverage(mix, today: today)
    var plans: [CasePlan] = []
    plans.reserveCapacity(cases)
    for index in 0..<cases {
      var random = Random(seed, index, .plan)
      let place = index < Self.coveredFirst ? index : Self.coveredFirst + (index - Self.coveredFirst) / 2
      let isCovering =
        (index < Self.coveredFirst || index % 2 == 0) && coverage.pairs.indices.contains(place)
      var target = StoryTarget.at(random.below(StoryTarget.totalWeight))
      guard var matter = mix.any(&random) else { return plans }
      if isCovering { (target, matter) = coverage.pairs[place] }
      while Coverage.reasonAgainst(target.state, matter, on: today) != nil {
        target = StoryTarget.at(random.below(StoryTarget.totalWeight))
      }
      let joins = index > 0 && random.percent(7) && plans[index - 1].fileOwner == index - 1
      let opensMatter = !isCovering && target.state != .handedOver && random.percent(8)
      let outside = random.percent(target.state == .handedOver ? 75 : 3)
      plans.append(
        CasePlan(
          index: index,
          target: target,
          matter: matter,
          namesNoMatter: opensMatter,
          livesOutside: joins ? plans[index - 1].livesOutside : outside,
          fileOwner: joins ? index - 1 : index,
          receivedOn: today
        )
      )
    }
    return plans
  }

  private func receiptDays(of plans: [CasePlan]) -> [CivilDate] {
    let piece = 500
    let pieces = (plans.count + piece - 1) / piece
    let days = Mutex([[CivilDate]](repeating: [], count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { number in
      let part = plans[number * piece..<min((number + 1) * piece, plans.count)]
      let computed = part.map { schedule(of: $0, story(of: $0)).receivedOn }
      days.withLock { $0[number] = computed }
    }
    return days.withLock { $0.flatMap(\.self) }
  }

  /// The steps of a case; the same each time it is asked for.
  func story(of plan: CasePlan) -> StoryMaker {
    StoryMaker(
      matter: plan.matter,
      target: plan.target.state,
      matterWasOpen: plan.namesNoMatter,
      livesOutside: plan.livesOutside,
      catalogue: catalogue,
      today: today,
      random: Random(seed, plan.index, .story)
    )
  }

  func schedule(of plan: CasePlan, _ story: StoryMaker) -> Schedule {
    var random = story.random
    // Most cases moved lately; every seventh open one has been lying about.
    let limit = plan.target.idle * (!plan.endsInArchive && random.percent(14) ? 4 : 1)
    let idle = min(random.below(limit + 1), random.below(limit * 3 / 2 + 1))
    let validity = plan.matter.validity
    let first = max(today.adding(days: -Self.daysOfHistory), catalogue.validity.from, validity.from)
    let bounds = Schedule.Bounds(
      first: first,
      last: max(first, min(today, validity.until ?? today)),
      lastActs: calendar.before(today)
    )
    let weekdayOnly = !random.percent(15)
    return Schedule(story.steps, idle: idle, weekdayOnly: weekdayOnly, bounds: bounds, calendar: calendar)
  }

  /// Gives each case an officer of its Sachgebiet in turn, open and ended cases apart, so that stocks are equal.
  private func allocate(_ plans: inout [CasePlan]) {
    var turns = [Int](repeating: 0, count: Sachgebiet.allCases.count * 2)
    for index in plans.indices {
      let plan = plans[index]
      let area = area(of: plan)
      let counter = area.place * 2 + (plan.endsInArchive ? 1 : 0)
      plans[index].assignee = roster.stockHolder(area, turn: turns[counter])
      turns[counter] += 1
    }
  }

  /// The Sachgebiet in which the case is worked on.
  func area(of plan: CasePlan) -> Sachgebiet {
    catalogue.routing(of: plan.matter.key, on: plan.receivedOn)?.sachgebiet ?? plan.matter.sachgebiet
  }

  private static func files(of plans: [CasePlan]) -> [FilePlan] {
    var places: [Int: Int] = [:]
    var files: [FilePlan] = []
    for plan in plans {
      if let place = places[plan.fileOwner] {
        files[place].cases.append(plan)
        if plan.index == plan.fileOwner { files[place].owner = plan }
      } else {
        places[plan.fileOwner] = files.count
        files.append(FilePlan(owner: plan, cases: [plan]))
      }
    }
    return files
  }
}
