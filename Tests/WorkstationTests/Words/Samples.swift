import Casework
import Office
import Testing
import Workstation

/// One sample of everything that is put into a sentence.
enum Samples {
  static func date(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

  static func refusals() throws -> [Refusal] {
    let day = try date("2026-11-22")
    let limit = try date("2026-12-14")
    let officer = try OfficerID(parsing: "schaefer")
    let key = try #require(MatterKey("blueCard"))
    let office = LegalSource("Dienstanweisung der Behörde (Annahme)", isVerified: false)
    func refusal(_ reason: Refusal.Reason, _ remedy: Refusal.Remedy) -> Refusal {
      Refusal(reason, source: office, remedy: remedy)
    }
    return [
      refusal(.notPossible(.draft, in: .received), .act(.take)),
      refusal(.suspended(since: day), .act(.resume)),
      refusal(.notSuspended, .none),
      refusal(.rightMissing(.allocate), .askSomebodyWith(.allocate)),
      refusal(.notYours(assignee: officer), .askOfficer(officer)),
      refusal(.unassigned, .act(.take)),
      refusal(.officerUnknown(officer), .chooseAnother),
      refusal(.officerInactive(officer), .chooseAnother),
      refusal(.otherSachgebiet(.family), .chooseAnother),
      refusal(.excluded(officer), .askSomebodyWith(.allocate)),
      refusal(.alreadyYours, .none),
      refusal(.textMissing(.reason), .give(.reason)),
      refusal(.dayNotAfter(day, limit: limit), .chooseAnother),
      refusal(.dayInFuture(limit), .chooseAnother),
      refusal(.dayBefore(day, limit: limit), .chooseAnother),
      refusal(.competenceOpen, .act(.confirmCompetence)),
      refusal(.sachgebietOpen, .act(.chooseMatter)),
      refusal(.matterOpen, .act(.chooseMatter)),
      refusal(.matterUnknown(key), .chooseAnother),
      refusal(.variantUnknown(key), .chooseAnother),
      refusal(.noItems, .chooseAnother),
      refusal(.folioUnknown(7), .chooseAnother),
      refusal(.numberUnknown(3), .chooseAnother),
      refusal(.alreadyEnded(1), .none),
      refusal(.noneOpen(.request), .act(.requestDocuments)),
      refusal(.noneOpen(.consultation), .none),
      refusal(.noneOpen(.hearing), .none),
      refusal(.noneOpen(.followUp), .act(.setFollowUp)),
      refusal(.consentNotDeemed(after: limit), .wait(until: limit)),
      refusal(.consentNotDeemed(after: nil), .act(.remindConsultation)),
      refusal(.valueInvalid(.dateOfBirth), .chooseAnother),
      refusal(.notDrafter(officer), .askOfficer(officer)),
      refusal(.ownDraft, .askSigner(.s2)),
      refusal(.classNotReached(required: .s3, held: .s1), .askSigner(.s3)),
      refusal(.classNotReached(required: .s1, held: nil), .askSigner(.s1)),
      refusal(.notReady([]), .mendBlockers),
      refusal(.remedyPeriodOpen(until: limit), .wait(until: limit)),
      refusal(.litigationOpen, .act(.endLitigation)),
      refusal(.noLitigation, .none),
      refusal(.outcomeWithoutCard(.refusal), .none),
      refusal(.cardMissing, .act(.orderCard)),
      refusal(.nothingToUndo, .none), refusal(.paperShowsOtherText, .act(.dispatch)),
      refusal(.othersActedSince(officer), .askOfficer(officer)),
      refusal(.irreversible(.dispatched), .act(.failService)),
      refusal(.irreversible(.finalised), .none),
      refusal(.feeActUnknown(.extension, possible: [.grant, .newCard]), .chooseAnother),
      refusal(.feeActUnknown(.grant, possible: []), .chooseAnother),
      refusal(.amountInvalid(0), .chooseAnother), refusal(.monthsInvalid(0), .chooseAnother),
      refusal(.feeUnchanged, .chooseAnother), refusal(.receiptUsed("K-1"), .give(.receipt)),
      refusal(.reversalExceedsPaid(10_000), .chooseAnother),
    ] + Refusal.TextField.allCases.map { refusal(.textMissing($0), .give($0)) }
      + SignOffClass.allCases.map { refusal(.ownDraft, .askSigner($0)) }
  }

  static func openItems() throws -> [Blocker.What] {
    let day = try date("2026-12-14")
    return [
      .matterOpen, .matterBlocked(until: day), .matterBlocked(until: nil), .evidenceUnchecked(.e04),
      .evidenceMissing(.e06), .originalNotSeen(.e01), .requestOpen(1, dueOn: day),
      .consultationMissing(.federalEmploymentAgency), .consultationOpen(1, .securityQuery),
      .consultationObjected(2, .bamf), .registerQueryMissing(.azr), .hearingMissing(.refusal),
      .hearingOpen(1, dueOn: day), .hearingUnanswered,
      .identityOpen, .passportUnknown, .passportExpired(day), .representativeAddressMissing,
      .feeOpen(9_250), .feeActOpen([.grant, .label]), .feeUnknown(.actOpen([.grant])), .conditionsMissing,
      .titleEndsBefore(day), .titleTooLong(day, longest: day), .titleHasNoEnd(day), .feeStatusOpen(.benefits),
      .titleOutlivesPassport(day, passport: try date("2026-11-22")), .draftMissing,
      .operativePartMissing,
      .factsMissing, .reasonsMissing, .considerationsMissing(.may), .appealNoticeMissing,
      .letterPartMissing(.part(.translationHint)),
      .remarkUnanswered(2), .slotOpen("Zielstaat"), .textBlockOutdated(try oldBlock(current: 2)),
      .textBlockOutdated(try oldBlock(current: nil)),
    ]
  }

  private static func oldBlock(current: Int?) throws -> OutdatedBlock {
    let key = try #require(TextBlockKey(rawValue: "workOnlyAs"))
    return OutdatedBlock(use: TextBlockUse(key: key, version: 1), current: current)
  }

  static func remediesOfOpenItems() throws -> [Blocker.Remedy] {
    [.act(.requestDocuments), .releaseCatalogue, .wait(until: try date("2027-07-23")), .wait(until: nil)]
  }

  static func storeErrors() -> [RepositoryError] {
    [
      .missing(path: "/srv/a.sqlite"), .foreign(path: "/srv/a.sqlite"), .newer(found: 3, known: 2),
      .damaged(detail: "page 7"), .damaged(detail: ""), .busy, .readOnly(path: "/srv/a.sqlite"), .full,
      .exists(path: "/srv/a.sqlite"), .tooOpen(path: "/srv"),
      .brokenChain(FileReference("54/33-A-004711/26")),
      .unusable(detail: "I/O"),
    ]
  }

  static func verificationFaults() throws -> [VerificationFault] {
    let file = FileReference("54/33-A-004711/26")
    return [
      .unreadable(file), .row(CaseReference("54/33-B-004711/26")), .attachmentMissing(file, folio: 7),
      .attachmentChanged(file, folio: 7),
      .packChanged(try pack().identity),
    ]
  }

  static func pack(isReleased: Bool = false) throws -> PackRecord {
    let day = try date("2026-11-02")
    let noon = Instant(day, try TimeOfDay(parsing: "12:00"))
    return PackRecord(
      digest: SHA256Digest.of([]),
      identity: PackIdentity(id: "duesseldorf", version: "2027.1", released: day),
      validity: Validity(from: day),
      proposed: .init(by: try OfficerID(parsing: "meier"), at: noon),
      released: isReleased ? .init(by: try OfficerID(parsing: "schulz"), at: noon) : nil
    )
  }

  static func officeErrors() throws -> [OfficeError] {
    [
      .refused(try #require(try refusals().first)), .unknownCase("4711"),
      .notYetOpened(
        CaseReference("54/33-B-004711/26"),
        asked: try #require(try? CivilDate(year: 2026, month: 1, day: 1)),
        opened: try #require(try? CivilDate(year: 2026, month: 9, day: 1))
      ),
      .unknownOfficer("meier"),
      .notPermitted(.desk), .unknownDocument(folio: 7), .documentMissing(SHA256Digest.of([])),
      .unreadableFile(FileReference("54/33-A-004711/26")), .trainingOnly,
      .officer(.exists(try OfficerID(parsing: "meier"))), .officer(.nameMissing),
      .pack(.known(try pack())), .pack(.versionTaken(try pack(isReleased: true))),
      .pack(.unknownVersion("2027.2")), .pack(.released(try pack(isReleased: true))),
      .pack(.samePerson(try pack())), .pack(.damaged(try pack().identity)),
      .officer(.invisibleCharacter("\u{202E}", place: 3, in: .name)),
      .officer(.invisibleCharacter("\u{1B}", place: 1, in: .team)),
      .officer(.teamUnknown("Team 9", known: ["Team 1", "Team 2"])),
      .officer(.teamUnknown("Team 9", known: [])), .officer(.lastAdministrator),
      .repository(.busy),
    ]
  }

  static func signOffRules() -> [SignOffRule] {
    let source = LegalSource("Zeichnungsordnung der Behörde (Annahme)", isVerified: false)
    return [
      SignOffRule(.s1, reason: .ownActOfMatter, source: source),
      SignOffRule(.s3, reason: .outcomeInMatter, source: source),
      SignOffRule(.s2, reason: .outcomeInOffice, source: source),
      SignOffRule(.s4, reason: .matterOutranksOffice, source: source),
      SignOffRule(.s0, reason: .decidedElsewhere, source: source),
      SignOffRule(.s2, reason: .noneNamed, source: source),
    ]
  }

  static func usageFaults() -> [UsageFault] {
    [
      .unknownAct("foo"), .optionMissing("--text", .note), .optionNotForAct("--text", .take),
      .notOneOf(option: "--kind", text: "x", allowed: ["phone", "visit"]),
      .notADay(option: "--due-on", text: "31.02.2026"), .notANumber(option: "--number", text: "a"),
      .notAnAmount(option: "--amount", text: "12,345"),
      .unreadableFile(path: "/tmp/a.pdf"), .notAFile(path: "/tmp"), .notUTF8(path: "/tmp/a.txt"),
      .fileTooLarge(path: "/tmp/a.txt", limit: 1_000_000),
    ]
  }
}
