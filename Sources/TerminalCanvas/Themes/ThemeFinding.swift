/// A rule for themes that a theme breaks.
package enum ThemeFinding: Hashable, Sendable {
  /// Text that is too faint (rule 1).
  case textContrast(Role, ColorDepth, ratio: Double, required: Double)
  /// A line, edge, bar or chart mark that is too faint against what lies behind it (rule 1).
  case shapeContrast(Role, ColorDepth, ratio: Double, required: Double)
  /// A meaning without a mark, or one whose signs are not one column of what they claim to be (rule 3).
  case missingMark(Role)
  /// Two meanings of one family with the same glyph, ASCII sign or word (rule 3).
  case sameMark(Role, Role)
  /// One of the 16 colours that is unreadable on the theme's ground (rule 4).
  case ansiForeground(Role, index: UInt8)
  /// Two roles that look the same at a depth though both may be on the screen at once (rule 6).
  case sameLook(Role, Role, ColorDepth)
  /// Two meanings whose colours an eye cannot tell apart: their CIELAB distance, and the one needed (rule 5).
  case closeColors(Role, Role, ColorDepth, ColorVision, distance: Double, required: Double)
}
