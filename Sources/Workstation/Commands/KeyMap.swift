import TerminalCanvas

/// Which keys every command has: those of the registry, or those that the user gave it.
package struct KeyMap: Hashable, Sendable {
  /// The commands whose keys were changed.
  private var changed: [CommandID: [KeyStroke]] = [:]

  /// The keys of the registry.
  package static let standard = KeyMap()

  /// All keys of a command: the one that hints show first.
  package func strokes(of command: CommandID) -> [KeyStroke] { changed[command] ?? command.entry.keys }

  /// The keys of a command now: the one that hints show first.
  ///
  /// While somebody types, letters are text, and F1 explains the field. Enter then belongs to the field as well; a
  /// screen that offers it runs it itself.
  package func strokes(of command: CommandID, whileTyping: Bool) -> [KeyStroke] {
    let all = strokes(of: command)
    guard whileTyping else { return all.filter { command != .why || $0 != .function(1) } }
    // In a text Ctrl+Z takes back what was typed.
    if command == .suspend { return [] }
    return all.filter {
      ($0.isSafeWhileTyping || $0 == KeyStroke(.enter)) && (command != .help || $0 != .function(1))
    }
  }

  /// The first offer that a key stroke means; nil when it is no command now.
  package func offer(for stroke: KeyStroke, among offers: [Offer], whileTyping: Bool) -> Offer? {
    guard !whileTyping || stroke.isSafeWhileTyping else { return nil }
    return offers.first { strokes(of: $0.command, whileTyping: whileTyping).contains(stroke) }
  }

  /// The same map with other keys for a command.
  func giving(_ command: CommandID, _ strokes: [KeyStroke]) -> KeyMap {
    var map = self
    map.changed[command] = strokes
    return map
  }
}
