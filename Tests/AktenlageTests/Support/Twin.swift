import AktenlageTesting
import Casework
import Office
import OfficeFiles
import SQLiteStore
import TerminalCanvas
import Workstation

/// The workstation without a terminal, a disk or a clock beside the real program: what it shows and keeps is what the
/// program has to show and keep.
struct Twin {
  private let office: Office
  private let caller: Caller
  private var workstation: Workstation
  /// What the journal has to hold.
  private(set) var journal: [JournalKey: JournalRecord]
  /// Acts that were asked for; a test that only types expects none.
  private(set) var acts = 0

  /// Opens the workstation on a training store as the program does, with what the journal holds.
  init(
    store: String,
    officer login: String,
    today: String,
    journal: [JournalKey: JournalRecord]
  ) throws {
    let now = try Fixture.moment(today, "12:00")
    office = Office(
      repository: try SQLiteStore.open(at: store, readOnly: true),
      catalogue: try CataloguePack.builtIn(),
      now: { now },
      randomBytes: { [UInt8](repeating: 0, count: $0) }
    )
    self.journal = journal
    let organisation = try office.organisation()
    let id = try OfficerID(parsing: login)
    guard let officer = organisation[id] else { throw Fixture.Impossible(text: login) }
    caller = Caller(id)
    let context = Context(
      officer: officer,
      words: Words(.german),
      catalogue: office.catalogue,
      organisation: organisation,
      today: now.civilDate,
      timeOfDay: now.timeOfDay,
      isTraining: true,
      size: Size(columns: 80, rows: 24),
      journal: journal
    )
    workstation = Workstation(QueueScreen(context), context: context)
    take(workstation.update(.started))
  }

  /// Presses a key.
  mutating func press(_ stroke: TypedKey) {
    take(workstation.update(.event(.key(stroke.key, stroke.modifiers))))
  }

  /// The rows below the first, in which the clock stands.
  var rows: [String] {
    let canvas = workstation.view()
    return (1..<24).map { canvas.row($0) }
  }

  /// Whether a form is in front.
  var hasForm: Bool {
    switch workstation.screens.last {
    case is ActScreen, is DecisionScreen, is CaptureScreen: true
    default: false
    }
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let question, let ticket, _): take(workstation.update(.answered(answer(question), ticket)))
      case .journal(let key, let record): journal[key] = record
      case .perform, .file, .takeIn, .changeViews: acts += 1
      case .write, .edit, .giveUp, .look, .dress, .keepAppearance, .mouse, .keepCoach, .copy, .read, .redraw,
        .suspend,
        .quit:
        break
      }
    }
  }

  private func answer(_ question: Question) -> Answer {
    switch question {
    case .queue(let query): .queue(result { () throws(OfficeError) in try office.queue(query, for: caller) })
    case .references(let query):
      .references(result { () throws(OfficeError) in try office.references(of: query, for: caller) })
    case .views: .views(result { () throws(OfficeError) in try office.views(for: caller) })
    case .judge(let act, let references, let seen):
      .judged(
        result { () throws(OfficeError) in try office.judge(act, in: references, seen: seen, for: caller) }
      )
    case .openCase(let reference, let day):
      .openCase(result { () throws(OfficeError) in try office.openCase(reference, asOf: day, for: caller) })
    case .search(let text):
      .search(result { () throws(OfficeError) in try office.search(text, for: caller) })
    case .matterVersions(let key):
      .matterVersions(result { () throws(OfficeError) in try office.versions(of: key) })
    case .documentText, .documentPicture: .documentText(.success(.noTextLayer))
    }
  }

  private func result<Value>(_ body: () throws(OfficeError) -> Value) -> Result<Value, OfficeError> {
    Result { () throws(OfficeError) in try body() }
  }
}
