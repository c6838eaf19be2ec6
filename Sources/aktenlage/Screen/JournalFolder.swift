import Casework
import Foundation
import Glibc
import Synchronization
import Workstation

/// What an officer typed and did not finish in one session: one small file for each form, readable by its owner alone.
///
/// Sessions of one officer share the folder, and each writes only files that bear its own name. What a session that has
/// ended left behind is offered to the next one, which takes it over; what a session at work holds is not.
final class JournalFolder: Sendable {
  /// How long a change waits to be written, in milliseconds; a kill loses at most that much typing.
  static let delay = 200

  private let path: String
  private let state = Mutex(State())

  private struct State {
    var session: JournalSession?
    /// What this session holds: written, or waiting to be.
    var held: [JournalKey: JournalRecord] = [:]
    var waiting: [JournalKey: JournalRecord?] = [:]
    /// Whether the folder was removed under the session, and nobody was told yet.
    var wasRemoved = false
    /// What ended sessions left and was found only now.
    var found: [JournalKey: JournalRecord] = [:]
  }

  /// What a flush did besides writing.
  struct News {
    /// The folder had been removed; it is there again with all that the session holds.
    let wasRestored: Bool
    /// What ended sessions left, where it could not be read before.
    let found: [JournalKey: JournalRecord]
  }

  /// A folder of one officer for one store.
  init(path: String) { self.path = path }

  /// Begins the session and takes over what ended ones left; called once, before anything is typed.
  ///
  /// - Throws: why nothing can be kept. The session then begins with the first flush that can write.
  func begin() throws(JournalFault) -> [JournalKey: JournalRecord] {
    let session = try JournalSession(path: path)
    let records = session.takeOver()
    state.withLock { state in
      state.session = session
      state.held = records
    }
    return records
  }

  /// Keeps a record for the next flush; nil forgets it.
  func put(_ record: JournalRecord?, for key: JournalKey) {
    state.withLock { state in
      state.held[key] = record
      state.waiting[key] = .some(record)
    }
  }

  /// Writes what changed since the last flush, and everything where the folder was removed meanwhile.
  ///
  /// What cannot be written waits for the next one.
  ///
  /// - Throws: why the first of it was not written.
  func flush() throws(JournalFault) -> News {
    leaveRemovedFolder()
    let session = try session()
    let changes = state.withLock { state in
      defer { state.waiting = [:] }
      return state.waiting
    }
    var fault: JournalFault?
    for (key, record) in changes {
      do throws(JournalFault) {
        try session.keep(record, for: key)
      } catch {
        fault = fault ?? error
        // Only what nobody has typed over since.
        state.withLock { $0.waiting[key] = $0.waiting[key] ?? .some(record) }
      }
    }
    if let fault { throw fault }
    return state.withLock { state in
      defer { (state.wasRemoved, state.found) = (false, [:]) }
      return News(wasRestored: state.wasRemoved, found: state.found)
    }
  }

  /// A session whose folder is gone is over: all that it held is written anew by the next one.
  private func leaveRemovedFolder() {
    state.withLock { state in
      guard let session = state.session, !session.isThere else { return }
      state.session = nil
      state.wasRemoved = true
      for (key, record) in state.held where state.waiting[key] == nil { state.waiting[key] = .some(record) }
    }
  }

  /// Ends the session: whatever it still holds is offered to the next one.
  func end() {
    state.withLock { state in
      state.session?.end()
      state.session = nil
    }
  }

  private func session() throws(JournalFault) -> JournalSession {
    if let session = state.withLock({ $0.session }) { return session }
    let session = try JournalSession(path: path)
    let own = state.withLock { Set($0.held.keys) }
    let found = session.takeOver(except: own)
    state.withLock { state in
      state.session = session
      state.held.merge(found) { own, _ in own }
      state.found.merge(found) { earlier, _ in earlier }
    }
    return session
  }
}
