package import Casework
import TerminalCanvas

/// The columns of case lists, and what stands in them.
package enum QueueColumns {
  static func columns(_ words: Words, byTitle: Bool = false) -> [ListColumn] {
    [
      ListColumn("!", minimum: 1),
      ListColumn(words.say("Aktenzeichen", "Reference"), minimum: 18, cut: .middle),
      ListColumn(words.say("Name", "Name"), minimum: 14, weight: 3),
      ListColumn(words.say("Anliegen", "Matter"), minimum: 12, weight: 4, expendability: 2),
      ListColumn(words.say("Stand", "State"), minimum: 14),
      ListColumn(
        byTitle ? words.say("Titel bis", "Title to") : words.say("Frist", "Due"),
        minimum: words.language == .german ? 10 : 11
      ),
    ]
  }

  /// - Parameter byTitle: whether the day is the end of the title that the case granted.
  static func row(
    _ row: CaseRow,
    _ context: Context,
    byTitle: Bool = false
  ) -> ListRow<CaseReference> {
    let due = byTitle ? row.titleEnd : row.nextDeadline?.date
    let level = due.map { DueLevel($0, today: context.today) } ?? .none
    return ListRow(
      id: row.reference,
      cells: [
        ListCell(row.urgency != nil ? "+" : level.sign, role: level.role),
        ListCell(row.reference.text),
        ListCell(row.personName),
        ListCell(context.shortName(of: row.matter, on: row.receivedAt.civilDate)),
        ListCell(context.words.shortName(of: row.state), role: row.state.role),
        ListCell(due.map { context.words.date($0) } ?? "–", role: level.role),
      ]
    )
  }
}

/// How near a date is.
package enum DueLevel: Hashable, Sendable {
  case none, ok, soon, today, overdue

  package init(_ date: CivilDate, today: CivilDate) {
    let days = date - today
    self = days < 0 ? .overdue : days == 0 ? .today : days <= 14 ? .soon : .ok
  }

  /// The sign before the row; colour only repeats it.
  var sign: String {
    switch self {
    case .overdue, .today: "!"
    case .none, .ok, .soon: " "
    }
  }

  var role: Role {
    switch self {
    case .none: .deadlineNone
    case .ok: .deadlineOk
    case .soon: .deadlineSoon
    case .today: .deadlineToday
    case .overdue: .deadlineOverdue
    }
  }
}

extension ProcessingState {
  /// The role in which the state's word is drawn.
  var role: Role {
    switch self {
    case .received, .jurisdictionCheck, .assigned: .stateReceived
    case .awaitingApplicant, .consulting: .stateWaiting
    case .completenessCheck, .legalReview: .stateReview
    case .hearing: .stateHearing
    case .draft: .stateDraft
    case .finalSignOff: .stateSignoff
    case .decided, .notified, .appealable, .cardOrdered, .cardReceived, .handedOut, .litigated: .stateDecided
    case .final, .closed, .handedOver, .withdrawn, .discontinued: .stateFinal
    case .suspended: .stateSuspended
    }
  }
}
