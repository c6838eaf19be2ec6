import Foundation
import Glibc
import Testing

@Suite("Two colleagues at their terminals in one case", .serialized)
struct PresenceAtTerminalTests {
  private let office: TestOffice

  init() throws { office = try TestOffice(taking: [TestOffice.blueCard]) }

  private func open(_ login: String) throws -> ProgramAtTerminal {
    let state = office.folder.url.appending(path: "state-" + login).path()
    let program = try office.terminal(as: login, [], ["XDG_STATE_HOME": state])
    program.sees("Arbeitsvorrat")
    program.type("6")
    program.sees(TestOffice.reference(1))
    program.type("\r")
    program.sees("Stand der Akte")
    return program
  }

  /// The line in which others are named.
  private func line(_ rows: [String]) -> String? { rows.first { $0.contains("Auch hier") } }

  @Test(
    "Each sees the other come, write and leave, by the key of leaving and by a kill",
    arguments: [false, true]
  )
  func two(isKilled: Bool) throws {
    let first = try open("b.schaefer")
    #expect(line(first.rows) == nil)
    let second = try open("o.petrov")
    second.sees("Auch hier: Birgit Schäfer")
    first.sees("Auch hier: Oleg Petrov")
    #expect(line(first.rows)?.contains("(schreibt)") == false)
    second.type("c")
    second.sees("Ausführen")
    second.type("Halb")
    first.sees("Auch hier: Oleg Petrov (schreibt)")
    if isKilled {
      second.kill()
    } else {
      second.type("\u{11}")
      #expect(second.hasEnded())
    }
    #expect(first.wait { line($0) == nil })
    first.type("\u{11}")
    #expect(first.hasEnded())
    let left = try FileManager.default.contentsOfDirectory(atPath: office.store.path() + ".presence")
    #expect(left.isEmpty)
  }
}
