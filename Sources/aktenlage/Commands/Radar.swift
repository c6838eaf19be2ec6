import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage radar`: titles that end soon without anything that follows on them.
struct Radar: Job {
  static let configuration = CommandConfiguration(
    commandName: "radar",
    abstract: helpText(
      "Titel zeigen, die bald enden und auf die nichts folgt.",
      "Show titles that end soon unfollowed."
    ),
    discussion: helpText(
      """
      In der Akte liegt kein offener Antrag, kein späterer Titel und keine Fiktionsbescheinigung, die länger gilt.
      Termine führt das Programm noch nicht. Mit --explain steht zu jeder Zeile, warum sie hier ist.

      Beispiele:
        aktenlage radar
        aktenlage radar --weeks 12 --json | jq -r .reference
      """,
      """
      The file holds no open application, no later title and no interim certificate that lasts longer.
      The program keeps no appointments yet. With --explain each line says why it is here.

      Examples:
        aktenlage radar
        aktenlage radar --weeks 12 --json | jq -r .reference
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("In so vielen Wochen.", "Within so many weeks.", "n"))
  var weeks = QueueView.radarWeeks

  func validate() throws {
    guard (1...520).contains(weeks) else {
      throw ValidationError(helpText("--weeks: 1 bis 520.", "--weeks: 1 to 520."))
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let officer = try workplace.officer()
    guard officer.holds(.allocate) else { throw .office(.notPermitted(.allocate)) }
    let today = workplace.office.today
    let filter = QueueFilter.expiring(
      from: today,
      through: today.adding(weeks: weeks),
      officer.sachgebiet
    )
    var count = 0
    var position: QueuePosition? = .first
    while let page = position {
      let query = QueueQuery(filter: filter, page: page, limit: 1000)
      let found = try asked { () throws(OfficeError) in
        try workplace.office.queue(query, for: workplace.caller)
      }
      if page == .first { try workplace.look(.list, "radar \(weeks) (\(found.total))") }
      print(found.rows, workplace, today, &output)
      count += found.rows.count
      position = found.rows.count == query.limit ? found.rows.last.map { .after(filter.key(of: $0)) } : nil
    }
    guard !common.json else { return }
    output.line(words.count(count, words.say("Titel", "title"), words.say("Titel", "titles")))
  }

  private func print(_ rows: [CaseRow], _ workplace: Workplace, _ today: CivilDate, _ output: inout Output) {
    var table = Table(limit: 32)
    for row in rows {
      let place = words.placeOnRadar(of: row, today: today)
      if common.json {
        output.json(common.explain ? row.json.adding(["place": place.json]) : row.json)
        continue
      }
      let matter =
        row.matter.map { words.name(of: $0, in: workplace.office.catalogue, on: row.receivedAt.civilDate) }
        ?? "–"
      table.add([
        row.titleEnd.map { words.date($0) } ?? "–", row.reference.text, row.personName, matter,
        row.assignee?.text ?? "–",
      ])
    }
    for (line, row) in zip(table.lines, rows) {
      output.line(line)
      if common.explain { output.line("    " + words.text(words.placeOnRadar(of: row, today: today))) }
    }
  }
}
