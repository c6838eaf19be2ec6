import Casework
import TerminalCanvas

/// A column of a list of cases, in the order from left to right.
package enum QueueColumn: String, CaseIterable, Hashable, Sendable {
  case sign, reference, name, nationality, matter, area, state, officer, received, titleEnd, due

  /// The column in which an order can be seen.
  init(_ key: QueueSort.Key) {
    switch key {
    case .list: self = .due
    case .received: self = .received
    case .name: self = .name
    case .reference: self = .reference
    case .officer: self = .officer
    }
  }

  /// Whether no list is without it.
  var isFixed: Bool {
    switch self {
    case .sign, .reference, .name, .due: true
    case .nationality, .matter, .area, .state, .officer, .received, .titleEnd: false
    }
  }

  func column(_ words: Words, byTitle: Bool) -> ListColumn {
    let title = words.title(of: self, byTitle: byTitle)
    let day = words.language == .german ? 10 : 11
    switch self {
    case .sign: return ListColumn(title, minimum: 1)
    case .reference: return ListColumn(title, minimum: 18, cut: .middle)
    case .name: return ListColumn(title, minimum: 14, weight: 3)
    case .nationality: return ListColumn(title, minimum: 10, weight: 1, expendability: 1)
    case .matter: return ListColumn(title, minimum: 12, weight: 4, expendability: 2)
    case .area: return ListColumn(title, minimum: 12, weight: 1, expendability: 1)
    case .state: return ListColumn(title, minimum: 14)
    case .officer: return ListColumn(title, minimum: 12, weight: 1, expendability: 1)
    case .received, .titleEnd: return ListColumn(title, minimum: day, expendability: 1)
    case .due: return ListColumn(title, minimum: day)
    }
  }

  func cell(_ row: CaseRow, _ context: Context, byTitle: Bool) -> ListCell {
    let words = context.words
    let due = byTitle ? row.titleEnd : row.nextDeadline?.date
    let level = due.map { DueLevel($0, today: context.today) } ?? .none
    switch self {
    case .sign:
      let isUrgent = row.urgency != nil
      return ListCell(
        isUrgent ? "+" : level.sign,
        role: level.role,
        spoken: isUrgent ? words.urgentSign : words.spokenSign(of: level)
      )
    case .reference: return ListCell(row.reference.text)
    case .name: return ListCell(row.personName)
    case .nationality: return ListCell(words.name(of: row.nationality))
    case .matter: return ListCell(context.shortName(of: row.matter, on: row.receivedAt.civilDate))
    case .area: return ListCell(row.sachgebiet.map { words.name(of: $0) } ?? "–")
    case .state: return ListCell(words.shortName(of: row.state), role: row.state.role)
    case .officer: return ListCell(row.assignee.map { context.name(of: $0) } ?? "–")
    case .received: return ListCell(words.date(row.receivedAt.civilDate))
    case .titleEnd: return ListCell(row.titleEnd.map { words.date($0) } ?? "–")
    case .due: return ListCell(due.map { words.date($0) } ?? "–", role: level.role)
    }
  }
}
