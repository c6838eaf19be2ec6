package import TerminalCanvas
import TOMLKit

/// A theme file as it was written, before what it inherits is looked up.
package struct ThemeFile: Sendable {
  /// The name of the file.
  package let file: String
  /// The name that settings use.
  package let name: String
  /// The name that people read.
  package let title: String
  /// What its ground is.
  package let appearance: Theme.Appearance
  /// The name of the theme that gives what this one leaves out.
  package let inherits: String
  /// What boxes are drawn with.
  package let border: BorderStyle
  /// Which signs are used.
  package let glyphs: Theme.Glyphs
  /// What it promises beyond the rules for every theme.
  package let promises: Theme.Promises
  /// Its colours by name; they also replace those of the same name in what it inherits.
  let palette: [String: PaletteColor]
  /// What it says about roles.
  let styles: [Role: WrittenStyle]
  /// What it says about marks.
  package let marks: [Role: Mark]
  private let lines: ThemeLines

  /// Reads a theme file; throws all that is wrong with it at once.
  package init(_ text: String, file: String) throws(ThemeFaults) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ThemeFaults([
        ThemeFault(file: file, line: max(1, error.source.begin.line), rule: .syntax(error.description))
      ])
    } catch {
      throw ThemeFaults([ThemeFault(file: file, line: 1, rule: .syntax("\(error)"))])
    }
    var reader = ThemeReader(file: file, lines: ThemeLines(text))
    reader.knows(["theme", "palette", "roles", "marks"], in: table, section: "")
    let theme = table["theme"]?.table ?? TOMLTable()
    reader.knows(
      ["name", "title", "appearance", "inherits", "border", "glyphs", "promises"],
      in: theme,
      section: "theme"
    )
    let name = reader.text("name", in: theme)
    self.file = file
    self.name = name
    title = reader.text("title", in: theme)
    appearance = reader.choice("appearance", in: theme, fallback: .terminal)
    inherits = theme["inherits"] == nil ? Theme.fallback.name : reader.text("inherits", in: theme)
    border = reader.choice("border", in: theme, fallback: .light)
    glyphs = reader.choice("glyphs", in: theme, fallback: .auto)
    promises = reader.promises(in: theme)
    palette = reader.palette(table["palette"]?.table ?? TOMLTable())
    styles = reader.styles(table["roles"]?.table ?? TOMLTable())
    marks = reader.marks(table["marks"]?.table ?? TOMLTable())
    lines = reader.lines
    guard reader.faults.isEmpty else { throw ThemeFaults(reader.faults) }
  }

  /// The line of `inherits`.
  var inheritsLine: Int { lines.line("theme", "inherits") }

  /// The line that gives a role, or the section's.
  func line(of role: Role) -> Int { lines.line("roles", role.name) }

  /// The line that gives a role's mark, or the section's.
  func line(ofMark role: Role) -> Int { lines.line("marks", role.name) }

  /// The names of colours that neither this file nor what it inherits gives, each with its line.
  func unknownColors(_ palette: [String: PaletteColor]) -> [ThemeFault] {
    styles.flatMap { role, style in
      style.names.filter { palette[$0] == nil }
        .map { ThemeFault(file: file, line: line(of: role), rule: .unknownColor($0)) }
    }
    .sorted { $0.line < $1.line }
  }

  /// The theme itself, what it leaves out taken from another; `palette` has every name that it uses.
  func theme(from base: Theme, palette: [String: PaletteColor]) -> Theme {
    base.derived(
      name: name,
      title: title,
      appearance: appearance,
      border: border,
      glyphs: glyphs,
      overrides: styles.mapValues { $0.override(palette) },
      marks: marks
    )
  }
}
