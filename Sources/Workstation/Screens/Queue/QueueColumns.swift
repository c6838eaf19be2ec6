package import Casework
import TerminalCanvas

/// The columns of case lists, and what stands in them.
package enum QueueColumns {
  /// - Parameters:
  ///   - layout: which of them are shown.
  ///   - byTitle: whether the day is the end of the title that the case granted.
  static func columns(
    _ words: Words,
    _ layout: QueueLayout = .standard,
    byTitle: Bool = false
  ) -> [ListColumn] {
    layout.shown(byTitle: byTitle).map { $0.column(words, byTitle: byTitle) }
  }

  static func row(
    _ row: CaseRow,
    _ context: Context,
    _ layout: QueueLayout = .standard,
    byTitle: Bool = false
  ) -> ListRow<CaseReference> {
    ListRow(
      id: row.reference,
      cells: layout.shown(byTitle: byTitle).map { $0.cell(row, context, byTitle: byTitle) }
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
