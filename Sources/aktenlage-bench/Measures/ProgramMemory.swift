/// The memory of the workstation after a walk through the list of all cases and some of them opened.
struct ProgramMemory: Measure {
  let name = "memory, largest"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let session = try OpenedWorkstation.startOnAllCases(bench)
    defer { session.end() }
    let pageDown = Array("\u{1B}[6~".utf8)
    for round in 0..<100 {
      session.send(pageDown)
      _ = session.untilQuiet()
      guard round % 10 == 0 else { continue }
      // Open the case, look, and go back.
      session.send([0x0D])
      _ = session.untilQuiet(100)
      session.send([0x1B])
      _ = session.untilQuiet(100)
    }
    guard session.isAlive else { throw BenchError("the workstation ended while it was measured") }
    let peak = ProcessTree(root: session.process).peakResidentSize
    return [Finding(measure: name, ours: Samples([peak], .mebibytes), aims: [.worst(64)])]
  }
}
