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
    help: help("Welche Liste.", "Which list.", QueueView.allCases.map(\.rawValue).joined(separator: "|"))
  )
  var view = QueueView.all
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
  var sort = QueueSort.Key.list
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
    guard let filter = view.filter(for: try workplace.officer(), on: workplace.office.today) else {
      try workplace.look(.list, "\(view.rawValue): 0")
      return
    }
    let condition = try condition(workplace)
    let (rows, total) = try page(filter, condition, most, workplace)
    try workplace.look(.list, "\(view.rawValue): \(rows.count)/\(total)")
    if common.json {
      for row in rows { output.json(json(row, workplace)) }
    } else {
      text(rows, total, workplace, &output)
    }
  }

  /// The filter that was given, on the days of today; nil for none.
  private func condition(_ workplace: Workplace) throws(Failure) -> CaseFilter? {
    guard let text = self.filter else { return nil }
    let organisation = try asked { () throws(OfficeError) in try workplace.office.organisation() }
    let today = workplace.office.today
    let vocabulary = FilterVocabulary(
      words.language,
      catalogue: workplace.office.catalogue,
      organisation: organisation,
      on: today,
      me: workplace.caller.officer
    )
    do throws(FilterFault) {
      return try FilterParser.parse(text, vocabulary).resolved(on: today)
    } catch {
      throw .said(words.explanation(of: error, in: text), .wrongUsage)
    }
  }

  private func page(
    _ filter: QueueFilter,
    _ condition: CaseFilter?,
    _ most: Int,
    _ workplace: Workplace
  ) throws(Failure) -> (rows: [CaseRow], total: Int) {
    var rows: [CaseRow] = []
    var position = QueuePosition.first
    while true {
      let query = QueueQuery(
        filter: filter,
        condition: condition,
        sort: QueueSort(sort, isDescending: reverse),
        page: position,
        limit: min(1000, most - rows.count)
      )
      let page = try asked { () throws(OfficeError) in
        try workplace.office.queue(query, for: workplace.caller)
      }
      rows += page.rows
      guard let last = page.rows.last, page.rows.count == query.limit, rows.count < most else {
        return (rows, page.total)
      }
      position = .after(query.key(of: last))
    }
  }

  private func json(_ row: CaseRow, _ workplace: Workplace) -> JSON {
    guard common.explain, let place = place(of: row, workplace) else { return row.json }
    return row.json.adding(["place": place.json])
  }

  /// Why a case stands where it does; nil where the caller has ordered the list otherwise.
  private func place(of row: CaseRow, _ workplace: Workplace) -> Explanation? {
    guard sort == .list else { return nil }
    let today = workplace.office.today
    return view == .expiring
      ? words.placeOnRadar(of: row, today: today) : words.placeInQueue(of: row, today: today)
  }

  private func text(_ rows: [CaseRow], _ total: Int, _ workplace: Workplace, _ output: inout Output) {
    let table = CaseTable(rows, words, catalogue: workplace.office.catalogue)
    for (line, row) in zip(table.lines, rows) {
      output.line(line)
      if common.explain, let place = place(of: row, workplace) {
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
