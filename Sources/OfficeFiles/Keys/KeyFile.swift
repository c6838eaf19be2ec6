import TOMLKit
package import TerminalCanvas

/// The file in which a user gives commands other keys, as it was written: `[keys]`, then `command = "key"` or a list.
///
/// Which commands and keys there are, it does not know.
package struct KeyFile: Sendable {
  /// What is wrong with the text, whatever the commands are.
  package enum Rule: Hashable, Sendable {
    /// Not TOML at all; the library's own words.
    case syntax(String)
    /// A table or key beside `[keys]`.
    case unknownSection(String)
    /// The value is neither a text nor a list of texts, or empty.
    case noKeys(command: String)
  }

  /// A rule that a line breaks.
  package struct Fault: Error, Hashable, Sendable {
    /// Counted from 1.
    package let line: Int
    package let rule: Rule

    package init(line: Int, rule: Rule) {
      self.line = line
      self.rule = rule
    }
  }

  /// In the order of the lines.
  package let entries: [KeyRequest]
  /// All that is wrong, in the order of the lines.
  package let faults: [Fault]

  /// Reads a text and goes on behind faults.
  package init(_ text: String) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      (entries, faults) = (
        [], [Fault(line: max(1, error.source.begin.line), rule: .syntax(error.description))]
      )
      return
    } catch {
      (entries, faults) = ([], [Fault(line: 1, rule: .syntax("\(error)"))])
      return
    }
    let index = TOMLLineIndex(text)
    var (entries, faults): ([KeyRequest], [Fault]) = ([], [])
    for name in table.keys where name != "keys" {
      faults.append(Fault(line: index.line(of: name), rule: .unknownSection(name)))
    }
    if table["keys"] != nil, table["keys"]?.table == nil {
      faults.append(Fault(line: index.line(of: "keys"), rule: .unknownSection("keys")))
    }
    let keys = table["keys"]?.table ?? TOMLTable()
    for command in keys.keys {
      let line = index.line(of: "keys.\(command)")
      let names = keys[command].map(Self.texts) ?? []
      if names.isEmpty {
        faults.append(Fault(line: line, rule: .noKeys(command: command)))
      } else {
        entries.append(KeyRequest(command: command, keys: names, line: line))
      }
    }
    self.entries = entries.sorted { $0.line < $1.line }
    self.faults = faults.sorted { $0.line < $1.line }
  }

  /// One text or a list of texts; empty for everything else.
  private static func texts(_ value: any TOMLValueConvertible) -> [String] {
    if let text = value.string { return text.isEmpty ? [] : [text] }
    guard let list = value.array else { return [] }
    let texts = list.compactMap { $0.string }
    return texts.count == list.count && !texts.contains("") ? texts : []
  }
}
