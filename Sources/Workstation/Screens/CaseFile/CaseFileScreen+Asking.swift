import Casework
import Office
import TerminalCanvas

extension CaseFileScreen {
  package mutating func appear(_ context: Context) -> Reaction {
    defer { hasLooked = true }
    return Reaction(hasLooked ? [read()] : [read(), .look(.caseOpened, subject: reference.text)])
  }

  mutating func read() -> Effect {
    tickets += 1
    return .ask(.openCase(reference, asOf: asOf), Ticket(.file, tickets))
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch answer {
    case .openCase(.success(let opened)):
      guard opened.record.reference == reference else { return .none }
      let before = view?.record.revision
      show(opened, seen(context))
      return Reaction(toast: before.flatMap { undoToast(since: $0, opened, context) })
    case .openCase(.failure(let error)):
      failure = context.words.sentence(for: error)
      return .none
    case .performed(let result):
      let kind = sending
      sending = nil
      switch result {
      case .success:
        let toast = kind.map { Toast(.ok, context.words.done($0, reference)) }
        return Reaction([read()], toast: toast)
      case .failure(let error):
        return Reaction([read()], toast: Toast(.error, context.words.sentence(for: error)))
      }
    case .queue, .references, .views, .judged, .search, .matterVersions, .documentText, .documentPicture,
      .takenIn, .filed,
      .letterWritten, .edited:
      return .none
    }
  }

  /// Says that what was just done can be taken back, where it can.
  private func undoToast(since revision: Int, _ opened: CaseView, _ context: Context) -> Toast? {
    guard opened.record.revision > revision, reasons?[.undo] == nil,
      let newest = opened.situation.entries.last,
      newest.header.kind != .undone
    else { return nil }
    let words = context.words
    let whole = words.doneUndoable(words.title(of: newest))
    // The sign of the message takes two columns.
    let fits = DisplayWidth.of(whole) + 2 <= context.size.columns
    return Toast(.ok, fits ? whole : words.doneUndoable(words.name(of: newest.header.kind)))
  }
}
