import Casework
import Office
import TerminalCanvas

/// The case in a few lines: person, matter, state, officer, dates, what is missing. Preview and overview draw it.
struct CaseSummary {
  private let view: CaseView
  private let context: Context

  init(_ view: CaseView, _ context: Context) {
    self.view = view
    self.context = context
  }

  /// A line: label, text and the role of the text.
  struct Line {
    let label: String
    let text: String
    var role = Role.ui
  }

  var lines: [Line] {
    let words = context.words
    let record = view.record
    let person = view.file.person
    let nationalities = person.nationalities.map { words.name(of: $0) }.joined(separator: ", ")
    var lines = [
      Line(
        label: "",
        text: "\(person.name.displayName) · \(person.dateOfBirth.german) · \(nationalities)",
        role: .uiTitle
      ),
      Line(
        label: words.say("Antrag", "Application"),
        text: "\(words.date(record.receivedOn)) · \(words.name(of: record.application.channel))"
      ),
      Line(label: words.say("Anliegen", "Matter"), text: matterText),
      Line(
        label: words.say("Stand", "State"),
        text:
          "\(words.name(of: record.processingState)) \(words.say("seit", "since")) \(words.date(record.stageSince))",
        role: record.processingState.role
      ),
      Line(label: words.say("Zuständig", "Officer"), text: officerText),
    ]
    if record.isReturned, let remark = record.remark {
      lines.append(Line(label: words.say("Zurück", "Returned"), text: remark.text, role: .levelWarn))
    }
    lines += record.deadlines.prefix(3).map { deadline in
      Line(
        label: words.say("Frist", "Due"),
        text:
          "\(words.date(deadline.date)) \(words.name(of: deadline.kind)) (\(words.distance(from: context.today, to: deadline.date)))",
        role: DueLevel(deadline.date, today: context.today).role
      )
    }
    lines += record.findings.map {
      Line(label: words.say("Hinweis", "Note"), text: words.sentence(for: $0), role: .levelWarn)
    }
    return lines
  }

  private var matterText: String {
    guard let matter = view.situation.matter else {
      return context.name(of: view.record.matter, on: view.record.receivedOn)
    }
    return "\(context.words.say(matter.name.german, matter.name.english)) · \(matter.legalBasis.citation)"
  }

  private var officerText: String {
    let words = context.words
    let area = view.record.sachgebiet.map { words.name(of: $0) } ?? words.say("Sachgebiet offen", "area open")
    guard let assignee = view.record.assignee else {
      return "\(words.say("unverteilt", "unassigned")) · \(area)"
    }
    return "\(context.name(of: assignee)) · \(area)"
  }

  /// Draws as many lines as fit, then what blocks the decision; gives the rows used.
  @discardableResult
  func draw(into canvas: inout Canvas, rect: Rect) -> Int {
    let labels = 12
    var row = rect.row
    for line in lines where row < rect.endRow {
      let column = line.label.isEmpty ? rect.column : rect.column + labels
      if !line.label.isEmpty {
        canvas.putTruncated(
          line.label,
          at: Point(column: rect.column, row: row),
          role: .formLabel,
          columns: min(labels - 1, rect.columns)
        )
      }
      canvas.putTruncated(
        line.text,
        at: Point(column: column, row: row),
        role: line.role,
        columns: max(rect.endColumn - column, 0)
      )
      row += 1
    }
    guard view.record.stage.isBeforeSignature else { return row - rect.row }
    row += row + 1 < rect.endRow ? 1 : 0
    for blocker in view.blockers where row < rect.endRow {
      let text = context.words.shortText(of: blocker)
      canvas.putTruncated(
        "✗ " + text,
        at: Point(column: rect.column, row: row),
        role: .checkOpen,
        columns: rect.columns
      )
      row += 1
    }
    return row - rect.row
  }
}
