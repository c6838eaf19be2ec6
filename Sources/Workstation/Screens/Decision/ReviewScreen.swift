package import Casework
package import Office
package import TerminalCanvas

/// Sign-off: the letter as it will leave, beside the file; sign it, or return it with a remark.
package struct ReviewScreen: Screen {
  package let reference: CaseReference
  package private(set) var view: CaseView?
  var letter = ScrollText("")
  var file = ScrollText("")
  /// The letter compared with the version before it, while that is shown.
  private(set) var comparison: DiffView?
  private(set) var isFileFocused = false
  /// Whether the pane with the focus has the whole area.
  private(set) var isZoomed = false
  /// The passages to remark on, while they are chosen.
  private(set) var picker: PassagePicker?
  private(set) var failure: String?
  private(set) var reasons: ActReasons?
  private var columns = (letter: 0, file: 0)
  var tickets = 0
  /// The drafts that are signed one after the other, where this one is one of them.
  var stack: CardStack?

  package init(_ reference: CaseReference, _ context: Context) { self.reference = reference }

  package init(_ view: CaseView, _ context: Context) {
    reference = view.record.reference
    take(view, context)
  }

  private mutating func take(_ opened: CaseView, _ context: Context) {
    view = opened
    failure = nil
    reasons = ActReasons(opened, context.words)
    load(context)
  }

  mutating func load(_ context: Context) {
    guard let view else { return }
    let before = (letter: letter, file: file)
    letter = CaseText.scroll(CaseText.paragraphs(ReviewText.letter(view)), columns: columns.letter)
    file = CaseText.scroll(stackLines(context) + ReviewText.file(view, context), columns: columns.file)
    letter.viewport = before.letter.viewport
    file.viewport = before.file.viewport
    goOnFinding(in: before.letter, before.file)
  }

  package var isTyping: Bool { isFinding }

  package var isReading: Bool { view == nil && failure == nil }

  package var openedCase: CaseReference? { reference }

  package func crumbs(_ context: Context) -> [String] { [context.words.say("Zeichnung", "Sign-off")] }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    if picker != nil {
      return [
        Offer(.open, words.say("anmerken", "remark"), priority: 1),
        Offer(.back, priority: 1),
      ]
    }
    if isFinding { return [Offer(.back, priority: 1), words.findOffer(isOn: true)] }
    guard let reasons, let view else { return [Offer(.back, priority: 1)] }
    let noOlder =
      view.record.drafts.count < 2
      ? words.say("Es gibt nur eine Fassung.", "There is only one version.") : nil
    return [
      reasons.offer(.sign, .sign, priority: 1), reasons.offer(.returnDraft, .returnDraft, priority: 1),
      reasons.offer(.remark, .returnDraft, priority: 3),
      Offer(
        .compare,
        comparison == nil ? nil : words.say("Bescheid", "letter"),
        priority: 2,
        disabledReason: noOlder
      ),
      Offer(
        .switchPane,
        isFileFocused ? words.say("Zum Bescheid", "To the letter") : words.say("Zur Akte", "To the file"),
        priority: 2
      ),
      findOffer(words),
      Offer(.zoom, priority: 5), Offer(.open, words.say("Akte öffnen", "open file"), priority: 3),
      Offer(.why, priority: 3), reasons.offer(.note, .note, priority: 4),
      Offer(
        .nextItem,
        comparison != nil
          ? words.say("nächste Änderung", "next change")
          : stack != nil ? words.say("nächste Karte", "next card") : nil,
        priority: 4
      ),
      Offer(
        .previousItem,
        comparison == nil ? nil : words.say("vorige Änderung", "previous change"),
        priority: nil
      ),
      Offer(.refresh, priority: nil),
      Offer(.back, priority: 2),
    ]
  }

  package func status(_ context: Context) -> String {
    guard let view, let reasons else { return "" }
    let words = context.words
    if picker != nil { return words.quotedInRemark }
    if isFinding { return "" }
    if let reason = reasons[.sign] { return reason }
    let own = view.record.drafts.contains { $0.by == context.officer.id }
    return own
      ? words.say("Eigener Entwurf: Klasse S1 erlaubt die eigene Zeichnung", "Own draft: class S1 allows it")
      : words.say(
        "Sie sind nicht Verfasser; vier Augen sind gewahrt",
        "You did not draft it; four eyes are kept"
      )
  }

  package mutating func appear(_ context: Context) -> Reaction {
    let isFirst = tickets == 0
    let look = Effect.look(.caseOpened, subject: reference.text)
    return Reaction(isFirst ? [read(), look] : [read()])
  }

  private mutating func read() -> Effect {
    tickets += 1
    return .ask(.openCase(reference), Ticket(.file, tickets))
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    switch answer {
    case .openCase(let result) where ticket.slot == .preview: return learn(result, context)
    case .openCase(.success(let opened)):
      guard opened.record.reference == reference else { return .none }
      let wasOpen = view != nil
      stack?.learn(reference, DecisionTraits(of: opened.record))
      take(opened, context)
      guard opened.record.stage != .finalSignOff else {
        return wasOpen ? .none : Reaction(readNextOfStack())
      }
      // Signed or returned: there is nothing to review any more.
      guard !wasOpen, stack == nil else { return leaveCard(opened, context) }
      failure = context.words.say(
        "Dieser Vorgang wartet nicht mehr auf eine Zeichnung.",
        "This case no longer waits for a signature."
      )
      return .none
    case .openCase(.failure(let error)):
      failure = context.words.sentence(for: error)
      return .none
    case .performed, .queue, .references, .views, .judged, .search, .matterVersions, .documentText,
      .documentPicture, .takenIn,
      .filed,
      .letterWritten, .edited:
      return .none
    }
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    guard let view else { return command == .back ? .go(.pop) : .none }
    if let picker {
      self.picker = nil
      return command == .open ? remark(on: picker.chosen, in: view, context) : .none
    }
    if command == .findInText || isFinding { return find(command, context) }
    switch command {
    case .sign: return .go(.push(ActScreen(.sign, in: view, context)))
    case .returnDraft: return .go(.push(ActScreen(.returnDraft, in: view, context)))
    case .note: return .go(.push(ActScreen(.note, in: view, context)))
    case .remark:
      picker = view.record.draft.map { PassagePicker($0.draft, context.words) }
      return .none
    case .open: return .go(.push(CaseFileScreen(reference, context)))
    case .refresh: return Reaction([read()])
    case .nextItem:
      if comparison?.jump(forward: true) != nil { return .none }
      if stack != nil { return goToCard(forward: true, context) }
      return .go(.neighbour(of: reference, forward: true))
    case .previousItem:
      if comparison?.jump(forward: false) != nil { return .none }
      if stack != nil { return goToCard(forward: false, context) }
      return .go(.neighbour(of: reference, forward: false))
    case .switchPane:
      isFileFocused.toggle()
      return .none
    case .zoom:
      isZoomed.toggle()
      return .none
    case .compare:
      comparison = comparison == nil ? ReviewText.comparison(view) : nil
      isFileFocused = false
      return .none
    case .why:
      let title = "\(context.words.say("Warum?", "Why?")) \(reference)"
      return .go(.explain(title: title, text: CaseText.reasons(view, context)))
    case .back: return .go(.pop)
    default:
      return .none
    }
  }

  /// Opens the form of returning with the passages quoted in it.
  private func remark(on passages: [Passage], in view: CaseView, _ context: Context) -> Reaction {
    guard !passages.isEmpty else { return .none }
    let form = ActScreen(quoting: passages.map(\.text), in: view, context)
    return Reaction([form.kept], .push(form))
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    if isFinding { return typeSought(key, modifiers) }
    let key = key.asMove
    if picker != nil {
      picker?.handle(key, modifiers)
    } else if isFileFocused {
      _ = file.handle(key, modifiers)
    } else if comparison != nil {
      _ = comparison?.handle(key, modifiers)
    } else {
      _ = letter.handle(key, modifiers)
    }
    return .none
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    let areas = ReviewAreas(rect, zoomed: isZoomed ? (isFileFocused ? .file : .letter) : nil)
    letter.viewport = areas.letter.size
    comparison?.viewport = areas.letter.size
    file.viewport = areas.file.size
    picker?.fit(rect.splitTop(1).rest)
    let now = (letter: max(areas.letter.columns, 20), file: max(areas.file.columns, 20))
    guard now != columns else { return }
    columns = now
    load(context)
  }
}
