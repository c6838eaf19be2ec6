import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

@Suite("A long text in the user's own editor")
struct OutsideEditorTests {
  private func note(_ use: EditorUse = .ready) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    clerk.workstation.context.editor = use
    try clerk.open("taken")
    try clerk.press("c")
    return clerk
  }

  private func text(_ clerk: ScriptedWorkstation) throws -> String? {
    try #require(clerk.workstation.screens.last as? ActScreen).form.values["text"]
  }

  @Test("It is kept before it goes, comes back as one step, and is kept again")
  func comesBack() throws {
    var clerk = try note()
    clerk.type("eins")
    clerk.editor = { .success(EditedText($0 + "\nzwei\ndrei")) }
    let before = clerk.effects.count
    try clerk.press("Alt+e")
    #expect(try text(clerk) == "eins\nzwei\ndrei")
    let after = clerk.effects.dropFirst(before)
    #expect(after.count == 3)
    guard case .journal(let key, .some(let record))? = after.first,
      case .edit(let sent, _)? = after.dropFirst().first
    else {
      Issue.record("\(after)")
      return
    }
    #expect(record.values["text"] == "eins" && sent == OutsideText(field: "text", text: "eins"))
    #expect(clerk.journal[key]?.values["text"] == "eins\nzwei\ndrei")
    #expect(clerk.shows("Text aus dem Editor übernommen; Strg+Z nimmt ihn zurück."))
    try clerk.press("Strg+z")
    #expect(try text(clerk) == "eins")
    try clerk.press("Strg+y")
    #expect(try text(clerk) == "eins\nzwei\ndrei")
  }

  @Test(
    "An editor that ends badly loses nothing: what it saved is taken over, and said",
    arguments: [
      ("neu", EditedText.Mishap.status(1), "Der Editor meldet Fehler 1; sein letzter Stand steht da. Strg+Z"),
      ("alt", .status(3), "Der Editor meldet Fehler 3; Ihr Text ist unverändert."),
      ("alt", .signal(9), "Der Editor wurde beendet (Signal 9); Ihr Text ist unverändert."),
    ]
  )
  func mishap(saved: String, mishap: EditedText.Mishap, said: String) throws {
    var clerk = try note()
    clerk.type("alt")
    clerk.editor = { _ in .success(EditedText(saved, mishap: mishap)) }
    try clerk.press("Alt+e")
    #expect(try text(clerk) == saved)
    #expect(clerk.shows(said), Comment(rawValue: clerk.text))
  }

  @Test(
    "Where nothing comes back the text stays, and it is told where the rest lies",
    arguments: [
      (EditorFailure.notStarted(name: "vimm"), "Das Programm „vimm“ lässt sich nicht starten."),
      (.unreadable("vim '"), "kein Aufruf"), (.noFolder, "keinen Ordner"),
      (.notText(path: "/x/text.txt"), "/x/text.txt"),
      (.tooLong(path: "/x/text.txt", limit: 1_000_000), "1,0 MB"),
      (.gone, "keine lesbare Datei"),
    ]
  )
  func failure(failure: EditorFailure, said: String) throws {
    var clerk = try note()
    clerk.type("alt")
    clerk.editor = { _ in .failure(failure) }
    try clerk.press("Alt+e")
    #expect(clerk.shows(said) && clerk.shows("Der Text blieb, wie er war"), Comment(rawValue: clerk.text))
    #expect(try text(clerk) == "alt")
    for language in Language.allCases {
      let explanation = Words(language).explanation(of: failure)
      #expect(explanation.what.hasSuffix(".") && explanation.remedy.hasSuffix("."))
    }
  }

  @Test(
    "Where there is none, or it is off, the command says so and nothing goes out",
    arguments: [
      (EditorUse.off, "editor = \"off\""), (.notNamed, "Setzen Sie VISUAL oder EDITOR"),
      (.noTerminal, "Ohne Terminal"),
    ]
  )
  func unavailable(use: EditorUse, said: String) throws {
    var clerk = try note(use)
    try clerk.press("Alt+e")
    #expect(clerk.shows(said), Comment(rawValue: clerk.text))
    #expect(!clerk.effects.contains { if case .edit = $0 { true } else { false } })
  }

  @Test("As long as the journal cannot be written, no text goes out")
  func notKept() throws {
    var clerk = try note()
    clerk.send(.journal(JournalFault(path: "/x", reason: .full)))
    try clerk.press("Alt+e")
    #expect(!clerk.effects.contains { if case .edit = $0 { true } else { false } })
    #expect(clerk.shows("Erst wenn Ihr Text wieder aufgehoben wird"), Comment(rawValue: clerk.text))
  }

  @Test("A part of a decision comes back into its own field")
  func decision() throws {
    let desk = try ScreenOffice()
    try desk.fill()
    var clerk = try ScriptedWorkstation(desk)
    clerk.workstation.context.editor = .ready
    try clerk.open("drafted")
    try clerk.press("b Tab Tab Tab Tab")
    clerk.editor = { .success(EditedText($0 + " Ergänzt.")) }
    try clerk.press("Alt+e")
    let form = try #require(clerk.workstation.screens.last as? DecisionScreen).form
    #expect(form.focusedField?.id == "facts" && form.values["facts"]?.hasSuffix(" Ergänzt.") == true)
    #expect(form.isDirty)
  }

  @Test(
    "The command line is parted into words and runs no shell",
    arguments: [
      ("vim", ["vim"]), ("  vim  -n  ", ["vim", "-n"]), ("code --wait", ["code", "--wait"]),
      ("emacsclient -t -a ''", ["emacsclient", "-t", "-a", ""]),
      ("'/opt/my editor/ed' -x", ["/opt/my editor/ed", "-x"]), ("\"a \\\"b\\\" c\" d", ["a \"b\" c", "d"]),
      ("a\\ b c", ["a b", "c"]), ("ed $(rm x); *", ["ed", "$(rm", "x);", "*"]), ("'a\\b'", ["a\\b"]),
      ("\"a\\b\"", ["a\\b"]), ("pre'fix'\"ed\"", ["prefixed"]),
    ]
  )
  func words(line: String, words: [String]) { #expect(EditorCommand.words(of: line) == words) }

  @Test(
    "A command line with an open mark is none",
    arguments: ["", "  ", "vim '", "vim \"a", "vim \\", "''"]
  )
  func noWords(line: String) { #expect(EditorCommand.words(of: line) == nil) }
}
