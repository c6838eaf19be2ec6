import Casework
import Glibc
import NcursesTerminal
import Office
import OfficeFiles
import TerminalCanvas
import Workstation

/// Opens the workstation at this terminal and runs it until the officer leaves.
enum OpenWorkstation {
  /// Opens it on the store that the options name.
  static func run(_ options: CommonOptions) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw .terminal(.notATerminal, options.words)
    }
    // Words wait for the catalogue, which another thread reads; until it is there, everything else gets ready.
    let theme = try theme(options)
    let workplace = try Workplace.open(options, patience: .milliseconds(ActRunner.patience))
    let words = options.words
    let officer = try workplace.officer()
    let organisation = try asked { () throws(OfficeError) in try workplace.office.organisation() }
    let journal = JournalFolder(path: JournalPath.folder(of: officer.id, store: StorePath.of(options)))
    let now = workplace.office.now()
    let context = Context(
      officer: officer,
      words: words,
      catalogue: workplace.office.catalogue,
      organisation: organisation,
      today: now.civilDate,
      timeOfDay: now.timeOfDay,
      isTraining: workplace.isTraining,
      size: Size(columns: 0, rows: 0)
    )
    let failure: TerminalError? = MainActor.assumeIsolated {
      show(context, theme, workplace, journal)
    }
    if let failure { throw .terminal(failure, words) }
  }

  @MainActor
  private static func show(
    _ context: Context,
    _ theme: Theme,
    _ workplace: Workplace,
    _ journal: JournalFolder
  ) -> TerminalError? {
    // A reader of a document that ends early must not end the workstation.
    signal(SIGPIPE, SIG_IGN)
    do throws(TerminalError) {
      let terminal = try Terminal(TerminalSettings(environment: environment))
      defer { terminal.close() }
      WorkstationRunner(
        terminal: terminal,
        theme: theme,
        office: workplace.office,
        caller: workplace.caller,
        journal: journal,
        context: context
      ).run()
      return nil
    } catch {
      return error
    }
  }

  private static func theme(_ options: CommonOptions) throws(Failure) -> Theme {
    let name = options.theme
    do throws(ThemeFaults) {
      return try ThemeLibrary().theme(named: name ?? ThemeLibrary.standardName)
    } catch {
      let words = options.words
      throw .said(
        Explanation(
          what: words.say("Das Farbschema \(name ?? "") gibt es nicht.", "There is no theme \(name ?? "")."),
          source: "--theme",
          remedy: words.say("aktenlage themes zeigt alle.", "aktenlage themes shows all of them.")
        ),
        .badData
      )
    }
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

extension Failure {
  /// Why there is no screen, and what to do.
  static func terminal(_ error: TerminalError, _ words: Words) -> Failure {
    let what =
      switch error {
      case .notATerminal:
        words.say(
          "Der Arbeitsplatz braucht ein Terminal; Ein- oder Ausgabe ist keines.",
          "The workstation needs a terminal; input or output is none."
        )
      case .unknownTerm(let name):
        words.say(
          "Dieser Rechner kennt das Terminal „\(name)“ nicht (TERM).",
          "This computer does not know the terminal “\(name)” (TERM)."
        )
      case .incapable(let name):
        words.say(
          "Das Terminal „\(name)“ kann den Schreibzeiger nicht setzen.",
          "The terminal “\(name)” cannot place its cursor."
        )
      case .noResources:
        words.say("Das System gibt keinen Speicher mehr.", "The system gives no more memory.")
      }
    let remedy =
      switch error {
      case .unknownTerm, .incapable:
        words.say(
          "Setzen Sie TERM, etwa TERM=xterm-256color, oder verwenden Sie die Befehle: aktenlage --help.",
          "Set TERM, such as TERM=xterm-256color, or use the commands: aktenlage --help."
        )
      case .notATerminal, .noResources:
        words.say(
          "Jede Aufgabe gibt es auch als Befehl: aktenlage --help.",
          "Every job is a command as well: aktenlage --help."
        )
      }
    return .said(
      Explanation(
        what: what,
        source: words.say("Aufruf des Arbeitsplatzes", "start of the workstation"),
        remedy: remedy
      ),
      .unavailable
    )
  }
}
