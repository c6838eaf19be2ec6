import AktenlageTesting
import Casework
import Testing

@Suite("Who signs")
struct SignOffTests {
  /// Matter of each class, and the officers who may sign what `owner` drafted.
  static let signers: [(matter: String, signOffClass: SignOffClass, logins: Set<String>)] = [
    ("elsewhere", .s0, ["owner", "colleague", "second", "lead", "head", "hybrid", "chief", "trainee"]),
    ("claim", .s1, ["owner", "colleague", "second", "lead", "head", "hybrid", "chief", "trainee"]),
    ("may", .s2, ["second", "lead", "head", "chief", "trainee"]),
    ("grave", .s3, ["head", "chief", "trainee"]),
    ("gravest", .s4, ["chief", "trainee"]),
  ]

  @Test("Each class by each officer of the office", arguments: signers.indices)
  func table(index: Int) throws {
    let (matter, signOffClass, logins) = Self.signers[index]
    var script = try CaseScript(.sample(matter: matter))
    try script.submit()
    #expect(try script.record.submission?.signOffClass == signOffClass)
    for officer in script.organisation.officers.values {
      let refusal = try script.refusal(.sign, by: officer.id.text)
      #expect(
        (refusal == nil) == logins.contains(officer.id.text),
        "\(officer.id): \(String(describing: refusal))"
      )
    }
  }

  @Test("From S2 on nobody signs who drafted a version or submitted", arguments: ["second", "lead", "head"])
  func drafterDoesNotSign(drafter: String) throws {
    var script = try CaseScript(.sample(matter: "may"))
    try script.draft(by: drafter)
    try script.act(.assign(to: try Fixture.officer("owner"), reason: "Vertretung"), by: "head")
    try script.act(.draft(.sample()))
    try script.act(.submit)
    #expect(try script.refusal(.sign, by: drafter)?.reason == .ownDraft)
    #expect(try script.refusal(.returnDraft(remark: "Nein"), by: drafter)?.reason == .ownDraft)
  }

  @Test("A refusal takes the head of the Sachgebiet, also in a matter of class S1")
  func adverse() throws {
    var script = try CaseScript()
    try script.submit(.refusal)
    #expect(
      try script.refusal(.sign, by: "lead")
        == Refusal(.classNotReached(required: .s3, held: .s2), source: .fourEyes, remedy: .askSigner(.s3))
    )
    #expect(try script.refusal(.sign, by: "family-head")?.reason == .otherSachgebiet(.employment))
    #expect(try script.refusal(.sign, by: "head") == nil)
  }

  @Test("An excluded officer does not sign, and their draft is none")
  func excluded() throws {
    var script = try CaseScript(.sample(matter: "may"))
    try script.submit()
    try script.act(.declareConflict(reason: "Schwester"), by: "second")
    #expect(try script.refusal(.sign, by: "second")?.reason == .excluded(try Fixture.officer("second")))
    try script.act(.declareConflict(reason: "Cousine"), by: "owner")
    let blocker = Readiness.blockers(in: try script.situation("head")).map(\.what)
    #expect(blocker.contains(.draftMissing))
    #expect(try script.refusal(.sign, by: "head")?.code == "notReady")
    try script.act(.returnDraft(remark: "Neu zu entwerfen"), by: "head")
    try script.act(.take, by: "colleague")
    try script.act(.draft(.sample()), by: "colleague")
    try script.act(.submit, by: "colleague")
    #expect(try script.refusal(.sign, by: "head") == nil)
  }

  @Test("No variant chosen means the strictest class and a weighing")
  func variants() throws {
    var script = try CaseScript(.sample(matter: "variants"))
    try script.examine()
    var draft = DecisionDraft.sample()
    draft.considerations = " "
    try script.act(.draft(draft))
    #expect(
      Readiness.blockers(in: try script.situation("owner")).map(\.what) == [.considerationsMissing(.may)]
    )
    #expect(try script.situation("owner").signOffRule?.signOffClass == .s2)
    draft.variant = try Fixture.key("bound")
    try script.act(.draft(draft))
    try script.act(.submit)
    #expect(try script.record.submission?.signOffClass == .s1)
  }

  @Test("Triage and casework together do not make a lead")
  func hybrid() throws {
    var script = try CaseScript()
    try script.examine()
    let owner = try Fixture.officer("owner")
    #expect(try script.refusal(.take, by: "hybrid")?.reason == .notYours(assignee: owner))
    #expect(
      try script.refusal(.release(reason: "Urlaub"), by: "hybrid")?.reason == .notYours(assignee: owner)
    )
    #expect(
      try script.refusal(.assign(to: try Fixture.officer("hybrid"), reason: "ich"), by: "hybrid")?.reason
        == .notYours(assignee: owner)
    )
  }
}
