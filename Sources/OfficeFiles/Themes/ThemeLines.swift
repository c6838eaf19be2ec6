/// On which line of a theme file each key stands, since the TOML library does not tell once it has read a file.
///
/// Knows what theme files use: `[section]` and one `key = value` a line.
struct ThemeLines {
  private struct Place: Hashable {
    var section: String
    var key: String
  }

  private var lines: [Place: Int] = [:]

  init(_ text: String) {
    var section = ""
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.drop { $0 == " " || $0 == "\t" }
      if line.first == "[" {
        section = String(line.dropFirst().prefix { $0 != "]" })
        lines[Place(section: section, key: "")] = index + 1
      } else if let key = Self.key(line) {
        lines[Place(section: section, key: key)] = index + 1
      }
    }
  }

  /// The line of a key, else of its section, else the first.
  func line(_ section: String, _ key: String) -> Int {
    lines[Place(section: section, key: key)] ?? lines[Place(section: section, key: "")] ?? 1
  }

  private static func key(_ line: Substring) -> String? {
    if let quote = line.first, quote == "\"" || quote == "'" {
      return String(line.dropFirst().prefix { $0 != quote })
    }
    let key = line.prefix { $0 != "=" && $0 != " " && $0 != "\t" && $0 != "#" }
    return key.isEmpty ? nil : String(key)
  }
}
