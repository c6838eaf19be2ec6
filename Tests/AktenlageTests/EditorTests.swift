import Foundation
import Glibc
import Testing

@Suite("A long text in the user's own editor", .serialized)
struct EditorTests {
  private let office: TestOffice
  private let folder: URL

  init() throws {
    office = try TestOffice(taking: [TestOffice.blueCard])
    folder = office.folder.url.appending(path: "werkzeug mit Blank")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var state: URL { office.folder.url.appending(path: "state") }

  /// A tiny editor: a shell script that gets the path of the text as its last argument.
  private func editor(_ script: String) throws -> String {
    let text = folder.appending(path: "ed.txt")
    let file = folder.appending(path: "ed.sh")
    try "#!/bin/sh\nfor file; do :; done\n\(script)\n".write(to: text, atomically: true, encoding: .utf8)
    // By a program of its own: what this process writes, another test's child may hold open while it is started, and
    // a file that is open for writing cannot be.
    let install = try Process.run(
      URL(filePath: "/usr/bin/install"),
      arguments: ["-m", "700", text.path(percentEncoded: false), file.path(percentEncoded: false)]
    )
    install.waitUntilExit()
    try #require(install.terminationStatus == 0)
    return "'\(file.path(percentEncoded: false))'"
  }

  /// The form for a note in the one case, with a text in it, and that editor.
  private func open(_ editor: String, text: String = "Vorsprache") throws -> ProgramAtTerminal {
    let program = try office.terminal([], ["XDG_STATE_HOME": state.path(), "VISUAL": editor])
    program.sees("Arbeitsvorrat")
    program.type("6")
    program.sees(TestOffice.reference(1))
    program.type("\r")
    program.sees("Stand der Akte")
    program.type("c")
    program.sees("Ausführen")
    program.type(text)
    program.sees(text)
    program.type("\u{1B}e")
    return program
  }

  /// Folders that texts were put into and that are still there.
  private var leftovers: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: state.path() + "/aktenlage")
    return (names ?? []).filter { $0.hasPrefix("edit") }
  }

  private func note(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test(
    "The text goes out with its arguments, in a folder and a file for its owner alone, and comes back; nothing stays"
  )
  func roundTrip() throws {
    let editor = try editor(
      """
      cd '\(folder.path(percentEncoded: false))'
      echo "$1|$2" > seen; stat -c %a "$file" "$(dirname "$file")" >> seen; cat "$file" >> seen
      test "$TMPDIR" = "$(dirname "$file")" && echo own >> seen
      printf 'mit Frau Yıldız\\nbesprochen\\n' >> "$file"; cp "$file" "$file~"
      """
    )
    let program = try open(editor + " -x \"a b\"")
    program.sees("Text aus dem Editor übernommen")
    program.sees("mit Frau Yıldız")
    program.sees("besprochen")
    #expect(try note("seen") == "-x|a b\n600\n700\nVorsprache\nown\n")
    #expect(leftovers.isEmpty)
    program.type("\u{1A}")
    #expect(program.wait { !$0.contains { $0.contains("besprochen") } })
    program.sees("Vorsprache")
    program.type("\u{11}")
    #expect(program.hasEnded())
  }

  @Test("What is typed is on the disk before the editor starts")
  func kept() throws {
    let editor = try editor(
      """
      cd '\(folder.path(percentEncoded: false))'
      grep -rl Vorsprache '\(state.path())' --include=*.json | wc -l > found
      """
    )
    let program = try open(editor)
    program.sees("Im Editor wurde nichts geändert.")
    #expect(try note("found").contains("1"))
  }

  @Test(
    "An editor that fails or is killed loses nothing, and the terminal is ours again",
    arguments: [
      ("exit 3", "Der Editor meldet Fehler 3; Ihr Text ist unverändert."),
      ("echo dazu >> \"$file\"; exit 1", "Der Editor meldet Fehler 1; sein letzter Stand steht da."),
      ("stty raw -echo; kill -9 $$", "Der Editor wurde beendet (Signal 9); Ihr Text ist unverändert."),
      ("rm \"$file\"", "keine lesbare Datei"),
      ("rm \"$file\"; ln -s /etc/passwd \"$file\"", "keine lesbare Datei"),
    ]
  )
  func mishaps(script: String, said: String) throws {
    let program = try open(try editor(script))
    program.sees(said)
    #expect(leftovers.isEmpty)
    if said.contains("Datei") {
      program.type("\u{1B}")
      #expect(program.wait { !$0.contains { $0.contains(said) } })
    }
    // Keys come one by one again.
    program.type(" zwei")
    program.sees(" zwei")
    program.sees("Vorsprache")
    program.type("\u{11}")
    #expect(program.hasEnded())
  }

  @Test(
    "What is no UTF-8 or too long stays where its owner finds it, and the text as it was",
    arguments: [
      ("printf 'gr\\374n' > \"$file\"", "kein Text in UTF-8"),
      ("head -c 1000001 /dev/zero | tr '\\0' x > \"$file\"", "länger als 1,0 MB"),
    ]
  )
  func notTaken(script: String, said: String) throws {
    let program = try open(try editor(script))
    program.sees(said)
    let left = try #require(leftovers.first)
    let file = "\(state.path())/aktenlage/\(left)/text.txt"
    #expect(FileManager.default.fileExists(atPath: file))
    program.type("\u{1B}")
    program.sees("Vorsprache")
  }

  @Test(
    "A program that is not there is told, and a mark that is open",
    arguments: ["gibtesnicht -x", "vim '"]
  )
  func notThere(command: String) throws {
    let program = try open(command)
    program.sees("Der Text blieb, wie er war")
    #expect(leftovers.isEmpty)
  }

  @Test("Ctrl+C is the editor's, and does not end the workstation")
  func interrupt() throws {
    let editor = try editor("trap 'echo gefangen >> \"$file\"; exit 0' INT; echo bereit; sleep 20 & wait")
    let program = try open(editor)
    program.sees("bereit")
    program.type("\u{3}")
    program.sees("gefangen")
    program.type("\u{11}")
    #expect(program.hasEnded())
  }

  @Test("Asked to end, it passes that on to the editor, keeps what that saved, and ends")
  func terminated() throws {
    let editor = try editor("trap 'echo gerettet >> \"$file\"; exit 0' TERM; echo bereit; sleep 20 & wait")
    let program = try open(editor)
    program.sees("bereit")
    program.kill(SIGTERM)
    #expect(program.hasEnded())
    let files = FileManager.default.enumerator(at: state, includingPropertiesForKeys: nil)
    let kept = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
    #expect(kept.contains { $0.contains("gerettet") })
    #expect(leftovers.isEmpty)
  }

  @Test("The settings can say no")
  func off() throws {
    let settings = office.folder.url.appending(path: ".config/aktenlage")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    try "editor = \"off\"\n".write(
      to: settings.appending(path: "settings.toml"),
      atomically: true,
      encoding: .utf8
    )
    let program = try open(try editor("echo nein >> \"$file\""))
    program.sees("Der Editor ist abgeschaltet")
  }
}
