package import TerminalCanvas

/// What could be drawn of a page of a document.
package enum PagePicture: Hashable, Sendable {
  case page(GreyPicture)
  /// The document ends before that page.
  case noSuchPage
  /// It is neither PDF nor JPEG.
  case otherKind
  /// The program that draws pages made nothing of it in the time it has.
  case unreadable
  /// The program that draws pages is not installed.
  case painterMissing
}

/// The pages of a document as pictures: the page in view, and the one that is being drawn.
struct DocumentPages: Sendable {
  /// Counted from 1.
  private(set) var number = 1
  private(set) var view: PageView?
  /// Why there is no picture; nil where there is one, or one is being drawn.
  private(set) var fault: PagePicture?
  /// The page that is being drawn.
  private(set) var asked: Int?
  private var window = Size(columns: 0, rows: 0)
  private let signs: DotPicture.Signs

  init(signs: DotPicture.Signs) { self.signs = signs }

  /// Whether there is a page to be asked for in that direction; nothing is asked while another one is on its way.
  mutating func turn(by pages: Int) -> Int? {
    let wanted = number + pages
    guard asked == nil, wanted >= 1 else { return nil }
    asked = wanted
    return wanted
  }

  /// Takes a page; false where the document has no such page, and the one in view stays.
  mutating func take(_ picture: PagePicture) -> Bool {
    guard let wanted = asked else { return true }
    asked = nil
    switch picture {
    case .page(let grey):
      number = wanted
      fault = nil
      view = view?.turned(to: grey) ?? PageView(grey)
      view?.fit(window, signs)
    case .noSuchPage where view != nil: return false
    case .noSuchPage, .otherKind, .unreadable, .painterMissing: fault = picture
    }
    return true
  }

  mutating func fit(_ size: Size) {
    window = size
    view?.fit(size, signs)
  }

  mutating func enlarge() { view?.enlarge() }

  mutating func move(_ key: Key) -> Bool { view?.move(key) ?? false }
}
