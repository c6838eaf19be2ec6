import Casework
import Office
import TerminalCanvas

/// The parts of a case that are read as text.
enum CaseText {
  typealias Paragraph = ScrollText.Paragraph

  static func text(of tab: CaseTab, _ view: CaseView, _ context: Context) -> ScrollText {
    switch tab {
    case .overview: ScrollText(overview(view, context))
    case .person: ScrollText(person(view, context))
    case .notes: ScrollText(notes(view, context))
    case .decision: ScrollText(decision(view, context))
    case .evidence, .timeline: ScrollText("")
    }
  }

  private static func label(_ label: String, _ text: String, role: Role = .ui) -> Paragraph {
    Paragraph(label.padded(to: 16) + text, role: role)
  }

  private static func overview(_ view: CaseView, _ context: Context) -> [Paragraph] {
    let words = context.words
    var paragraphs = CaseSummary(view, context).lines.map { line in
      line.label.isEmpty
        ? Paragraph(line.text, role: line.role) : label(line.label, line.text, role: line.role)
    }
    let application = view.record.application
    if let representative = application.representative {
      paragraphs.append(label(words.say("Vertretung", "Representative"), representative.name))
    }
    if let title = application.currentTitle {
      let name = context.name(of: title.matter, on: view.record.receivedOn)
      paragraphs.append(
        label(
          words.say("Titel", "Title"),
          "\(name), \(words.say("bis", "until")) \(words.date(title.validUntil))"
        )
      )
    }
    if let service = view.record.service {
      paragraphs.append(
        label(
          words.say("Bekannt gegeben", "Notified"),
          "\(words.date(service.notifiedOn)); \(words.say("Klagefrist bis", "action until")) \(words.date(service.lastDay))"
        )
      )
    }
    if let final = view.record.finalityForecast {
      paragraphs.append(
        label(
          words.say("Bestandskraft", "Final"),
          "\(words.say("voraussichtlich ab", "expected from")) \(words.date(final))"
        )
      )
    }
    if view.record.stage.isBeforeSignature {
      paragraphs.append(Paragraph(""))
      paragraphs.append(
        Paragraph(
          words.say("Was der Entscheidung noch fehlt", "What the decision still lacks"),
          role: .uiHeader
        )
      )
      paragraphs += blockers(view, context)
    }
    paragraphs.append(Paragraph(""))
    paragraphs.append(Paragraph(words.say("Aus dem Antrag", "From the application"), role: .uiHeader))
    paragraphs.append(Paragraph(application.purpose))
    paragraphs += application.answers.map { label($0.key, $0.text) }
    paragraphs += application.unknownFields.map { label($0.key, $0.text, role: .uiDim) }
    return paragraphs
  }

  static func blockers(_ view: CaseView, _ context: Context) -> [Paragraph] {
    let blockers = view.blockers
    guard !blockers.isEmpty else {
      return [
        Paragraph(
          "✓ "
            + context.words.say(
              "Nichts. Der Vorgang ist entscheidungsreif.",
              "Nothing. The case is ready to decide."
            ),
          role: .checkMet
        )
      ]
    }
    return blockers.map { Paragraph("✗ " + context.words.shortText(of: $0), role: .checkOpen) }
  }

  private static func person(_ view: CaseView, _ context: Context) -> [Paragraph] {
    let words = context.words
    let person = view.file.person
    var paragraphs = [
      Paragraph("\(words.say("Akte", "File")) \(view.file.reference)", role: .uiTitle), Paragraph(""),
    ]
    for field in PersonField.allCases {
      let value = words.value(of: field, in: person)
      paragraphs.append(
        label(words.name(of: field), value.isEmpty ? "–" : value, role: value.isEmpty ? .uiDim : .ui)
      )
    }
    paragraphs.append(Paragraph(""))
    paragraphs.append(
      label(words.say("Quelle", "Source"), words.name(of: view.file.personSource), role: .uiDim)
    )
    let others = view.file.cases.filter { $0.reference != view.record.reference }
    if !others.isEmpty {
      paragraphs += [
        Paragraph(""),
        Paragraph(words.say("Weitere Vorgänge dieser Akte", "Other cases of this file"), role: .uiHeader),
      ]
      paragraphs += others.map {
        label(
          $0.reference.text,
          "\(context.name(of: $0.matter, on: $0.receivedOn)) · \(words.name(of: $0.processingState))"
        )
      }
    }
    return paragraphs
  }

  private static func notes(_ view: CaseView, _ context: Context) -> [Paragraph] {
    let words = context.words
    guard !view.record.notes.isEmpty else {
      return [
        Paragraph(
          words.say("Noch kein Vermerk. Taste c schreibt einen.", "No note yet. Key c writes one."),
          role: .uiDim
        )
      ]
    }
    return view.record.notes.reversed().flatMap { note in
      [
        Paragraph(
          "\(words.say("Blatt", "Folio")) \(note.folio) · \(words.date(note.at.civilDate)) \(note.at.timeOfDay.text) · \(context.name(of: note.by)) · \(words.name(of: note.kind))",
          role: .uiHeader
        ),
        Paragraph(note.text), Paragraph(""),
      ]
    }
  }

  private static func decision(_ view: CaseView, _ context: Context) -> [Paragraph] {
    let words = context.words
    var paragraphs: [Paragraph] = []
    if let rule = view.situation.signOffRule {
      paragraphs.append(
        label(
          words.say("Zeichnung", "Sign-off"),
          "\(rule.signOffClass.rawValue) · \(words.name(of: rule.signOffClass))"
        )
      )
    }
    if let remark = view.record.remark {
      paragraphs.append(
        label(
          words.say("Zurückgegeben", "Returned"),
          "\(context.name(of: remark.by)): \(remark.text)",
          role: .levelWarn
        )
      )
    }
    if view.record.stage.isBeforeSignature {
      paragraphs += blockers(view, context)
      paragraphs.append(Paragraph(""))
    }
    if let dispatch = view.record.dispatch {
      paragraphs.append(
        label(
          words.say("Abgesandt", "Sent"),
          "\(words.date(dispatch.sentOn)) · \(words.name(of: dispatch.mode))"
        )
      )
      paragraphs += [Paragraph(""), Paragraph(dispatch.text)]
    } else if let draft = view.record.draft {
      paragraphs.append(
        label(
          words.say("Fassung", "Version"),
          "\(draft.version) · \(context.name(of: draft.by)) · \(words.date(draft.at.civilDate))"
        )
      )
      paragraphs += [Paragraph(""), Paragraph(DecisionNotice.preview(draft.draft, in: view.situation).text)]
    } else {
      paragraphs.append(
        Paragraph(
          words.say("Noch kein Entwurf. Taste b beginnt ihn.", "No draft yet. Key b begins it."),
          role: .uiDim
        )
      )
    }
    return paragraphs
  }

  /// Everything that one entry says, with its place in the chain.
  static func details(of item: TimelineEntry, _ context: Context) -> String {
    let words = context.words
    let header = item.entry.header
    var lines = [
      "\(words.say("Blatt", "Folio")) \(header.folio) · \(words.date(header.at.civilDate)) \(header.at.timeOfDay.text) · \(context.name(of: header.by))",
      "",
    ]
    for detail in words.details(of: item.entry) { lines.append("\(detail.label): \(detail.text)") }
    lines += ["", "SHA-256 \(item.digest.text)"]
    return lines.joined(separator: "\n")
  }

  /// Why the case is where it is: route, officer, sign-off class, each blocker with its source and remedy.
  static func reasons(_ view: CaseView, _ context: Context) -> String {
    let words = context.words
    var parts = [words.text(words.routingReason(of: view.record))]
    if let row = view.file.caseRecord(view.record.reference).map({ CaseRow($0, of: view.file) }) {
      parts.append(words.text(words.placeInQueue(of: row, today: context.today)))
    }
    if let rule = view.situation.signOffRule { parts.append(words.text(words.explanation(of: rule))) }
    if view.record.stage.isBeforeSignature {
      parts += view.blockers.map { words.text(words.explanation(of: $0)) }
    }
    return parts.joined(separator: "\n\n")
  }
}

extension String {
  /// The text with blanks up to a width in cells, at least one.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(columns - DisplayWidth.of(self), 1))
  }
}
