/// Where files are kept. Implementations: one in memory, one in SQLite; a contract test suite runs over every one.
///
/// A store keeps what it is given and decides nothing. Every implementation must pass the contract:
/// a write is all or nothing; a read sees one moment; what `write` returned is durable; of two writes one comes
/// first. Entries of a file come back in folio order, byte for byte.
package protocol CaseRepository: Sendable {
  /// Runs a body that reads one moment of the store.
  func read<Result>(
    _ body: (any CaseReading) throws(RepositoryError) -> Result
  ) throws(RepositoryError) -> Result

  /// Runs a body in one transaction, alone among all writers of the store; durable when it returns.
  ///
  /// What the body throws undoes everything it wrote.
  func write<Result, Failure: Error>(
    _ body: (any CaseWriting) throws(Failure) -> Result
  ) throws(WriteError<Failure>) -> Result

  /// The attachments beside the entries.
  var attachments: any AttachmentStore { get }
}

/// Why a write did not happen: the body refused, or the store could not.
package enum WriteError<Failure: Error>: Error {
  case refused(Failure)
  case store(RepositoryError)
}

/// Questions to the store at one moment.
package protocol CaseReading {
  /// What the store says of itself.
  func information() throws(RepositoryError) -> StoreInformation

  /// The entries of a file in folio order; empty when there is no such file.
  func entries(of file: FileReference) throws(RepositoryError) -> [Entry]

  /// The file that holds a case, or nil.
  func file(of reference: CaseReference) throws(RepositoryError) -> FileReference?

  /// One page of a list in queue order, with the total.
  func queue(_ query: QueueQuery) throws(RepositoryError) -> QueuePage

  /// Every case of a list in its order, whatever page and limit the query names.
  func references(of query: QueueQuery) throws(RepositoryError) -> [CaseReference]

  /// The rows of a file's cases as they are stored, in the order of their references.
  func rows(of file: FileReference) throws(RepositoryError) -> [CaseRow]

  /// Cases that a search finds, each once by its strongest match; at most `limit`.
  ///
  /// Strongest match first, then by receipt, newest first; of texts the newest entry first. A search that would find
  /// thousands may leave out old ones.
  func search(_ terms: SearchTerms, limit: Int) throws(RepositoryError) -> [SearchHit]

  /// Files of persons with one of these numbers, or with the same birth date and folded names in any order: those by
  /// AZR number first, then by passport number, each in the order in which they were opened; at most 20.
  func files(matching person: PersonIndex) throws(RepositoryError) -> [FileReference]

  /// All officers, the inactive ones included, by login.
  func officers() throws(RepositoryError) -> [Officer]

  /// One officer, also an inactive one; nil for a login that is not known.
  func officer(_ id: OfficerID) throws(RepositoryError) -> Officer?

  /// What an act that was already done had appended, or nil.
  func receipt(of act: ActID) throws(RepositoryError) -> ActReceipt?

  /// A delivery that was taken in, or nil.
  func delivery(_ submissionID: String) throws(RepositoryError) -> DeliveryRecord?

  /// Deliveries that were refused and not yet settled, oldest first.
  func rejectedDeliveries() throws(RepositoryError) -> [RejectedDelivery]

  /// Files of which a row's readiness may have changed by itself up to a day, in any order; at most `limit`.
  func filesToJudgeAgain(on day: CivilDate, limit: Int) throws(RepositoryError) -> [FileReference]

  /// The saved views of everybody as they hold now, in the order in which they were saved last.
  func views() throws(RepositoryError) -> [SavedView]

  /// The catalogue packs that were brought in, the one proposed first in front.
  func packs() throws(RepositoryError) -> [PackRecord]

  /// The files of a pack in the order of their names; empty for a digest that is not known.
  func files(ofPack digest: SHA256Digest) throws(RepositoryError) -> [CatalogueFile]

  /// File references after one, in byte order, for walks over the whole store; at most `limit`.
  func files(after file: FileReference?, limit: Int) throws(RepositoryError) -> [FileReference]

  /// File references after one, in byte order, of the files that got an entry in a time; at most `limit`.
  ///
  /// - Parameters:
  ///   - first: the first moment of the time.
  ///   - end: the moment at which it is over.
  func files(
    withEntriesFrom first: Instant,
    before end: Instant,
    after file: FileReference?,
    limit: Int
  ) throws(RepositoryError) -> [FileReference]
}

/// A transaction.
package protocol CaseWriting: CaseReading {
  /// The next serial number of a year, counted from 1, for cases and files alike; rolled back with the transaction.
  func nextSerial(year: Int, of kind: SerialKind) throws(RepositoryError) -> Int

  /// Appends sealed entries to one file. They continue its chain: the store checks folio and previous digest.
  ///
  /// - Throws: ``RepositoryError/brokenChain(_:)`` when they do not.
  func append(_ entries: [Entry], after previous: SHA256Digest) throws(RepositoryError)

  /// Puts the rows of cases of kept files, replacing older ones.
  func put(_ rows: [CaseRow]) throws(RepositoryError)

  /// Puts what the search index holds of a person, replacing older data.
  func index(_ person: PersonIndex) throws(RepositoryError)

  /// Adds the texts of entries to the search index.
  func index(_ texts: [IndexedText]) throws(RepositoryError)

  /// Remembers what an act appended. An act is remembered once, and its entries are appended by one call.
  func remember(_ receipt: ActReceipt) throws(RepositoryError)

  /// Adds an officer or replaces one.
  func put(_ officer: Officer) throws(RepositoryError)

  /// Remembers a delivery that was taken in; once.
  func remember(_ delivery: DeliveryRecord) throws(RepositoryError)

  /// Remembers a refused delivery; the same file refused again keeps its first moment and gets the new reasons.
  func remember(_ rejected: RejectedDelivery) throws(RepositoryError)

  /// Keeps a proposed pack with its files; once.
  func put(_ pack: PackRecord, files: [CatalogueFile]) throws(RepositoryError)

  /// Remembers who released a kept pack; once.
  func release(pack digest: SHA256Digest, _ stamp: PackRecord.Stamp) throws(RepositoryError)

  /// Notes that what the rows of open cases say of readiness may be another from a day on.
  func judgeOpenCasesAgain(from day: CivilDate) throws(RepositoryError)

  /// Appends what an officer changed about a view; the newest change of an owner's view of one name holds.
  func record(_ change: ViewChange) throws(RepositoryError)

  /// Appends looks to the look-log.
  func record(_ looks: [Look]) throws(RepositoryError)

  /// Throws away rows and search index of every file, for computing them again.
  func dropProjections() throws(RepositoryError)
}

/// What is counted by year.
package enum SerialKind: String, CaseIterable, Hashable, Sendable {
  case caseReference, fileReference
}

/// What can go wrong with any store, in words of its user.
package enum RepositoryError: Error, Hashable, Sendable {
  /// There is no store at the place that was named.
  case missing(path: String)
  /// The file is no store of this program.
  case foreign(path: String)
  /// A newer version of the program made it.
  case newer(found: Int, known: Int)
  case damaged(detail: String)
  /// Another program holds the store; trying again is reasonable.
  case busy
  case readOnly(path: String)
  case full
  /// Something already stands where a new store should be made.
  case exists(path: String)
  /// Others than its owner could read or change the store.
  case tooOpen(path: String)
  case brokenChain(FileReference)
  /// The disk did not confirm a write. Whether it is kept is unknown until the store is opened again, and until then
  /// nothing more is written.
  case notSynced(path: String)
  /// Anything else; `detail` is for the log.
  case unusable(detail: String)
}
