import Casework

extension Office {
  /// Loads the file that holds a case; the chain is verified each time.
  func load(
    _ reference: CaseReference,
    from store: any CaseReading,
    asOf day: CivilDate? = nil
  ) throws(OfficeError) -> (file: OpenFile, record: Case) {
    let fileReference = try stored { () throws(RepositoryError) in try store.file(of: reference) }
    guard let fileReference else { throw .unknownCase(reference.text) }
    let opened = try load(fileReference, from: store, asOf: day, for: reference)
    guard let record = opened.file.caseRecord(reference) else {
      throw Self.absence(of: reference, asOf: day, among: opened.entries.map(\.header))
    }
    return (opened, record)
  }

  /// Loads a file by its own reference.
  func load(
    _ file: FileReference,
    from store: any CaseReading,
    asOf day: CivilDate? = nil,
    for reference: CaseReference? = nil
  ) throws(OfficeError) -> OpenFile {
    let entries = try stored { () throws(RepositoryError) in try store.entries(of: file) }
    if let day, let first = entries.first, first.header.at.civilDate > day {
      guard let reference else { throw .unknownCase(file.text) }
      throw Self.absence(of: reference, asOf: day, among: entries.map(\.header))
    }
    return try OpenFile(stored: entries, reference: file, asOf: day, randomBytes: randomBytes)
  }

  /// Why a file does not hold a case: it came later than the day that was asked for, or never.
  private static func absence(
    of reference: CaseReference,
    asOf day: CivilDate?,
    among headers: [EntryHeader]
  ) -> OfficeError {
    guard let day, let first = headers.first(where: { $0.caseReference == reference }) else {
      return .unknownCase(reference.text)
    }
    return .notYetOpened(reference, asked: day, opened: first.at.civilDate)
  }

  static func organisation(in store: any CaseReading) throws(OfficeError) -> Organisation {
    Organisation(try stored { () throws(RepositoryError) in try store.officers() })
  }

  /// The officer who asks, if the store knows them.
  static func officer(_ id: OfficerID, in organisation: Organisation) throws(OfficeError) -> Officer {
    guard let officer = organisation[id] else { throw .unknownOfficer(id.text) }
    return officer
  }

  /// As ``officer(_:in:)``, where the others do not matter.
  static func officer(_ id: OfficerID, from store: any CaseReading) throws(OfficeError) -> Officer {
    let officer = try stored { () throws(RepositoryError) in try store.officer(id) }
    guard let officer else { throw .unknownOfficer(id.text) }
    return officer
  }

  /// The officer who asks, if they may read cases.
  static func reader(_ caller: Caller, in store: any CaseReading) throws(OfficeError) -> Officer {
    let officer = try officer(caller.officer, from: store)
    guard officer.holds(.read) else { throw .notPermitted(.read) }
    return officer
  }
}
