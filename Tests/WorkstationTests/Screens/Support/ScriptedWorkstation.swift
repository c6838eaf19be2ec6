import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Workstation

/// A workstation whose effects are done at once: keys in, pictures out.
struct ScriptedWorkstation {
  let desk: ScreenOffice
  let login: OfficerID
  var workstation: Workstation
  /// What the journal holds, as its effects left it.
  private(set) var journal: [JournalKey: JournalRecord] = [:]
  /// Everything that was asked for outside, in order.
  private(set) var effects: [Effect] = []
  /// Whether acts and questions are answered; without, they wait in `waiting`.
  var answers = true
  private(set) var waiting: [Effect] = []
  /// How many rows of lists and hits of searches the office gave.
  private(set) var rowsFetched = 0

  private var reader = ScreenReader()
  private var stream = ""
  private var isBehindEcho = false

  init(
    _ desk: ScreenOffice,
    _ login: String = "schaefer",
    size: Size = Size(columns: 80, rows: 24),
    language: Language = .german,
    journal: [JournalKey: JournalRecord] = [:],
    keys: KeyMap = .standard,
    place: Place? = nil,
    isTraining: Bool = false,
    isReadAloud: Bool = false
  ) throws {
    self.desk = desk
    self.login = try Fixture.officer(login)
    self.journal = journal
    let organisation = try desk.office.organisation()
    guard let officer = organisation[self.login] else { throw Fixture.Impossible(text: login) }
    let now = desk.clock.now
    var context = Context(
      officer: officer,
      words: Words(language),
      catalogue: desk.office.catalogue,
      organisation: organisation,
      today: now.civilDate,
      timeOfDay: now.timeOfDay,
      isTraining: isTraining,
      size: size,
      journal: journal,
      theme: "amt-dunkel",
      keys: keys
    )
    context.themes = Self.themes
    context.isReadAloud = isReadAloud
    workstation = Workstation(QueueScreen(context), context: context)
    if let place { workstation.takeUp(place) }
    send(.started)
  }

  /// Themes that can be chosen, one of them with faults.
  static let themes = [
    ThemeChoice(name: "amt-dunkel", title: "Amt dunkel", isOwn: false, isFaulty: false),
    ThemeChoice(name: "amt-hell", title: "Amt hell", isOwn: false, isFaulty: false),
    ThemeChoice(name: "farbsicher", title: "Farbsicher", isOwn: false, isFaulty: false),
    ThemeChoice(name: "nacht", title: "Nachtdienst", isOwn: true, isFaulty: false),
    ThemeChoice(name: "entwurf", title: "entwurf", isOwn: true, isFaulty: true),
  ]

  /// Presses keys: names parted by blanks, such as `Down Enter c Strg+S F8 Leertaste 1`.
  mutating func press(_ script: String) throws {
    for name in script.split(separator: " ") {
      let (key, modifiers) = try Self.key(String(name))
      send(.event(.key(key, modifiers)))
    }
  }

  /// Types text, a key a character; a line feed is Enter.
  mutating func type(_ text: String) {
    for character in text { send(.event(.key(character == "\n" ? .enter : .character(character)))) }
  }

  /// Gives a message and does what follows, until nothing follows any more.
  mutating func send(_ message: Workstation.Message) {
    perform(workstation.update(message))
    guard workstation.context.isReadAloud, !workstation.isReading else { return }
    var answered: Toast?
    if case .event(.key) = message { answered = workstation.toast }
    for piece in reader.news(in: screen, workstation.context.words, answered: answered) {
      switch piece {
      case .line(let line): say(line)
      case .echo(let typed):
        stream += typed
        isBehindEcho = true
      }
    }
  }

  private mutating func say(_ line: String) {
    stream += (isBehindEcho ? "\n" : "") + line + "\n"
    isBehindEcho = false
  }

  /// What was said since this was asked last.
  mutating func heard() -> String {
    defer { (stream, isBehindEcho) = ("", false) }
    return isBehindEcho ? stream + "\n" : stream
  }

  /// Answers what waits; of questions in the same place only the newest, as outside.
  mutating func answerWaiting() {
    var newest: [Ticket.Slot: Effect] = [:]
    for case .ask(let question, let ticket, let delay) in waiting {
      newest[ticket.slot] = .ask(question, ticket, afterMilliseconds: delay)
    }
    let effects = waiting.filter { effect in
      guard case .ask(_, let ticket, _) = effect else { return true }
      return newest[ticket.slot] == effect
    }
    waiting = []
    perform(effects, isNew: false)
  }

  private mutating func perform(_ new: [Effect], isNew: Bool = true) {
    var queue = new.map { (effect: $0, isNew: isNew) }
    while !queue.isEmpty {
      let (effect, isNew) = queue.removeFirst()
      if isNew { effects.append(effect) }
      if isNew, case .redraw = effect { reader = ScreenReader() }
      if isNew, case .read(let request) = effect { for line in workstation.read(request) { say(line) } }
      if isNew, case .journal(let key, let record) = effect { journal[key] = record }
      if answers {
        queue += answer(effect).map { ($0, true) }
      } else {
        waiting.append(effect)
      }
    }
  }

  private mutating func answer(_ effect: Effect) -> [Effect] {
    let caller = Caller(login)
    switch effect {
    case .ask(let question, let ticket, _):
      let answer = answer(question, caller)
      rowsFetched += answer.rowCount
      return workstation.update(.answered(answer, ticket))
    case .perform(let act, let reference, let revision, let ticket):
      let office = desk.office
      let request = ActRequest(act, in: reference, seenRevision: revision, id: office.newActID())
      let outcome = Self.result { () throws(OfficeError) in try office.perform(request, for: caller) }
      return workstation.update(.answered(.performed(outcome), ticket))
    case .file(let paper, let reference, let revision, let ticket):
      let outcome = file(paper, reference, revision, caller)
      return workstation.update(.answered(.filed(outcome), ticket))
    case .takeIn(let application, let ticket):
      let office = desk.office
      do throws(CaptureFaults) {
        let delivery = try application.delivery(id: office.newActID(), now: office.now())
        let outcome = Self.result { () throws(OfficeError) in try office.takeIn(delivery, for: caller) }
        return workstation.update(.answered(.takenIn(outcome.mapError { .office($0) }), ticket))
      } catch {
        return workstation.update(.answered(.takenIn(.failure(.faults(error))), ticket))
      }
    case .changeViews(let wish, let ticket):
      let office = desk.office
      let views = Self.result { () throws(OfficeError) in try office.change(wish, for: caller) }
      return workstation.update(.answered(.views(views), ticket))
    case .write(_, let reference, let ticket):
      let written = WrittenLetter(
        path: "~/Aktenlage/\(reference.text.suffix(2)).pdf",
        byteCount: 31_400,
        form: .pdf
      )
      return workstation.update(.answered(.letterWritten(.success(written)), ticket))
    case .edit(let text, let ticket):
      return workstation.update(.answered(.edited(field: text.field, editor(text.text)), ticket))
    case .giveUp, .journal, .look, .dress, .keepAppearance, .mouse, .keepCoach, .copy, .read, .redraw,
      .suspend, .quit:
      return []
    }
  }

  /// What stands for the user's editor.
  var editor: (String) -> Result<EditedText, EditorFailure> = { .success(EditedText($0)) }

  /// Files by their paths; every other path is no file.
  static let files: [String: [UInt8]] = ["~/scan/pass.pdf": Array("Pass".utf8), "/leer.pdf": []]

  private func file(
    _ paper: GivenPaper,
    _ reference: CaseReference,
    _ revision: Int,
    _ caller: Caller
  ) -> Result<ActReceipt, FilingFailure> {
    guard let bytes = Self.files[paper.path] else { return .failure(.unreadable) }
    guard !bytes.isEmpty else { return .failure(.empty) }
    let office = desk.office
    let act = Act.receiveDocument(paper.document(bytes: bytes))
    let request = ActRequest(act, in: reference, seenRevision: revision, id: office.newActID())
    let outcome = Self.result { () throws(OfficeError) in
      _ = try office.keep(bytes, for: caller)
      return try office.perform(request, for: caller)
    }
    return outcome.mapError { .office($0) }
  }

  private func answer(_ question: Question, _ caller: Caller) -> Answer {
    let office = desk.office
    switch question {
    case .queue(let query):
      return .queue(Self.result { () throws(OfficeError) in try office.queue(query, for: caller) })
    case .references(let query):
      return .references(
        Self.result { () throws(OfficeError) in try office.references(of: query, for: caller) }
      )
    case .views: return .views(Self.result { () throws(OfficeError) in try office.views(for: caller) })
    case .judge(let act, let references, let seen):
      return .judged(
        Self.result { () throws(OfficeError) in try office.judge(act, in: references, seen: seen, for: caller)
        }
      )
    case .openCase(let reference, let day):
      return .openCase(
        Self.result { () throws(OfficeError) in try office.openCase(reference, asOf: day, for: caller) }
      )
    case .search(let text):
      return .search(Self.result { () throws(OfficeError) in try office.search(text, for: caller) })
    case .matterVersions(let key):
      return .matterVersions(Self.result { () throws(OfficeError) in try office.versions(of: key) })
    case .documentText(let reference, let folio):
      return .documentText(
        Self.result { () throws(OfficeError) in
          let found = try office.document(folio: folio, of: reference, for: caller)
          guard found.document.code != .e01 else { return .noTextLayer }
          return .text(String(decoding: found.bytes, as: UTF8.self))
        }
      )
    case .documentPicture(let reference, let folio, let page):
      return .documentPicture(
        Self.result { () throws(OfficeError) in
          _ = try office.document(folio: folio, of: reference, for: caller)
          return PageSample.page(page)
        }
      )
    }
  }

  private static func result<Value>(_ body: () throws(OfficeError) -> Value) -> Result<Value, OfficeError> {
    do throws(OfficeError) { return .success(try body()) } catch { return .failure(error) }
  }

  // MARK: Looking

  /// The present picture.
  var screen: Canvas { workstation.view() }

  /// The rows of the present picture.
  var text: String { (0..<screen.size.rows).map { screen.row($0) }.joined(separator: "\n") }

  func shows(_ words: String) -> Bool { text.contains(words) }

  static func key(_ name: String) throws -> (Key, Modifiers) {
    var modifiers: Modifiers = []
    var name = Substring(name)
    for (prefix, modifier) in [("Strg+", Modifiers.control), ("Alt+", .alt), ("Umschalt+", .shift)] {
      guard name.count > prefix.count, name.hasPrefix(prefix) else { continue }
      modifiers.insert(modifier)
      name = name.dropFirst(prefix.count)
    }
    if let key = named[String(name)] { return (key, modifiers) }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return (.function(number), modifiers) }
    guard name.count == 1, let character = name.first else { throw Fixture.Impossible(text: String(name)) }
    return (.character(character), modifiers)
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Tab": .tab, "Esc": .escape, "Leertaste": .character(" "), "Rück": .backspace,
    "Entf": .delete, "Einfg": .insert, "Auf": .up, "Ab": .down, "Links": .left, "Rechts": .right,
    "Pos1": .home, "Ende": .end, "BildAuf": .pageUp, "BildAb": .pageDown,
  ]
}

extension Answer {
  /// How many rows or hits it holds.
  fileprivate var rowCount: Int {
    switch self {
    case .queue(.success(let page)): page.rows.count
    case .references(.success(let references)): references.count
    case .search(.success(let hits)): hits.count
    default: 0
    }
  }
}
