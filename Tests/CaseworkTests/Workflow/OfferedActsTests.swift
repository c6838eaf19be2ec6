import AktenlageTesting
import Casework
import Testing

@Suite("What is offered, over many courses of a case")
struct OfferedActsTests {
  private static let logins = [
    "owner", "owner", "owner", "colleague", "second", "lead", "head", "chief", "triage", "desk", "legal",
    "family", "gone", "trainee",
  ]

  /// Begun in each of the 23 states: more than 2,000 walks of up to 40 acts.
  private static let walksFromEachState = 90

  @Test(
    "An offered act can be done, one that is not offered cannot, and an open case always goes on",
    arguments: ProcessingState.allCases
  )
  func walk(state: ProcessingState) throws {
    let start = try CaseScript.at(state)
    let seed = ProcessingState.allCases.firstIndex(of: state) ?? 0
    var random = SplitMix(seed: UInt64(seed) + 101)
    var done = 0
    for index in 0..<Self.walksFromEachState {
      var script = state == .received ? try received(index) : start
      try expectGoesOn(script)
      for step in 0..<Int.random(in: 1...40, using: &random) {
        if random.next() % 8 == 0 { script.wait(days: 20) }
        let login = Self.logins[Int.random(in: Self.logins.indices, using: &random)]
        if step % 10 == 0 { try expectTrueOffers(script, login) }
        let act = try randomAct(.all, in: script, using: &random)
        // Endings and exclusions are drawn less often, else every walk ends there.
        if [.declareConflict, .withdraw, .discontinue, .handOver].contains(act.kind), random.next() % 8 != 0 {
          continue
        }
        guard (try? script.act(act, by: login)) != nil else { continue }
        done += 1
        try expectGoesOn(script)
      }
      for login in ["owner", "head", "triage"] { try expectTrueOffers(script, login) }
    }
    #expect(done > Self.walksFromEachState)
  }

  /// Cases that came in clear, without a matter, and from another town.
  private func received(_ index: Int) throws -> CaseScript {
    switch index % 3 {
    case 0: try CaseScript()
    case 1: try CaseScript(.sample(matter: nil))
    case _: try CaseScript(person: .sample(postcode: "50667", town: "Köln"))
    }
  }

  private func expectTrueOffers(_ script: CaseScript, _ login: String) throws {
    let situation = try script.situation(login)
    let state = situation.record.processingState
    for kind in ActKind.allCases {
      let acts = try plausibleActs(kind, in: script)
      if let refusal = Workflow.refusal(of: kind, in: situation) {
        for act in acts {
          #expect(decide(act, situation) == refusal, "\(act) by \(login) in \(state)")
        }
      } else {
        let refusals = acts.map { decide($0, situation) }
        #expect(refusals.contains(nil), "\(kind) by \(login) in \(state): \(refusals)")
      }
    }
  }

  private func decide(_ act: Act, _ situation: Situation) -> Refusal? {
    do throws(Refusal) {
      _ = try Workflow.decide(act, in: situation)
      return nil
    } catch {
      return error
    }
  }

  /// No open case without an owner or a pool, a next step of somebody, and a date.
  private func expectGoesOn(_ script: CaseScript) throws {
    let record = try script.record
    guard !record.stage.isEnded else { return }
    // What only came in lies with Steuerung until it has a Sachgebiet.
    let isSomewhere =
      record.assignee != nil || record.sachgebiet != nil
      || [.received, .jurisdictionCheck].contains(record.stage)
    #expect(isSomewhere, "\(record.processingState)")
    #expect(record.nextDeadline != nil, "\(record.processingState)")
    let goesOn = try script.organisation.officers.keys.contains { officer in
      let situation = try script.situation(officer.text)
      return ActKind.allCases.contains { kind in
        guard kind.isStep else { return false }
        guard let refusal = Workflow.refusal(of: kind, in: situation) else { return true }
        guard case .wait = refusal.remedy else { return false }
        return true
      }
    }
    #expect(goesOn, "\(record.processingState)")
  }
}
