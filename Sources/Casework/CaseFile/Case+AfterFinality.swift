// What the office still has to do with a final case, and by when. No statute sets a day; these are house rules.

extension Case {
  /// House rule: how long the production of a card may take before somebody asks after it.
  package static let weeksForCardDelivery = 6

  /// House rule: how long a final case may stay open once nothing but its closing is left.
  package static let weeksForClosing = 2

  /// The date of a final case: its card is to come, is to be fetched, or the case is to be closed.
  var dateAfterFinality: CaseDeadline {
    switch card?.state {
    case .ordered:
      let delivery = (card?.on ?? stageSince).adding(weeks: Self.weeksForCardDelivery)
      return CaseDeadline(kind: .cardDelivery, date: delivery, source: .office)
    case .received:
      let receipt = card?.on ?? stageSince
      let collection = Reminder.of(.w32).dates(from: receipt).first ?? receipt
      return CaseDeadline(kind: .cardCollection, date: collection, source: .office)
    case .handedOut, nil:
      let onlyClosingSince = max(stageSince, card?.on ?? stageSince)
      let closing = onlyClosingSince.adding(weeks: Self.weeksForClosing)
      return CaseDeadline(kind: .closing, date: closing, source: .office)
    }
  }
}
