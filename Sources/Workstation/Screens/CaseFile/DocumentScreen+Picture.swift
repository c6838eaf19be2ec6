import Casework
import Office
import TerminalCanvas

// The page of a document as a picture of dots.

extension DocumentScreen {
  /// Whether text or picture is shown, and why there can be no picture here.
  func pictureOffers(_ context: Context) -> [Offer] {
    let words = context.words
    let noDots =
      context.isReadAloud
      ? words.pictureIsNotRead : context.display?.isUnicode == false ? words.pictureNeedsDots : nil
    let toggle = Offer(
      .picture,
      pages == nil ? nil : words.say("Text", "text"),
      priority: 2,
      disabledReason: noDots
    )
    guard pages != nil else { return [toggle] }
    return [toggle, Offer(.zoom, words.say("größer", "larger"), priority: 2)]
  }

  func pictureHints(_ words: Words) -> [KeyLine.Entry] {
    guard pages != nil else { return [] }
    return [
      KeyLine.Entry(
        words.name(of: KeyStroke(.pageDown)),
        words.say("nächste Seite", "next page"),
        priority: 3
      ),
      KeyLine.Entry(
        words.name(of: KeyStroke(.pageUp)),
        words.say("vorige Seite", "previous page"),
        priority: 4
      ),
      KeyLine.Entry("↑↓←→", words.say("schieben", "move"), priority: 4),
    ]
  }

  mutating func togglePicture(_ context: Context) -> Reaction {
    guard pages == nil else {
      pages = nil
      return .none
    }
    var shown = DocumentPages(signs: context.display?.hasSigns == false ? .halves : .braille)
    shown.fit(window)
    pages = shown
    return turn(by: 0)
  }

  mutating func turn(by count: Int) -> Reaction {
    guard let page = pages?.turn(by: count) else { return .none }
    return Reaction([.ask(.documentPicture(reference, folio: folio, page: page), Ticket(.picture, page))])
  }

  /// Arrows move over the page and turn it at its ends; so do the keys for pages at once.
  mutating func typeInPicture(_ key: Key) -> Reaction {
    switch key {
    case .pageDown: return turn(by: 1)
    case .pageUp: return turn(by: -1)
    default:
      if pages?.move(key) == true { return .none }
      switch key {
      case .down: return turn(by: 1)
      case .up: return turn(by: -1)
      default: return .none
      }
    }
  }

  mutating func takePicture(_ result: Result<PagePicture, OfficeError>, _ context: Context) -> Reaction {
    switch result {
    case .success(let picture):
      let isThere = pages?.take(picture) ?? true
      return isThere ? .none : .say(.info, context.words.lastPage)
    case .failure(let error):
      pages = nil
      return .say(.error, context.words.sentence(for: error))
    }
  }

  func drawPicture(_ pages: DocumentPages, into canvas: inout Canvas, rect: Rect, _ words: Words) {
    guard let view = pages.view, pages.fault == nil else {
      let text = pages.fault.map { words.sentence(for: $0) } ?? words.loading
      ScrollText(text, role: .uiDim).draw(into: &canvas, rect: rect, focused: true, label: title)
      return
    }
    view.draw(into: &canvas, rect: rect)
    canvas.cursor = rect.origin
    let place = words.page(pages.number, view.zoom)
    canvas.semantics.append(SemanticNode(.text, label: title, value: place, rect: rect, isFocused: true))
  }
}
