/// What a theme file says about one role; what it leaves out is found elsewhere.
package struct StyleOverride: Hashable, Sendable {
  /// The colour of the text, if given.
  package var foreground: PaletteColor?
  /// The colour behind the text, if given.
  package var background: PaletteColor?
  /// Attributes with colours, if given.
  package var attributes: Attributes?
  /// Attributes without colours, if given.
  package var monoAttributes: Attributes?

  package init(
    foreground: PaletteColor? = nil,
    background: PaletteColor? = nil,
    attributes: Attributes? = nil,
    monoAttributes: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monoAttributes = monoAttributes
  }
}

extension Theme {
  /// A theme that says only what differs from another one.
  ///
  /// A colour that is left out is that of the nearest shorter role name given here, then the base theme's.
  /// Attributes that are left out are none where the role is given here, else the base theme's; attributes without
  /// colour are always the base theme's unless given.
  package func derived(
    name: String,
    title: String,
    appearance: Appearance,
    border: BorderStyle,
    glyphs: Glyphs,
    overrides: [Role: StyleOverride],
    marks changed: [Role: Mark]
  ) -> Theme {
    Theme(
      name: name,
      title: title,
      appearance: appearance,
      border: border,
      glyphs: glyphs,
      marks: marks.merging(changed) { _, new in new }
    ) { role in
      let own = overrides[role]
      return Style(
        foreground: Self.nearest(role) { overrides[$0]?.foreground } ?? self[role].foreground,
        background: Self.nearest(role) { overrides[$0]?.background } ?? self[role].background,
        attributes: own.map { $0.attributes ?? [] } ?? self[role].attributes,
        monoAttributes: own?.monoAttributes ?? self[role].monoAttributes
      )
    }
  }

  private static func nearest(_ role: Role, _ field: (Role) -> PaletteColor?) -> PaletteColor? {
    var current: Role? = role
    while let candidate = current {
      if let color = field(candidate) { return color }
      current = candidate.parent
    }
    return nil
  }
}
