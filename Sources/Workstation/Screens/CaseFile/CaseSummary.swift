import Casework
import Office
import TerminalCanvas

/// The case in a few lines: person, matter, state, officer, dates, what is missing. Preview and overview show it.
struct CaseSummary {
  private let view: CaseView
  private let context: Context

  init(_ view: CaseView, _ context: Context) {
    self.view = view
    self.context = context
  }

  /// A line: label, text and the role of the text.
  struct Line: Hashable, Sendable {
    let label: String
    let text: String
    var role = Role.ui
    /// Whether it goes on where the line above had no more room.
    var continues = false

    /// Columns before its text.
    func indent(_ labelColumns: Int) -> Int { label.isEmpty && !continues ? 0 : labelColumns }
  }

  /// Columns of the labels.
  static let labelColumns = 12

  var lines: [Line] {
    let words = context.words
    let record = view.record
    let person = view.file.person
    let nationalities = person.nationalities.map { words.name(of: $0) }.joined(separator: ", ")
    var lines = [
      Line(
        label: "",
        text: "\(person.name.displayName) · \(words.date(person.dateOfBirth)) · \(nationalities)",
        role: .uiTitle
      ),
      Line(label: words.say("Anliegen", "Matter"), text: matterText),
      Line(
        label: words.say("Antrag", "Application"),
        text: "\(words.date(record.receivedOn)) · \(words.name(of: record.application.channel))"
      ),
      stateLine,
      Line(label: words.say("Zuständig", "Officer"), text: officerText),
    ]
    if record.isReturned, let remark = record.remark {
      lines.append(
        Line(
          label: words.say("Zurück", "Returned"),
          text: "\(context.name(of: remark.by)): \(words.opening(of: remark))",
          role: .levelWarn
        )
      )
    }
    return lines + deadlineLines + stepLines
  }

  private var stateLine: Line {
    let record = view.record
    let since = words.distance(from: context.today, to: record.stageSince)
    return Line(
      label: words.say("Stand", "State"),
      text: "\(words.name(of: record.processingState)) · \(since) (\(words.date(record.stageSince)))",
      role: record.processingState.role
    )
  }

  /// The most important things in few rows: who, what, how it stands, the next date and step, all that is open.
  var shortLines: [Line] {
    var short = Array(lines.prefix(2)) + [stateLine]
    if view.record.isReturned { short += lines.filter { $0.role == .levelWarn } }
    short += deadlineLines.prefix(1) + stepLines
    let open = openLines.map(\.text)
    guard let role = openLines.first?.role else { return short }
    return short + [Line(label: words.say("Offen", "Open"), text: open.joined(separator: "  "), role: role)]
  }

  private var deadlineLines: [Line] {
    let words = context.words
    return view.record.deadlines.prefix(3).map { deadline in
      let level = DueLevel(deadline.date, today: context.today)
      let sign = level.sign == " " ? "" : level.sign + " "
      let distance = words.distance(from: context.today, to: deadline.date)
      return Line(
        label: words.say("Frist", "Due"),
        text: "\(sign)\(words.date(deadline.date)) \(words.name(of: deadline.kind)) (\(distance))",
        role: level.role
      )
    }
  }

  private var stepLines: [Line] {
    guard !context.isPast else { return [] }
    let label = words.say("Schritt", "Next step")
    if let step = NextStep(view) {
      return [Line(label: label, text: "▸ " + words.name(of: step.kind), role: .uiStrong)]
    }
    guard let (kind, day) = NextStep.awaited(view) else { return [] }
    return [Line(label: label, text: words.awaited(kind, from: day))]
  }

  private var words: Words { context.words }

  /// What intake noticed and what blocks the decision, each with its sign.
  var openLines: [Line] {
    let findings = view.record.findings.map {
      Line(label: "", text: "! " + words.sentence(for: $0), role: .levelWarn)
    }
    guard view.record.stage.isBeforeSignature else { return findings }
    let blockers = view.blockers.map {
      Line(label: "", text: "✗ " + words.label(of: $0.what), role: .checkOpen)
    }
    let ready = Line(
      label: "",
      text: "✓ " + words.say("Entscheidungsreif", "Ready to decide"),
      role: .checkMet
    )
    return findings + (blockers.isEmpty ? [ready] : blockers)
  }

  private var matterText: String {
    guard let matter = view.situation.matter else {
      return context.name(of: view.record.matter, on: view.record.receivedOn)
    }
    return "\(words.say(matter.name.german, matter.name.english)) · \(matter.legalBasis.citation)"
  }

  private var officerText: String {
    let area = view.record.sachgebiet.map { words.name(of: $0) } ?? words.say("Sachgebiet offen", "area open")
    guard let assignee = view.record.assignee else {
      return "\(words.say("unverteilt", "unassigned")) · \(area)"
    }
    return "\(context.name(of: assignee)) · \(area)"
  }

  /// What a row of a list says of its case, for the moment before the case is read.
  static func lines(of row: CaseRow, _ context: Context) -> [Line] {
    let words = context.words
    return [
      Line(label: "", text: "\(row.personName) · \(words.date(row.dateOfBirth))", role: .uiTitle),
      Line(
        label: words.say("Anliegen", "Matter"),
        text: context.name(of: row.matter, on: row.receivedAt.civilDate)
      ),
      Line(label: words.say("Stand", "State"), text: words.name(of: row.state), role: row.state.role),
    ]
  }
}
