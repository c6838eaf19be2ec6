import AktenlageTesting
import Casework
import Office
import Synchronization

/// A small office in memory, with a clock that only tests move.
struct ScreenOffice {
  let repository: InMemoryRepository
  let office: Office
  let clock: TestClock

  /// Moves only when it is told to.
  final class TestClock: Sendable {
    private let moment: Mutex<Instant>
    init(_ moment: Instant) { self.moment = Mutex(moment) }
    var now: Instant { moment.withLock { $0 } }
    func set(_ moment: Instant) { self.moment.withLock { $0 = moment } }
  }

  /// An office with its officers and no case, on Monday 23 November 2026 at 10:42.
  ///
  /// - Parameter proposed: an edition of the catalogue that somebody brought in and nobody released.
  init(proposed: Catalogue? = nil) throws {
    let today = try Fixture.moment("2026-11-23", "10:42")
    let clock = TestClock(today)
    let drawn = Mutex(UInt64(1))
    self.clock = clock
    repository = InMemoryRepository(training: false, createdAt: today)
    let files = [CatalogueFile(name: "office.toml", bytes: [])]
    if let proposed {
      let pack = PackRecord(
        digest: CatalogueFile.digest(of: files),
        identity: proposed.pack,
        validity: proposed.validity,
        proposed: .init(by: try Fixture.officer("krueger"), at: today)
      )
      try repository.write { (store) throws(RepositoryError) in try store.put(pack, files: files) }
    }
    office = try Office(
      repository: repository,
      catalogues: Catalogues(builtIn: try .screens()) { _ in proposed },
      now: { clock.now },
      randomBytes: { count in
        drawn.withLock { state in
          (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
          }
        }
      }
    )
    let officers = [
      try officer("schaefer", "Schäfer, Jana", [.caseworker]),
      try officer("nowak", "Nowak, Piotr", [.caseworker]),
      try officer("krueger", "Krüger, Dirk", [.teamLead]),
      try officer("yildiz", "Yıldız, Elif", [.triage], nil),
    ]
    try repository.write { (store) throws(RepositoryError) in
      for officer in officers { try store.put(officer) }
    }
  }

  private func officer(
    _ login: String,
    _ name: String,
    _ roles: Set<OfficerRole>,
    _ area: Sachgebiet? = .employment
  ) throws -> Officer {
    Officer(id: try Fixture.officer(login), name: name, roles: roles, sachgebiet: area)
  }

  private func officer(_ login: String, _ name: String, _ roles: Set<OfficerRole>) throws -> Officer {
    try officer(login, name, roles, .employment)
  }

  // MARK: Cases

  /// An application that comes in on a day.
  @discardableResult
  func receive(
    _ family: String,
    _ given: String,
    born: String = "1994-05-17",
    matter: String? = "skilledAcademic",
    on day: String,
    papers: [EvidenceCode] = [.e01, .e07]
  ) throws -> CaseReference {
    let before = clock.now
    defer { clock.set(before) }
    clock.set(try Fixture.moment(day, "09:15"))
    let serial = try serialText(for: family + given)
    var application = try Application.sample(submissionID: serial, matter: matter, receivedOn: day)
    application.answers = [
      .init(key: "employer", text: "Rheinbahn AG, Hansaallee 1, 40549 Düsseldorf"),
      .init(key: "grossSalary", text: "4.350,00 EUR"),
    ]
    let person = try Person.sample(
      familyName: family,
      givenName: given,
      dateOfBirth: born,
      azrNumber: nil,
      passportNumber: "C" + serial.utf8.filter { 48...57 ~= $0 }.prefix(8).map { String($0 - 48) }.joined()
    )
    let documents = papers.map { DeliveredDocument.sample($0, text: "\(family) \($0.rawValue)\nSeite 1") }
    let delivery = try Delivery.sample(
      person: person,
      application: application,
      content: serial,
      documents: documents
    )
    guard case .taken(let taken) = try office.takeIn(delivery, for: Caller(try Fixture.officer("yildiz")))
    else {
      throw Fixture.Impossible(text: family)
    }
    return taken.reference
  }

  private func serialText(for text: String) throws -> String {
    let digits = SHA256Digest.of(Array(text.utf8)).text
    let parts = [8, 4, 4, 4, 12].reduce(into: (rest: Substring(digits), parts: [String]())) { result, count in
      result.parts.append(String(result.rest.prefix(count)))
      result.rest = result.rest.dropFirst(count)
    }
    return parts.parts.joined(separator: "-")
  }

  /// Does an act on a day, or now.
  func act(
    _ act: Act,
    in reference: CaseReference,
    by login: String = "schaefer",
    on day: String? = nil
  ) throws {
    let before = clock.now
    defer { clock.set(before) }
    if let day { clock.set(try Fixture.moment(day, "14:05")) }
    let request = ActRequest(act, in: reference, seenRevision: nil, id: office.newActID())
    _ = try office.perform(request, for: Caller(try Fixture.officer(login)))
  }

  /// The case examined so far that it can be decided.
  func examine(_ reference: CaseReference, on day: String) throws {
    try act(.take, in: reference, on: day)
    let caller = Caller(try Fixture.officer("schaefer"))
    let view = try office.openCase(reference, for: caller)
    for requirement in view.situation.matter?.allEvidence ?? [] {
      guard let code = requirement.codes.first else { continue }
      try act(.assessEvidence(code, .originalSeen, reason: "", folio: nil), in: reference, on: day)
    }
    for requirement in view.situation.matter?.consultations ?? [] {
      guard case .listed(let code) = requirement.body else { continue }
      try act(.consult(code, question: "Wird zugestimmt?"), in: reference, on: day)
      try act(.endConsultation(number: 1, .agreed, text: "Zugestimmt."), in: reference, on: day)
    }
    try act(
      .queryRegister(.azr, number: "4711", result: "Keine Einträge, die entgegenstehen."),
      in: reference,
      on: day
    )
    try act(.endCompleteness(reason: ""), in: reference, on: day)
  }

  /// The draft of a grant.
  static func draft(
    _ operative: String = "1. Die Aufenthaltserlaubnis wird bis zum 30.11.2029 erteilt."
  ) throws
    -> DecisionDraft
  {
    DecisionDraft(
      outcome: .grant,
      validUntil: try Fixture.day("2029-11-30"),
      operativePart: operative,
      facts: "Die Antragstellerin ist Ingenieurin und arbeitet seit dem 01.10.2026 bei der Rheinbahn AG.",
      reasons:
        "Die Voraussetzungen liegen vor: Hochschulabschluss, Arbeitsplatz, Zustimmung der Bundesagentur."
    )
  }

  /// Eleven cases in every state that a queue shows; the first one is Schäfer's, in examination.
  @discardableResult
  func fill() throws -> [String: CaseReference] {
    var cases: [String: CaseReference] = [:]
    cases["fresh"] = try receive("Öztürk", "Aylin", on: "2026-08-20")
    cases["new"] = try receive("Nguyễn", "Thị Mai Hương", born: "1999-02-28", on: "2026-11-19")
    cases["open"] = try receive("Петров", "Иван", matter: nil, on: "2026-11-20", papers: [.e01])
    cases["taken"] = try receive(
      "Al-Hassan",
      "Fatima",
      born: "1991-03-14",
      matter: "blueCard",
      on: "2026-10-02"
    )
    cases["requested"] = try receive("Kowalska-Wiśniewska", "Zofia Maria", on: "2026-09-10")
    cases["ready"] = try receive("García Márquez", "José", matter: "settlement", on: "2026-09-28")
    cases["drafted"] = try receive("Çelik", "Emre", matter: "settlement", on: "2026-09-30")
    cases["submitted"] = try receive("Þórsdóttir", "Birna", matter: "settlement", on: "2026-09-14")
    cases["returned"] = try receive("Ivanova", "Daria", matter: "settlement", on: "2026-10-05")
    cases["decided"] = try receive("Okafor", "Chidi", matter: "settlement", on: "2026-09-02")
    cases["other"] = try receive("Mwangi", "Grace", on: "2026-10-12")
    func reference(_ name: String) throws -> CaseReference {
      guard let reference = cases[name] else { throw Fixture.Impossible(text: name) }
      return reference
    }
    try act(.take, in: try reference("taken"), on: "2026-11-02")
    try act(
      .assessEvidence(.e01, .originalSeen, reason: "", folio: 3),
      in: try reference("taken"),
      on: "2026-11-03"
    )
    try act(
      .note(.general, text: "Anruf der Antragstellerin: Arbeitsvertrag wird nachgereicht."),
      in: try reference("taken"),
      on: "2026-11-04"
    )
    try act(.take, in: try reference("requested"), on: "2026-11-05")
    try act(
      .requestDocuments([.e09], dueOn: try Fixture.day("2026-12-14"), language: .german),
      in: try reference("requested"),
      on: "2026-11-06"
    )
    try examine(try reference("ready"), on: "2026-11-09")
    for name in ["drafted", "submitted", "returned", "decided"] {
      try examine(try reference(name), on: "2026-11-10")
      try act(.draft(try Self.draft()), in: try reference(name), on: "2026-11-11")
    }
    for name in ["submitted", "returned", "decided"] {
      try act(.submit, in: try reference(name), on: "2026-11-12")
    }
    let remark = "Bitte die Gültigkeit mit dem Arbeitsvertrag abgleichen und in den Gründen belegen."
    try act(.returnDraft(remark: remark), in: try reference("returned"), by: "krueger", on: "2026-11-18")
    try act(.sign, in: try reference("decided"), by: "krueger", on: "2026-11-18")
    try act(.take, in: try reference("other"), by: "nowak", on: "2026-11-16")
    return cases
  }

  /// Gives the team lead three drafts of one kind to sign, one of them for a shorter time.
  func fillStack(_ cases: [String: CaseReference]) throws {
    for name in ["drafted", "returned"] {
      guard let reference = cases[name] else { throw Fixture.Impossible(text: name) }
      if name == "returned" {
        var draft = try Self.draft()
        draft.validUntil = try Fixture.day("2028-11-20")
        try act(.draft(draft), in: reference, on: "2026-11-19")
      }
      try act(.submit, in: reference, on: "2026-11-19")
    }
  }
}
