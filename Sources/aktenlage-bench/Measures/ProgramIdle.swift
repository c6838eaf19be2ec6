/// What the workstation does while nobody does anything.
struct ProgramIdle: Measure {
  let name = "idle, processor time"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let session = try OpenedWorkstation.startOnAllCases(bench)
    defer { session.end() }
    _ = session.untilQuiet(2000, limit: 5000)
    session.forget()
    let tree = ProcessTree(root: session.process)
    let time = tree.processorTime
    let start = Stopwatch.nanoseconds
    let end = start + 10_000_000_000
    while Stopwatch.nanoseconds < end { _ = session.read(500) }
    let seconds = Stopwatch.milliseconds(from: start) / 1000
    let used = (tree.processorTime - time) / seconds
    return [
      Finding(
        measure: name,
        ours: Samples([used], .millisecondsPerSecond),
        aims: [.worst(1)],
        remark: "\(session.output.count) bytes written in \(Figure.text(seconds)) s"
      )
    ]
  }
}
