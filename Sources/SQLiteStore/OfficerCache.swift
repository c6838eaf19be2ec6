import Casework
import Synchronization

/// The officers as a reader saw them last; good for as long as nothing in the store has changed.
final class OfficerCache: Sendable {
  private let kept = Mutex<(version: Int64, officers: [Officer])?>(nil)

  /// The officers at the moment that a connection reads.
  func officers(
    at version: Int64,
    orElse read: () throws(RepositoryError) -> [Officer]
  ) throws(RepositoryError) -> [Officer] {
    if let kept = kept.withLock({ $0 }), kept.version == version { return kept.officers }
    let officers = try read()
    kept.withLock { $0 = (version, officers) }
    return officers
  }
}
