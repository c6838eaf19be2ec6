/// From the start of the program to the officer's list on the screen.
struct ProgramStart: Measure {
  let name = "start to useful queue"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    var (ours, floor): ([Double], [Double]) = ([], [])
    for round in 0..<21 {
      let (session, useful) = try OpenedWorkstation.start(bench)
      session.end()
      let echo = try TerminalSession(["echo", "ready"])
      let ready = try echo.until("ready")
      echo.end()
      // The first start finds nothing in the page cache.
      if round == 0 { continue }
      ours.append(Stopwatch.milliseconds(from: session.started, to: useful))
      floor.append(Stopwatch.milliseconds(from: echo.started, to: ready))
    }
    return [Finding(measure: name, ours: Samples(ours), floor: Samples(floor).p50, aims: [.p50(40)])]
  }
}
