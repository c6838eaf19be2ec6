/// A text that the office uses word for word, as the law of a period asks for it.
package struct TextBlock: Hashable, Sendable {
  /// The name that letters and drafts use.
  package let key: TextBlockKey
  /// Counted from 1; a new wording gets the next number.
  package let version: Int
  /// The norm that the text carries out.
  package let norm: LegalSource
  /// The German words; `{name}` marks what is filled in.
  package let german: String
  /// The same in other languages, for people who ask for it (§ 77 Abs. 3 AufenthG).
  package let translations: [LanguageCode: String]
  /// The days on which it holds.
  package let validity: Validity
  /// How a drafter finds it; nil for a text that letters put in by themselves.
  package let offer: TextBlockOffer?
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(
    key: TextBlockKey,
    version: Int,
    norm: LegalSource,
    german: String,
    translations: [LanguageCode: String] = [:],
    validity: Validity,
    offer: TextBlockOffer? = nil,
    source: LegalSource
  ) {
    self.key = key
    self.version = version
    self.norm = norm
    self.german = german
    self.translations = translations
    self.validity = validity
    self.offer = offer
    self.source = source
  }

  /// The words in a language; nil where the block has none in it.
  package func text(in language: LanguageCode = .german) -> String? {
    language == .german ? german : translations[language]
  }

  /// The fixed pieces of a template and the names between them; braces that close nothing are text.
  static func pieces(of template: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.fixed(String(rest[..<open]))) }
      pieces.append(.name(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.fixed(String(rest))) }
    return pieces
  }

  /// The names in braces of a template.
  package static func slots(of template: String) -> Set<String> {
    Set(
      pieces(of: template).compactMap { piece in
        switch piece {
        case .fixed: nil
        case .name(let name): name
        }
      }
    )
  }

  /// A template with its names filled in; what has no value stands as `…`, for a person to complete.
  ///
  /// Values are never read as templates.
  package static func fill(_ template: String, _ values: [String: String]) -> String {
    pieces(of: template).map { piece in
      switch piece {
      case .fixed(let text): text
      case .name(let name): values[name] ?? "…"
      }
    }.joined()
  }

  /// The words for a draft: what has no value stands as `‹name›`, for a person to complete.
  package func marked(_ values: [String: String] = [:]) -> String {
    Self.pieces(of: german).map { piece in
      switch piece {
      case .fixed(let text): text
      case .name(let name): values[name] ?? "‹\(name)›"
      }
    }.joined()
  }

  /// The names that stand marked as `‹name›` in a text of a draft, in their order.
  package static func slots(in text: String) -> [String] {
    var slots: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "‹") {
      rest = rest[rest.index(after: open)...]
      guard let end = rest.firstIndex(where: { $0 == "›" || $0 == "‹" || $0 == "\n" }) else { break }
      if rest[end] == "›", end > rest.startIndex { slots.append(String(rest[..<end])) }
      rest = rest[end...]
    }
    return slots
  }

  /// A piece of a template.
  enum Piece: Hashable {
    case fixed(String)
    case name(String)
  }
}

/// The name of a text block: `requestWarning`.
///
/// Written `[a-z][A-Za-z0-9]*`.
package struct TextBlockKey: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// `[a-z][A-Za-z0-9]*`.
  package let rawValue: String

  /// The key with this text, or nil when the text is not `[a-z][A-Za-z0-9]*` in ASCII.
  package init?(rawValue: String) {
    guard MatterKey(rawValue: rawValue) != nil else { return nil }
    self.rawValue = rawValue
  }

  init(_ text: StandardText) { rawValue = text.rawValue }

  /// Alphabetical order.
  package static func < (left: TextBlockKey, right: TextBlockKey) -> Bool { left.rawValue < right.rawValue }
}
