import AktenlageTesting
import Casework
import Office
import Synchronization
import Testing

@Suite("The paper of a decision that left is kept")
struct FrozenPaperTests {
  /// An office over a store, with one case whose decision is signed.
  private struct Signed {
    let office: Office
    let reference: CaseReference

    init(_ store: any CaseRepository) throws {
      let minutes = Mutex(0)
      office = Office(
        repository: store,
        catalogue: try .sample(),
        now: {
          minutes.withLock { minutes in
            minutes += 1
            return Sample.moment.adding(minutes: minutes)
          }
        },
        randomBytes: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } }
      )
      let admin = try Caller(Fixture.officer("admin"), purpose: "")
      try office.add(Officer.sample("admin", [.administrator], in: nil), for: admin)
      for officer in try Organisation.sample().officers.values where officer.id.text != "admin" {
        try office.add(officer, for: admin)
      }
      guard case .taken(let taken) = try office.takeIn(.sample(), for: Self.caller("triage")) else {
        throw Fixture.Impossible(text: "taken")
      }
      reference = taken.reference
      try perform(.take)
      for requirement in try view().situation.matter?.allEvidence ?? [] {
        guard let code = requirement.codes.first else { continue }
        try perform(.assessEvidence(code, .originalSeen, reason: "", folio: nil))
      }
      for requirement in try view().situation.matter?.consultations ?? [] {
        guard case .listed(let code) = requirement.body else { continue }
        try perform(.consult(code, question: "Zustimmung?"))
        try perform(.endConsultation(number: view().record.consultations.count, .agreed, text: ""))
      }
      try perform(.queryRegister(.azr, number: "1", result: "kein Treffer"))
      try perform(.endCompleteness(reason: ""))
      try perform(.draft(.sample()))
      try perform(.submit)
      try perform(.sign, by: "chief")
    }

    static func caller(_ login: String) throws -> Caller {
      Caller(try Fixture.officer(login), purpose: "Antrag")
    }

    func view() throws -> CaseView { try office.openCase(reference, for: Self.caller("owner")) }

    @discardableResult
    func perform(_ act: Act, id: ActID? = nil, by login: String = "owner") throws -> ActReceipt {
      let request = ActRequest(act, in: reference, seenRevision: nil, id: id ?? office.newActID())
      return try office.perform(request, for: Self.caller(login))
    }

    /// Keeps bytes and gives the paper that they are, made of the letter of a day or of another text.
    func paper(_ bytes: [UInt8], showing text: String? = nil) throws -> SentPaper {
      let view = try view()
      let notice = try #require(DecisionNotice.leaving(on: view.situation.today, in: view.situation))
      return SentPaper(
        digest: try office.keep(bytes, for: Self.caller("owner")),
        byteCount: bytes.count,
        mediaType: SentPaper.pdf,
        textDigest: .of(Array((text ?? notice.text).utf8))
      )
    }
  }

  private static let bytes = Array("%PDF-1.7 der Bescheid".utf8)

  @Test("The entry says digest, size and form; the very bytes come back", arguments: StoreKind.allCases)
  func kept(kind: StoreKind) throws {
    try kind.with { store in
      let signed = try Signed(store)
      let before = try signed.office.verify { _ in true }
      #expect(try signed.office.sentPaper(of: signed.reference, for: Signed.caller("owner")) == nil)
      let paper = try signed.paper(Self.bytes)
      try signed.perform(.dispatch(.letter, sentOn: signed.view().situation.today, paper: paper))
      let dispatch = try #require(try signed.view().record.dispatch)
      #expect(dispatch.paper == paper)
      #expect(dispatch.textDigest == .of(Array(dispatch.text.utf8)))
      #expect(paper.digest == .of(Self.bytes) && paper.byteCount == Self.bytes.count)
      let sent = try #require(
        try signed.office.sentPaper(of: signed.reference, for: Signed.caller("owner"))
      )
      #expect(sent.paper == paper && sent.bytes == Self.bytes)
      let filed = try signed.view().situation.letter(.decision)
      #expect(filed.frozenPaper == paper && filed.frozenText == dispatch.text)
      #expect(try signed.view().situation.letter(.decision, language: .english).frozenPaper == nil)
      let after = try signed.office.verify { _ in true }
      #expect(after.faults.isEmpty)
      #expect(after.attachments == before.attachments + 1)
    }
  }

  @Test("Without a paper the text alone is kept", arguments: StoreKind.allCases)
  func textAlone(kind: StoreKind) throws {
    try kind.with { store in
      let signed = try Signed(store)
      try signed.perform(.dispatch(.letter, sentOn: signed.view().situation.today))
      #expect(try signed.view().record.dispatch?.paper == nil)
      #expect(try signed.office.sentPaper(of: signed.reference, for: Signed.caller("owner")) == nil)
      #expect(try signed.office.verify { _ in true }.faults.isEmpty)
    }
  }

  @Test("A paper that was made of another text does not leave", arguments: StoreKind.allCases)
  func otherText(kind: StoreKind) throws {
    try kind.with { store in
      let signed = try Signed(store)
      let paper = try signed.paper(Self.bytes, showing: "Ein anderer Bescheid")
      let act = Act.dispatch(.letter, sentOn: try signed.view().situation.today, paper: paper)
      let revision = try signed.view().record.revision
      #expect(
        throws: OfficeError.refused(
          Refusal(.paperShowsOtherText, source: .fileTruth, remedy: .act(.dispatch))
        )
      ) { try signed.perform(act) }
      #expect(try signed.view().record.revision == revision)
    }
  }

  @Test("The same act with a paper made anew is the same act", arguments: StoreKind.allCases)
  func repeated(kind: StoreKind) throws {
    try kind.with { store in
      let signed = try Signed(store)
      let today = try signed.view().situation.today
      let id = signed.office.newActID()
      let first = try signed.paper(Self.bytes)
      let done = try signed.perform(.dispatch(.letter, sentOn: today, paper: first), id: id)
      let again = SentPaper(
        digest: try signed.office.keep(Array("%PDF-1.7 anders".utf8), for: Signed.caller("owner")),
        byteCount: 15,
        mediaType: SentPaper.pdf,
        textDigest: first.textDigest
      )
      #expect(try signed.perform(.dispatch(.letter, sentOn: today, paper: again), id: id) == done)
      #expect(try signed.view().record.dispatch?.paper == first)
      #expect(throws: OfficeError.actIDTaken(signed.reference)) {
        try signed.perform(.dispatch(.handedOver, sentOn: today, paper: first), id: id)
      }
    }
  }

  @Test("A paper whose bytes are gone is found by the verification", arguments: StoreKind.allCases)
  func missing(kind: StoreKind) throws {
    try kind.with { store in
      let signed = try Signed(store)
      let view = try signed.view()
      let notice = try #require(DecisionNotice.leaving(on: view.situation.today, in: view.situation))
      let paper = SentPaper(
        digest: .of([1, 2, 3]),
        byteCount: 3,
        mediaType: SentPaper.pdf,
        textDigest: .of(Array(notice.text.utf8))
      )
      try signed.perform(.dispatch(.letter, sentOn: view.situation.today, paper: paper))
      let folio = try #require(try signed.view().record.dispatch?.folio)
      let faults = try signed.office.verify { _ in true }.faults
      #expect(faults == [.attachmentMissing(view.file.reference, folio: folio)])
      #expect(throws: OfficeError.documentMissing(paper.digest)) {
        _ = try signed.office.sentPaper(of: signed.reference, for: Signed.caller("owner"))
      }
    }
  }
}
