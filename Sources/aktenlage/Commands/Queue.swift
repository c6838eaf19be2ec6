import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage queue`: the cases of a list, the next date first.
struct Queue: Job {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: helpText("Die Vorgänge einer Liste zeigen.", "Show the cases of a list."),
    discussion: helpText(
      """
      Listen: all (alle, auch erledigte), mine (eigene), team (Sachgebiet), unassigned (ohne Zuständige),
      sign-off (zur Zeichnung), returned (zurückgegebene), ready (nur der Entwurf fehlt), expiring (ablaufende
      Titel). Ohne --limit zeigt der Befehl 200 Zeilen, mit --json alle.

      Beispiele:
        aktenlage queue --view mine --explain
        aktenlage queue --filter 'stand:entwurf frist<14t nicht zuständig:ich'
        aktenlage queue --view team --sort received --reverse
        aktenlage queue --view "Eilige Blaue Karten"
        aktenlage queue --json | jq -r .reference

      Der Filter kennt stand, anliegen, sachgebiet, zuständig, staat, frist, eingang, alter, titel, name und az, die
      Zeichen : ~ < <= > >=, die Wörter offen, beendet, unverteilt, überfällig, eilig, zurückgegeben, reif, zeichnung,
      und nicht, und, oder mit Klammern. 14t, 2w, 3m zählen ab heute.
      """,
      """
      Lists: all (ended cases too), mine, team (Sachgebiet), unassigned, sign-off, returned,
      ready (only the draft is missing), expiring (titles).
      Without --limit the command shows 200 lines, with --json all.

      Examples:
        aktenlage queue --view mine --explain
        aktenlage queue --filter 'stage:draft deadline<14d not officer:me'
        aktenlage queue --view team --sort received --reverse
        aktenlage queue --json | jq -r .reference

      The filter knows stage, matter, area, officer, nationality, deadline, received, age, title, name and ref, the signs
      : ~ < <= > >=, the words open, ended, unassigned, overdue, urgent, returned, ready, signoff, and not, and, or with
      parentheses. 14d, 2w, 3m count from today.
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(
    help: help(
      "Welche Liste, oder der Name einer gesicherten Ansicht.",
      "Which list, or the name of a saved view.",
      QueueView.allCases.map(\.rawValue).joined(separator: "|")
    ),
    completion: .list(QueueView.allCases.map(\.rawValue))
  )
  var view = QueueView.all.rawValue
  @Option(
    parsing: .unconditional,
    help: help(
      "Nur diese: \"stand:entwurf frist<14t name~öz nicht reif\".",
      "Only these: \"stage:draft deadline<14d name~oz not ready\".",
      "text"
    )
  )
  var filter: String?
  @Option(
    help: help(
      "In welcher Reihenfolge: list ist die der Liste.",
      "In which order: list is that of the list.",
      QueueSort.Key.allCases.map(\.rawValue).joined(separator: "|")
    )
  )
  var sort: QueueSort.Key?
  @Flag(help: help("Vom anderen Ende her.", "From the other end."))
  var reverse = false
  @Option(help: help("Höchstens so viele Zeilen.", "At most so many lines.", "n"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError(helpText("--limit beginnt bei 1.", "--limit starts at 1."))
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let most = limit ?? (common.json ? Int.max : 200)
    let shown = try shown(workplace)
    guard let filter = shown.list.filter(for: try workplace.officer(), on: workplace.office.today) else {
      try workplace.look(.list, "\(shown.list.rawValue): 0")
      return
    }
    let query = QueueQuery(filter: filter, condition: shown.condition, sort: shown.sort)
    let (rows, total) = try page(query, most, workplace)
    try workplace.look(.list, "\(shown.list.rawValue): \(rows.count)/\(total)")
    if common.json {
      for row in rows { output.json(json(row, shown, workplace)) }
    } else {
      text(rows, total, shown, workplace, &output)
    }
  }

  /// A list with what restricts and orders it.
  private struct Shown {
    let list: QueueView
    let condition: CaseFilter?
    let sort: QueueSort
  }

  /// The fixed list or saved view of the name that was given; what else was given restricts it further.
  private func shown(_ workplace: Workplace) throws(Failure) -> Shown {
    let condition = try workplace.condition(self.filter)
    if let list = QueueView(rawValue: view) {
      return Shown(list: list, condition: condition, sort: QueueSort(sort ?? .list, isDescending: reverse))
    }
    let saved = try workplace.view(named: view)
    let own = saved.filter.isEmpty ? nil : try workplace.condition(saved.filter)
    let both = [own, condition].compactMap(\.self)
    return Shown(
      list: QueueView(rawValue: saved.list) ?? .all,
      condition: both.count > 1 ? .all(both) : both.first,
      sort: sort.map { QueueSort($0, isDescending: reverse) } ?? saved.sort
    )
  }

  private func page(
    _ whole: QueueQuery,
    _ most: Int,
    _ workplace: Workplace
  ) throws(Failure) -> (rows: [CaseRow], total: Int) {
    var rows: [CaseRow] = []
    var query = whole
    while true {
      query.limit = min(1000, most - rows.count)
      let page = try asked { () throws(OfficeError) in
        try workplace.office.queue(query, for: workplace.caller)
      }
      rows += page.rows
      guard let last = page.rows.last, page.rows.count == query.limit, rows.count < most else {
        return (rows, page.total)
      }
      query.page = .after(query.key(of: last))
    }
  }

  private func json(_ row: CaseRow, _ shown: Shown, _ workplace: Workplace) -> JSON {
    guard common.explain, let place = place(of: row, shown, workplace) else { return row.json }
    return row.json.adding(["place": place.json])
  }

  /// Why a case stands where it does; nil where the caller has ordered the list otherwise.
  private func place(of row: CaseRow, _ shown: Shown, _ workplace: Workplace) -> Explanation? {
    guard shown.sort.key == .list else { return nil }
    let today = workplace.office.today
    return shown.list == .expiring
      ? words.placeOnRadar(of: row, today: today) : words.placeInQueue(of: row, today: today)
  }

  private func text(
    _ rows: [CaseRow],
    _ total: Int,
    _ shown: Shown,
    _ workplace: Workplace,
    _ output: inout Output
  ) {
    let table = CaseTable(rows, words, catalogue: workplace.office.catalogue)
    for (line, row) in zip(table.lines, rows) {
      output.line(line)
      if common.explain, let place = place(of: row, shown, workplace) {
        output.line("    " + words.text(place))
      }
    }
    let all = words.number(total)
    output.line(
      words.say("\(words.number(rows.count)) von \(all)", "\(words.number(rows.count)) of \(all)")
    )
  }
}

extension QueueView: ExpressibleByArgument {}
extension QueueSort.Key: ExpressibleByArgument {}
