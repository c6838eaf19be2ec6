import NcursesTerminal
import Synchronization
import Workstation

/// Where background work leaves its messages for the screen; each one wakes the loop.
final class Mailbox: Sendable {
  private let messages = Mutex<[Workstation.Message]>([])
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// Leaves a message, from any thread.
  func post(_ message: Workstation.Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Takes everything that is there, oldest first.
  func takeAll() -> [Workstation.Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
