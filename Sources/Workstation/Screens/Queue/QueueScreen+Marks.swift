import Casework
import Office
import TerminalCanvas

// Marks of the queue: they belong to cases, not to rows, and stay while the list is scrolled, ordered and read again.
extension QueueScreen {
  /// What can be done with marks.
  func markOffers(_ noRow: String?) -> [Offer] {
    let isMarked = !list.marked.isEmpty
    let none = isMarked ? nil : words.nothingMarked
    return [
      Offer(.mark, priority: isMarked ? 3 : 4, disabledReason: noRow),
      Offer(.markRange, priority: isMarked ? 4 : nil, disabledReason: noRow),
      Offer(.markAll, priority: isMarked ? 5 : nil, disabledReason: noRow),
      Offer(.actions, priority: isMarked ? 1 : nil, disabledReason: none),
      Offer(.undo, words.takeBackBatch, priority: lastBatch == nil ? nil : 2, disabledReason: noBatch),
    ] + (isMarked ? [Offer(.clearMarks, priority: 2)] : [])
  }

  private var noBatch: String? { lastBatch == nil ? words.noBatchToTakeBack : nil }

  mutating func runMark(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .mark:
      return list.toggleMark() ? moved(context) : .none
    case .markRange:
      guard let places = list.markRange() else { return .none }
      return askMarks(places)
    case .markAll:
      return askMarks(nil)
    default:
      list.clearMarks()
      return .none
    }
  }

  /// Asks for the cases of a list that are not all at hand.
  private mutating func askMarks(_ places: Range<Int>?) -> Reaction {
    tickets += 1
    askedMarks = (tickets, places)
    return Reaction([.ask(.references(window.list), Ticket(.marks, tickets))])
  }

  /// Marks what was asked for; an answer about another list is not taken.
  mutating func takeMarks(
    _ result: Result<[CaseReference], OfficeError>,
    _ ticket: Ticket,
    _ context: Context
  ) -> Reaction {
    guard let (number, places) = askedMarks, ticket.number == number else { return .none }
    askedMarks = nil
    switch result {
    case .success(let references):
      let found = places.map { references[$0.clamped(to: references.indices)] } ?? references[...]
      list.marked.formUnion(found)
      return .say(.info, context.words.marked(list.marked.count) + ".")
    case .failure(let error):
      return .say(.error, context.words.sentence(for: error))
    }
  }

  /// The marked cases: those at hand in the order of the list, then the others by their references.
  var markedInOrder: [CaseReference] {
    let near = window.rows.map(\.reference).filter(list.marked.contains)
    return near + list.marked.subtracting(near).sorted { $0.text < $1.text }
  }

  package mutating func settle(_ batch: Batch) {
    list.marked.subtract(batch.settled)
    list.marked.formUnion(batch.unsettled)
    lastBatch = batch.canBeTakenBack ? batch : nil
  }
}
