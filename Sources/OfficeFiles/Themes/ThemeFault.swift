package import TerminalCanvas

/// What is wrong with a theme file, and where.
package struct ThemeFault: Error, Hashable, Sendable {
  /// The rule that is broken.
  package enum Rule: Hashable, Sendable {
    /// Not TOML at all; the library's own words.
    case syntax(String)
    /// `[theme]` lacks a key, or has one with a value that is not among `allowed` (empty: any text).
    case wrongValue(key: String, allowed: [String])
    case unknownKey(String)
    case unknownRole(String)
    /// A colour that is no palette name, `#rrggbb`, number from 0 to 255, or `default`.
    case unknownColor(String)
    case unknownAttribute(String)
    /// `inherits` names a theme that is not there.
    case unknownTheme(String)
    /// `inherits` leads back to where it came from: the names on the way.
    case cycle([String])
    /// The theme reads well but breaks a rule about contrast, marks or difference.
    case broken(ThemeFinding)
  }

  /// The name of the file.
  package var file: String
  /// Counted from 1; the file's first line where no single line is at fault.
  package var line: Int
  /// The rule that is broken.
  package var rule: Rule

  package init(file: String, line: Int, rule: Rule) {
    self.file = file
    self.line = line
    self.rule = rule
  }
}

/// Everything that is wrong with a theme, by file and line.
package struct ThemeFaults: Error, Hashable, Sendable {
  /// All of them, in the order of reading.
  package var faults: [ThemeFault]

  package init(_ faults: [ThemeFault]) { self.faults = faults }
}
