import Casework
import Office
package import TerminalCanvas

/// The text layer of one document, or why there is none.
package struct DocumentScreen: Screen {
  private let reference: CaseReference
  private let folio: Int
  private let title: String
  /// The kind of document, then its own name.
  private let parts: [String]
  private var text: ScrollText

  init(_ view: CaseView, folio: Int, _ context: Context) {
    reference = view.record.reference
    self.folio = folio
    let document = view.record.documents.first { $0.folio == folio }?.document
    parts =
      document.map { [$0.code.map { context.words.name(of: $0) }, $0.title].compactMap(\.self) } ?? []
    title = parts.joined(separator: " · ")
    text = ScrollText(context.words.loading, role: .uiDim)
  }

  package var isTyping: Bool { text.find != nil }

  package func crumbs(_ context: Context) -> [String] { ["\(context.words.say("Blatt", "Folio")) \(folio)"] }

  package func offers(_ context: Context) -> [Offer] {
    [Offer(.back, priority: 1), context.words.findOffer(isOn: isTyping)]
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] { isTyping ? context.words.findHints : [] }

  package mutating func appear(_ context: Context) -> Reaction {
    Reaction([
      .ask(.documentText(reference, folio: folio), Ticket(.document, folio)),
      .look(.document, subject: "\(reference) \(folio)"),
    ])
  }

  package func status(_ context: Context) -> String {
    TitleLine(parts: parts).text(columns: context.size.columns - 1)
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .back where isTyping: text.endFind(stays: false)
    case .back: return .go(.pop)
    case .findInText: text.find(context)
    default: break
    }
    return .none
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    self.text.paste(text)
    self.text.settleFind()
    return .none
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    _ = text.handle(isTyping ? key : key.asMove, modifiers)
    text.settleFind()
    return .none
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    guard case .documentText(let result) = answer else { return .none }
    let before = text
    text = ScrollText(sentence(result, context))
    text.viewport = before.viewport
    text.goOnFinding(in: before)
    text.settleFind()
    return .none
  }

  private func sentence(_ result: Result<DocumentText, OfficeError>, _ context: Context) -> String {
    let words = context.words
    let out = "aktenlage evidence \(reference) \(folio) --out …"
    switch result {
    case .success(.text(let text)):
      guard text.contains(where: { !$0.isWhitespace }) else { return words.emptyTextLayer(out) }
      return text
    case .success(.noTextLayer):
      return words.emptyTextLayer(out)
    case .success(.readerMissing):
      return words.say(
        "pdftotext ist nicht eingerichtet (Paket poppler-utils). Mit „\(out)“ schreiben Sie das Dokument in eine Datei.",
        "pdftotext is not installed (package poppler-utils). “\(out)” writes the document to a file."
      )
    case .failure(let error): return words.sentence(for: error)
    }
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    text.viewport = rect.inset(columns: 2, rows: 1).size
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    text.draw(into: &canvas, rect: rect.inset(columns: 2, rows: 1), focused: true, label: title)
  }
}
