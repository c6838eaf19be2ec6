import Dispatch
import Testing
import aktenlage

@Suite("Work that waits for its time", .timeLimit(.minutes(1)))
struct DebounceTests {
  private let queue = DispatchQueue(label: "test.debounce")

  @Test(
    "Of what is wanted in one place before its time only the newest is done, later than the first if it is due later"
  )
  func newest() async {
    let (done, source) = AsyncStream<String>.makeStream()
    let debounce = Debounce<Int>()
    // Nothing is done before all of it is wanted.
    queue.suspend()
    for name in ["a", "b", "c"] {
      debounce.run(at: 1, due: .now() + .milliseconds(5), on: queue) { source.yield(name) }
    }
    debounce.run(at: 2, due: .now() + .milliseconds(20), on: queue) { source.yield("other") }
    queue.resume()
    var steps = done.makeAsyncIterator()
    #expect(await Set([steps.next(), steps.next()]) == ["c", "other"])
    debounce.run(at: 1, due: .now() + .milliseconds(1), on: queue) { source.yield("again") }
    #expect(await steps.next() == "again")
  }

  @Test("What is due sooner than what waits is not kept waiting by it")
  func sooner() async {
    let (done, source) = AsyncStream<String>.makeStream()
    let debounce = Debounce<Int>()
    debounce.run(at: 1, due: .now() + .seconds(600), on: queue) { source.yield("late") }
    debounce.run(at: 1, due: .now() + .milliseconds(1), on: queue) { source.yield("soon") }
    var steps = done.makeAsyncIterator()
    #expect(await steps.next() == "soon")
  }
}
