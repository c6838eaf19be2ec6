import Casework
import Office
import Workstation

/// The deadline book as pages of A4: 80 columns, 60 lines, each page with its head and number.
struct DeadlinePages {
  private let words: Words
  private let head: [String]
  private var page = 0
  private var line = 0

  /// Lines of a page between its head and its number.
  private static let linesOfPage = 60

  /// - Parameter subject: the case; nil for the whole office.
  init(
    _ words: Words,
    _ workplace: Workplace,
    subject: String?,
    from first: CivilDate,
    through last: CivilDate
  ) {
    self.words = words
    let office = words.say(
      "Landeshauptstadt Düsseldorf – Ausländerbehörde",
      "City of Düsseldorf – Immigration Office"
    )
    let period = "\(words.date(first)) – \(words.date(last))"
    let title = words.say("Fristenbuch", "Deadline book") + (subject.map { " \($0)" } ?? "")
    let made = "\(words.moment(workplace.office.now())), \(words.nameAndLogin(of: workplace.caller.officer))"
    head = [
      office, "\(title), \(period)", words.say("gedruckt \(made)", "printed \(made)"),
      String(repeating: "-", count: 80),
    ]
  }

  /// Adds a line of the book; a page that is full ends before it.
  mutating func add(_ record: DeadlineRecord, _ output: inout Output) {
    let lines = words.lines(of: record)
    if page == 0 || line + lines.count > Self.linesOfPage - 2 { turn(&output) }
    for text in lines { output.line(text) }
    line += lines.count
  }

  /// Ends the book with the number of its last page.
  ///
  /// - Parameter isEmpty: whether nothing was entered, which is said then.
  mutating func close(_ isEmpty: Bool, _ output: inout Output) {
    if isEmpty {
      turn(&output)
      output.line(words.say("Nichts eingetragen.", "Nothing was entered."))
      line += 1
    }
    foot(&output)
  }

  private mutating func turn(_ output: inout Output) {
    if page > 0 {
      foot(&output)
      output.pageBreak()
    }
    page += 1
    for text in head { output.line(text) }
    line = head.count
  }

  private func foot(_ output: inout Output) {
    for _ in line..<max(line, Self.linesOfPage - 1) { output.line() }
    let number = "\(words.say("Seite", "Page")) \(page)"
    output.line(String(repeating: " ", count: 80 - number.count) + number)
  }
}

extension Words {
  /// A line of the deadline book in two of at most 80 columns: where, what and how; then who, and the days.
  func lines(of record: DeadlineRecord) -> [String] {
    let place = "\(record.caseReference.text)  \(say("Bl.", "fol.")) \(record.folio)"
    return [
      "\(date(record.day))  \(place)  \(name(of: record)): \(name(of: record.change))",
      "            \(days(of: record))  \(name(of: record.by))",
    ]
  }
}

extension DeadlineRecord {
  /// One line of `deadline-book --json`.
  func json(_ words: Words) -> JSON {
    .fields([
      "reference": .text(caseReference.text),
      "folio": .number(folio),
      "on": .text(day.iso),
      "at": .text(at.text),
      "by": .text(by.text),
      "change": .text(change.rawValue),
      "kind": .text(kind.rawValue),
      "number": .optional(number),
      "title": .text(words.name(of: self)),
      "old": .optional(old?.iso),
      "new": .optional(new?.iso),
    ])
  }
}
