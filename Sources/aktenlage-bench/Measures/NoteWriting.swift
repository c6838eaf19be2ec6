import Casework
import Office

/// A note in a case: read, decided, appended, durable.
struct NoteWriting: Measure {
  let name = "a durable note"

  static let text =
    "Telefonat mit dem Arbeitgeber: Der Arbeitsvertrag ist verlängert, die Gehaltsabrechnungen der letzten drei "
    + "Monate werden bis Ende der Woche nachgereicht. Rückfrage zur Wohnungsgeberbestätigung bleibt offen."

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let cases = try bench.someOpenCases(440)
    let (own, twin) = (Array(cases.prefix(220)), cases.suffix(220))
    let ours = try Stopwatch.samples(own) { reference, assignee in
      let request = ActRequest(
        .note(.general, text: Self.text),
        in: reference,
        seenRevision: nil,
        id: bench.office.newActID()
      )
      _ = try bench.office.perform(request, for: Caller(assignee))
    }
    let raw = try RawNote(bench.path)
    var floor: [Double] = []
    for (reference, assignee) in twin {
      let changes = try changes(reference, assignee, bench)
      floor.append(try Stopwatch.milliseconds { try raw.write(changes) })
    }
    let append = try RawFile.syncedAppends(200, beside: bench.path).p50
    return [
      Finding(
        measure: name,
        ours: ours,
        floor: Samples(floor).p50,
        aims: [.p50(6)],
        remark: "append + fdatasync alone: \(Figure.text(append)) ms"
      )
    ]
  }

  /// What a note would write, made without writing it.
  private func changes(
    _ reference: CaseReference,
    _ assignee: OfficerID,
    _ bench: BenchOffice
  ) throws -> FileChanges {
    let office = bench.office
    let file = try office.repository.read { (store) throws(RepositoryError) in try store.file(of: reference) }
    let organisation = try office.organisation()
    guard let file, let officer = organisation[assignee] else { throw BenchError("\(reference) is gone") }
    let entries = try office.repository.read { (store) throws(RepositoryError) in try store.entries(of: file)
    }
    var opened = try OpenFile(stored: entries, reference: file, randomBytes: office.randomBytes)
    _ = try opened.perform(
      .note(.general, text: Self.text),
      in: reference,
      at: office.now(),
      by: officer,
      id: office.newActID(),
      organisation: organisation,
      catalogue: office.catalogue
    )
    return try opened.changes(today: office.today) { _ in office.catalogue }
  }
}
