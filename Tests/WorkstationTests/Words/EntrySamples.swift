import Casework
import Testing

/// One entry of every kind.
enum EntrySamples {
  static let file = FileReference("54/33-A-004711/26")
  static let caseReference = CaseReference("54/33-B-004711/26")

  static func person() throws -> Person {
    Person(
      name: try PersonName(familyName: "Öztürk", givenName: "Aylin"),
      dateOfBirth: try PartialDate(parsing: "1994-05-00"),
      placeOfBirth: "İzmir",
      countryOfBirth: try Nationality(parsing: "163"),
      sex: .female,
      nationalities: [try Nationality(parsing: "163")],
      maritalStatus: .married,
      azrNumber: nil,
      address: try Address(street: "Oststraße", houseNumber: "222", postcode: "40589", town: "Düsseldorf"),
      email: nil,
      phone: nil,
      passport: nil
    )
  }

  static func application() throws -> Application {
    Application(
      submissionID: "6f1c2a34-0000-4000-8000-000000000001",
      receivedAt: try Instant(parsing: "2026-10-02T22:48:00+02:00"),
      channel: .portal,
      language: .german,
      matter: nil,
      purpose: "Ich möchte in Düsseldorf arbeiten.",
      currentTitle: .init(
        matter: try #require(MatterKey("student")),
        validUntil: try CivilDate(parsing: "2026-11-30")
      ),
      urgency: .init(ground: .jobLoss, date: try CivilDate(parsing: "2026-12-01")),
      representative: .init(name: "RA Weiß", address: nil)
    )
  }

  static func contents() throws -> [EntryContent] {
    let day = try CivilDate(parsing: "2026-12-14")
    let officer = try OfficerID(parsing: "schaefer")
    let digest = SHA256Digest.of([])
    let blueCard = try #require(MatterKey("blueCard"))
    let document = Document(
      code: .e01,
      title: "Pass.pdf",
      digest: digest,
      byteCount: 1_400_000,
      mediaType: "application/pdf",
      pages: 38,
      originalSeen: true
    )
    let draft = DecisionDraft(outcome: .grant, validUntil: day, operativePart: "1. Die Karte wird erteilt.")
    let reason = "Begründung im Wortlaut"
    return [
      .fileOpened(.init(person: try person(), source: .uncheckedPassport)),
      .received(.init(application: try application(), findings: [IntakeFinding(.matterOpen)])),
      .documentReceived(.init(document: document)),
      .routed(.init(sachgebiet: .employment, ground: .officer, reason: reason)),
      .competenceConfirmed(.init(basis: .address, reason: "Düsseldorf")),
      .matterChosen(.init(matter: blueCard, variant: nil, reason: reason)),
      .assigned(.init(officer: officer, how: .assigned, reason: reason)),
      .handedOver(.init(office: "Kreis Mettmann", reason: reason)),
      .evidenceAssessed(.init(code: .e04, assessment: .notNeeded, reason: reason, folio: 7)),
      .documentsRequested(
        .init(items: [.e04, .e05, .e06], dueOn: day, language: .german, text: "Schreiben")
      ),
      .requestExtended(.init(number: 1, dueOn: day, reason: reason)),
      .requestClosed(.init(number: 1, how: .expired, reason: "")),
      .completenessEnded(.init(reason: "")),
      .consulted(.init(code: .federalEmploymentAgency, question: "Zustimmung nach § 39?", deemedAfter: day)),
      .consultationReminded(.init(number: 1)),
      .consultationEnded(.init(number: 1, end: .deemed, text: "")),
      .hearingStarted(.init(intendedOutcome: .refusal, text: "Schreiben", dueOn: day)),
      .hearingEnded(.init(number: 1, end: .answered, intendedOutcome: .refusal, text: "Stellungnahme")),
      .registerQueried(.init(register: .azr, number: "", result: "keine Einträge")),
      .contactRecorded(.init(kind: .phone, with: "RA Weiß", text: "Rückfrage")),
      .noteWritten(.init(kind: .phone, text: "Anruf RA Weiß")),
      .personCorrected(.init(field: .familyName, old: "Oeztürk", new: "Öztürk", source: .checkedPassport)),
      .drafted(.init(version: 2, draft: draft)),
      .submitted(.init(version: 2, signOffClass: .s2)),
      .recalled(.init(version: 2)),
      .returned(.init(version: 2, remark: "Gründe ergänzen")),
      .signed(.init(version: 2, signOffClass: .s2, draftDigest: digest)),
      .stopped(.init(reason: reason)),
      .dispatched(
        .init(
          mode: .letter,
          sentOn: day,
          addressee: "RA Weiß",
          text: "Bescheid",
          textDigest: digest,
          noticeIsCorrect: true,
          paper: SentPaper(digest: digest, byteCount: 31_400, mediaType: SentPaper.pdf, textDigest: digest)
        )
      ),
      .serviceConfirmed(.init(notifiedOn: day, lastDay: try CivilDate(parsing: "2027-01-14"), proof: "")),
      .serviceFailed(.init(reason: "unbekannt verzogen")),
      .litigationBegan(.init(kind: .action, court: "VG Düsseldorf", courtReference: "7 K 1/27")),
      .litigationEnded(.init(outcome: "Klage abgewiesen")),
      .finalised(.init(finalOn: day)),
      .closed(.init(reason: "")),
      .withdrawn(.init(declaredOn: day, reason: "")),
      .discontinued(.init(ground: .naturalisation, reason: reason)),
      .suspended(.init(ground: .criminalProceedings, reason: reason)),
      .resumed(.init(reason: reason)),
      .reopened(.init(reason: reason)),
      .cardOrdered(.init(serial: "L01X00T47")),
      .cardReceived(.init(serial: "L01X00T47")),
      .cardHandedOut(.init(to: "Aylin Öztürk")),
      .followUpSet(.init(on: day, purpose: "Antwort der BA", person: officer)),
      .followUpDone(.init(number: 1)),
      .delayExplained(.init(reason: reason, expectedUntil: day)),
      .conflictDeclared(.init(officer: officer, reason: reason)),
      .undone(.init(act: ActID("a"), folios: [7, 8], reason: "")),
      .feeSet(
        .init(
          facts: FeeFacts(
            act: .extension,
            months: 3,
            statuses: [.benefits],
            extras: [.express],
            remittedTo: 5_000
          ),
          reason: reason
        )
      ),
      .paymentRecorded(
        .init(payment: Payment(cents: -9_250, on: day, means: .card, receipt: "K-7", reason: reason))
      ),
    ]
  }

  static func entry(_ content: EntryContent, folio: Int = 7) throws -> ReadEntry {
    ReadEntry(header: try header(content.kind, folio: folio), content: content)
  }

  static func header(_ kind: EntryKind, folio: Int = 7) throws -> EntryHeader {
    EntryHeader(
      file: file,
      folio: folio,
      caseReference: kind == .fileOpened ? nil : caseReference,
      at: try Instant(parsing: "2026-11-22T10:42:00+01:00"),
      by: try OfficerID(parsing: "schaefer"),
      kind: kind,
      act: ActID("act-\(folio)")
    )
  }
}
