import AktenlageTesting
import Casework

/// Cases, entries and rows to store.
enum Sample {
  static let moment = Instant(millisecondsSinceEpoch: 1_790_000_000_000)

  static func officer(_ login: String) throws -> OfficerID { try OfficerID(parsing: login) }

  static let references = ReferencePattern("54/33-B-{serial:6}/{year:2}").flatMap { cases in
    ReferencePattern("54/33-A-{serial:6}/{year:2}").map { files in
      ReferenceScheme(
        case: cases,
        file: files,
        validity: Validity(from: .first),
        source: LegalSource("office rule")
      )
    }
  }

  static func file(_ number: Int) -> FileReference {
    FileReference("54/33-A-" + String(1_000_000 + number).dropFirst() + "/26")
  }

  static func caseReference(_ number: Int) -> CaseReference {
    CaseReference("54/33-B-" + String(1_000_000 + number).dropFirst() + "/26")
  }

  static func act(_ number: Int) -> ActID { ActID("act-" + String(number)) }

  static func person(
    _ familyName: String,
    _ givenName: String? = nil,
    born: String = "1990-03-12",
    azr: String? = nil,
    passport: String? = nil
  ) throws -> Person {
    Person(
      name: try PersonName(familyName: familyName, givenName: givenName),
      dateOfBirth: try PartialDate(parsing: born),
      placeOfBirth: "Izmir",
      countryOfBirth: .undetermined,
      sex: .noEntry,
      nationalities: [.undetermined],
      maritalStatus: .unknown,
      azrNumber: try azr.map { try AZRNumber(parsing: $0) },
      address: try Address(
        street: "Willi-Becker-Allee",
        houseNumber: "7",
        postcode: "40227",
        town: "Düsseldorf"
      ),
      email: nil,
      phone: nil,
      passport: try passport.map {
        Passport(number: try PassportNumber(parsing: $0), issuingState: .undetermined, validUntil: .last)
      }
    )
  }

  /// Sealed notes that continue a chain, all of one act.
  static func notes(
    _ texts: [String],
    in file: FileReference,
    case reference: CaseReference?,
    act: ActID,
    after previous: SHA256Digest = Chain.origin,
    firstFolio: Int = 1
  ) throws -> [Entry] {
    var previous = previous
    var entries: [Entry] = []
    for (index, text) in texts.enumerated() {
      let content = EntryContent.noteWritten(.init(kind: .general, text: text))
      let header = EntryHeader(
        file: file,
        folio: firstFolio + index,
        caseReference: reference,
        at: moment.adding(minutes: firstFolio + index),
        by: try officer("ayse.kaya"),
        kind: content.kind,
        act: act
      )
      let salt = [UInt8](repeating: UInt8(truncatingIfNeeded: index), count: Chain.saltLength)
      let entry = Chain.seal(try content.encoded(), salt: salt, header: header, after: previous)
      entries.append(entry)
      previous = entry.digest
    }
    return entries
  }

  /// The row of a case that was just received.
  static func row(
    _ reference: CaseReference,
    in file: FileReference,
    receivedAt: Instant = moment
  ) -> CaseRow {
    CaseRow(
      reference: reference,
      file: file,
      personName: "Öztürk, Aylin",
      sortKey: "ozturk\taylin",
      dateOfBirth: .unknown,
      nationality: .undetermined,
      matter: nil,
      sachgebiet: nil,
      stage: .received,
      state: .received,
      stageSince: receivedAt.civilDate,
      assignee: nil,
      receivedAt: receivedAt,
      nextDeadline: nil,
      signOffClass: nil,
      drafters: [],
      submittedAt: nil,
      isReturned: false,
      isReady: false,
      urgency: nil,
      revision: 1,
      lastFolio: 1
    )
  }
}

/// Stores a file with one entry for each text, all in one case, with its row and search index.
extension CaseWriting {
  func keep(
    _ person: Person,
    file number: Int,
    texts: [String] = ["Akte angelegt"],
    receivedAt: Instant = Sample.moment
  ) throws {
    let file = Sample.file(number)
    let reference = Sample.caseReference(number)
    let entries = try Sample.notes(texts, in: file, case: reference, act: Sample.act(number))
    try append(entries, after: Chain.origin)
    try put([Sample.row(reference, in: file, receivedAt: receivedAt)])
    try index(PersonIndex(person, file: file))
    try index(entries.map { try ReadEntry($0) }.compactMap(IndexedText.init))
  }
}

extension Sample {
  struct NoScheme: Error {}

  static func terms(_ text: String) throws -> SearchTerms {
    guard let references else { throw NoScheme() }
    return SearchTerms(text, references: references)
  }
}
