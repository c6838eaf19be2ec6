import TOMLKit
import TerminalCanvas

/// Reads the parts of a theme file and keeps what is wrong.
struct ThemeReader {
  let file: String
  let lines: ThemeLines
  var faults: [ThemeFault] = []
  init(file: String, lines: ThemeLines) {
    self.file = file
    self.lines = lines
  }

  mutating func fault(_ section: String, _ key: String, _ rule: ThemeFault.Rule) {
    faults.append(ThemeFault(file: file, line: lines.line(section, key), rule: rule))
  }

  mutating func knows(_ keys: Set<String>, in table: TOMLTable, section: String) {
    for key in table.keys where !keys.contains(key) {
      fault(section.isEmpty ? key : section, section.isEmpty ? "" : key, .unknownKey(key))
    }
  }

  mutating func text(_ key: String, in theme: TOMLTable) -> String {
    guard let text = theme[key]?.string, !text.isEmpty else {
      fault("theme", key, .wrongValue(key: key, allowed: []))
      return ""
    }
    return text
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    in theme: TOMLTable,
    fallback: Choice
  ) -> Choice {
    guard let value = theme[key] else { return fallback }
    if let text = value.string, let choice = Choice(rawValue: text) { return choice }
    fault("theme", key, .wrongValue(key: key, allowed: Choice.allCases.map(\.rawValue)))
    return fallback
  }

  mutating func palette(_ table: TOMLTable) -> [String: PaletteColor] {
    var palette: [String: PaletteColor] = [:]
    for name in table.keys.sorted() {
      guard let entry = table[name]?.table else {
        fault("palette", name, .unknownColor(name))
        continue
      }
      for key in entry.keys where !["rgb", "c256", "c16"].contains(key) {
        fault("palette", name, .unknownKey(key))
      }
      guard let text = entry["rgb"]?.string, var color = Self.direct(text) else {
        fault("palette", name, .unknownColor(entry["rgb"]?.string ?? ""))
        continue
      }
      if let value = entry["c256"] {
        if let number = value.int, let index = UInt8(exactly: number) {
          color.indexed = .indexed(index)
        } else if value.string == "default" {
          color.indexed = .standard
        } else {
          fault("palette", name, .unknownColor(value.string ?? value.int.map(String.init) ?? "c256"))
        }
      }
      if let value = entry["c16"] {
        if let index = IndexedPalette.names.firstIndex(of: value.string ?? "") {
          color.ansi = .indexed(UInt8(index))
        } else if value.string == "default" {
          color.ansi = .standard
        } else {
          fault("palette", name, .unknownColor(value.string ?? "c16"))
        }
      }
      palette[name] = color
    }
    return palette
  }

  /// What a theme promises; a promise nobody knows is a fault.
  mutating func promises(in theme: TOMLTable) -> Theme.Promises {
    guard let value = theme["promises"] else { return [] }
    let allowed = Theme.Promises.names
    var promises: Theme.Promises = []
    guard let names = value.array else {
      fault("theme", "promises", .wrongValue(key: "promises", allowed: allowed))
      return []
    }
    for item in names {
      if let promise = Theme.Promises(name: item.string ?? "") {
        promises.insert(promise)
      } else {
        fault("theme", "promises", .wrongValue(key: "promises", allowed: allowed))
      }
    }
    return promises
  }

  mutating func styles(_ table: TOMLTable) -> [Role: WrittenStyle] {
    var styles: [Role: WrittenStyle] = [:]
    for name in table.keys.sorted() {
      guard let role = Role(name: name), let entry = table[name]?.table else {
        fault("roles", name, .unknownRole(name))
        continue
      }
      for key in entry.keys where !["fg", "bg", "mods", "mono"].contains(key) {
        fault("roles", name, .unknownKey(key))
      }
      styles[role] = WrittenStyle(
        foreground: color(entry["fg"], role: name),
        background: color(entry["bg"], role: name),
        attributes: attributes(entry["mods"], role: name),
        monoAttributes: attributes(entry["mono"], role: name)
      )
    }
    return styles
  }

  mutating func marks(_ table: TOMLTable) -> [Role: Mark] {
    var marks: [Role: Mark] = [:]
    for name in table.keys.sorted() {
      guard let role = Role(name: name), role.isMeaning else {
        fault("marks", name, .unknownRole(name))
        continue
      }
      guard let entry = table[name]?.table, let glyph = entry["glyph"]?.string,
        let ascii = entry["ascii"]?.string,
        let word = entry["word"]?.string
      else {
        fault("marks", name, .wrongValue(key: name, allowed: ["glyph", "ascii", "word"]))
        continue
      }
      marks[role] = Mark(glyph: glyph, ascii: ascii, word: word)
    }
    return marks
  }

  private mutating func color(_ value: (any TOMLValueConvertible)?, role: String) -> WrittenColor? {
    guard let value else { return nil }
    if let number = value.int {
      guard let index = UInt8(exactly: number) else {
        fault("roles", role, .unknownColor(String(number)))
        return nil
      }
      let ansi: ThemeColor = index < 16 ? .indexed(index) : .standard
      let fixed = PaletteColor(
        rgb: .direct(IndexedPalette.color(index)),
        indexed: .indexed(index),
        ansi: ansi
      )
      return .fixed(fixed)
    }
    guard let text = value.string, text.first != "#" || Self.direct(text) != nil else {
      fault("roles", role, .unknownColor(value.string ?? ""))
      return nil
    }
    return Self.direct(text).map { .fixed($0) } ?? .named(text)
  }

  private mutating func attributes(_ value: (any TOMLValueConvertible)?, role: String) -> Attributes? {
    guard let value else { return nil }
    guard let names = value.array else {
      fault("roles", role, .unknownAttribute(value.string ?? ""))
      return nil
    }
    var attributes: Attributes = []
    for item in names {
      if let attribute = Attributes(name: item.string ?? "") {
        attributes.insert(attribute)
      } else {
        fault("roles", role, .unknownAttribute(item.string ?? ""))
      }
    }
    return attributes
  }

  private static func direct(_ text: String) -> PaletteColor? {
    text == "default" ? .standard : RGB(hex: text).map { PaletteColor($0) }
  }
}
