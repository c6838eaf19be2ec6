/// The search in a text while it is on: what is sought, where it stands, and where the reader was before.
///
/// It compares no letters: when what is sought has changed it says so in `isStale`, and whoever holds the text answers
/// with the places.
package struct TextFind: Hashable, Sendable {
  /// A place in one line where the sought text stands.
  package struct Match: Hashable, Sendable {
    /// Number of the line, from 0.
    package let paragraph: Int
    /// Its characters.
    package let range: Range<Int>

    package init(paragraph: Int, range: Range<Int>) {
      self.paragraph = paragraph
      self.range = range
    }

    /// Where it begins.
    package var start: TextPosition { TextPosition(paragraph: paragraph, offset: range.lowerBound) }
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    /// Another text is sought, or another place is shown.
    case moved
    /// The reader stays where the search led.
    case taken
    /// The reader goes back to where it began.
    case left
  }

  /// What stands in the line besides what is sought.
  package let words: FindWords
  /// Where the reader was when the search began.
  package let origin: TextPosition
  /// Where what is sought is typed.
  private(set) var field: TextField
  /// All places, in the order of the text.
  package private(set) var matches: [Match] = []
  /// The place that is shown; nil where there is none.
  package private(set) var current: Int?
  /// Whether another text is sought than that of the places.
  package private(set) var isStale: Bool
  /// Whether nobody has typed yet: the first letter then takes the place of what was sought before.
  private var isUntouched: Bool

  /// A search that begins at a place; what was sought last stands there and goes with the first letter typed.
  package init(from origin: TextPosition, sought: String, words: FindWords) {
    self.origin = origin
    self.words = words
    field = TextField(sought, maximumCharacters: 100)
    isStale = !sought.isEmpty
    isUntouched = !sought.isEmpty
  }

  /// What is sought.
  package var sought: String { field.text }

  /// The place that is shown; nil where there is none.
  package var currentMatch: Match? { current.map { matches[$0] } }

  /// Takes the places where the text stands; shows the first of them from where the search began.
  package mutating func show(_ places: [Match]) {
    matches = places
    isStale = false
    let next = matches.firstIndex { $0.start >= origin }
    current = matches.isEmpty ? nil : next ?? 0
  }

  /// Drops the places: the text is another one.
  mutating func forget() {
    matches = []
    current = nil
    isStale = !sought.isEmpty
  }

  /// Goes to the next place, or to the one before; behind the last comes the first.
  package mutating func step(forward: Bool) {
    guard let place = current else { return }
    current = (place + (forward ? 1 : matches.count - 1)) % matches.count
  }

  /// Does what a key asks for.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers) -> Outcome {
    switch key {
    case .down where modifiers.isEmpty, .up where modifiers.isEmpty:
      step(forward: key == .down)
      return .moved
    case .enter where modifiers.isEmpty: return current == nil ? .left : .taken
    case .escape: return .left
    default:
      if isUntouched, EditCommand(key, modifiers)?.historyKind == .typing { field.replace(with: "") }
      return took(field.handle(key, modifiers))
    }
  }

  /// Puts a text into what is sought.
  package mutating func paste(_ text: String) {
    if isUntouched { field.replace(with: "") }
    _ = took(field.paste(text))
  }

  private mutating func took(_ outcome: EditOutcome) -> Outcome {
    switch outcome {
    case .ignored: return .ignored
    case .moved, .refused: break
    case .changed: isStale = true
    }
    isUntouched = false
    return .moved
  }

  /// The places in all lines, found line by line.
  static func matches(
    in paragraphs: [TextParagraph],
    _ places: ([Character]) -> [Range<Int>]
  ) -> [Match] {
    paragraphs.enumerated().flatMap { number, paragraph in
      places(paragraph.characters).map { Match(paragraph: number, range: $0) }
    }
  }

  /// The places in one line, each with whether it is the one shown.
  package func matches(in paragraph: Int) -> [(range: Range<Int>, isCurrent: Bool)] {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
    }
    return matches[low...].prefix { $0.paragraph == paragraph }.enumerated()
      .map { ($0.element.range, low + $0.offset == current) }
  }
}

/// What stands in the line of a search besides what is sought, in the reader's language.
package struct FindWords: Hashable, Sendable {
  /// Before the line: `Suchen`.
  package let label: String
  /// Said when the text stands nowhere.
  package let nothing: String
  /// Between the number of a place and how many there are: `von`.
  package let of: String

  package init(label: String, nothing: String, of: String) {
    self.label = label
    self.nothing = nothing
    self.of = of
  }
}
