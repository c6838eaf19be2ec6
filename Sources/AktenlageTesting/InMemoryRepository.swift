package import Casework
import Synchronization

/// A store in memory: the contract of ``CaseRepository`` in the plainest words, to test against and to compare with.
package final class InMemoryRepository: CaseRepository {
  package let attachments: any AttachmentStore = InMemoryAttachments()
  private let state: Mutex<InMemoryState>

  package init(training: Bool, createdAt: Instant) {
    let information = StoreInformation(isTraining: training, createdAt: createdAt, schemaVersion: 7)
    state = Mutex(InMemoryState(information: information))
  }

  package func read<Result>(
    _ body: (any CaseReading) throws(RepositoryError) -> Result
  ) throws(RepositoryError) -> Result {
    try body(InMemoryTransaction(state.withLock { $0 }))
  }

  package func write<Result, Failure: Error>(
    _ body: (any CaseWriting) throws(Failure) -> Result
  ) throws(WriteError<Failure>) -> Result {
    var outcome: Swift.Result<Result, WriteError<Failure>> = .failure(.store(.busy))
    state.withLock { state in
      let transaction = InMemoryTransaction(state)
      do throws(Failure) {
        outcome = .success(try body(transaction))
        state = transaction.state
      } catch {
        outcome = .failure(.refused(error))
      }
    }
    return try outcome.get()
  }

  /// Everything that was seen, oldest first.
  package var looks: [Look] { state.withLock { $0.looks } }
}

/// Attachments in memory.
final class InMemoryAttachments: AttachmentStore {
  private let kept = Mutex<[SHA256Digest: [UInt8]]>([:])

  func write(_ bytes: [UInt8]) throws(RepositoryError) -> SHA256Digest {
    let digest = SHA256Digest.of(bytes)
    kept.withLock { $0[digest] = bytes }
    return digest
  }

  func bytes(of digest: SHA256Digest) throws(RepositoryError) -> [UInt8]? { kept.withLock { $0[digest] } }

  func contains(_ digest: SHA256Digest) throws(RepositoryError) -> Bool {
    kept.withLock { $0[digest] != nil }
  }
}

/// Everything that the store holds.
struct InMemoryState: Sendable {
  let information: StoreInformation
  var files: [FileReference: [NumberedEntry]] = [:]
  /// Files in the order in which they were opened.
  var opened: [FileReference] = []
  var cases: [CaseReference: FileReference] = [:]
  var acts: Set<ActID> = []
  var receipts: [ActID: ActReceipt] = [:]
  var rows: [CaseReference: CaseRow] = [:]
  var persons: [FileReference: PersonIndex] = [:]
  var texts: [Int: IndexedText] = [:]
  var officers: [OfficerID: Officer] = [:]
  var deliveries: [String: DeliveryRecord] = [:]
  var rejected: [RejectedDelivery] = []
  var looks: [Look] = []
  var viewChanges: [ViewChange] = []
  var packs: [PackRecord] = []
  var packFiles: [SHA256Digest: [CatalogueFile]] = [:]
  var serials: [SerialYear: Int] = [:]
  var sequence = 0

  struct NumberedEntry: Sendable {
    let entry: Entry
    /// Place among the entries of all files.
    let sequence: Int
  }

  struct SerialYear: Hashable, Sendable {
    let kind: SerialKind
    let year: Int
  }
}
