import AktenlageTesting
import Casework
import Office
import Synchronization
import Testing

/// An office over a store in memory, with the sample's officers and law and a clock that the test moves.
final class OfficeFixture: Sendable {
  let repository: InMemoryRepository
  let office: Office
  private let box: ClockBox

  init() throws {
    let start = try Fixture.moment("2026-01-05", "10:00")
    let box = ClockBox(start)
    let repository = InMemoryRepository(training: false, createdAt: start)
    self.repository = repository
    office = Office(
      repository: repository,
      catalogue: try .sample(),
      now: { box.now },
      randomBytes: { box.bytes($0) }
    )
    self.box = box
    let organisation = try Organisation.sample()
    try office.add(Officer.sample("admin", [.administrator], in: nil), for: caller("admin"))
    let others = organisation.officers.values.filter { $0.id.text != "admin" }
    for officer in others.sorted(by: { $0.id < $1.id }) {
      try office.add(officer, for: caller("admin"))
    }
  }

  func caller(_ login: String) throws -> Caller { Caller(try Fixture.officer(login), purpose: "Antrag") }

  func wait(days: Int) { box.wait(days: days) }

  /// Takes a delivery in and gives its case.
  func takeIn(_ delivery: Delivery? = nil) throws -> TakenIn {
    let outcome = try office.takeIn(try delivery ?? .sample(), for: caller("triage"))
    guard case .taken(let taken) = outcome else { throw Fixture.Impossible(text: "\(outcome)") }
    return taken
  }

  @discardableResult
  func perform(
    _ act: Act,
    in reference: CaseReference,
    seen: Int? = nil,
    id: ActID? = nil,
    by login: String = "owner"
  ) throws -> ActReceipt {
    let request = ActRequest(act, in: reference, seenRevision: seen, id: id ?? office.newActID())
    return try office.perform(request, for: caller(login))
  }
}

/// The clock and the dice of an office.
private final class ClockBox: Sendable {
  private let state: Mutex<(now: Instant, counter: UInt64)>

  init(_ start: Instant) { state = Mutex((start, 0)) }

  var now: Instant {
    state.withLock { state in
      state.now = state.now.adding(minutes: 1)
      return state.now
    }
  }

  func wait(days: Int) { state.withLock { $0.now = $0.now.adding(minutes: days * 24 * 60) } }

  /// Bytes that differ at every call.
  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      state.counter &+= 1
      let number = state.counter
      return (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64($0 % 8 * 8)) }
    }
  }
}
