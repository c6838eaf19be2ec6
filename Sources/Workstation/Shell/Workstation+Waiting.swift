import Casework
import Office
import TerminalCanvas

/// An act that waits for a store to which another program writes.
struct StoreWait: Hashable, Sendable {
  let ticket: Ticket
  let seconds: Int
  /// Whether the officer waits no more; the answer is on its way.
  var isGivenUp: Bool

  init(_ ticket: Ticket, seconds: Int, after earlier: StoreWait?) {
    self.ticket = ticket
    self.seconds = seconds
    isGivenUp = earlier?.ticket == ticket && earlier?.isGivenUp == true
  }
}

extension Workstation {
  /// What stands in the message line before the screen's own words: what is waited for, what happened, what is not kept.
  func notice(_ screen: any Screen) -> Toast? {
    if let wait { return Toast(.warning, context.words.waitingForStore(wait)) }
    if let toast { return toast }
    guard screen.isTyping, let fault = context.journalFault else { return nil }
    return Toast(.error, context.words.sentence(for: fault))
  }

  /// Esc gives an act up that waits for the store; what was typed stays in the form.
  mutating func giveUp(_ stroke: KeyStroke) -> Effect? {
    guard let waiting = wait, !waiting.isGivenUp, stroke == KeyStroke(.escape) else { return nil }
    wait?.isGivenUp = true
    return .giveUp(waiting.ticket)
  }

  /// Ends the wait with the act's answer; gives what is said in place of the screen's words when it was given up.
  mutating func endWait(_ ticket: Ticket, _ answer: Answer) -> Toast? {
    guard let ended = wait, ended.ticket == ticket else { return nil }
    wait = nil
    guard ended.isGivenUp, answer.isBusy else { return nil }
    return Toast(.warning, context.words.gaveUpWaiting)
  }
}

extension Answer {
  fileprivate var isBusy: Bool {
    switch self {
    case .performed(.failure(.repository(.busy))), .takenIn(.failure(.office(.repository(.busy)))),
      .filed(.failure(.office(.repository(.busy)))):
      true
    case .queue, .references, .views, .judged, .openCase, .search, .matterVersions, .documentText,
      .documentPicture, .performed,
      .takenIn, .filed,
      .letterWritten, .edited:
      false
    }
  }
}
