import Glibc

/// A cursor key from outside: from its write to the last byte of the answer, on the list of all cases.
struct ProgramKeys: Measure {
  let name = "cursor key to last byte"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let session = try OpenedWorkstation.startOnAllCases(bench)
    defer { session.end() }
    let echo = try OpenedWorkstation.startEcho()
    defer { echo.end() }
    let floor = keys(300, echo)
    _ = keys(10, session)
    let tree = ProcessTree(root: session.process)
    let time = tree.processorTime
    let answers = keys(300, session)
    let used = tree.processorTime - time
    guard !answers.times.isEmpty else { throw BenchError("no key was answered") }
    return [
      Finding(
        measure: name,
        ours: Samples(answers.times),
        floor: Samples(floor.times).p50,
        aims: [.p50(2), .p90(8)],
        remark: "floor: echo of a key; \(300 - answers.times.count) of 300 silent"
      ),
      Finding(measure: "cursor key, written", ours: Samples(answers.bytes, .bytes)),
      Finding(measure: "cursor key, processor time", ours: Samples([used / 300])),
    ]
  }

  /// Presses the key so often, each time after a pause; what comes meanwhile is not the key's.
  private func keys(_ count: Int, _ session: TerminalSession) -> (times: [Double], bytes: [Double]) {
    var (times, bytes): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      usleep(15_000)
      while session.read(0) != nil {}
      session.forget()
      let moment = Stopwatch.nanoseconds
      session.send(session.downKey)
      let burst = session.untilQuiet()
      guard burst.first != nil else { continue }
      times.append(Stopwatch.milliseconds(from: moment, to: burst.last))
      bytes.append(Double(burst.bytes))
    }
    return (times, bytes)
  }
}
