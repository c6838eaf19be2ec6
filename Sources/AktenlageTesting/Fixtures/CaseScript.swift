package import Casework
package import Office

/// Plays acts in one file under a clock of its own: every step goes through the decision function.
package struct CaseScript {
  package var opened: OpenFile
  /// The case that acts are played in.
  package var reference: CaseReference
  /// The moment of the next act; each act moves it on by a minute.
  package var clock: Instant
  package let organisation: Organisation
  package let catalogue: Catalogue
  private var acts = 0

  /// A file with one case, just received.
  package init(
    _ application: Application? = nil,
    person: Person? = nil,
    documents: [Document] = [],
    organisation: Organisation? = nil
  ) throws {
    self.organisation = try organisation ?? .sample()
    catalogue = try .sample()
    clock = try Fixture.moment("2026-01-05", "10:00")
    reference = CaseReference("54/33-B-000001/26")
    opened = try OpenFile(
      opening: FileReference("54/33-A-000001/26"),
      for: try person ?? .sample(),
      source: .ownStatement,
      at: clock,
      by: try Fixture.officer("triage"),
      act: ActID("intake-1"),
      randomBytes: { [UInt8](repeating: 7, count: $0) }
    )
    try receive(try application ?? .sample(), as: reference, documents: documents, act: ActID("intake-1"))
  }

  /// Takes a further application into the file and plays in it from now on.
  package mutating func receive(
    _ application: Application,
    as reference: CaseReference,
    documents: [Document] = [],
    act: ActID
  ) throws {
    let delivery = Delivery(
      fileName: "application.json",
      digest: SHA256Digest.of(),
      person: opened.file.person,
      application: application,
      documents: documents.map { DeliveredDocument(document: $0, bytes: []) },
      findings: []
    )
    self.reference = reference
    _ = try opened.append(
      Intake.contents(of: delivery, catalogue: catalogue, possibleFiles: []),
      to: reference,
      at: clock,
      by: try Fixture.officer("triage"),
      act: act
    )
  }

  package var today: CivilDate { clock.civilDate }

  /// The case as it stands.
  package var record: Case {
    get throws {
      guard let record = opened.file.caseRecord(reference) else {
        throw Fixture.Impossible(text: reference.text)
      }
      return record
    }
  }

  /// What a decision for this officer would rest on now.
  package func situation(_ login: String) throws -> Situation {
    let id = try Fixture.officer(login)
    guard let officer = organisation[id] else { throw Fixture.Impossible(text: login) }
    return Situation(
      file: opened.file,
      record: try record,
      officer: officer,
      today: today,
      catalogue: catalogue,
      organisation: organisation,
      entries: opened.entries(of: reference)
    )
  }

  /// Does an act; gives the folios.
  @discardableResult
  package mutating func act(_ act: Act, by login: String = "owner") throws -> [Int] {
    acts += 1
    clock = clock.adding(minutes: 1)
    return try opened.perform(
      act,
      in: reference,
      at: clock,
      by: try situation(login).officer,
      id: ActID("act-\(acts)"),
      organisation: organisation,
      catalogue: catalogue
    )
  }

  /// Why an act would be refused; nil when it would be done.
  package func refusal(_ act: Act, by login: String = "owner") throws -> Refusal? {
    let situation = try situation(login)
    do throws(Refusal) {
      _ = try Workflow.decide(act, in: situation)
      return nil
    } catch {
      return error
    }
  }

  /// Lets days pass.
  package mutating func wait(days: Int) { clock = clock.adding(minutes: days * 24 * 60) }
}
