import Casework
import Office
import Testing
import Workstation

@Suite("Explanations", .serialized)
struct SentencesTests {
  @Test("Every refusal says what, where from and what to do", arguments: Language.allCases)
  func refusals(language: Language) throws {
    for refusal in try Samples.refusals() {
      check(Words(language).explanation(of: refusal, in: EntrySamples.caseReference), "\(refusal.reason)")
    }
  }

  @Test("Every open item says what is open and what mends it", arguments: Language.allCases)
  func openItems(language: Language) throws {
    let words = Words(language)
    for item in try Samples.openItems() { checkSentence(words.sentence(for: item), "\(item)") }
    for remedy in try Samples.remediesOfOpenItems() {
      checkSentence(words.sentence(for: remedy), "\(remedy)")
    }
  }

  @Test("Every fault of office, store, file and command line is explained", arguments: Language.allCases)
  func faults(language: Language) throws {
    let words = Words(language)
    for error in try Samples.officeErrors() { check(words.explanation(of: error), "\(error)") }
    for error in Samples.storeErrors() { check(words.explanation(of: error), "\(error)") }
    for fault in try Samples.verificationFaults() { check(words.explanation(of: fault), "\(fault)") }
    for fault in Samples.usageFaults() { check(words.explanation(of: fault), "\(fault)") }
  }

  @Test("Every reason of a sign-off class is explained", arguments: Language.allCases)
  func signOff(language: Language) {
    for rule in Samples.signOffRules() { check(Words(language).explanation(of: rule), "\(rule.reason)") }
  }

  @Test("Every finding of intake says what was noticed and what to do", arguments: Language.allCases)
  func findings(language: Language) {
    for code in IntakeFinding.Code.allCases {
      for detail in ["", "40764 Langenfeld"] {
        checkSentence(Words(language).sentence(for: IntakeFinding(code, detail: detail)), "\(code)")
      }
    }
  }

  @Test("A remedy names the act by its word and its command, with the case's own reference")
  func command() {
    let refusal = Refusal(.unassigned, source: LegalSource("§ 1"), remedy: .act(.take))
    #expect(
      Words(.german).explanation(of: refusal, in: CaseReference("54/33-B-004711/26")).remedy
        == "Wählen Sie „Vorgang übernehmen“ (aktenlage act 54/33-B-004711/26 take)."
    )
    #expect(Words(.english).explanation(of: refusal).remedy == "Choose “Take case” (aktenlage act REF take).")
  }

  @Test("A source that no public page confirmed says so")
  func unverified() {
    let source = LegalSource("Zeichnungsordnung", isVerified: false)
    #expect(Words(.german).citation(of: source) == "Zeichnungsordnung, nicht geprüft")
    #expect(Words(.english).citation(of: source) == "Zeichnungsordnung, not verified")
    #expect(Words(.english).citation(of: LegalSource("§ 3 AufenthG")) == "§ 3 AufenthG")
  }

  @Test("The place in a list names its date, how far it is, and its source")
  func place() throws {
    let today = try CivilDate(parsing: "2026-11-22")
    let row = try caseRow(
      due: CaseDeadline(
        kind: .titleExpiry,
        date: try CivilDate(parsing: "2026-11-29"),
        source: LegalSource("§ 81 Abs. 4 AufenthG")
      )
    )
    let place = Words(.german).placeInQueue(of: row, today: today)
    #expect(place.what.contains("„Titel läuft ab“ am 29.11.2026 (in 7 Tagen)"))
    #expect(place.what.contains("drohender Verlust des Arbeitsplatzes"))
    #expect(place.source == "§ 81 Abs. 4 AufenthG")
    check(place, "with a date")
    check(Words(.english).placeInQueue(of: try caseRow(due: nil), today: today), "without a date")
  }

  @Test("Owner and Sachgebiet are explained from the entries of the case")
  func routing() throws {
    let contents = try EntrySamples.contents().prefix(7)
    let entries = try contents.enumerated().map { try EntrySamples.entry($0.element, folio: $0.offset + 1) }
    let record = try #require(try PersonFile(folding: entries).cases.first)
    let reason = Words(.german).routingReason(of: record)
    #expect(
      reason.what == """
        Sachgebiet „Beschäftigung, Selbstständigkeit, Forschung“: durch Entscheidung im Einzelfall – Begründung im \
        Wortlaut. Zuständig: schaefer, zugeteilt – Begründung im Wortlaut.
        """
    )
    check(reason, "routed")
  }

  private func caseRow(due: CaseDeadline?) throws -> CaseRow {
    CaseRow(
      reference: EntrySamples.caseReference,
      file: EntrySamples.file,
      personName: "Öztürk, Aylin",
      sortKey: "ozturk aylin",
      dateOfBirth: try PartialDate(parsing: "1994-05-17"),
      nationality: .stateless,
      matter: nil,
      sachgebiet: .employment,
      stage: .received,
      state: .received,
      stageSince: try CivilDate(parsing: "2026-10-02"),
      assignee: nil,
      receivedAt: try Instant(parsing: "2026-10-02T22:48:00+02:00"),
      nextDeadline: due,
      signOffClass: nil,
      drafters: [],
      submittedAt: nil,
      isReturned: false,
      urgency: .jobLoss,
      revision: 1,
      lastFolio: 2
    )
  }

  private func check(_ explanation: Explanation, _ about: String) {
    checkSentence(explanation.what, about)
    checkSentence(explanation.remedy, about)
    #expect(!explanation.source.isEmpty && !explanation.source.hasSuffix("."), "\(about)")
  }

  private func checkSentence(_ text: String, _ about: String) {
    #expect(text.count > 10 && text.hasSuffix(".") && !text.hasSuffix(".."), "\(about): \(text)")
    for word in ["nil", "Optional(", "  ", "!", "()", "Casework."] {
      #expect(!text.contains(word), "\(about): \(text)")
    }
  }

  @Test("Characters that the register does not know are named, each once, and marks are shown on a circle")
  func unknownCharacters() {
    let finding = IntakeFinding(.nameOutsideRegister, detail: "\u{0300}Ж\u{0300}\u{202E}")
    let sentence = Words(.german).sentence(for: finding)
    #expect(sentence.contains("(◌\u{0300} U+0300, Ж U+0416, U+202E)"))
  }
}
