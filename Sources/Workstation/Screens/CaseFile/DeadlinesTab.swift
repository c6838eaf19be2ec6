package import Casework
import Office
package import TerminalCanvas

/// Every clock of a case: those that run by their next day, then those that ended.
package struct DeadlinesTab: Sendable {
  /// Which clock a row is about.
  package struct RowID: Hashable, Sendable {
    package let kind: CaseClock.Kind
    package let number: Int?
  }

  package private(set) var list: VirtualList<RowID>
  private(set) var clocks: [CaseClock] = []

  package init(_ words: Words) {
    let day = words.language == .german ? 10 : 11
    list = VirtualList(
      columns: [
        ListColumn("!", minimum: 1),
        ListColumn(words.say("Frist", "Clock"), minimum: 30, weight: 4),
        ListColumn(words.say("Stand", "State"), minimum: 10),
        ListColumn(words.say("letzter Tag", "last day"), minimum: max(day, 11)),
        ListColumn(words.say("Warnung", "Alarm"), minimum: day, expendability: 1),
      ],
      status: .loading(words.loading)
    )
  }

  mutating func load(_ view: CaseView, _ context: Context) {
    let words = context.words
    clocks = view.record.allClocks(
      passport: view.file.person.passport,
      catalogue: view.situation.catalogue
    )
    let rows = clocks.map { clock in
      let state = clock.state(on: context.today)
      let role = Self.role(of: clock, state, today: context.today)
      return ListRow(
        id: RowID(kind: clock.kind, number: clock.number),
        cells: [
          ListCell(words.sign(of: state), role: role),
          ListCell(words.title(of: clock, in: view.record), role: clock.ending == nil ? .ui : .uiDim),
          ListCell(words.name(of: state), role: role),
          ListCell(clock.lastDay.map { words.date($0) } ?? "–", role: role),
          ListCell(clock.nextAlarm(on: context.today).map { words.date($0) } ?? "–", role: .uiDim),
        ]
      )
    }
    list.load(rows, from: 0, count: rows.count, status: rows.isEmpty ? .empty(words.noClocks) : .current)
  }

  private static func role(of clock: CaseClock, _ state: CaseClock.State, today: CivilDate) -> Role {
    switch state {
    case .running: clock.lastDay.map { DueLevel($0, today: today).role } ?? .deadlineNone
    case .overdue: .deadlineOverdue
    case .suspended: .stateSuspended
    case .passed, .met, .over: .uiDim
    }
  }

  /// How many clocks ask for somebody because their last day is over.
  func overdueCount(today: CivilDate) -> Int { clocks.count { $0.state(on: today) == .overdue } }

  /// The clock under the cursor.
  var current: CaseClock? {
    guard let id = list.cursorID else { return nil }
    return clocks.first { $0.kind == id.kind && $0.number == id.number }
  }

  /// What is known of the clock under the cursor; the steps behind it stand in ``CaseText/chain(of:_:_:)``.
  func details(in view: CaseView, _ context: Context) -> [CaseSummary.Line] {
    guard let clock = current else { return [] }
    let words = context.words
    let facts = words.facts(of: clock, in: view.record, today: context.today).map {
      CaseSummary.Line(label: $0.label, text: $0.text)
    }
    let rests = words.suspensions(of: view.record, today: context.today)
    let ledger =
      rests.isEmpty
      ? []
      : [.blank, .header(words.say("Zeiten der Aussetzung", "Times of suspension"))]
        + rests.map {
          CaseSummary.Line(label: "", text: $0)
        }
    return [.header(words.title(of: clock, in: view.record))] + facts + ledger
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) { _ = list.handle(key, modifiers) }

  mutating func fit(_ rect: Rect) { list.pageSize = max(rect.rows - 1, 1) }

  func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    list.draw(into: &canvas, rect: rect, focused: true, label: context.words.name(of: .deadlines))
  }
}

extension Words {
  /// What stands in the list of clocks where there is none.
  package var noClocks: String {
    say("Für diesen Vorgang läuft keine Frist.", "No clock runs for this case.")
  }
}
