package import TerminalCanvas

/// Keys as a script gives them in lines: names parted by blanks, or `>` and a text that is typed.
///
/// `j j Enter` are three keys, `>Pass fehlt` is typed letter by letter, `# …` and an empty line are nothing.
package enum KeyScript {
  /// A name that is no key.
  package struct Fault: Error, Hashable, Sendable {
    package let name: String

    package init(name: String) { self.name = name }
  }

  /// The keys of one line, in their order.
  package static func events(of line: String) throws(Fault) -> [Event] {
    if line.hasPrefix(">") { return line.dropFirst().map { .key(.character($0)) } }
    guard !line.hasPrefix("#") else { return [] }
    var events: [Event] = []
    for name in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      guard let stroke = KeyStroke(name: String(name)) else { throw Fault(name: String(name)) }
      events.append(.key(stroke.key, stroke.modifiers))
    }
    return events
  }
}
