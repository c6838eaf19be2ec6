import Casework

/// A small generator that gives the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Rows of every shape, most of which share deadlines and moments of receipt.
struct RandomRows {
  let officers: [OfficerID]
  private var generator: SeededGenerator

  /// A day near which titles end.
  static let titleEnd = CivilDate.first.adding(days: 46_000)

  init(seed: UInt64) throws {
    officers = try ["anna", "bert", "cem", "dao"].map { try OfficerID(parsing: $0) }
    generator = SeededGenerator(seed: seed)
  }

  /// A row of one case; called again for the same number it gives another one.
  mutating func row(_ number: Int, of fileCount: Int) -> CaseRow {
    var row = Sample.row(
      Sample.caseReference(number),
      in: Sample.file(number % fileCount),
      receivedAt: Sample.moment.adding(minutes: Int.random(in: 0..<5, using: &generator))
    )
    row.stage = pick(CaseStage.allCases) ?? .received
    row.state = pick(ProcessingState.allCases) ?? .received
    row.sachgebiet = maybe(pick(Sachgebiet.allCases))
    row.assignee = maybe(pick(officers))
    row.dateOfBirth = pick([.unknown, .day(.first), .day(.last)]) ?? .unknown
    row.nationality = pick(Nationality.all) ?? .undetermined
    row.matter = maybe(MatterKey("blueCard"))
    row.urgency = maybe(pick(UrgencyGround.allCases))
    row.submittedAt = maybe(Sample.moment.adding(minutes: number))
    row.revision = number
    row.titleEnd = maybe(Self.titleEnd.adding(days: Int.random(in: -1...3, using: &generator)))
    row.isReturned = row.stage == .draft && flip()
    row.isReady = flip()
    row.readyChangesOn = flip() ? nil : Self.titleEnd.adding(days: number % 5)
    if let kind = pick(CaseDeadline.Kind.allCases), flip() {
      row.nextDeadline = CaseDeadline(
        kind: kind,
        date: CivilDate.first.adding(days: Int.random(in: 45_000..<45_004, using: &generator)),
        source: LegalSource("§ 75 VwGO", isVerified: flip())
      )
    }
    if row.stage == .finalSignOff || flip() {
      row.signOffClass = pick(SignOffClass.allCases)
      row.drafters = officers.filter { _ in flip() }.shuffled(using: &generator)
    }
    return row
  }

  private mutating func flip() -> Bool { Bool.random(using: &generator) }

  private mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &generator) }

  private mutating func maybe<Value>(_ value: Value?) -> Value? { flip() ? value : nil }
}
