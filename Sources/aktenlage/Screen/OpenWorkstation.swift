import Casework
import Glibc
import NcursesTerminal
import Office
import OfficeFiles
import TerminalCanvas
import Workstation

/// Opens the workstation at this terminal and runs it until the officer leaves.
@MainActor
enum OpenWorkstation {
  /// What the workstation is opened with.
  struct Setting {
    let office: Office
    let caller: Caller
    let words: Words
    let isTraining: Bool
    let theme: Theme
    let journal: JournalFolder
  }

  /// - Throws: ``TerminalError`` when there is no terminal that can show it, ``OfficeError`` when the officer is unknown.
  static func run(_ setting: Setting) throws {
    // A reader of a document that ends early must not end the workstation.
    signal(SIGPIPE, SIG_IGN)
    let organisation = try setting.office.organisation()
    guard let officer = organisation[setting.caller.officer] else {
      throw OfficeError.unknownOfficer(setting.caller.officer.text)
    }
    let terminal = try Terminal(TerminalSettings(environment: Self.environment))
    defer { terminal.close() }
    let now = setting.office.now()
    let context = Context(
      officer: officer,
      words: setting.words,
      catalogue: setting.office.catalogue,
      organisation: organisation,
      today: now.civilDate,
      timeOfDay: now.timeOfDay,
      isTraining: setting.isTraining,
      size: terminal.size
    )
    WorkstationRunner(
      terminal: terminal,
      theme: setting.theme,
      office: setting.office,
      caller: setting.caller,
      journal: setting.journal,
      context: context
    ).run()
  }

  private static var environment: [String: String] {
    var values: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let text = String(cString: pointer)
      if let cut = text.firstIndex(of: "=") {
        values[String(text[..<cut])] = String(text[text.index(after: cut)...])
      }
      entry += 1
    }
    return values
  }
}
