import TerminalCanvas

/// A colour of a role as a theme file has it.
enum WrittenColor: Hashable, Sendable {
  case fixed(PaletteColor)
  /// By a name of the palette, which a theme that inherits may give another value.
  case named(String)

  var name: String? {
    switch self {
    case .fixed: nil
    case .named(let name): name
    }
  }

  func color(_ palette: [String: PaletteColor]) -> PaletteColor? {
    switch self {
    case .fixed(let color): color
    case .named(let name): palette[name]
    }
  }
}

/// What a theme file says about one role, its colours still by name.
struct WrittenStyle: Hashable, Sendable {
  var foreground: WrittenColor?
  var background: WrittenColor?
  var attributes: Attributes?
  var monoAttributes: Attributes?

  /// The names of colours that are used.
  var names: [String] { [foreground?.name, background?.name].compactMap(\.self) }

  func override(_ palette: [String: PaletteColor]) -> StyleOverride {
    StyleOverride(
      foreground: foreground?.color(palette),
      background: background?.color(palette),
      attributes: attributes,
      monoAttributes: monoAttributes
    )
  }
}
