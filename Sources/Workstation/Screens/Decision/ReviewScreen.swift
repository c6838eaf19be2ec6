import Casework
package import Office
package import TerminalCanvas

/// Sign-off: the letter as it will leave, beside the file; sign it, or return it with a remark.
package struct ReviewScreen: Screen {
  package private(set) var view: CaseView
  private var letter: ScrollText
  private var file: ScrollText
  private var isFileFocused = false
  private var tickets = 0

  package init(_ view: CaseView, _ context: Context) {
    self.view = view
    letter = Self.letter(view, context)
    file = Self.file(view, context)
  }

  private static func letter(_ view: CaseView, _ context: Context) -> ScrollText {
    guard let draft = view.record.draft else { return ScrollText("") }
    return ScrollText(DecisionNotice.preview(draft.draft, in: view.situation).text)
  }

  /// What the signer compares the letter with: summary, evidence, answers of others, notes.
  private static func file(_ view: CaseView, _ context: Context) -> ScrollText {
    let words = context.words
    var text: [ScrollText.Paragraph] = CaseSummary(view, context).lines.map { line in
      ScrollText.Paragraph(
        line.label.isEmpty ? line.text : line.label.padded(to: 12) + line.text,
        role: line.role
      )
    }
    var tab = EvidenceTab()
    tab.load(view, context)
    text.append(ScrollText.Paragraph(""))
    text.append(ScrollText.Paragraph(words.say("Nachweise", "Evidence"), role: .uiHeader))
    text += tab.list.rows.map {
      ScrollText.Paragraph(
        "\($0.state.sign) \($0.stateWord) · \($0.text)\($0.note.isEmpty ? "" : " · \($0.note)")",
        role: $0.state.role
      )
    }
    text.append(ScrollText.Paragraph(""))
    text.append(ScrollText.Paragraph(words.say("Verlauf", "Timeline"), role: .uiHeader))
    text += view.timeline.reversed().filter { !$0.isUndone }.map {
      ScrollText.Paragraph(
        "\(words.date($0.entry.header.at.civilDate)) \(words.title(of: $0.entry)) · \(context.name(of: $0.entry.header.by))"
      )
    }
    for note in view.record.notes.reversed() {
      text.append(ScrollText.Paragraph(""))
      text.append(
        ScrollText.Paragraph(
          "\(words.say("Vermerk Blatt", "Note, folio")) \(note.folio) · \(context.name(of: note.by))",
          role: .uiHeader
        )
      )
      text.append(ScrollText.Paragraph(note.text))
    }
    return ScrollText(text)
  }

  package var isTyping: Bool { false }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Zeichnung", "Sign-off")] }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    func act(_ command: CommandID, _ kind: ActKind) -> Offer {
      Offer(command, priority: 1, disabledReason: view.refusal(of: kind).map { words.sentence(for: $0) })
    }
    return [
      act(.sign, .sign), act(.returnDraft, .returnDraft), Offer(.switchPane, priority: 2),
      Offer(.why, priority: 3),
      Offer(.note, priority: 4), Offer(.back, priority: 2),
    ]
  }

  package mutating func appear(_ context: Context) -> Reaction {
    tickets += 1
    return Reaction([
      .ask(.openCase(view.record.reference), Ticket(.file, tickets)),
      .look(.caseOpened, subject: view.record.reference.text),
    ])
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    guard ticket == Ticket(.file, tickets), case .openCase(.success(let opened)) = answer else {
      return .none
    }
    // Signed or returned: there is nothing to review any more.
    guard opened.record.stage == .finalSignOff else { return .go(.pop) }
    let (letterView, fileView) = (letter.viewport, file.viewport)
    view = opened
    letter = Self.letter(opened, context)
    file = Self.file(opened, context)
    letter.viewport = letterView
    file.viewport = fileView
    return .none
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .sign: return .go(.push(ActScreen(.sign, in: view, context)))
    case .returnDraft: return .go(.push(ActScreen(.returnDraft, in: view, context)))
    case .note: return .go(.push(ActScreen(.note, in: view, context)))
    case .switchPane:
      isFileFocused.toggle()
      return .none
    case .why:
      return .go(.explain(title: context.words.say("Warum?", "Why?"), text: CaseText.reasons(view, context)))
    case .back: return .go(.pop)
    default: return .none
    }
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    if isFileFocused {
      _ = file.handle(key.asMove, modifiers)
    } else {
      _ = letter.handle(key.asMove, modifiers)
    }
    return .none
  }

  private static func areas(_ rect: Rect) -> (title: Rect, letter: Rect, file: Rect) {
    let (title, rest) = rect.splitTop(1)
    guard rect.columns >= SplitLayout.breakpoint else {
      let (upper, lower) = rest.splitTop(rest.rows / 2)
      return (title, upper, lower)
    }
    let (left, right) = rest.splitLeft(rect.columns / 2)
    return (title, left, right)
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let areas = Self.areas(rect)
    letter.viewport = areas.letter.inset(1).size
    file.viewport = areas.file.inset(1).size
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let areas = Self.areas(rect)
    let drafter = view.record.submission.map { context.name(of: $0.by) } ?? ""
    let rank = view.record.submission?.signOffClass.rawValue ?? ""
    canvas.putTruncated(
      " \(view.record.reference) · \(view.file.person.name.displayName) · \(words.say("Entwurf", "Draft")) \(drafter) · \(rank)",
      at: areas.title.origin,
      role: .uiTitle,
      columns: areas.title.columns
    )
    let version = view.record.draft?.version ?? 0
    frame(
      "\(words.say("Bescheid, Fassung", "Decision, version")) \(version)",
      areas.letter,
      focused: !isFileFocused,
      &canvas
    )
    frame("\(words.say("Akte", "File")) \(view.file.reference)", areas.file, focused: isFileFocused, &canvas)
    letter.draw(into: &canvas, rect: areas.letter.inset(1), focused: !isFileFocused)
    file.draw(into: &canvas, rect: areas.file.inset(1), focused: isFileFocused)
  }

  private func frame(_ title: String, _ rect: Rect, focused: Bool, _ canvas: inout Canvas) {
    canvas.box(rect, title: title, role: focused ? .uiBorderFocus : .uiBorder)
  }
}
