import Casework
package import TerminalCanvas

/// One letter exactly as it left, or as it would leave now, page by page.
package struct LetterScreen: Screen {
  private let reference: CaseReference
  private let letter: CaseLetter
  private var sheet: LetterSheet
  private var tickets = 0

  init(_ letter: CaseLetter, of reference: CaseReference) {
    self.letter = letter
    self.reference = reference
    sheet = LetterSheet(letter.filed.text)
  }

  package var isTyping: Bool { sheet.find != nil }

  package func crumbs(_ context: Context) -> [String] { [context.words.name(of: letter)] }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    guard !isTyping else { return [Offer(.back, priority: 1), words.findOffer(isOn: true)] }
    return [
      words.findOffer(isOn: false), Offer(.print, priority: 1),
      Offer(.why, words.say("Was fehlt?", "What lacks?"), priority: 2),
      Offer(.back, priority: 1),
    ]
  }

  package func status(_ context: Context) -> String {
    let words = context.words
    let place = words.page(sheet.currentPage, of: sheet.pageCount)
    return "\(place) · \(words.pagesAreApproximate)"
  }

  package mutating func appear(_ context: Context) -> Reaction {
    Reaction([.look(.document, subject: "\(reference) \(letter.filed.letter.kind.code)")])
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    if command == .findInText || isTyping {
      if command == .back { sheet.endFind(stays: false) } else { sheet.beginFind(context.words.findWords) }
      return .none
    }
    if command == .back { return .go(.pop) }
    if command == .why { return LettersScreen.explain(letter, context) }
    guard command == .print else { return .none }
    tickets += 1
    return LettersScreen.write(letter, of: reference, tickets, context)
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    sheet.handle(isTyping ? key : key.asMove, modifiers)
    return .none
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] { isTyping ? context.words.findHints : [] }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    sheet.paste(text)
    return .none
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction { .none }

  package mutating func fit(_ rect: Rect, _ context: Context) { sheet.height = rect.splitTop(1).rest.rows }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let words = context.words
    let (title, body) = rect.splitTop(1)
    let lack = words.lack(of: letter)
    let state = lack.isEmpty ? [] : ["✗ \(words.say("es fehlt", "lacks")): \(lack)"]
    TitleLine(parts: [words.name(of: letter)] + state + [words.state(ofTextIn: letter)])
      .draw(into: &canvas, rect: title)
    sheet.draw(into: &canvas, rect: body, focused: true, label: words.name(of: letter), words)
  }
}
