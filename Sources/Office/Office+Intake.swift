package import Casework

/// What became of one delivery.
package enum IntakeOutcome: Hashable, Sendable {
  case taken(TakenIn)
  /// The same delivery was taken in before; nothing changed.
  case repeated(CaseReference)
  /// The submission is known with other content; nothing changed.
  case contradicts(CaseReference)
}

/// A delivery that became a case.
package struct TakenIn: Hashable, Sendable {
  package let reference: CaseReference
  package let file: FileReference
  /// Whether the person already had a file, which the case joined.
  package let joinedFile: Bool
  package let sachgebiet: Sachgebiet
  package let ground: RoutingGround
  package let routingReason: String
  package let matter: MatterKey?
  package let findings: [IntakeFinding]
  package let documentCount: Int
}

extension Office {
  /// Takes a delivery in: attachments first, then everything else in one transaction.
  ///
  /// A delivery that is known leaves the store as it is, its attachments included.
  package func takeIn(_ delivery: Delivery, for caller: Caller) throws(OfficeError) -> IntakeOutcome {
    let known = try readAll { (store) throws(OfficeError) in
      try Self.mayTakeIn(caller, store)
      return try Self.known(delivery, in: store)
    }
    if let known { return known }
    for document in delivery.documents {
      let digest = try stored { () throws(RepositoryError) in try repository.attachments.write(document.bytes)
      }
      guard digest == document.document.digest else { throw .documentMissing(document.document.digest) }
    }
    let at = now()
    return try write { (store) throws(OfficeError) in
      try Self.mayTakeIn(caller, store)
      // Somebody else may have taken it in meanwhile.
      if let known = try Self.known(delivery, in: store) { return known }
      let taken = try open(delivery, at: at, by: caller.officer, in: store)
      let record = DeliveryRecord(
        submissionID: delivery.application.submissionID,
        digest: delivery.digest,
        fileName: delivery.fileName,
        takenInAt: at,
        caseReference: taken.reference
      )
      try stored { () throws(RepositoryError) in try store.remember(record) }
      return .taken(taken)
    }
  }

  private static func known(
    _ delivery: Delivery,
    in store: any CaseReading
  ) throws(OfficeError) -> IntakeOutcome? {
    let id = delivery.application.submissionID
    let record = try stored { () throws(RepositoryError) in try store.delivery(id) }
    return record.map {
      $0.digest == delivery.digest ? .repeated($0.caseReference) : .contradicts($0.caseReference)
    }
  }

  /// Keeps a refused delivery on the list of rejected ones.
  package func remember(_ rejected: RejectedDelivery) throws(OfficeError) {
    try write { (store) throws(OfficeError) in
      try stored { () throws(RepositoryError) in try store.remember(rejected) }
    }
  }

  private func open(
    _ delivery: Delivery,
    at: Instant,
    by officer: OfficerID,
    in store: any CaseWriting
  ) throws(OfficeError) -> TakenIn {
    let year = delivery.application.receivedAt.civilDate.year
    let matches = try matches(delivery.person, in: store)
    let reference = CaseReference(
      catalogue.references.case.format(serial: try serial(.caseReference, year, store), year: year)
    )
    let act = newActID()
    var opened: OpenFile
    var changes: [IntakeFinding] = []
    if let known = matches.certain {
      opened = try load(known, from: store)
      changes = Intake.differences(of: delivery.person, from: opened.file.person)
    } else {
      opened = try OpenFile(
        opening: FileReference(
          catalogue.references.file.format(serial: try serial(.fileReference, year, store), year: year)
        ),
        for: delivery.person,
        source: .ownStatement,
        at: at,
        by: officer,
        act: act,
        randomBytes: randomBytes
      )
    }
    _ = try opened.append(
      Intake.contents(
        of: delivery,
        catalogue: try catalogues.catalogue(
          on: delivery.application.receivedAt.civilDate,
          known: at.civilDate,
          in: store
        ),
        possibleFiles: matches.possible,
        differences: changes
      ),
      to: reference,
      at: at,
      by: officer,
      act: act
    )
    try opened.commit(to: store)
    let after = opened.file
    let file = after.reference
    guard let record = after.caseRecord(reference) else { throw .unreadableFile(file) }
    return TakenIn(
      reference: reference,
      file: file,
      joinedFile: matches.certain != nil,
      sachgebiet: record.sachgebiet ?? .service,
      ground: record.routingGround ?? .matterUnknown,
      routingReason: record.routingReason,
      matter: record.matter,
      findings: record.findings,
      documentCount: delivery.documents.count
    )
  }

  /// The file that certainly is this person's, and those that may be.
  ///
  /// Certain: same AZR or passport number, the same date of birth, and a name in common. A doubt never merges; it is
  /// shown: a date of birth that is not known, no word of the names in common, two AZR numbers, two files that both fit.
  private func matches(
    _ person: Person,
    in store: any CaseReading
  ) throws(OfficeError) -> (certain: FileReference?, possible: [FileReference]) {
    let index = PersonIndex(person, file: FileReference(""))
    var certain: [FileReference] = []
    var possible: [FileReference] = []
    for file in try stored({ () throws(RepositoryError) in try store.files(matching: index) }) {
      let known = try load(file, from: store).file.person
      let sameNumber =
        (known.azrNumber != nil && known.azrNumber == person.azrNumber)
        || (known.passport != nil && known.passport?.number == person.passport?.number
          && known.passport?.issuingState == person.passport?.issuingState)
      let contradicts =
        known.azrNumber != nil && person.azrNumber != nil && known.azrNumber != person.azrNumber
      let sameBirth = known.dateOfBirth == person.dateOfBirth && person.dateOfBirth != .unknown
      let names = PersonIndex(known, file: file).nameWords
      let sharesName = index.nameWords.contains(where: names.contains)
      if sameNumber, sameBirth, sharesName, !contradicts {
        certain.append(file)
      } else {
        possible.append(file)
      }
    }
    guard certain.count <= 1 else { return (nil, certain + possible) }
    return (certain.first, possible)
  }

  private func serial(
    _ kind: SerialKind,
    _ year: Int,
    _ store: any CaseWriting
  ) throws(OfficeError) -> Int {
    try stored { () throws(RepositoryError) in try store.nextSerial(year: year, of: kind) }
  }

  private static func mayTakeIn(_ caller: Caller, _ store: any CaseReading) throws(OfficeError) {
    guard try officer(caller.officer, from: store).holds(.desk) else {
      throw .notPermitted(.desk)
    }
  }
}
