import AktenlageTesting
import Casework
import Testing

/// For every kind of blocker a case in which nothing else blocks: a guard that is taken out leaves its case ready.
@Suite("Each guard alone")
struct BlockerTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let kind: String
    let remedy: Blocker.Remedy
    let situation: @Sendable () throws -> Situation

    var testDescription: String { kind }
  }

  @Test("Only this blocks, its source is named, and submit says the same", arguments: rows)
  func alone(row: Row) throws {
    let situation = try row.situation()
    let blockers = Readiness.blockers(in: situation)
    #expect(blockers.map(\.what.caseName) == [row.kind])
    #expect(blockers.map(\.remedy) == [row.remedy])
    #expect(blockers.allSatisfy { !$0.source.citation.isEmpty })
    guard situation.record.stage == .draft else { return }
    #expect(Workflow.refusal(of: .submit, in: situation)?.reason == .notReady(blockers))
    #expect(Readiness.isReady(situation.circumstances) == blockers.allSatisfy(\.isOfDraft))
  }

  @Test("Every kind of blocker has its case")
  func complete() { #expect(Set(Self.rows.map(\.kind)).count == 34) }

  @Test("The class that signs is known for every matter, variant and outcome of a draft")
  func signOffClass() throws {
    let catalogue = try Catalogue.sample()
    for matter in catalogue.matters(on: try Fixture.day("2026-01-05"))
    where matter.sachgebiet == .employment && matter.key.rawValue != "routed" {
      for variant in [nil] + matter.variants.map(\.id) {
        for outcome in Outcome.allCases {
          var script = try CaseScript(.sample(matter: matter.key.rawValue))
          try script.examine()
          if !outcome.isFavourable { try script.hearing(outcome) }
          try script.act(.draft(.sample(outcome, variant: variant)))
          #expect(try script.situation("owner").signOffRule != nil)
        }
      }
    }
  }

  // MARK: - The cases

  private static func script(
    _ matter: String? = "claim",
    hasTitle: Bool = false,
    person: Person? = nil,
    representative: Application.Representative? = nil,
    _ play: (inout CaseScript) throws -> Void
  ) throws -> Situation {
    var script = try CaseScript(
      .sample(matter: matter, hasTitle: hasTitle, representative: representative),
      person: person
    )
    try play(&script)
    return try script.situation("owner")
  }

  /// A complete draft of an outcome, changed.
  private static func drafted(
    _ outcome: Outcome = .grant,
    matter: String = "claim",
    person: Person? = nil,
    _ change: (inout DecisionDraft) throws -> Void = { _ in },
    then play: (inout CaseScript) throws -> Void = { _ in }
  ) throws -> Situation {
    try script(matter, person: person) { script in
      try script.examine()
      if !outcome.isFavourable { try script.hearing(outcome) }
      var draft = DecisionDraft.sample(outcome)
      try change(&draft)
      try script.act(.draft(draft))
      try play(&script)
    }
  }

  private static func assessed(_ code: EvidenceCode, _ assessment: EvidenceAssessment) throws -> Situation {
    try drafted {
      _ in
    } then: {
      try $0.act(.assessEvidence(code, assessment, reason: "Grund", folio: nil))
    }
  }

  private static func with(_ catalogue: Catalogue, _ now: Situation) -> Situation {
    Situation(
      file: now.file,
      record: now.record,
      officer: now.officer,
      today: now.today,
      catalogue: catalogue,
      organisation: now.organisation,
      entries: now.entries
    )
  }

  static let rows: [Row] = [
    Row(kind: "matterOpen", remedy: .act(.chooseMatter)) { try script(nil) { _ in } },
    Row(kind: "matterBlocked", remedy: .wait(until: CivilDate.march31)) { try drafted(matter: "blocked") },
    Row(kind: "evidenceUnchecked", remedy: .act(.assessEvidence)) {
      try drafted {
        _ in
      } then: {
        try $0.act(.assessEvidence(.e07, .missing, reason: "", folio: nil))
        try $0.act(.receiveDocument(.sample(.e07)), by: "desk")
      }
    },
    Row(kind: "evidenceMissing", remedy: .act(.requestDocuments)) { try assessed(.e07, .missing) },
    Row(kind: "originalNotSeen", remedy: .act(.assessEvidence)) {
      try drafted {
        _ in
      } then: {
        try $0.act(.assessEvidence(.e01, .copyPresent, reason: "", folio: nil))
      }
    },
    Row(kind: "requestOpen", remedy: .act(.closeRequest)) {
      try drafted {
        _ in
      } then: {
        try $0.act(.requestDocuments([.e07], dueOn: $0.today.adding(days: 14), language: .german))
      }
    },
    Row(kind: "consultationMissing", remedy: .act(.consult)) {
      try script("may") { script in
        try script.act(.take)
        for code in [EvidenceCode.e01, .e09] {
          try script.act(.assessEvidence(code, .originalSeen, reason: "", folio: nil))
        }
        try script.act(.endCompleteness(reason: ""))
        try script.act(.queryRegister(.azr, number: "1", result: "kein Treffer"))
        try script.act(.draft(.sample()))
      }
    },
    Row(kind: "consultationOpen", remedy: .act(.endConsultation)) {
      try drafted { _ in
      } then: {
        try $0.act(.consult(.police, question: "Erkenntnisse?"))
      }
    },
    Row(kind: "consultationObjected", remedy: .act(.draft)) {
      try drafted {
        _ in
      } then: {
        try $0.act(.consult(.police, question: "Erkenntnisse?"))
        try $0.act(.endConsultation(number: 1, .objected, text: "Bedenken"))
      }
    },
    Row(kind: "registerQueryMissing", remedy: .act(.queryRegister)) {
      try script { script in
        try script.act(.take)
        for code in [EvidenceCode.e01, .e07] {
          try script.act(.assessEvidence(code, .originalSeen, reason: "", folio: nil))
        }
        try script.act(.endCompleteness(reason: ""))
        try script.act(.draft(.sample()))
      }
    },
    Row(kind: "identityOpen", remedy: .act(.assessEvidence)) { try assessed(.e01, .notNeeded) },
    Row(kind: "passportUnknown", remedy: .act(.correctPerson)) {
      try drafted(person: .sample(passportNumber: nil))
    },
    Row(kind: "passportExpired", remedy: .act(.correctPerson)) {
      try drafted(person: .sample(passportValidUntil: "2026-01-04"))
    },
    Row(kind: "representativeAddressMissing", remedy: .act(.assessEvidence)) {
      try script(representative: .init(name: "Rechtsanwältin Ö", address: nil)) { script in
        try script.draft()
        try script.act(.assessEvidence(.e38, .copyPresent, reason: "", folio: nil))
      }
    },
    Row(kind: "feeOpen", remedy: .act(.recordPayment)) { try drafted(matter: "paid") },
    Row(kind: "feeActOpen", remedy: .act(.setFee)) { try drafted(matter: "labelled") },
    Row(kind: "feeStatusOpen", remedy: .act(.setFee)) {
      try script("paid") { script in
        try script.draft()
        try script.act(.receiveDocument(.sample(.e40, text: "Bescheid")))
      }
    },
    Row(kind: "feeUnknown", remedy: .releaseCatalogue) { try drafted(matter: "unpriced") },
    Row(kind: "hearingMissing", remedy: .act(.hear)) {
      try script(hasTitle: true) { script in
        try script.examine()
        try script.act(.draft(.sample(.refusal)))
      }
    },
    Row(kind: "hearingOpen", remedy: .act(.endHearing)) {
      try drafted {
        _ in
      } then: {
        try $0.act(.hear(intended: .refusal, text: "Beabsichtigt.", dueOn: $0.today.adding(days: 14)))
      }
    },
    Row(kind: "hearingUnanswered", remedy: .act(.draft)) { try drafted(.refusal) { $0.hearingAnswer = " " } },
    Row(kind: "titleOutlivesPassport", remedy: .act(.draft)) {
      try drafted { $0.validUntil = try Fixture.day("2031-04-01") }
    },
    Row(kind: "titleEndsBefore", remedy: .act(.draft)) {
      try drafted { $0.validUntil = try Fixture.day("2026-01-05") }
    },
    Row(kind: "titleTooLong", remedy: .act(.draft)) {
      try drafted(matter: "year") { $0.validUntil = try Fixture.day("2027-12-31") }
    },
    Row(kind: "titleHasNoEnd", remedy: .act(.draft)) {
      try drafted(matter: "unlimited") { $0.validUntil = try Fixture.day("2027-12-31") }
    },
    Row(kind: "draftMissing", remedy: .act(.draft)) { try script { try $0.examine() } },
    Row(kind: "operativePartMissing", remedy: .act(.draft)) { try drafted { $0.operativePart = "" } },
    Row(kind: "factsMissing", remedy: .act(.draft)) { try drafted(.refusal) { $0.facts = "" } },
    Row(kind: "reasonsMissing", remedy: .act(.draft)) { try drafted(.refusal) { $0.reasons = "" } },
    Row(kind: "considerationsMissing", remedy: .act(.draft)) {
      try drafted(matter: "may") { $0.considerations = "" }
    },
    Row(kind: "conditionsMissing", remedy: .act(.draft)) {
      try drafted(.grantWithConditions) { $0.conditions = "" }
    },
    Row(kind: "appealNoticeMissing", remedy: .releaseCatalogue) {
      with(try .sample(appealNotices: []), try drafted(.refusal))
    },
    Row(kind: "letterPartMissing", remedy: .releaseCatalogue) {
      with(try .sample(textBlocks: TextBlocks()), try drafted(.grantWithConditions))
    },
    Row(kind: "remarkUnanswered", remedy: .act(.draft)) {
      try drafted {
        _ in
      } then: {
        try $0.act(.submit)
        try $0.act(.returnDraft(remark: "Begründen"), by: "second")
      }
    },
  ]
}

extension CivilDate {
  /// The last day on which the sample law blocks its matter.
  fileprivate static var march31: CivilDate? { try? Fixture.day("2026-03-31") }
}
