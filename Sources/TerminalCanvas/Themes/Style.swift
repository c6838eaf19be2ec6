/// Attributes of a cell that need no colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit for each attribute.
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold or bright.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter than the rest.
  package static let dim = Attributes(rawValue: 2)
  /// Slanted.
  package static let italic = Attributes(rawValue: 4)
  /// Underlined.
  package static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  package static let reverse = Attributes(rawValue: 16)

  /// The attribute of a name in theme files; nil if there is none.
  package init?(name: String) {
    switch name {
    case "bold": self = .bold
    case "dim": self = .dim
    case "italic": self = .italic
    case "underline": self = .underline
    case "reverse": self = .reverse
    default: return nil
    }
  }
}

/// What a theme says about one role.
package struct Style: Hashable, Sendable {
  /// The colour of the text.
  package var foreground: PaletteColor
  /// The colour behind the text.
  package var background: PaletteColor
  /// With colours.
  package var attributes: Attributes
  /// Without colours.
  package var monoAttributes: Attributes

  package init(
    foreground: PaletteColor = .standard,
    background: PaletteColor = .standard,
    attributes: Attributes = [],
    monoAttributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monoAttributes = monoAttributes
  }

  /// What the terminal is told at a depth.
  package func look(at depth: ColorDepth) -> Look {
    guard depth != .mono else { return Look(attributes: monoAttributes) }
    var look = Look(
      foreground: foreground.color(at: depth),
      background: background.color(at: depth),
      attributes: attributes
    )
    if depth == .ansi8, case .indexed(let index) = foreground.ansi, index >= 8 {
      look.attributes.insert(.bold)
    }
    // Where the theme has no colours at this depth, the attributes must carry the difference.
    if look.foreground == .standard, look.background == .standard {
      look.attributes.formUnion(monoAttributes)
    }
    return look
  }
}

/// How a role looks at one depth.
package struct Look: Hashable, Sendable {
  /// The colour of the text.
  package var foreground: ThemeColor
  /// The colour behind the text.
  package var background: ThemeColor
  /// Attributes beside the colours.
  package var attributes: Attributes

  package init(
    foreground: ThemeColor = .standard,
    background: ThemeColor = .standard,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
