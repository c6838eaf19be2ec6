import Casework
import Dispatch
import Office
import OfficeFiles
import Synchronization
import TerminalCanvas
import Workstation

/// The loop of the workstation: events in, one frame out, everything else in the background.
@MainActor
final class WorkstationRunner {
  private let front: any Front
  private var library: ThemeLibrary
  /// The themes as the user changed them, until they are taken.
  private let changedLibrary = ChangedLibrary()
  private var configuration: ConfigurationWatch?
  private var theme: Theme
  private var themeName: String
  private let mailbox: Mailbox
  private let runner: EffectRunner
  private let now: @Sendable () -> Instant
  private var workstation: Workstation
  /// Whether a key was pressed since the last picture.
  private var isAfterKey = false
  /// Where the officer was when that was kept last.
  private var keptPlace = Place()
  /// Where colleagues see what the officer has open; nil where that cannot be.
  private let presence: PresenceFolder?
  /// What was said there last.
  private var saidPresence: [Presence] = []

  /// While input keeps coming, a frame is drawn at most this often, in milliseconds.
  private static let frameInterval: Int64 = 16

  init(
    front: any Front,
    library: ThemeLibrary,
    theme: Theme,
    office: Office,
    caller: Caller,
    journal: JournalFolder,
    places: PlaceFile,
    place: Place?,
    isFirstDay: Bool,
    store: String,
    context: Context
  ) {
    self.front = front
    self.library = library
    self.theme = theme
    themeName = context.appearance.theme
    now = office.now
    let mailbox = Mailbox(waker: front.waker)
    self.mailbox = mailbox
    var context = context
    context.size = front.size
    context.isReadAloud = front.isReadAloud
    context.canCopy = front.canCopy
    context.themes = library.unreadChoices
    context.display = front.display
    do throws(JournalFault) {
      context.journal = try journal.begin()
    } catch {
      context.journalFault = error
    }
    runner = EffectRunner(
      office: office,
      caller: caller,
      mailbox: mailbox,
      journal: journal,
      fault: context.journalFault,
      places: places
    )
    presence = PresenceFolder(store: store) { mailbox.post(.others($0)) }
    workstation = Workstation(QueueScreen(context), context: context)
    if let place { workstation.takeUp(place) }
    if isFirstDay { workstation.welcome() }
    keptPlace = workstation.place
  }

  /// Themes on their way from one thread to another.
  private final class ChangedLibrary: Sendable {
    let value = Mutex<ThemeLibrary?>(nil)
  }

  /// Runs until the officer leaves or the terminal goes.
  ///
  /// - Parameter faults: what is wrong with the user's settings, to be said at once.
  func run(_ faults: [SettingsFault]) {
    run(workstation.update(.started))
    for fault in faults { run(workstation.update(.settings(fault))) }
    if front.isReadAloud { front.read([workstation.context.words.readAloudGreeting]) }
    draw()
    listThemes()
    watchConfiguration()
    while !workstation.isQuitting {
      let events = front.wait(
        timeoutMilliseconds: millisecondsToNextMinute,
        isAwaiting: workstation.isAwaiting
      )
      var changed = handle(events)
      let begin = ContinuousClock.now
      // Keys that came meanwhile are taken before the picture is drawn.
      while !workstation.isQuitting, begin.duration(to: .now) < .milliseconds(Self.frameInterval) {
        // What is said is said key by key.
        if front.isReadAloud { break }
        let more = front.wait(timeoutMilliseconds: 0, isAwaiting: workstation.isAwaiting)
        if more.isEmpty { break }
        changed = handle(more) || changed
      }
      changed = takeMail() || changed
      changed = tick() || changed
      if changed { draw() }
      keepPlace(alsoCursor: false)
      announce()
    }
    keepPlace(alsoCursor: true)
    presence?.end()
    configuration?.end()
    runner.finish()
  }

  private func handle(_ events: [Event]) -> Bool {
    for event in events {
      if case .key = event { isAfterKey = true }
      run(workstation.update(.event(event)))
    }
    return events.contains { $0 != .wake }
  }

  private func takeMail() -> Bool {
    let messages = mailbox.takeAll()
    takeThemes()
    for message in messages { run(workstation.update(message)) }
    return !messages.isEmpty
  }

  /// The clock shows minutes; a new one is the only thing that moves by itself.
  private func tick() -> Bool {
    let moment = now()
    let (day, time) = (moment.civilDate, moment.timeOfDay)
    guard day != workstation.context.today || time != workstation.context.timeOfDay else { return false }
    run(workstation.update(.clock(day, time)))
    runner.checkJournal()
    keepPlace(alsoCursor: true)
    return true
  }

  /// Keeps where the officer is for the next session; a move of the cursor alone waits for the next minute.
  private func keepPlace(alsoCursor: Bool) {
    var place = workstation.place
    if !alsoCursor { place.cursor = keptPlace.cursor }
    guard place != keptPlace else { return }
    keptPlace = workstation.place
    runner.keep(keptPlace)
  }

  /// Lets colleagues see which cases the officer has open.
  private func announce() {
    guard let presence, workstation.presence != saidPresence else { return }
    saidPresence = workstation.presence
    presence.announce(saidPresence)
  }

  private var millisecondsToNextMinute: Int {
    Int(60_000 - now().milliseconds % 60_000)
  }

  private func run(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .suspend:
        front.suspend()
      case .edit(let text, let ticket):
        runner.keepAll()
        let edited = ExternalEditor.edit(text.text) { front.lend(to: $0, environment: $1) }
        run(workstation.update(.answered(.edited(field: text.field, edited), ticket)))
      case .redraw:
        front.repaint()
      case .copy(let text):
        front.copy(text)
      case .mouse(let isOn):
        front.setMouse(isOn)
        runner.run(effect)
      case .read(let request):
        front.read(workstation.read(request))
      case .quit: break
      case .dress(let appearance):
        dress(appearance.theme)
      case .keepAppearance, .keepCoach, .ask, .perform, .file, .takeIn, .changeViews, .write, .giveUp,
        .journal, .look:
        runner.run(effect)
      }
    }
  }

  /// Takes the themes that the user changed; one that has a fault now stays as it was as long as it is shown.
  private func takeThemes() {
    let changed = changedLibrary.value.withLock { library in
      defer { library = nil }
      return library
    }
    guard let changed else { return }
    library = changed
    // One that was taken away is shown until another is chosen.
    guard changed.names.contains(themeName) else { return }
    do throws(ThemeFaults) {
      theme = try changed.theme(named: themeName)
    } catch {
      let line = error.faults.first?.line ?? 1
      run(workstation.update(.settings(.themeKept(name: themeName, line: line))))
    }
  }

  /// A theme that cannot be used leaves the one that is shown.
  private func dress(_ name: String) {
    guard name != themeName, let found = try? library.theme(named: name) else { return }
    theme = found
    themeName = name
  }

  /// Reads all themes behind the first picture, which waits for none of them.
  private func listThemes() {
    DispatchQueue.global(qos: .utility).async { [mailbox, library] in
      mailbox.post(.themes(library.choices))
    }
  }

  /// Sees from now on what the user changes in keys and themes; the first picture waits for none of it.
  private func watchConfiguration() {
    configuration = ConfigurationWatch(folder: ConfigurationFolder.path) { [mailbox, changedLibrary] change in
      switch change {
      case .keys(let keys):
        let fault = keys.faults.first.map { SettingsFault.keysKept(line: $0.line) }
        mailbox.post(fault.map { .settings($0) } ?? .keys(keys.map))
      case .themes(let library):
        changedLibrary.value.withLock { $0 = library }
        mailbox.post(.themes(library.choices))
      }
    }
  }

  private func draw() {
    front.show(workstation, theme: theme, afterKey: isAfterKey)
    isAfterKey = false
  }
}
