import Letters
import Testing

@Suite("A child process")
struct ChildProcessTests {
  private func run(
    _ path: String,
    _ arguments: [String] = [],
    input: [UInt8] = [],
    patience: Duration = .seconds(30)
  ) throws(PDFFault) -> ChildProcess.Result {
    try ChildProcess(path: path, arguments: arguments, environment: ["LC_ALL=C"])
      .run(input: input, patience: patience)
  }

  @Test("More than any pipe holds goes in and comes out")
  func bytes() throws {
    let input = [UInt8](repeating: 0x61, count: 3_000_000)
    let result = try run("/bin/cat", input: input)
    #expect(result.status == 0)
    #expect(result.output == input)
  }

  @Test("A child that reads nothing raises no signal")
  func unread() throws {
    let result = try run("/bin/true", input: [UInt8](repeating: 0x61, count: 3_000_000))
    #expect(result.status == 0)
  }

  @Test("What it says and how it ended is known")
  func ending() throws {
    let result = try run("/bin/ls", ["/nirgends"])
    #expect(result.status == 2)
    #expect(result.errors.contains("/nirgends"))
    #expect(try run("/bin/sh", ["-c", "kill -9 $$"]).status == 128 + 9)
  }

  @Test("It knows only the environment it was given")
  func environment() throws {
    #expect(String(decoding: try run("/usr/bin/env").output, as: UTF8.self) == "LC_ALL=C\n")
  }

  @Test(
    "It ends with its children when its time is over",
    arguments: ["exec >&- 2>&-; sleep 60", "sleep 60 & wait"]
  )
  func patience(script: String) {
    let begin = ContinuousClock.now
    #expect(throws: PDFFault.tookTooLong) {
      try run("/bin/sh", ["-c", script], patience: .milliseconds(300))
    }
    #expect(ContinuousClock.now - begin < .seconds(20))
  }

  @Test("A program that is not there is told as such")
  func missing() {
    #expect(throws: PDFFault.notStarted(code: 2)) { try run("/nirgends/weasyprint") }
    #expect(WeasyPrint.find(in: "/nirgends:relativ:.") == nil)
    #expect(WeasyPrint.find(in: "") == nil)
  }
}
