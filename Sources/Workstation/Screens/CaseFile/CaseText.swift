import Casework
import Office
import TerminalCanvas

/// The parts of a case that are read as text.
enum CaseText {
  typealias Line = CaseSummary.Line

  /// The most columns that labels take.
  static let widestLabel = 24

  /// What a tab says, and what stands beside it where there is room.
  static func texts(
    of tab: CaseTab,
    _ view: CaseView,
    _ context: Context,
    columns: Int,
    isWide: Bool
  ) -> (main: ScrollText, beside: ScrollText?) {
    func text(_ lines: [Line]) -> ScrollText { scroll(lines, columns: columns) }
    switch tab {
    case .overview:
      let open = openPoints(view, context)
      let lines = CaseSummary(view, context).lines + more(view, context)
      guard isWide else { return (text(lines + [Line.blank] + open + application(view, context)), nil) }
      return (text(lines + application(view, context)), text(open))
    case .person: return (text(person(view, context)), nil)
    case .notes: return (text(notes(view, context)), nil)
    case .decision:
      let open = view.record.stage.isBeforeSignature ? openPoints(view, context) : []
      guard isWide, !open.isEmpty else {
        return (text(decisionHead(view, context) + open + letter(view, context)), nil)
      }
      return (text(decisionHead(view, context) + letter(view, context)), text(open))
    case .evidence, .timeline: return (ScrollText(""), nil)
    }
  }

  /// Lines as a text; labels stand in a column of their own, and what is too long goes on beside them.
  static func scroll(_ lines: [Line], columns: Int) -> ScrollText {
    let widest = lines.reduce(0) { max($0, DisplayWidth.of($1.label)) }
    let labelColumns = min(widest + 2, widestLabel, max(columns / 3, 1))
    let single = lines.enumerated().filter { index, line in
      index == 0 || line != .blank || lines[index - 1] != .blank
    }.map(\.element)
    // The last column is for the sign that there is more.
    let broken = CaseSummary.wrapped(single, columns: max(columns - 1, 1), labelColumns: labelColumns)
    return ScrollText(
      broken.map { line in
        let label = TextLayout.truncated(line.label, columns: labelColumns - 1)
        let head =
          line.continues
          ? String(repeating: " ", count: labelColumns) : label.isEmpty ? "" : label.padded(to: labelColumns)
        return ScrollText.Paragraph(head + line.text, role: line.role)
      }
    )
  }

  private static func more(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    let record = view.record
    var lines: [Line] = []
    func add(_ german: String, _ english: String, _ text: String) {
      lines.append(Line(label: words.say(german, english), text: text))
    }
    if let representative = record.application.representative {
      add("Vertretung", "Representative", representative.name)
    }
    if let title = record.application.currentTitle {
      let name = context.name(of: title.matter, on: record.receivedOn)
      add("Titel", "Title", "\(name), \(words.say("bis", "until")) \(words.date(title.validUntil))")
    }
    if let dispatch = record.dispatch {
      add("Abgesandt", "Sent", "\(words.date(dispatch.sentOn)) · \(words.name(of: dispatch.mode))")
    }
    if let service = record.service {
      let until = "\(words.say("Klage bis", "action until")) \(words.date(service.lastDay))"
      add("Bekannt gegeben", "Notified", "\(words.date(service.notifiedOn)) · \(until)")
    }
    if let finality = record.finality {
      let certainty =
        finality.isNotificationConfirmed
        ? words.say("ohne Klage ab", "without an action from")
        : words.say("voraussichtlich ab", "expected from")
      let recordable = words.say("zu vermerken ab", "to be recorded from")
      add(
        "Bestandskraft",
        "Final",
        "\(certainty) \(words.date(finality.finalFrom)), \(recordable) \(words.date(finality.recordableFrom))"
      )
    } else if let finalOn = record.finalOn {
      add("Bestandskraft", "Final", "\(words.say("seit", "since")) \(words.date(finalOn))")
    }
    return lines
  }

  private static func openPoints(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    let lines = CaseSummary(view, context).openLines
    guard !lines.isEmpty else { return [] }
    let title = words.say("Was der Entscheidung noch fehlt", "What the decision still lacks")
    return [Line(label: "", text: title, role: .uiHeader)] + lines + [.blank]
  }

  private static func application(_ view: CaseView, _ context: Context) -> [Line] {
    let application = view.record.application
    var lines: [Line] = [.blank, .header(context.words.say("Aus dem Antrag", "From the application"))]
    lines.append(Line(label: "", text: application.purpose))
    lines += application.answers.map { Line(label: $0.key, text: $0.text) }
    lines += application.unknownFields.map { Line(label: $0.key, text: $0.text, role: .uiDim) }
    return lines
  }

  private static func person(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    var lines = [
      Line(label: words.say("Akte", "File"), text: view.file.reference.text, role: .uiTitle),
      Line(label: words.say("Quelle", "Source"), text: words.name(of: view.file.personSource), role: .uiDim),
      .blank,
    ]
    for field in PersonField.allCases {
      let value = words.text(of: field, view.file.person)
      let role: Role = value.isEmpty ? .uiDim : .ui
      lines.append(Line(label: words.name(of: field), text: value.isEmpty ? "–" : value, role: role))
    }
    let others = view.file.cases.filter { $0.reference != view.record.reference }
    guard !others.isEmpty else { return lines }
    lines += [.blank, .header(words.say("Weitere Vorgänge dieser Akte", "Other cases of this file"))]
    return lines
      + others.map {
        let matter = context.name(of: $0.matter, on: $0.receivedOn)
        return Line(label: $0.reference.text, text: "\(matter) · \(words.name(of: $0.processingState))")
      }
  }

  private static func notes(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    guard !view.record.notes.isEmpty else {
      let text = words.say("Noch kein Vermerk. Taste c schreibt einen.", "No note yet. Key c writes one.")
      return [Line(label: "", text: text, role: .uiDim)]
    }
    return view.record.notes.reversed().flatMap { note in
      let day = "\(words.date(note.at.civilDate)) \(note.at.timeOfDay.text)"
      let head = "\(words.say("Blatt", "Folio")) \(note.folio) · \(day) · \(words.name(of: note.kind))"
      return [.header("\(head) · \(context.name(of: note.by))")] + paragraphs(note.text) + [.blank]
    }
  }

  private static func decisionHead(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    var lines: [Line] = []
    if let draft = view.record.draft {
      let text = "\(draft.version) · \(context.name(of: draft.by)) · \(words.date(draft.at.civilDate))"
      lines.append(Line(label: words.say("Fassung", "Version"), text: text))
    }
    if let rule = view.situation.signOffRule {
      lines.append(
        Line(
          label: words.say("Zeichnung", "Sign-off"),
          text: words.name(of: rule.signOffClass)
        )
      )
    }
    if let remark = view.record.remark {
      lines.append(
        Line(
          label: words.say("Zurückgegeben", "Returned"),
          text: "\(context.name(of: remark.by)): \(remark.text)",
          role: .levelWarn
        )
      )
    }
    return lines + more(view, context) + (lines.isEmpty ? [] : [.blank])
  }

  private static func letter(_ view: CaseView, _ context: Context) -> [Line] {
    if let dispatch = view.record.dispatch { return paragraphs(dispatch.text) }
    if let draft = view.record.draft {
      return paragraphs(DecisionNotice.preview(draft.draft, in: view.situation).text)
    }
    let words = context.words
    let text = words.say("Noch kein Entwurf. Taste b beginnt ihn.", "No draft yet. Key b begins it.")
    return [Line(label: "", text: text, role: .uiDim)]
  }

  /// A text, a line each.
  static func paragraphs(_ text: String) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(label: "", text: String($0)) }
  }

  /// Everything that one entry says, with its place in the chain.
  static func details(of item: TimelineEntry, _ context: Context) -> [Line] {
    let words = context.words
    var lines: [Line] = []
    if item.isUndone {
      lines.append(Line(label: "", text: words.say("Zurückgenommen.", "Taken back."), role: .levelWarn))
    }
    lines += words.details(of: item.entry).flatMap { detail in
      let parts = detail.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return [Line(label: detail.label, text: parts.first ?? "")]
        + parts.dropFirst().map { Line(label: " ", text: $0) }
    }
    lines.append(Line(label: words.say("Kette", "Chain"), text: "SHA-256 \(item.digest.text)", role: .uiDim))
    return lines
  }

  /// The same as one text.
  static func text(of item: TimelineEntry, _ context: Context) -> String {
    details(of: item, context).map { line in
      line.label.isEmpty ? line.text : line.label == " " ? line.text : "\(line.label): \(line.text)"
    }.joined(separator: "\n")
  }

  /// Why the case is where it is: route, officer, sign-off class, each blocker with its source and remedy.
  static func reasons(_ view: CaseView, _ context: Context) -> String {
    let words = context.words
    var parts = [words.routingReason(of: view.record)]
    if let record = view.file.caseRecord(view.record.reference) {
      parts.append(words.placeInQueue(of: CaseRow(record, of: view.file), today: context.today))
    }
    if let rule = view.situation.signOffRule { parts.append(words.explanation(of: rule)) }
    if view.record.stage.isBeforeSignature { parts += view.blockers.map { words.explanation(of: $0) } }
    return parts.map { words.paragraphs($0) }.joined(separator: "\n\n")
  }
}

extension CaseSummary.Line {
  static let blank = CaseSummary.Line(label: "", text: "")

  static func header(_ text: String) -> CaseSummary.Line {
    CaseSummary.Line(label: "", text: text, role: .uiHeader)
  }
}

extension String {
  /// The text with blanks up to a width in cells, at least one.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(columns - DisplayWidth.of(self), 1))
  }
}
