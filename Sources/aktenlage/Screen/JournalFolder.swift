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
    var waiting: [JournalKey: JournalRecord?] = [:]
  }

  /// A folder of one officer for one store.
  init(path: String) { self.path = path }

  /// Begins the session and takes over what ended ones left; called once, before anything is typed.
  ///
  /// - Throws: why nothing can be kept. The session then begins with the first flush that can write.
  func begin() throws(JournalFault) -> [JournalKey: JournalRecord] {
    let session = try JournalSession(path: path)
    let records = session.takeOver()
    state.withLock { $0.session = session }
    return records
  }

  /// Keeps a record for the next flush; nil forgets it.
  func put(_ record: JournalRecord?, for key: JournalKey) {
    state.withLock { $0.waiting[key] = .some(record) }
  }

  /// Writes what changed since the last flush. What cannot be written waits for the next one.
  ///
  /// - Throws: why the first of it was not written.
  func flush() throws(JournalFault) {
    let changes = state.withLock { state in
      defer { state.waiting = [:] }
      return state.waiting
    }
    var fault: JournalFault?
    for (key, record) in changes {
      do throws(JournalFault) {
        try session().keep(record, for: key)
      } catch {
        fault = fault ?? error
        // Only what nobody has typed over since.
        state.withLock { $0.waiting[key] = $0.waiting[key] ?? .some(record) }
      }
    }
    if let fault { throw fault }
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
    state.withLock { $0.session = session }
    return session
  }
}
