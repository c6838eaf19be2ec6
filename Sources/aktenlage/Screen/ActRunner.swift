import Casework
import Dispatch
import Office
import Synchronization
import Workstation

/// Does acts one after the other, and waits for a store that another program writes to until the officer gives up.
///
/// An act keeps its identity from its first try until it is answered for certain, also when the officer gave it up and
/// carries it out again: so it is done once, whatever became of the earlier tries.
final class ActRunner: Sendable {
  /// How long one try waits for the store, in milliseconds; giving up takes effect between two tries.
  static let patience = 250

  private let office: Office
  private let caller: Caller
  private let mailbox: Mailbox
  private let acts = DispatchQueue(label: "aktenlage.acts", qos: .userInitiated)
  private let state = Mutex(State())

  private struct State {
    var isEnding = false
    /// The tickets of acts that nobody waits for any more.
    var givenUp: Set<Int> = []
    var ids: [Intent: ActID] = [:]
    var deliveries: [CapturedApplication: Delivery] = [:]
  }

  /// What an officer wants done: the same again is the same act.
  private struct Intent: Hashable {
    let act: Act
    let reference: CaseReference
  }

  init(office: Office, caller: Caller, mailbox: Mailbox) {
    self.office = office
    self.caller = caller
    self.mailbox = mailbox
  }

  /// Does an act in a case as it was seen.
  func perform(_ act: Act, in reference: CaseReference, seenRevision: Int, _ ticket: Ticket) {
    acts.async { [self] in
      let outcome = outcome(of: act, in: reference, seenRevision: seenRevision, ticket)
      mailbox.post(.answered(.performed(outcome), ticket))
    }
  }

  /// Reads the file of a paper and keeps its bytes, then does the act that names them.
  func file(_ paper: GivenPaper, in reference: CaseReference, seenRevision: Int, _ ticket: Ticket) {
    acts.async { [self] in
      let outcome = outcome(of: paper, in: reference, seenRevision: seenRevision, ticket)
      mailbox.post(.answered(.filed(outcome), ticket))
    }
  }

  private func outcome(
    of act: Act,
    in reference: CaseReference,
    seenRevision: Int,
    _ ticket: Ticket
  ) -> Result<ActReceipt, OfficeError> {
    let intent = Intent(act: act, reference: reference)
    let id = state.withLock { $0.ids[intent] } ?? office.newActID()
    // The paper is no part of what is wanted: made twice, it need not have the same bytes.
    let request = ActRequest(
      LeavingPaper.added(to: act, in: reference, of: office, for: caller),
      in: reference,
      seenRevision: seenRevision,
      id: id
    )
    let outcome = patiently(ticket) { () throws(OfficeError) in try office.perform(request, for: caller) }
    state.withLock { $0.ids[intent] = outcome.isCertain ? nil : id }
    return outcome
  }

  private func outcome(
    of paper: GivenPaper,
    in reference: CaseReference,
    seenRevision: Int,
    _ ticket: Ticket
  ) -> Result<ActReceipt, FilingFailure> {
    let bytes: [UInt8]
    do throws(FilingFailure) {
      bytes = try PaperFile.bytes(at: paper.path)
    } catch {
      return .failure(error)
    }
    var document = paper.document(bytes: bytes)
    do throws(OfficeError) {
      document.digest = try office.keep(bytes, for: caller)
    } catch {
      return .failure(.office(error))
    }
    return outcome(of: .receiveDocument(document), in: reference, seenRevision: seenRevision, ticket)
      .mapError { .office($0) }
  }

  /// Takes an application in that was typed.
  func takeIn(_ application: CapturedApplication, _ ticket: Ticket) {
    acts.async { [self] in
      let delivery: Delivery
      do throws(CaptureFaults) {
        if let known = state.withLock({ $0.deliveries[application] }) {
          delivery = known
        } else {
          delivery = try application.delivery(id: office.newActID(), now: office.now())
        }
      } catch {
        mailbox.post(.answered(.takenIn(.failure(.faults(error))), ticket))
        return
      }
      let outcome = patiently(ticket) { () throws(OfficeError) in try office.takeIn(delivery, for: caller) }
      state.withLock { $0.deliveries[application] = outcome.isCertain ? nil : delivery }
      mailbox.post(.answered(.takenIn(outcome.mapError { .office($0) }), ticket))
    }
  }

  /// Tries an act no more that still waits for the store; its answer says that the store is busy.
  func giveUp(_ ticket: Ticket) { state.withLock { _ = $0.givenUp.insert(ticket.number) } }

  /// Waits for everything that was begun; what waits for the store is tried no more.
  func finish() {
    state.withLock { $0.isEnding = true }
    acts.sync {}
  }

  private func patiently<Value>(
    _ ticket: Ticket,
    _ body: () throws(OfficeError) -> Value
  ) -> Result<Value, OfficeError> {
    let start = ContinuousClock.now
    defer { state.withLock { _ = $0.givenUp.remove(ticket.number) } }
    while true {
      let outcome = Result { () throws(OfficeError) in try body() }
      guard case .failure(.repository(.busy)) = outcome,
        !state.withLock({ $0.isEnding || $0.givenUp.contains(ticket.number) })
      else { return outcome }
      mailbox.post(.waiting(ticket, seconds: Int((ContinuousClock.now - start).components.seconds)))
    }
  }
}

extension Result where Failure == OfficeError {
  /// Whether it is known what became of an act; after a fault of the store it may be done all the same.
  fileprivate var isCertain: Bool {
    switch self {
    case .success: true
    case .failure(.repository): false
    case .failure: true
    }
  }
}
