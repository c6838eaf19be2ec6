import ArgumentParser
import Workstation

/// The program: without a command it opens the workstation.
struct Aktenlage: Job {
  static let configuration = CommandConfiguration(
    commandName: "aktenlage",
    abstract: helpText(
      "Der Arbeitsplatz einer Ausländerbehörde im Terminal.",
      "The terminal workstation of an immigration office."
    ),
    discussion: helpText(
      """
      Ohne Befehl öffnet sich der Arbeitsplatz.

      Beispiele:
        aktenlage init --training
        aktenlage intake Eingang/
        aktenlage queue --view mine
        aktenlage show 54/33-B-004711/26 --explain
        aktenlage act 54/33-B-004711/26 note --text "Telefonat mit dem Arbeitgeber"
        aktenlage queue --json --as b.schaefer --today 2026-11-22

      Vervollständigung für die Shell: aktenlage --generate-completion-script bash|zsh|fish
      Ergebniscodes: 0 getan, 64 falscher Aufruf, 65 falsche Angaben, 69 Bestand oder Terminal nicht nutzbar,
      70 Programmfehler, 73 nicht geschrieben, 75 belegt oder überholt, 77 abgelehnt oder nicht erlaubt
      """,
      """
      Without a command the workstation opens.

      Examples:
        aktenlage init --training
        aktenlage intake inbox/
        aktenlage queue --view mine
        aktenlage show 54/33-B-004711/26 --explain
        aktenlage act 54/33-B-004711/26 note --text "Call with the employer"
        aktenlage queue --json --as b.schaefer --today 2026-11-22

      Shell completion: aktenlage --generate-completion-script bash|zsh|fish
      Exit status: 0 done, 64 wrong usage, 65 bad data, 69 store or terminal unavailable, 70 fault of the program,
      73 cannot write, 75 busy or overtaken, 77 refused or not permitted
      """
    ),
    version: "aktenlage \(Version.text)",
    subcommands: [
      Demo.self, Initialise.self, TakeIn.self, Capture.self, Queue.self, Show.self, Clocks.self,
      DeadlineBookCommand.self, Radar.self, Acts.self, Perform.self, BatchCommand.self, Views.self,
      Search.self,
      Evidence.self, LetterCommand.self,
      ReadinessCommand.self, Verify.self, Rebuild.self, Users.self, Deliveries.self, DeadlineCommand.self,
      ShowCatalogue.self, ComputeFee.self, Themes.self, Keys.self, Doctor.self,
    ]
  )

  @OptionGroup var common: CommonOptions

  @Flag(
    help: help(
      "Beginnt mit der Liste statt dort, wo die letzte Sitzung endete.",
      "Begins with the list and not where the last session ended."
    )
  )
  var fresh = false

  func perform(_ output: inout Output) throws(Failure) {
    try OpenWorkstation.run(common, from: fresh ? .list : .lastPlace)
  }
}

/// The version of the program.
enum Version {
  static let text = "0.1.0"
}
