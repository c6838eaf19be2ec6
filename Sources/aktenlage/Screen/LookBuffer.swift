import Casework
import Office
import Synchronization

/// Looks that wait to be written together, at most a second.
final class LookBuffer: Sendable {
  private let office: Office
  private let waiting = Mutex<[Look]>([])

  init(office: Office) { self.office = office }

  /// Adds a look; true when it is the first that waits and a flush is due.
  func add(_ look: Look) -> Bool {
    waiting.withLock { looks in
      looks.append(look)
      return looks.count == 1
    }
  }

  /// Writes what waits. What cannot be written now waits for the next flush.
  func flush() {
    let looks = waiting.withLock { looks in
      defer { looks = [] }
      return looks
    }
    guard !looks.isEmpty else { return }
    do throws(OfficeError) {
      try office.record(looks)
    } catch {
      waiting.withLock { $0.insert(contentsOf: looks, at: 0) }
    }
  }
}
