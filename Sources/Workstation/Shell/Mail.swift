import Casework

/// Which screen waits for which answer.
///
/// Screens number their own questions; outside, every question has a number of its own, so that no screen ever takes
/// the answer to another one's.
struct Mail: Sendable {
  /// A question on its way: who asked, and what the screen calls it.
  struct Awaited: Sendable {
    let layer: Int
    let ticket: Ticket
    let isAct: Bool
    /// The act in a case that it does; nil for everything else.
    let act: DoneAct?
  }

  private var awaited: [Int: Awaited] = [:]
  private var sent = 0

  /// Gives an effect of a screen the number under which its answer comes back.
  mutating func address(_ effect: Effect, from layer: Int) -> Effect {
    switch effect {
    case .ask(let question, let ticket, let delay):
      // A newer question in the same place makes the older one void.
      awaited = awaited.filter {
        $0.value.isAct || $0.value.layer != layer || $0.value.ticket.slot != ticket.slot
      }
      return .ask(question, number(ticket, layer, isAct: false), afterMilliseconds: delay)
    case .perform(let act, let reference, let revision, let ticket):
      let number = number(ticket, layer, isAct: true, DoneAct(kind: act.kind, reference: reference))
      return .perform(act, in: reference, seenRevision: revision, number)
    case .file(let paper, let reference, let revision, let ticket):
      let number = number(ticket, layer, isAct: true, DoneAct(kind: .receiveDocument, reference: reference))
      return .file(paper, in: reference, seenRevision: revision, number)
    case .takeIn(let application, let ticket):
      return .takeIn(application, number(ticket, layer, isAct: true))
    case .changeViews(let wish, let ticket):
      return .changeViews(wish, number(ticket, layer, isAct: true))
    case .edit(let text, let ticket):
      return .edit(text, number(ticket, layer, isAct: true))
    case .write, .giveUp, .journal, .look, .dress, .keepAppearance, .mouse, .keepCoach, .copy, .read, .redraw,
      .suspend,
      .quit:
      return effect
    }
  }

  private mutating func number(_ ticket: Ticket, _ layer: Int, isAct: Bool, _ act: DoneAct? = nil) -> Ticket {
    sent += 1
    awaited[sent] = Awaited(layer: layer, ticket: ticket, isAct: isAct, act: act)
    return Ticket(ticket.slot, sent)
  }

  /// Whether an answer is on its way that changes what is shown.
  var isAwaiting: Bool { awaited.values.contains { $0.ticket.slot != .resting } }

  /// Whether somebody still waits for an answer.
  func awaits(_ ticket: Ticket) -> Bool { awaited[ticket.number]?.ticket.slot == ticket.slot }

  /// Who waits for an answer; nil when nobody does any more.
  mutating func take(_ ticket: Ticket) -> Awaited? {
    guard let found = awaited[ticket.number], found.ticket.slot == ticket.slot else { return nil }
    return awaited.removeValue(forKey: ticket.number)
  }
}
