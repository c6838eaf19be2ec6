import Casework
import Office
package import TerminalCanvas

/// The text layer of one document, or why there is none; its pages as pictures by one key.
package struct DocumentScreen: Screen {
  let reference: CaseReference
  let folio: Int
  let title: String
  /// The kind of document, then its own name.
  private let parts: [String]
  private var text: ScrollText
  /// The pages as pictures, while they are shown.
  var pages: DocumentPages?
  /// The room of text or picture.
  private(set) var window = Size(columns: 0, rows: 0)

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
    guard pages == nil else { return [Offer(.back, priority: 1)] + pictureOffers(context) }
    return [Offer(.back, priority: 1), context.words.findOffer(isOn: isTyping)]
      + (isTyping ? [] : pictureOffers(context))
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] {
    isTyping ? context.words.findHints : pictureHints(context.words)
  }

  package mutating func appear(_ context: Context) -> Reaction {
    Reaction([
      .ask(.documentText(reference, folio: folio), Ticket(.document, folio)),
      .look(.document, subject: "\(reference) \(folio)"),
    ])
  }

  package func status(_ context: Context) -> String {
    guard let pages, let view = pages.view else {
      return TitleLine(parts: parts).text(columns: context.size.columns - 1)
    }
    return context.words.page(pages.number, view.zoom)
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .back where isTyping: text.endFind(stays: false)
    case .back: return .go(.pop)
    case .findInText: text.find(context)
    case .picture: return togglePicture(context)
    case .zoom: pages?.enlarge()
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
    if pages != nil { return typeInPicture(key.asMove) }
    _ = text.handle(isTyping ? key : key.asMove, modifiers)
    text.settleFind()
    return .none
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    if case .documentPicture(let result) = answer { return takePicture(result, context) }
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
      guard text.contains(where: { !$0.isWhitespace }) else { return emptyTextLayer(out, context) }
      return text
    case .success(.noTextLayer):
      return emptyTextLayer(out, context)
    case .success(.readerMissing):
      return words.say(
        "pdftotext ist nicht eingerichtet (Paket poppler-utils). Mit „\(out)“ schreiben Sie das Dokument in eine Datei.",
        "pdftotext is not installed (package poppler-utils). “\(out)” writes the document to a file."
      )
    case .failure(let error): return words.sentence(for: error)
    }
  }

  private func emptyTextLayer(_ out: String, _ context: Context) -> String {
    let canShow = pictureOffers(context).first?.disabledReason == nil
    return context.words.emptyTextLayer(out) + (canShow ? " " + context.words.pictureInstead : "")
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    text.viewport = rect.inset(columns: 2, rows: 1).size
    window = rect.inset(columns: 1, rows: 0).size
    pages?.fit(window)
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    if let pages {
      return drawPicture(pages, into: &canvas, rect: rect.inset(columns: 1, rows: 0), context.words)
    }
    text.draw(into: &canvas, rect: rect.inset(columns: 2, rows: 1), focused: true, label: title)
  }
}
