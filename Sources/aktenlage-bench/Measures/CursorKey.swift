import Casework
import NcursesTerminal
import Office
import OfficeFiles
import TerminalCanvas
import Workstation

/// A cursor key inside the program: the new state, its picture, and the bytes between two pictures.
struct CursorKey: Measure {
  let name = "cursor key in process"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let size = Size(columns: 120, rows: 40)
    let painter = try Painter(
      capabilities: Capabilities(
        term: "xterm-256color",
        depth: .indexed256,
        reason: .terminfo(colors: 256),
        isUnicode: true
      ),
      size: size,
      transliterate: ASCIIFallback.text
    )
    defer { painter.close() }
    let theme = try ThemeLibrary().theme(named: ThemeLibrary.standardName)
    var screen = try workstation(bench, size)
    var (states, pictures, frames, bytes): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    for number in 0..<400 {
      var effects: [Effect] = []
      states.append(Stopwatch.milliseconds { effects = screen.update(.event(.key(.down, []))) })
      var canvas = Canvas(size: size)
      pictures.append(Stopwatch.milliseconds { canvas = screen.view() })
      var count = 0
      frames.append(Stopwatch.milliseconds { count = painter.frame(canvas, theme: theme).bytes.count })
      bytes.append(Double(count))
      // Every third row is looked at long enough for its preview.
      try answer(effects, &screen, bench, withPreview: number % 3 == 0)
    }
    return [
      Finding(measure: "\(name): state", ours: Samples(Array(states.dropFirst(20)))),
      Finding(measure: "\(name): picture", ours: Samples(Array(pictures.dropFirst(20)))),
      Finding(measure: "\(name): frame", ours: Samples(Array(frames.dropFirst(20)))),
      Finding(measure: "\(name): frame", ours: Samples(Array(bytes.dropFirst(20)), .bytes)),
    ]
  }

  private func workstation(_ bench: BenchOffice, _ size: Size) throws -> Workstation {
    let organisation = try bench.office.organisation()
    guard let officer = organisation[bench.caller.officer] else { throw BenchError("no training officer") }
    let now = BenchOffice.now
    let context = Context(
      officer: officer,
      words: Words(.german),
      catalogue: bench.catalogue,
      organisation: organisation,
      today: now.civilDate,
      timeOfDay: now.timeOfDay,
      isTraining: true,
      size: size
    )
    var screen = Workstation(QueueScreen(context, view: .all), context: context)
    try answer(screen.update(.started), &screen, bench, withPreview: true)
    return screen
  }

  private func answer(
    _ effects: [Effect],
    _ screen: inout Workstation,
    _ bench: BenchOffice,
    withPreview: Bool
  ) throws {
    for effect in effects {
      guard case .ask(let question, let ticket, _) = effect else { continue }
      var more: [Effect] = []
      switch question {
      case .queue(let query):
        let page = try bench.office.queue(query, for: bench.caller)
        more = screen.update(.answered(.queue(.success(page)), ticket))
      case .openCase(let reference, _) where withPreview:
        let view = try bench.office.openCase(reference, for: bench.caller)
        more = screen.update(.answered(.openCase(.success(view)), ticket))
      case .references, .views, .judge, .openCase, .search, .matterVersions, .documentText, .documentPicture:
        break
      }
      try answer(more, &screen, bench, withPreview: withPreview)
    }
  }
}
