import Casework
import Office

/// Signing drafts that wait for it, by a second pair of eyes; each run uses some of the store's up.
struct SigningOff: Measure {
  let name = "a durable sign-off"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let filter = QueueFilter.signOff(upTo: .s4, nil, not: bench.caller.officer)
    let rows = try bench.office.queue(QueueQuery(filter: filter, limit: 33), for: bench.caller).rows
    guard rows.count == 33 else { throw BenchError("nothing is left to sign: remove the store") }
    let ours = try Samples(
      rows.map { row in
        let request = ActRequest(
          .sign,
          in: row.reference,
          seenRevision: row.revision,
          id: bench.office.newActID()
        )
        return try Stopwatch.milliseconds { _ = try bench.office.perform(request, for: bench.caller) }
      }
    )
    return [Finding(measure: name, ours: ours)]
  }
}
