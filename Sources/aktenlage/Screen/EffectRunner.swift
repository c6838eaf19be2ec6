import Casework
import Dispatch
import Office
import OfficeFiles
import Synchronization
import Workstation

/// Does what the workstation wants done, away from the key path, and posts the answers.
final class EffectRunner: Sendable {
  private let office: Office
  private let caller: Caller
  private let mailbox: Mailbox
  private let journal: JournalFolder
  private let journalState: Mutex<JournalState>
  private let looks: LookBuffer
  private let places: PlaceFile
  private let acts: ActRunner
  /// Questions; only the newest of a slot is asked.
  private let questions = DispatchQueue(label: "aktenlage.questions", qos: .userInitiated)
  /// What is typed, and the look-log.
  private let records = DispatchQueue(label: "aktenlage.records", qos: .utility)
  /// Letters that are written into files, and pages that are drawn; one PDF takes the better part of a second.
  private let letters = DispatchQueue(label: "aktenlage.letters", qos: .utility)
  private let newest = Mutex<[Ticket.Slot: Int]>([:])
  /// A ticket alone does not tell screens apart; every question gets its own number.
  private let asked = Mutex(0)
  private let delayed = Debounce<Ticket.Slot>()

  /// What the screen was told of the journal last.
  private struct JournalState {
    var fault: JournalFault?
    var isRetryDue = false
  }

  /// - Parameter fault: why the journal could not be begun; it is tried again until it can.
  init(
    office: Office,
    caller: Caller,
    mailbox: Mailbox,
    journal: JournalFolder,
    fault: JournalFault?,
    places: PlaceFile
  ) {
    self.office = office
    self.caller = caller
    self.mailbox = mailbox
    self.journal = journal
    self.places = places
    journalState = Mutex(JournalState(fault: fault))
    acts = ActRunner(office: office, caller: caller, mailbox: mailbox)
    looks = LookBuffer(office: office)
    if fault != nil { flushJournal(afterMilliseconds: Self.retryDelay) }
  }

  /// Does one effect that concerns neither terminal nor loop.
  func run(_ effect: Effect) {
    switch effect {
    case .ask(let question, let ticket, let delay): ask(question, ticket, delay)
    case .perform(let act, let reference, let seenRevision, let ticket):
      acts.perform(act, in: reference, seenRevision: seenRevision, ticket)
    case .file(let paper, let reference, let seenRevision, let ticket):
      acts.file(paper, in: reference, seenRevision: seenRevision, ticket)
    case .takeIn(let application, let ticket): acts.takeIn(application, ticket)
    case .changeViews(let wish, let ticket):
      questions.async { [self] in
        let views = result { () throws(OfficeError) in try office.change(wish, for: caller) }
        mailbox.post(.answered(.views(views), ticket))
      }
    case .write(let filed, let reference, let ticket):
      letters.async { [self] in
        let folder = LetterFolder(office: office, caller: caller)
        mailbox.post(.answered(.letterWritten(folder.write(filed, of: reference)), ticket))
      }
    case .giveUp(let ticket): acts.giveUp(ticket)
    case .journal(let key, let record):
      journal.put(record, for: key)
      flushJournal(afterMilliseconds: JournalFolder.delay)
    case .look(let kind, let subject):
      let look = Look(
        at: office.now(),
        officer: caller.officer,
        kind: kind,
        subject: subject,
        purpose: caller.purpose
      )
      if looks.add(look) {
        records.asyncAfter(deadline: .now() + .seconds(1)) { [looks] in looks.flush() }
      }
    case .keepAppearance(let appearance):
      records.async { [mailbox] in
        let isKept = ConfigurationFolder.keep { settings in
          settings[.theme] = appearance.theme
          settings[.language] = appearance.language.rawValue
        }
        if !isKept { mailbox.post(.settings(.notKept(path: ConfigurationFolder.settingsPath))) }
      }
    case .mouse(let isOn):
      records.async { [mailbox] in
        let isKept = ConfigurationFolder.keep { $0[.mouse] = isOn ? "on" : "off" }
        if !isKept { mailbox.post(.settings(.notKept(path: ConfigurationFolder.settingsPath))) }
      }
    case .keepCoach(let coach):
      records.async { [mailbox] in
        let isKept = ConfigurationFolder.keep { settings in
          settings[.coach] = coach.isOn ? "on" : "off"
          settings[.practised] = coach.practised.isEmpty ? nil : coach.practised
        }
        if !isKept { mailbox.post(.settings(.notKept(path: ConfigurationFolder.settingsPath))) }
      }
    case .dress, .copy, .read, .edit, .redraw, .suspend, .quit: break
    }
  }

  /// Writes at once what is typed; for before something that may not come back.
  func keepAll() { records.sync { writeJournal() } }

  /// Keeps where the officer is.
  func keep(_ place: Place) {
    records.async { [places] in places.keep(place) }
  }

  /// Waits for everything that was begun and writes what is still held.
  func finish() {
    acts.finish()
    letters.sync {}
    records.sync {
      writeJournal()
      journal.end()
      looks.flush()
    }
  }

  // MARK: What is typed

  /// How long a journal that cannot be written waits for the next try, in milliseconds.
  private static let retryDelay = 1000

  /// Looks whether what is typed is still kept, also while nobody types.
  func checkJournal() { flushJournal(afterMilliseconds: 0) }

  private func flushJournal(afterMilliseconds delay: Int) {
    records.asyncAfter(deadline: .now() + .milliseconds(delay)) { [self] in writeJournal() }
  }

  /// Writes what is typed, and tells the screen whenever it can no more or can again.
  private func writeJournal() {
    var fault: JournalFault?
    do throws(JournalFault) {
      let news = try journal.flush()
      if news.wasRestored { mailbox.post(.journalRestored) }
      if !news.found.isEmpty { mailbox.post(.journalFound(news.found)) }
    } catch {
      fault = error
    }
    let (isNews, isRetryNeeded) = journalState.withLock { state in
      defer {
        state.fault = fault
        state.isRetryDue = state.isRetryDue || fault != nil
      }
      return (state.fault != fault, fault != nil && !state.isRetryDue)
    }
    if isNews { mailbox.post(.journal(fault)) }
    guard isRetryNeeded else { return }
    records.asyncAfter(deadline: .now() + .milliseconds(Self.retryDelay)) { [self] in
      journalState.withLock { $0.isRetryDue = false }
      writeJournal()
    }
  }

  // MARK: Questions

  private func ask(_ question: Question, _ ticket: Ticket, _ delay: Int) {
    let number = asked.withLock { number in
      number += 1
      return number
    }
    newest.withLock { $0[ticket.slot] = number }
    // A page takes a while to draw, and nothing else shall wait for it.
    let queue = if case .documentPicture = question { letters } else { questions }
    let answering: @Sendable () -> Void = { [self] in
      guard newest.withLock({ $0[ticket.slot] == number }) else { return }
      mailbox.post(.answered(answer(question), ticket))
    }
    if delay > 0 {
      // A cursor that moves on wakes nobody for each row.
      delayed.run(at: ticket.slot, due: .now() + .milliseconds(delay), on: queue, answering)
    } else {
      queue.async(execute: answering)
    }
  }

  private func answer(_ question: Question) -> Answer {
    switch question {
    case .queue(let query):
      .queue(result { () throws(OfficeError) in try office.queue(query, for: caller) })
    case .references(let query):
      .references(result { () throws(OfficeError) in try office.references(of: query, for: caller) })
    case .views: .views(result { () throws(OfficeError) in try office.views(for: caller) })
    case .judge(let act, let references, let seen):
      .judged(
        result { () throws(OfficeError) in try office.judge(act, in: references, seen: seen, for: caller) }
      )
    case .openCase(let reference, let day):
      .openCase(result { () throws(OfficeError) in try office.openCase(reference, asOf: day, for: caller) })
    case .search(let text):
      .search(result { () throws(OfficeError) in try office.search(text, for: caller) })
    case .matterVersions(let key):
      .matterVersions(result { () throws(OfficeError) in try office.versions(of: key) })
    case .documentText(let reference, let folio):
      .documentText(
        result { () throws(OfficeError) in
          let found = try office.document(folio: folio, of: reference, for: caller)
          return DocumentReader.text(of: found.document, bytes: found.bytes)
        }
      )
    case .documentPicture(let reference, let folio, let page):
      .documentPicture(
        result { () throws(OfficeError) in
          let found = try office.document(folio: folio, of: reference, for: caller)
          return PagePainter.page(page, of: found.document, bytes: found.bytes)
        }
      )
    }
  }

  private func result<Value>(
    _ body: () throws(OfficeError) -> Value
  ) -> Result<Value, OfficeError> {
    do throws(OfficeError) {
      return .success(try body())
    } catch {
      return .failure(error)
    }
  }
}
