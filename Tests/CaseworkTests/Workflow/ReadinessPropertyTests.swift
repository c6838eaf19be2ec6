import AktenlageTesting
import Casework
import FoundationEssentials
import Testing

@Suite("Ready is what submit accepts")
struct ReadinessPropertyTests {
  /// How many cases are generated; `AKTENLAGE_CASES` names another number for a campaign.
  static let cases =
    ProcessInfo.processInfo.environment["AKTENLAGE_CASES"].flatMap { Int($0) } ?? 5_000

  private static let matters = ["claim", "may", "variants", "blocked", "paid", "labelled", "grave"]

  @Test("In every generated case nothing blocks exactly when submit is accepted")
  func property() throws {
    var random = SplitMix(seed: 2026)
    var (asked, ready) = (0, 0)
    var seen: Set<String> = []
    let starts = try Self.matters.flatMap { matter in
      try [Outcome.grant, .refusal].map { outcome in
        var script = try CaseScript(.sample(matter: matter))
        try script.draft(outcome)
        return script
      }
    }
    while asked < Self.cases {
      var script = starts[Int.random(in: starts.indices, using: &random)]
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        _ = try? script.act(try randomAct(.readiness, in: script, using: &random))
      }
      guard try script.record.stage == .draft, try script.record.suspension == nil else { continue }
      asked += 1
      let blockers = Readiness.blockers(in: try script.situation("owner"))
      ready += blockers.isEmpty ? 1 : 0
      for blocker in blockers { seen.insert(blocker.what.caseName) }
      #expect(try (script.refusal(.submit) == nil) == blockers.isEmpty)
      let isOnlyDraft = blockers.allSatisfy(\.isOfDraft)
      #expect(try Readiness.isReady(script.situation("owner").circumstances) == isOnlyDraft)
    }
    #expect(ready > Self.cases / 25, "\(ready) of \(asked)")
    #expect(seen.count >= 16, "\(seen.sorted())")
  }
}

extension Blocker.What {
  /// What blocks, without what it is about.
  var caseName: String { String(String(describing: self).prefix { $0 != "(" }) }
}

extension Blocker {
  /// Whether writing or amending the draft mends it.
  var isOfDraft: Bool {
    switch what {
    case .consultationObjected: false
    case .letterPartMissing, .appealNoticeMissing: true
    default: remedy == .act(.draft)
    }
  }
}
