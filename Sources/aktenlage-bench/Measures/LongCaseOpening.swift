import Casework
import Office

/// Opening the longest cases of the store; a few are made 200 entries long when it is filled.
struct LongCaseOpening: Measure {
  let name = "open a case of 200 entries"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    var references: [CaseReference] = []
    try bench.raw.prepare("SELECT reference FROM queue ORDER BY revision DESC, reference LIMIT 3").run {
      row in
      references.append(CaseReference(row.text(0)))
      return true
    }
    let raw = try RawCase(bench.raw)
    let rounds = (0..<40).flatMap { _ in references }
    let ours = try Stopwatch.samples(rounds) { _ = try bench.office.openCase($0, for: bench.caller) }
    let floor = try Stopwatch.samples(rounds) { _ = try raw.open($0.text) }
    return [Finding(measure: name, ours: ours, floor: floor.p50, aims: [.p50(5)])]
  }

  /// Makes three cases long by notes, all in one transaction for each.
  static func lengthen(_ office: Office) throws {
    let caller = Caller(TrainingOffice.trainee.id)
    let rows = try office.queue(QueueQuery(filter: .open(nil), page: .last, limit: 3), for: caller).rows
    let organisation = try office.organisation()
    guard let officer = organisation[caller.officer] else { throw BenchError("no training officer") }
    for row in rows {
      let entries = try office.repository.read { (store) throws(RepositoryError) in
        try store.entries(of: row.file)
      }
      var file = try OpenFile(stored: entries, reference: row.file, randomBytes: office.randomBytes)
      while file.entries(of: row.reference).count < 200 {
        _ = try file.perform(
          .note(.general, text: NoteWriting.text),
          in: row.reference,
          at: office.now(),
          by: officer,
          id: office.newActID(),
          organisation: organisation,
          catalogue: office.catalogue
        )
      }
      let changes = try file.changes(today: office.today) { _ in office.catalogue }
      try office.repository.write { (store) throws(OfficeError) in try changes.commit(to: store) }
    }
  }
}
