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
  ///
  /// - Parameter beginning: where the officer finds themselves.
  static func run(_ options: CommonOptions, from beginning: Beginning) throws(Failure) {
    guard options.readAloud || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else {
      throw .terminal(.notATerminal, options.words)
    }
    // Words wait for the catalogue, which another thread reads; until it is there, everything else gets ready.
    let settings = ConfigurationFolder.settings
    let library = ConfigurationFolder.themes
    var faults = settings.unknownLines.prefix(1).map {
      SettingsFault.unreadable(path: ConfigurationFolder.settingsPath, line: $0)
    }
    let keys = ConfigurationFolder.keys
    faults += keys.faults.prefix(1).map { SettingsFault.keysRefused(line: $0.line) }
    let (name, theme) = try theme(options, settings[.theme], library, &faults)
    let workplace = try Workplace.open(options, patience: .milliseconds(ActRunner.patience))
    let language = options.language ?? settings[.language].flatMap(Language.init(rawValue:))
    let words = language.map { Words($0, names: BuiltInCatalogue.shared.names) } ?? options.words
    let officer = try workplace.officer()
    let organisation = try asked { () throws(OfficeError) in try workplace.office.organisation() }
    let folder = JournalPath.folder(of: officer.id, store: StorePath.of(options))
    let state = State(
      journal: JournalFolder(path: folder),
      places: PlaceFile(folder: folder),
      place: beginning == .lastPlace ? PlaceFile(folder: folder).read() : nil,
      beginning: beginning
    )
    let now = workplace.office.now()
    var context = Context(
      officer: officer,
      words: words,
      catalogue: workplace.office.catalogue,
      organisation: organisation,
      today: now.civilDate,
      timeOfDay: now.timeOfDay,
      isTraining: workplace.isTraining,
      size: Size(columns: 0, rows: 0),
      theme: name,
      keys: keys.map
    )
    context.isMouseOn = options.mouse.map { $0 == .on } ?? (settings[.mouse] == "on")
    context.coach = Coach(isOn: settings[.coach] == "on", practised: settings[.practised] ?? "")
    context.copying = settings[.clipboard].flatMap(CopyPermission.init(rawValue:)) ?? .reference
    let hasTerminal = !options.readAloud || isatty(STDIN_FILENO) == 1
    context.editor = ExternalEditor.use(isOff: settings[.editor] == "off", hasTerminal: hasTerminal)
    let opened = context
    let failure: Failure? = MainActor.assumeIsolated {
      open(options, opened, library, theme, workplace, state, faults)
    }
    if let failure { throw failure }
  }

  /// Where a session begins.
  enum Beginning {
    case lastPlace, list
    /// A store that was just made.
    case firstDay
  }

  /// What earlier sessions of the officer left, and where this one leaves it.
  private struct State {
    let journal: JournalFolder
    let places: PlaceFile
    /// Where the last session ended; nil to begin with the list.
    let place: Place?
    let beginning: Beginning
    /// Whether somebody is here who has never been here.
    var isFirstDay: Bool { beginning == .firstDay || beginning == .lastPlace && place == nil }
  }

  /// Takes the terminal, or the lines of a script, for as long as somebody works.
  @MainActor
  private static func open(
    _ options: CommonOptions,
    _ context: Context,
    _ library: ThemeLibrary,
    _ theme: Theme,
    _ workplace: Workplace,
    _ state: State,
    _ faults: [SettingsFault]
  ) -> Failure? {
    // A reader of a document that ends early must not end the workstation.
    signal(SIGPIPE, SIG_IGN)
    func run(_ front: any Front) {
      WorkstationRunner(
        front: front,
        library: library,
        theme: theme,
        office: workplace.office,
        caller: workplace.caller,
        journal: state.journal,
        places: state.places,
        place: state.place,
        isFirstDay: state.isFirstDay,
        store: StorePath.of(options),
        context: context
      ).run(faults)
    }
    do throws(TerminalError) {
      var settings = TerminalSettings(environment: environment)
      settings.isMouseOn = context.isMouseOn
      if !options.readAloud {
        let terminal = try Terminal(settings)
        defer { terminal.close() }
        run(ScreenFront(terminal))
      } else if isatty(STDIN_FILENO) == 1 {
        let terminal = try LineTerminal(settings)
        defer { terminal.close() }
        run(ReadAloudFront(.terminal(terminal)) { terminal.write($0) })
      } else {
        let front = ReadAloudFront(.script(try LineInput())) { LineOutput.write($0) }
        run(front)
        return front.fault.map { .keyScript(line: $0.line, name: $0.name, context.words) }
      }
      return nil
    } catch {
      return .terminal(error, context.words)
    }
  }

  /// The theme that was asked for; else that of the settings, if it can be used; else the standard one.
  private static func theme(
    _ options: CommonOptions,
    _ kept: String?,
    _ library: ThemeLibrary,
    _ faults: inout [SettingsFault]
  ) throws(Failure) -> (String, Theme) {
    if options.theme == nil, let kept {
      if let theme = try? library.theme(named: kept) { return (kept, theme) }
      faults.append(.themeRefused(name: kept))
    }
    let name = options.theme ?? ThemeLibrary.standardName
    do throws(ThemeFaults) {
      return (name, try library.theme(named: name))
    } catch {
      throw refused(name, error, isThere: library.names.contains(name), options.words)
    }
  }

  private static func refused(_ name: String, _ faults: ThemeFaults, isThere: Bool, _ words: Words) -> Failure
  {
    let reasons = faults.faults.map { "\($0.file):\($0.line): \(words.sentence(for: $0.rule))" }
    return .said(
      Explanation(
        what: isThere
          ? words.say("Das Farbschema \(name) hat Fehler. ", "The theme \(name) has faults. ")
            + reasons.joined(separator: " ")
          : words.say("Das Farbschema \(name) gibt es nicht.", "There is no theme \(name)."),
        source: "--theme",
        remedy: words.say("aktenlage themes zeigt alle.", "aktenlage themes shows all of them.")
      ),
      .badData
    )
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
  /// A script of keys names one that there is not.
  static func keyScript(line: Int, name: String, _ words: Words) -> Failure {
    .said(
      Explanation(
        what: words.say(
          "Zeile \(line): „\(name)“ ist keine Taste.",
          "Line \(line): “\(name)” is no key."
        ),
        source: words.say("Tasten im Vorlesemodus", "keys in the read-aloud mode"),
        remedy: words.say(
          "Eine Zeile nennt Tasten wie j, Enter, F8 oder beginnt mit > und Text. aktenlage keys nennt alle.",
          "A line names keys such as j, Enter, F8 or begins with > and text. aktenlage keys names all."
        )
      ),
      .badData
    )
  }

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

extension ThemeLibrary {
  /// What can be chosen, as the workstation shows it; the standard theme first.
  var choices: [ThemeChoice] {
    unreadChoices.map(\.name).map { name in
      let theme = try? theme(named: name)
      return ThemeChoice(name: name, title: theme?.title ?? name, isOwn: isOwn(name), isFaulty: theme == nil)
    }
  }

  /// The same before any file was read: names for titles, and no faults known.
  var unreadChoices: [ThemeChoice] {
    let standard = Self.standardName
    return ([standard] + names.filter { $0 != standard }).map { name in
      ThemeChoice(name: name, title: name, isOwn: isOwn(name), isFaulty: false)
    }
  }
}

extension Display {
  /// What the terminal was found to be.
  init(_ capabilities: Capabilities) {
    let reason: Reason =
      switch capabilities.reason {
      case .asked, .noColor: .noColor
      case .terminfo: .terminfo
      case .colorterm: .colorterm
      }
    self.init(
      term: capabilities.term,
      depth: capabilities.depth,
      reason: reason,
      isUnicode: capabilities.isUnicode,
      hasSigns: capabilities.hasSigns
    )
  }
}
