/// How every role looks, and the marks of the roles that mean something.
package struct Theme: Hashable, Sendable {
  /// Whether text is light on dark, dark on light, or what the terminal has.
  package enum Appearance: String, Hashable, Sendable, CaseIterable {
    case dark, light
    /// The terminal's own colours, whatever they are.
    case terminal
  }

  /// Which signs marks and charts use.
  package enum Glyphs: String, Hashable, Sendable, CaseIterable {
    /// Unicode where the terminal's character set has it.
    case auto
    case unicode, ascii
  }

  /// The name that settings use.
  package var name: String
  /// The name that people read.
  package var title: String
  /// What its ground is.
  package var appearance: Appearance
  /// What boxes are drawn with.
  package var border: BorderStyle
  /// Which signs marks and charts use.
  package var glyphs: Glyphs

  /// One style for each role, by its raw value.
  private var styles: [Style]

  /// The signs and words of the roles that mean something.
  package var marks: [Role: Mark]

  init(
    name: String,
    title: String,
    appearance: Appearance,
    border: BorderStyle,
    glyphs: Glyphs,
    marks: [Role: Mark],
    style: (Role) -> Style
  ) {
    self.name = name
    self.title = title
    self.appearance = appearance
    self.border = border
    self.glyphs = glyphs
    self.marks = marks
    styles = Role.allCases.map(style)
  }

  /// The style of a role.
  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

  /// What the terminal is told for a role.
  package func look(_ role: Role, at depth: ColorDepth) -> Look { self[role].look(at: depth) }

  /// The sign of a role that means something; empty for others.
  package func sign(_ role: Role, isUnicode: Bool) -> String {
    guard let mark = marks[role] else { return "" }
    switch glyphs {
    case .auto: return isUnicode ? mark.glyph : mark.ascii
    case .unicode: return mark.glyph
    case .ascii: return mark.ascii
    }
  }
}
