import AktenlageTesting
import Casework
import Testing

@Suite("Stored form of entries")
struct EntryGoldenTests {
  @Test("The bytes of every kind are what files already hold")
  func bytes() throws {
    let lines = try EntryKind.allCases.map { kind in
      "\(kind.rawValue) \(String(decoding: try sampleContent(kind).encoded(), as: UTF8.self))"
    }
    try expectGolden(lines.joined(separator: "\n") + "\n", at: "Goldens/entries.txt", file: Self.root)
  }

  @Test("Every kind comes back from its bytes, and to the same bytes", arguments: EntryKind.allCases)
  func roundTrip(kind: EntryKind) throws {
    let content = try sampleContent(kind)
    #expect(content.kind == kind)
    let bytes = try content.encoded()
    let read = try EntryContent(kind: kind, bytes: bytes)
    #expect(read == content)
    #expect(try read.encoded() == bytes)
  }

  @Test("What was written before papers, first days and text blocks were kept is read as it was")
  func older() throws {
    let day = #""2026-02-03""#
    let text =
      #"{"addressee":"Ö","mode":"letter","noticeIsCorrect":true,"sentOn":\#(day),"text":"B","textDigest":"\#(SHA256Digest.of().text)"}"#
    guard case .dispatched(let sent) = try EntryContent(kind: .dispatched, bytes: Array(text.utf8)) else {
      return #expect(Bool(false), "no dispatch")
    }
    #expect(sent.paper == nil && sent.text == "B")
    #expect(try EntryContent.dispatched(sent).encoded() == Array(text.utf8))
    let draft = EntryContent.drafted(.init(version: 1, draft: .sample()))
    let bytes = try draft.encoded()
    #expect(!String(decoding: bytes, as: UTF8.self).contains("blocks"))
    #expect(try EntryContent(kind: .drafted, bytes: bytes) == draft)
  }

  @Test("Bytes of another kind or none are refused")
  func malformed() throws {
    #expect(throws: EntryCodingError.unreadable(.signed)) {
      try EntryContent(kind: .signed, bytes: Array("{}".utf8))
    }
    #expect(throws: EntryCodingError.unreadable(.noteWritten)) {
      try EntryContent(kind: .noteWritten, bytes: Array(#"{"kind":"loud","text":"x"}"#.utf8))
    }
  }

  private static let root = #filePath.replacing("CaseFile/EntryGoldenTests.swift", with: "Golden.swift")
}

/// One content of a kind, with every optional given.
func sampleContent(_ kind: EntryKind) throws -> EntryContent {
  let day = try Fixture.day("2026-02-03")
  let officer = try Fixture.officer("owner")
  var draft = DecisionDraft.sample(.partialGrant, variant: try Fixture.key("free"))
  draft.validFrom = day
  draft.validUntil = day
  draft.blocks = [TextBlockUse(key: try #require(TextBlockKey(rawValue: "workOnlyAs")), version: 2)]
  let address = try Address(
    street: "Allee",
    houseNumber: "1",
    suffix: "b",
    postcode: "40213",
    town: "Düsseldorf",
    holder: "Yılmaz",
    movedInOn: day
  )
  var application = try Application.sample(
    hasTitle: true,
    representative: .init(name: "Rechtsanwältin Ö", address: address)
  )
  application.urgency = .init(ground: .jobLoss, date: day)
  application.answers = [.init(key: "employer", text: "Rhein/Ruhr \"GmbH\"")]
  application.unknownFields = [.init(key: "$.new", text: "{\"a\":1}")]
  var document = Document.sample(.e07)
  document.issuedOn = day
  document.validUntil = day
  return switch kind {
  case .fileOpened: .fileOpened(.init(person: try .sample(), source: .checkedPassport))
  case .received:
    .received(.init(application: application, findings: [IntakeFinding(.possiblePerson, detail: "A")]))
  case .documentReceived: .documentReceived(.init(document: document))
  case .routed: .routed(.init(sachgebiet: .return, ground: .officer, reason: "Grund"))
  case .competenceConfirmed: .competenceConfirmed(.init(basis: .address, reason: "Düsseldorf"))
  case .matterChosen:
    .matterChosen(.init(matter: try Fixture.key("may"), variant: try Fixture.key("free"), reason: "Grund"))
  case .assigned: .assigned(.init(officer: officer, how: .reassigned, reason: "Grund"))
  case .handedOver: .handedOver(.init(office: "Köln", reason: "Umzug"))
  case .evidenceAssessed:
    .evidenceAssessed(.init(code: .e01, assessment: .originalSeen, reason: "Grund", folio: 3))
  case .documentsRequested:
    .documentsRequested(.init(items: [.e01, .e07], dueOn: day, language: .german, text: "Brief\nZeile"))
  case .requestExtended: .requestExtended(.init(number: 1, dueOn: day, reason: "Grund"))
  case .requestClosed: .requestClosed(.init(number: 1, how: .expired, reason: "Grund"))
  case .completenessEnded: .completenessEnded(.init(reason: "Grund"))
  case .consulted:
    .consulted(.init(code: .federalEmploymentAgency, question: "Zustimmung?", deemedAfter: day))
  case .consultationReminded: .consultationReminded(.init(number: 1))
  case .consultationEnded: .consultationEnded(.init(number: 1, end: .deemed, text: "Text"))
  case .hearingStarted: .hearingStarted(.init(intendedOutcome: .refusal, text: "Text", dueOn: day))
  case .hearingEnded:
    .hearingEnded(.init(number: 1, end: .answered, intendedOutcome: .refusal, text: "Text"))
  case .registerQueried: .registerQueried(.init(register: .azr, number: "7", result: "kein Treffer"))
  case .contactRecorded: .contactRecorded(.init(kind: .phone, with: "Frau Ö", text: "Text"))
  case .noteWritten: .noteWritten(.init(kind: .legalAssessment, text: "Text"))
  case .personCorrected:
    .personCorrected(.init(field: .givenName, old: "A", new: "B", source: .checkedPassport))
  case .drafted: .drafted(.init(version: 2, draft: draft))
  case .submitted: .submitted(.init(version: 2, signOffClass: .s3))
  case .recalled: .recalled(.init(version: 2))
  case .returned: .returned(.init(version: 2, remark: "Text"))
  case .signed: .signed(.init(version: 2, signOffClass: .s3, draftDigest: SHA256Digest.of([1])))
  case .stopped: .stopped(.init(reason: "Grund"))
  case .dispatched:
    .dispatched(
      .init(
        mode: .serviceRecord,
        sentOn: day,
        addressee: "Frau Ö",
        text: "Bescheid",
        textDigest: SHA256Digest.of(Array("Bescheid".utf8)),
        noticeIsCorrect: true,
        paper: SentPaper(
          digest: SHA256Digest.of(Array("%PDF-".utf8)),
          byteCount: 5,
          mediaType: SentPaper.pdf,
          textDigest: SHA256Digest.of(Array("Bescheid".utf8))
        )
      )
    )
  case .serviceConfirmed: .serviceConfirmed(.init(notifiedOn: day, lastDay: day, proof: "Urkunde"))
  case .serviceFailed: .serviceFailed(.init(reason: "Grund"))
  case .litigationBegan: .litigationBegan(.init(kind: .action, court: "VG", courtReference: "27 K 1/26"))
  case .litigationEnded: .litigationEnded(.init(outcome: "abgewiesen"))
  case .finalised: .finalised(.init(finalOn: day))
  case .closed: .closed(.init(reason: "Grund"))
  case .withdrawn: .withdrawn(.init(declaredOn: day, reason: "Grund"))
  case .discontinued: .discontinued(.init(ground: .death, reason: "Grund"))
  case .suspended: .suspended(.init(ground: .court, reason: "Grund"))
  case .resumed: .resumed(.init(reason: "Grund"))
  case .reopened: .reopened(.init(reason: "Grund"))
  case .cardOrdered: .cardOrdered(.init(serial: "A1"))
  case .cardReceived: .cardReceived(.init(serial: "A1"))
  case .cardHandedOut: .cardHandedOut(.init(to: "Frau Ö"))
  case .followUpSet: .followUpSet(.init(on: day, purpose: "prüfen", person: officer))
  case .delayExplained: .delayExplained(.init(reason: "Gutachten steht aus", expectedUntil: day))
  case .followUpDone: .followUpDone(.init(number: 1))
  case .conflictDeclared: .conflictDeclared(.init(officer: officer, reason: "Grund"))
  case .undone: .undone(.init(act: ActID("act-1"), folios: [4, 5], reason: ""))
  case .feeSet:
    .feeSet(
      .init(
        facts: FeeFacts(
          act: .extension,
          months: 3,
          statuses: [.benefits],
          extras: [.express, .shipping],
          remittedTo: 5_000
        ),
        reason: "Grund"
      )
    )
  case .paymentRecorded:
    .paymentRecorded(
      .init(payment: Payment(cents: -9_300, on: day, means: .card, receipt: "K-7", reason: "Grund"))
    )
  }
}
