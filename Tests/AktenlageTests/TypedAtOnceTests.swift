import AktenlageTesting
import Foundation
import Testing

/// The program's own loop: what comes together is shown together.
@Suite("Keys that come at once")
struct TypedAtOnceTests {
  @Test("500 letters given at once are all there, after at most eight pictures")
  func frames() throws {
    let office = try TypingOffice.shared.get()
    let folder = try Folder()
    let program = try office.terminal(["--fresh", "--lang", "de"], ["XDG_STATE_HOME": folder.url.path()])
    // The terminal says that it can show a picture whole.
    program.type("\u{1B}[?2026;2$y\u{1B}[?62c")
    program.sees("Arbeitsvorrat")
    program.type("/" + TypingOffice.examined + "\r")
    program.sees("Übersicht")
    program.type("c")
    program.sees("Vermerk schreiben")
    let text = String(String(repeating: "Die Person sprach vor. ", count: 22).prefix(496)) + "Ende"
    let before = program.frames
    program.type(text)
    program.sees("Ende")
    #expect(1...8 ~= program.frames - before)
    #expect(program.rows.joined().filter { !$0.isWhitespace }.contains("sprachvor.Die"))
  }
}
