/// A colour as a terminal is told it.
package enum ThemeColor: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// A place in the terminal's palette: 0 to 7, bright 8 to 15, the fixed ones from 16.
  case indexed(UInt8)
  case direct(RGB)
}

/// One colour of a theme, told for each depth.
package struct PaletteColor: Hashable, Sendable {
  /// For 24 bits: what people chose. `standard` or `direct`.
  package var rgb: ThemeColor
  /// For 256 colours.
  package var indexed: ThemeColor
  /// For 16 colours, and for eight.
  package var ansi: ThemeColor

  package init(rgb: ThemeColor, indexed: ThemeColor, ansi: ThemeColor) {
    self.rgb = rgb
    self.indexed = indexed
    self.ansi = ansi
  }

  /// The terminal's own colour at every depth.
  package static let standard = PaletteColor(rgb: .standard, indexed: .standard, ansi: .standard)

  /// A colour chosen in RGB; the nearest of the 256 stands in for it, below that the terminal's own.
  package init(_ color: RGB) {
    self.init(rgb: .direct(color), indexed: .indexed(IndexedPalette.nearest(to: color)), ansi: .standard)
  }

  /// What the terminal is told at a depth; with eight colours bright ones lose their brightness.
  package func color(at depth: ColorDepth) -> ThemeColor {
    switch depth {
    case .mono: return .standard
    case .ansi8:
      guard case .indexed(let index) = ansi else { return ansi }
      return .indexed(index & 7)
    case .ansi16: return ansi
    case .indexed256: return indexed
    case .direct: return rgb
    }
  }
}
