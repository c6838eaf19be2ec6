package import Dispatch
import Synchronization

/// Work that waits for its time; newer work in the same place takes its stead, and no timer is made for it.
package final class Debounce<Place: Hashable & Sendable>: Sendable {
  private struct Waiting {
    let due: DispatchTime
    let work: @Sendable () -> Void
  }

  private let waiting = Mutex<[Place: Waiting]>([:])

  package init() {}

  /// Does something on a queue when its time has come, unless something else is wanted in that place before.
  package func run(
    at place: Place,
    due: DispatchTime,
    on queue: DispatchQueue,
    _ work: @escaping @Sendable () -> Void
  ) {
    let wakesSooner = waiting.withLock { waiting in
      let before = waiting.updateValue(Waiting(due: due, work: work), forKey: place)
      return before.map { due < $0.due } ?? true
    }
    if wakesSooner { wake(at: place, due: due, on: queue) }
  }

  private func wake(at place: Place, due: DispatchTime, on queue: DispatchQueue) {
    queue.asyncAfter(deadline: due) { [self] in
      let (ready, later) = waiting.withLock { waiting -> (Waiting?, Waiting?) in
        guard let found = waiting[place] else { return (nil, nil) }
        guard found.due <= .now() else { return (nil, found) }
        waiting[place] = nil
        return (found, nil)
      }
      ready?.work()
      if let later { wake(at: place, due: later.due, on: queue) }
    }
  }
}
