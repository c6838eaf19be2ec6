import CNcurses

/// Wakes a terminal that waits, from any thread: its `wait` then gives `Event.wake`.
package struct Waker: Sendable {
  private let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Many calls before the next `wait` give one event.
  package func wake() { cn_wake(descriptor) }
}
