import COfficeFiles
package import TerminalCanvas

/// The themes that can be chosen: the built-in ones, and an office's own, which win over built-in ones of their name.
package struct ThemeLibrary: Sendable {
  /// The theme that is used when none is asked for.
  package static let standardName = "amt-dunkel"

  private var ownNames: Set<String> = []
  private var files: [String: (text: String, file: String)] = [:]

  /// `own` maps file names such as `nachtdienst.toml` to their text.
  package init(own: [String: String] = [:]) {
    var entry = office_files_themes()
    while let current = entry?.pointee, let name = current.name {
      let bytes = UnsafeBufferPointer(start: current.bytes, count: current.count)
      add(text: String(decoding: bytes, as: UTF8.self), file: String(cString: name))
      entry = entry?.successor()
    }
    for (file, text) in own { add(text: text, file: file) }
    ownNames = Set(own.keys.map(Self.name(ofFile:)))
  }

  /// Whether a theme is one of the user's own.
  package func isOwn(_ name: String) -> Bool { ownNames.contains(name) }

  /// All names, in alphabetical order.
  package var names: [String] { files.keys.sorted() }

  /// A theme by its name, which is its file's name without `.toml`; throws all that is wrong with it.
  package func theme(named name: String) throws(ThemeFaults) -> Theme {
    guard let (text, file) = files[name] else {
      throw ThemeFaults([ThemeFault(file: name, line: 1, rule: .unknownTheme(name))])
    }
    return try resolve(try ThemeFile(text, file: file))
  }

  /// Everything wrong with a theme's text, the rules of contrast, marks and difference included; empty for a good one.
  package func check(_ text: String, file: String) -> [ThemeFault] {
    do throws(ThemeFaults) {
      let parsed = try ThemeFile(text, file: file)
      let theme = try resolve(parsed)
      return theme.findings(promises: parsed.promises).map { finding in
        ThemeFault(file: file, line: parsed.line(of: finding), rule: .broken(finding))
      }
    } catch {
      return error.faults
    }
  }

  /// Everything wrong with a theme of the library.
  package func check(named name: String) -> [ThemeFault] {
    guard let (text, file) = files[name] else {
      return [ThemeFault(file: name, line: 1, rule: .unknownTheme(name))]
    }
    return check(text, file: file)
  }

  private mutating func add(text: String, file: String) {
    files[Self.name(ofFile: file)] = (text, file)
  }

  private static func name(ofFile file: String) -> String {
    file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
  }

  /// The theme of a file: colours of all files on the way first, so that a theme may change a colour's value alone.
  private func resolve(_ leaf: ThemeFile) throws(ThemeFaults) -> Theme {
    var palette: [String: PaletteColor] = [:]
    let files = try ancestry(of: leaf)
    for file in files {
      palette.merge(file.palette) { _, new in new }
      let faults = file.unknownColors(palette)
      guard faults.isEmpty else { throw ThemeFaults(faults) }
    }
    return files.reduce(.fallback) { $1.theme(from: $0, palette: palette) }
  }

  /// A file and all that it inherits from, the first ancestor first.
  private func ancestry(of leaf: ThemeFile) throws(ThemeFaults) -> [ThemeFile] {
    var files = [leaf]
    var way = [leaf.name]
    var current = leaf
    while current.inherits != Theme.fallback.name {
      let name = current.inherits
      if way.contains(name) { throw inheritance(current, .cycle(way + [name])) }
      guard let (text, file) = self.files[name] else { throw inheritance(current, .unknownTheme(name)) }
      current = try ThemeFile(text, file: file)
      way.append(name)
      files.insert(current, at: 0)
    }
    return files
  }

  private func inheritance(_ parsed: ThemeFile, _ rule: ThemeFault.Rule) -> ThemeFaults {
    ThemeFaults([ThemeFault(file: parsed.file, line: parsed.inheritsLine, rule: rule)])
  }
}

extension ThemeFile {
  /// The line a broken rule is about.
  fileprivate func line(of finding: ThemeFinding) -> Int {
    switch finding {
    case .textContrast(let role, _, _, _), .shapeContrast(let role, _, _, _), .ansiForeground(let role, _):
      line(of: role)
    case .sameLook(_, let role, _), .closeColors(_, let role, _, _, _, _): line(of: role)
    case .missingMark(let role), .sameMark(_, let role): line(ofMark: role)
    }
  }
}
