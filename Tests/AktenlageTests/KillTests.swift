import AktenlageTesting
import Casework
import Foundation
import Synchronization
import Testing
import Workstation

/// A form in which something is typed, and how one gets to it.
struct TypedForm: Sendable, CustomTestStringConvertible {
  let name: String
  var officer = "b.schaefer"
  /// The case, by what finds it; nil for the capture of a new one.
  var serial: String? = TypingOffice.examined
  /// The keys from the case's file to the form, or from the queue where no case is named.
  let keys: [TypedKey]

  var testDescription: String { name }

  /// The form of an act, chosen in the list of all acts.
  static func act(
    _ kind: ActKind,
    of serial: String = TypingOffice.examined,
    by officer: String = "b.schaefer"
  ) -> TypedForm {
    let keys = TypedKey.keys("x" + Words(.german).name(of: kind)) + [.enter]
    return TypedForm(name: kind.rawValue, officer: officer, serial: serial, keys: keys)
  }

  static let all: [TypedForm] =
    [
      TypedForm(name: "note", keys: TypedKey.keys("c")),
      TypedForm(name: "draft", serial: TypingOffice.complete, keys: TypedKey.keys("b")),
      TypedForm(
        name: "return",
        officer: "p.hagedorn",
        serial: TypingOffice.submitted,
        keys: act(.returnDraft).keys
      ), TypedForm(name: "capture", serial: nil, keys: TypedKey.keys("+")),
    ]
    + [
      ActKind.requestDocuments, .extendRequest, .closeRequest, .consult, .queryRegister, .recordContact,
      .assessEvidence, .correctPerson, .setFollowUp, .endFollowUp, .release, .route, .chooseMatter, .suspend,
      .withdraw, .discontinue, .declareConflict,
    ].map { act($0) } + [ActKind.hear, .waiveHearing].map { act($0, of: TypingOffice.complete) }
    + [ActKind.handOver, .confirmCompetence].map { act($0, of: TypingOffice.fresh, by: "k.sander") }
    + [
      act(.assign, of: TypingOffice.fresh, by: "s.yildirim"),
      act(.endCompleteness, of: TypingOffice.assessed),
    ]
}

@Suite("Typing survives a kill")
struct KillTests {
  /// So many kills in each form; the whole campaign has 200.
  private static let kills =
    ProcessInfo.processInfo.environment["AKTENLAGE_KILLS"].flatMap { Int($0) } ?? 3

  @Test("In every form, whatever was typed is there again after kill -9", arguments: TypedForm.all)
  func kills(form: TypedForm) throws {
    let session = try TypingSession(form, seed: 20_261_123)
    for round in 1...Self.kills {
      try session.round(isAwaited: !round.isMultiple(of: 4))
    }
    // A text is on the disk within a second of its last key.
    let slowest = session.latencies.sorted()[session.latencies.count / 2]
    #expect(slowest <= .seconds(1), "\(form.name): \(slowest)")
  }
}

/// Types in one form and kills the program, over and over, with a twin that says what has to be there.
final class TypingSession {
  /// How long texts took to be on the disk.
  private(set) var latencies: [Duration] = []
  private let form: TypedForm
  private let office: TypingOffice
  private let folder: Folder
  private var journal: [JournalKey: JournalRecord] = [:]
  private var generator: SeededGenerator

  init(_ form: TypedForm, seed: UInt64) throws {
    self.form = form
    office = try TypingOffice.shared.get()
    folder = try Folder()
    generator = SeededGenerator(seed: seed)
  }

  /// Opens the form, which shows what was typed before, types some keys and kills the program.
  ///
  /// - Parameter isAwaited: whether it is killed once the keys are on the disk, or at once.
  func round(isAwaited: Bool) throws {
    var twin = try Twin(store: office.store, officer: form.officer, today: office.today, journal: journal)
    let program = try start()
    try open(program, &twin)
    let keys = (0..<[1, 1, 1, 2, 3, 5, 8, 13][Int.random(in: 0..<8, using: &generator)]).map { _ in
      TypedKey.random(using: &generator)
    }
    var possible = [twin.journal]
    for key in keys {
      twin.press(key)
      possible.append(twin.journal)
    }
    try #require(twin.acts == 0)
    let begin = ContinuousClock.now
    program.type(keys.map(\.text).joined())
    if isAwaited {
      let isKept = waitUntilKept(twin.journal)
      #expect(isKept, "\(form.name): \(keys.map(\.text)) \(twin.journal) is not kept but \(kept)")
      latencies.append(begin.duration(to: .now))
    }
    program.kill()
    journal = kept
    // Killed at once, keys of the last second may be missing, the last ones only.
    #expect(isAwaited ? journal == twin.journal : possible.contains(journal), "\(form.name): \(journal)")
  }

  private func start() throws -> ProgramAtTerminal {
    try office.terminal(
      as: form.officer,
      ["--fresh", "--lang", "de"],
      ["LANG": "de_DE.UTF-8", "XDG_STATE_HOME": folder.url.path()]
    )
  }

  /// Goes to the form, step by step: a step is over when the program shows what the twin shows.
  private func open(_ program: ProgramAtTerminal, _ twin: inout Twin) throws {
    var steps: [[TypedKey]] = [[]]
    if let serial = form.serial { steps += [TypedKey.keys("/"), TypedKey.keys(serial), [.enter]] }
    steps += form.keys.first.map { [[$0]] } ?? []
    steps += form.keys.count > 1 ? [Array(form.keys.dropFirst().dropLast()), Array(form.keys.suffix(1))] : []
    for step in steps {
      for key in step { twin.press(key) }
      program.type(step.map(\.text).joined())
      let wanted = twin.rows
      guard program.wait({ Array($0.dropFirst()) == wanted }) else {
        let shown = program.rows.dropFirst().joined(separator: "\n")
        throw Fixture.Impossible(text: "\(form.name) shows\n\(shown)\nfor\n\(wanted.joined(separator: "\n"))")
      }
    }
    let isOpen = twin.hasForm
    try #require(isOpen, "\(form.name) is not open:\n\(twin.rows.joined(separator: "\n"))")
  }

  private func waitUntilKept(_ wanted: [JournalKey: JournalRecord]) -> Bool {
    let end = ContinuousClock.now + .seconds(10)
    while kept != wanted {
      guard ContinuousClock.now < end else { return false }
      usleep(2_000)
    }
    return true
  }

  private struct Record: Decodable {
    let form: String
    let reference: String
    let subject: String
    let seenRevision: Int
    let values: [String: String]
  }

  /// What lies on the disk.
  private var kept: [JournalKey: JournalRecord] {
    let files = FileManager.default.enumerator(at: folder.url, includingPropertiesForKeys: nil)
    var kept: [JournalKey: JournalRecord] = [:]
    for file in files?.compactMap({ $0 as? URL }) ?? [] where file.pathExtension == "json" {
      guard let data = try? Data(contentsOf: file),
        let record = try? JSONDecoder().decode(Record.self, from: data),
        let form = JournalKey.Form(text: record.form)
      else { continue }
      kept[JournalKey(form, CaseReference(record.reference), subject: record.subject)] = JournalRecord(
        seenRevision: record.seenRevision,
        values: record.values
      )
    }
    return kept
  }
}
