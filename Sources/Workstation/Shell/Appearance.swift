package import TerminalCanvas

/// How the workstation looks, and in which language it speaks.
package struct Appearance: Hashable, Sendable {
  /// The name of a theme.
  package var theme: String
  package var language: Language

  package init(theme: String, language: Language) {
    self.theme = theme
    self.language = language
  }
}

/// A theme that can be chosen.
package struct ThemeChoice: Hashable, Sendable {
  package let name: String
  /// The name that people read.
  package let title: String
  /// Whether the user made it.
  package let isOwn: Bool
  /// Whether its file has faults, and it cannot be shown.
  package let isFaulty: Bool

  package init(name: String, title: String, isOwn: Bool, isFaulty: Bool) {
    self.name = name
    self.title = title
    self.isOwn = isOwn
    self.isFaulty = isFaulty
  }
}

/// What was decided about the terminal at the start, and why.
package struct Display: Hashable, Sendable {
  /// Why there are so many colours.
  package enum Reason: Hashable, Sendable {
    /// The environment says `NO_COLOR`.
    case noColor
    /// The terminal's description says so.
    case terminfo
    /// `COLORTERM` says 24 bits.
    case colorterm
  }

  /// The terminal's type.
  package let term: String
  package let depth: ColorDepth
  package let reason: Reason
  /// Whether the terminal shows letters beyond ASCII.
  package let isUnicode: Bool
  /// Whether it shows signs such as `✓`; else ASCII stands for them.
  package let hasSigns: Bool

  package init(term: String, depth: ColorDepth, reason: Reason, isUnicode: Bool, hasSigns: Bool) {
    self.term = term
    self.depth = depth
    self.reason = reason
    self.isUnicode = isUnicode
    self.hasSigns = hasSigns
  }
}

/// What went wrong with the user's settings.
package enum SettingsFault: Hashable, Sendable {
  /// The file could not be written.
  case notKept(path: String)
  /// The theme of the settings is not there or has faults; the standard one is shown.
  case themeRefused(name: String)
  /// Lines of the file were passed over because they say nothing that is known.
  case unreadable(path: String, line: Int)
  /// The file with the user's keys has faults, the first of them in this line; the usual keys hold.
  case keysRefused(line: Int)
  /// The same of a file that was changed during the session; the keys stay as they were.
  case keysKept(line: Int)
  /// The theme that is shown was changed and has a fault in this line; it stays as it was.
  case themeKept(name: String, line: Int)
}
