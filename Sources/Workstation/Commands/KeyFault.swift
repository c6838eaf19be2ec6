/// Why keys cannot be given as somebody wants, and in which line.
package struct KeyFault: Error, Hashable, Sendable {
  /// The rule that is broken.
  package enum Rule: Hashable, Sendable {
    case unknownCommand(String)
    /// No key is called so, or terminals cannot tell it from another.
    case unknownKey(String)
    /// The key moves in lists and fields, or has one meaning everywhere that stays.
    case reserved(KeyStroke)
    /// Two commands would have one key.
    case shared(KeyStroke, CommandID, CommandID)
    /// The command is needed while somebody types, and letters are text there.
    case letterOnly(CommandID)
  }

  /// Counted from 1.
  package let line: Int
  package let rule: Rule

  package init(line: Int, rule: Rule) {
    self.line = line
    self.rule = rule
  }
}
