import TerminalCanvas

/// A little of everything that a theme colours, with its signs, and what the terminal can show.
struct AppearanceSample {
  private let context: Context

  init(_ context: Context) { self.context = context }

  private typealias Part = (role: Role, text: String)

  func draw(into canvas: inout Canvas, rect: Rect) {
    var row = 0
    func next(_ count: Int = 1) -> Rect {
      defer { row += count }
      return rect.line(row)
    }
    for line in lines { put(line, into: &canvas, line: next()) }
    let chart = rect.inset(top: row)
    StackedBarChart(
      title: context.words.sampleChart,
      heading: "",
      series: context.words.sampleSeries,
      bars: [("A", [5, 3, 2]), ("B", [2, 4, 1])]
    ).draw(
      into: &canvas,
      rect: Rect(origin: chart.origin, size: Size(columns: chart.columns, rows: min(4, chart.rows))),
      style: context.words.chartStyle
    )
    let text = rect.inset(top: row + 5)
    guard let display = context.display else { return }
    let sentence = context.words.sentence(for: display)
    canvas.semantics.append(SemanticNode(.text, label: "", value: sentence, rect: text))
    WrappedText(sentence).draw(into: &canvas, rect: text, role: .uiDim)
  }

  private var lines: [[Part]] {
    let words = context.words
    return [
      [
        (.uiTitle, words.say("Überschrift", "Heading")), (.ui, "Text"),
        (.uiDim, words.say("nebenbei", "aside")),
      ],
      [
        (.uiStrong, words.say("wichtig", "important")), (.uiMatch, words.say("Treffer", "hit")),
        (.uiDisabled, words.say("nicht verfügbar", "not available")),
      ],
      [
        sign(.levelOk, words.say("in Ordnung", "fine")), sign(.levelWarn, words.say("Achtung", "care")),
        sign(.levelError, words.say("Fehler", "error")),
      ],
      [
        sign(.deadlineOk, words.say("läuft", "runs")), sign(.deadlineSoon, words.say("bald", "soon")),
        sign(.deadlineToday, words.say("heute", "today")),
        sign(.deadlineOverdue, words.say("überfällig", "overdue")),
      ],
      [
        sign(.checkMet, words.say("erfüllt", "met")), sign(.checkOpen, words.say("offen", "open")),
        sign(.checkWaived, words.say("entbehrlich", "waived")),
      ],
      [(.formLabel, "Name"), (.formField, "Yılmaz    "), (.formFieldFocus, "Ayşe      ")],
      [
        (.button, words.say("[ Zurück ]", "[ Back ]")), (.buttonFocus, words.say("[ Weiter ]", "[ Next ]")),
        (.uiCursor, words.say(" Zeile ", " row ")),
      ],
      [],
    ]
  }

  private func sign(_ role: Role, _ word: String) -> Part {
    (role, "\(Theme.fallback.marks[role]?.glyph ?? "") \(word)")
  }

  private func put(_ parts: [Part], into canvas: inout Canvas, line: Rect) {
    var column = line.column
    for part in parts {
      column += canvas.putTruncated(
        part.text,
        at: Point(column: column, row: line.row),
        role: part.role,
        columns: max(0, line.endColumn - column)
      )
      column += 2
    }
  }
}
