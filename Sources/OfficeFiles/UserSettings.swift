/// What a user chose for good, as it stands in `settings.toml`: one `key = "value"` a line.
///
/// Comments and lines that are not understood are kept as they are when something is changed.
package struct UserSettings: Hashable, Sendable {
  /// The keys that mean something.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case theme, language, mouse, clipboard, editor, coach
    /// How often steps were done in coach mode: `draft 3, note 1`.
    case practised
  }

  private var lines: [String]

  /// Reads a file; an empty text for settings of nobody.
  package init(_ text: String = "") {
    // To Swift a line feed behind a carriage return is one character with it.
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    while lines.last == "" { lines.removeLast() }
  }

  /// The text of the file.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// The numbers of lines that say nothing that is known, counted from 1.
  package var unknownLines: [Int] {
    lines.indices.filter { index in
      let line = Self.trimmed(lines[index][...])
      return !line.isEmpty && line.first != "#" && Self.entry(line) == nil
    }.map { $0 + 1 }
  }

  /// The value of a key; nil where there is none. The last line that gives one counts.
  package subscript(key: Key) -> String? {
    get { lines.compactMap { Self.entry(Self.trimmed($0[...])) }.last { $0.key == key }?.value }
    set {
      let places = lines.indices.filter { Self.entry(Self.trimmed(lines[$0][...]))?.key == key }
      let line = newValue.map { "\(key.rawValue) = \"\($0)\"" }
      if let place = places.last, let line {
        lines[place] = line
      } else if let line {
        lines.append(line)
      } else {
        for place in places.reversed() { lines.remove(at: place) }
      }
    }
  }

  private static func entry(_ line: Substring) -> (key: Key, value: String)? {
    guard let cut = line.firstIndex(of: "="), let key = Key(rawValue: String(trimmed(line[..<cut]))) else {
      return nil
    }
    let quoted = trimmed(line[line.index(after: cut)...])
    guard quoted.first == "\"", let end = quoted.dropFirst().firstIndex(of: "\"") else { return nil }
    let value = quoted[quoted.index(after: quoted.startIndex)..<end]
    let rest = trimmed(quoted[quoted.index(after: end)...])
    guard !value.isEmpty, !value.contains("\\"), rest.isEmpty || rest.first == "#" else { return nil }
    return (key, String(value))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    func isBlank(_ character: Character) -> Bool {
      character == " " || character == "\t" || character == "\r"
    }
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }
}
