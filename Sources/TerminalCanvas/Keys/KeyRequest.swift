/// Keys that a user wants a command to have, as they were written in a file.
package struct KeyRequest: Hashable, Sendable {
  /// The stable name of the command.
  package let command: String
  /// The names of the keys; never empty.
  package let keys: [String]
  /// The line where it stands, counted from 1.
  package let line: Int

  package init(command: String, keys: [String], line: Int) {
    self.command = command
    self.keys = keys
    self.line = line
  }
}
