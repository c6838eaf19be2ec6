import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage deadline-book`: what was entered about dates, on which day, by whom.
struct DeadlineBookCommand: Job {
  static let configuration = CommandConfiguration(
    commandName: "deadline-book",
    abstract: helpText("Das Fristenbuch zeigen oder drucken.", "Show or print the deadline book."),
    discussion: helpText(
      """
      Jede Eintragung, die eine Frist gesetzt, verschoben, angehalten, erledigt oder beendet hat: Tag, Person, Vorgang,
      Blatt, alter und neuer Tag. Mit Aktenzeichen für einen Vorgang von Anfang an, ohne für die ganze Behörde seit dem
      Ersten des Monats. --text gibt Seiten für A4 mit Kopf und Seitenzahl aus.

      Beispiele:
        aktenlage deadline-book 4711/26
        aktenlage deadline-book --from 2026-11-01 --to 2026-11-30 --text | lp
      """,
      """
      Every entry that set, moved, stopped, met or ended a date: day, officer, case, folio, old and new day.
      With a reference for one case from its beginning, without for the whole office since the first of the month.
      --text gives pages for A4 with head and page number.

      Examples:
        aktenlage deadline-book 4711/26
        aktenlage deadline-book --from 2026-11-01 --to 2026-11-30 --text | lp
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Aktenzeichen des Vorgangs.", "Reference of the case.", "ref"))
  var reference: String?
  @Option(help: help("Erster Tag.", "First day.", "date"), transform: CommonOptions.day)
  var from: CivilDate?
  @Option(help: help("Letzter Tag.", "Last day.", "date"), transform: CommonOptions.day)
  var to: CivilDate?
  @Flag(help: help("Seiten zum Drucken.", "Pages for printing."))
  var text = false

  func validate() throws {
    if let from, let to, to < from {
      throw ValidationError(helpText("--to liegt vor --from.", "--to lies before --from."))
    }
    if text, common.json {
      throw ValidationError(helpText("Entweder --text oder --json.", "Either --text or --json."))
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let organisation = try asked { () throws(OfficeError) in try workplace.office.organisation() }
    let words = words.knowing(organisation)
    if let reference {
      try ofCase(try workplace.reference(reference), workplace, words, &output)
    } else {
      try ofOffice(workplace, words, &output)
    }
  }

  private func ofCase(
    _ reference: CaseReference,
    _ workplace: Workplace,
    _ words: Words,
    _ output: inout Output
  ) throws(Failure) {
    let view = try asked(reference) { () throws(OfficeError) in
      try workplace.office.openCase(reference, for: workplace.caller)
    }
    try workplace.look(text ? .print : .caseOpened, reference.text)
    let records = view.deadlineBook.filter { record in
      (from.map { $0 <= record.day } ?? true) && (to.map { record.day <= $0 } ?? true)
    }
    let last = to ?? workplace.office.today
    let first = from ?? records.first?.day ?? last
    var pages = DeadlinePages(
      words,
      workplace,
      subject: reference.text,
      from: first,
      through: max(first, last)
    )
    print(records, words, &pages, &output)
    if text { pages.close(records.isEmpty, &output) }
  }

  private func ofOffice(_ workplace: Workplace, _ words: Words, _ output: inout Output) throws(Failure) {
    let last = to ?? workplace.office.today
    let first = from ?? last.adding(days: 1 - last.day)
    try workplace.look(text ? .print : .list, "deadline-book \(first.iso) \(last.iso)")
    var pages = DeadlinePages(words, workplace, subject: nil, from: first, through: last)
    var shown = output
    var count = 0
    try asked { () throws(OfficeError) in
      try workplace.office.deadlineBook(from: first, through: last, for: workplace.caller) { records in
        count += records.count
        print(records, words, &pages, &shown)
        shown.flush()
        return !shown.hasFailed
      }
    }
    if text { pages.close(count == 0, &shown) }
    output = shown
  }

  private func print(
    _ records: [DeadlineRecord],
    _ words: Words,
    _ pages: inout DeadlinePages,
    _ output: inout Output
  ) {
    for record in records {
      if common.json {
        output.json(record.json(words))
      } else if text {
        pages.add(record, &output)
      } else {
        for line in words.lines(of: record) { output.line(line) }
      }
    }
  }
}
