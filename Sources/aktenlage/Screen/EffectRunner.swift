import Casework
import Dispatch
import Office
import Synchronization
import Workstation

/// Does what the workstation wants done, away from the key path, and posts the answers.
final class EffectRunner: Sendable {
  private let office: Office
  private let caller: Caller
  private let mailbox: Mailbox
  private let journal: JournalFolder
  private let looks: LookBuffer
  /// Acts, one after the other.
  private let acts = DispatchQueue(label: "aktenlage.acts", qos: .userInitiated)
  /// Questions; only the newest of a slot is asked.
  private let questions = DispatchQueue(label: "aktenlage.questions", qos: .userInitiated)
  /// What is typed, and the look-log.
  private let records = DispatchQueue(label: "aktenlage.records", qos: .utility)
  private let newest = Mutex<[Ticket.Slot: Int]>([:])
  /// A ticket alone does not tell screens apart; every question gets its own number.
  private let asked = Mutex(0)

  init(office: Office, caller: Caller, mailbox: Mailbox, journal: JournalFolder) {
    self.office = office
    self.caller = caller
    self.mailbox = mailbox
    self.journal = journal
    looks = LookBuffer(office: office)
  }

  /// Does one effect that concerns neither terminal nor loop.
  func run(_ effect: Effect) {
    switch effect {
    case .ask(let question, let ticket, let delay): ask(question, ticket, delay)
    case .perform(let act, let reference, let seenRevision, let ticket):
      perform(act, reference, seenRevision, ticket)
    case .file(let paper, let reference, let seenRevision, let ticket):
      file(paper, reference, seenRevision, ticket)
    case .takeIn(let application, let ticket): takeIn(application, ticket)
    case .journal(let key, let record):
      journal.put(record, for: key)
      records.asyncAfter(deadline: .now() + .milliseconds(JournalFolder.delay)) { [journal] in journal.flush()
      }
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
    case .redraw, .suspend, .quit: break
    }
  }

  /// Waits for everything that was begun and writes what is still held.
  func finish() {
    acts.sync {}
    records.sync {
      journal.flush()
      looks.flush()
    }
  }

  private func ask(_ question: Question, _ ticket: Ticket, _ delay: Int) {
    let number = asked.withLock { number in
      number += 1
      return number
    }
    newest.withLock { $0[ticket.slot] = number }
    questions.asyncAfter(deadline: .now() + .milliseconds(delay)) { [self] in
      guard newest.withLock({ $0[ticket.slot] == number }) else { return }
      mailbox.post(.answered(answer(question), ticket))
    }
  }

  private func answer(_ question: Question) -> Answer {
    switch question {
    case .queue(let query):
      .queue(result { () throws(OfficeError) in try office.queue(query, for: caller) })
    case .openCase(let reference, let day):
      .openCase(result { () throws(OfficeError) in try office.openCase(reference, asOf: day, for: caller) })
    case .search(let text):
      .search(result { () throws(OfficeError) in try office.search(text, for: caller) })
    case .documentText(let reference, let folio):
      .documentText(
        result { () throws(OfficeError) in
          let found = try office.document(folio: folio, of: reference, for: caller)
          return DocumentReader.text(of: found.document, bytes: found.bytes)
        }
      )
    }
  }

  /// An act keeps its identity over a retry, so that it is done once.
  private func perform(_ act: Act, _ reference: CaseReference, _ seenRevision: Int, _ ticket: Ticket) {
    let request = ActRequest(act, in: reference, seenRevision: seenRevision, id: office.newActID())
    acts.async { [self] in
      var outcome = attempt(request)
      if case .failure(.repository(.busy)) = outcome { outcome = attempt(request) }
      mailbox.post(.answered(.performed(outcome), ticket))
    }
  }

  /// Reads the file and keeps its bytes, then does the act that names them.
  private func file(
    _ paper: GivenPaper,
    _ reference: CaseReference,
    _ seenRevision: Int,
    _ ticket: Ticket
  ) {
    let id = office.newActID()
    acts.async { [self] in
      let outcome: Result<ActReceipt, FilingFailure>
      do throws(FilingFailure) {
        let bytes = try PaperFile.bytes(at: paper.path)
        var document = paper.document(bytes: bytes)
        switch result({ () throws(OfficeError) in try office.keep(bytes, for: caller) }) {
        case .success(let digest): document.digest = digest
        case .failure(let error): throw .office(error)
        }
        let request = ActRequest(
          .receiveDocument(document),
          in: reference,
          seenRevision: seenRevision,
          id: id
        )
        var done = attempt(request)
        if case .failure(.repository(.busy)) = done { done = attempt(request) }
        outcome = done.mapError { .office($0) }
      } catch {
        outcome = .failure(error)
      }
      mailbox.post(.answered(.filed(outcome), ticket))
    }
  }

  /// An application keeps its identity over a retry, so that it is taken in once.
  private func takeIn(_ application: CapturedApplication, _ ticket: Ticket) {
    let delivery: Delivery
    do throws(CaptureFaults) {
      delivery = try application.delivery(id: office.newActID(), now: office.now())
    } catch {
      mailbox.post(.answered(.takenIn(.failure(.faults(error))), ticket))
      return
    }
    acts.async { [self] in
      var outcome = attempt(delivery)
      if case .failure(.repository(.busy)) = outcome { outcome = attempt(delivery) }
      mailbox.post(.answered(.takenIn(outcome.mapError { .office($0) }), ticket))
    }
  }

  private func attempt(_ delivery: Delivery) -> Result<IntakeOutcome, OfficeError> {
    result { () throws(OfficeError) in try office.takeIn(delivery, for: caller) }
  }

  private func attempt(_ request: ActRequest) -> Result<ActReceipt, OfficeError> {
    result { () throws(OfficeError) in try office.perform(request, for: caller) }
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
