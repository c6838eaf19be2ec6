import AktenlageTesting
import NcursesTerminal
import TerminalCanvas

/// What a terminal should show of a canvas, said without the driver's tables.
@MainActor
struct ReplayComparison {
  private let kind: PainterTests.DriverReplayTests.Kind
  private let depth: ColorDepth

  init(_ kind: PainterTests.DriverReplayTests.Kind, _ depth: ColorDepth) {
    self.kind = kind
    self.depth = depth
  }

  /// The first thing that is not as the canvas has it; nil if all is.
  func fault(_ model: ScreenModel, _ canvas: Canvas, theme: Theme = Probe.theme()) -> String? {
    if let sequence = model.unknown.first { return "unknown: \(sequence)" }
    for row in 0..<canvas.size.rows {
      let wanted = canvas.rowCells(row).flatMap { cells(of: $0, theme) }
      guard wanted.count == canvas.size.columns else { return "row \(row) has \(wanted.count) columns" }
      for (column, pair) in zip(wanted, model.cells[row]).enumerated() {
        let (wanted, shown) = (Self.seen(pair.0), Self.seen(pair.1))
        if wanted != shown { return "\(row):\(column) shows \(shown), wanted \(wanted)" }
      }
    }
    guard let cursor = canvas.cursor else {
      // A vt100 cannot hide its cursor.
      return model.isCursorShown && kind.term != "vt100" ? "the cursor is seen" : nil
    }
    guard model.isCursorShown, model.cursor == cursor else {
      return "the cursor is at \(model.cursor), wanted \(cursor)"
    }
    return nil
  }

  /// The first place at which two terminals show something else.
  static func fault(_ one: ScreenModel, _ other: ScreenModel) -> String? {
    if one.cursor != other.cursor { return "cursor at \(one.cursor) and \(other.cursor)" }
    for (row, lines) in zip(one.cells, other.cells).enumerated() {
      for (column, cells) in zip(lines.0, lines.1).enumerated() where seen(cells.0) != seen(cells.1) {
        return "\(row):\(column) shows \(cells.0) and \(cells.1)"
      }
    }
    return nil
  }

  /// What of a cell can be seen: a blank has no colour of its own unless it is turned round or underlined.
  private static func seen(_ cell: ScreenModel.Cell) -> ScreenModel.Cell {
    guard cell.text == " " else { return cell }
    var cell = cell
    cell.look.attributes.formIntersection([.reverse, .underline])
    if cell.look.attributes.isEmpty { cell.look.foreground = .standard }
    return cell
  }

  /// What a cell of the canvas becomes: one place, two for a wide glyph, none for its second half.
  private func cells(of cell: Cell, _ theme: Theme) -> [ScreenModel.Cell] {
    guard cell.width > 0 else { return [] }
    let look = shown(theme.look(cell.role, at: depth))
    if !needsASCII(cell.glyph) {
      let first = ScreenModel.Cell(text: cell.text, look: look)
      return cell.width == 1 ? [first] : [first, ScreenModel.Cell(text: "", look: look)]
    }
    let ascii = ASCIIFallback.text(cell.text).unicodeScalars.prefix(cell.width).map { String($0) }
    let padded = ascii + Array(repeating: " ", count: cell.width - ascii.count)
    return padded.map { ScreenModel.Cell(text: $0, look: look) }
  }

  /// Letters and lines are everywhere, signs in the fonts of window systems, all but ASCII where there is UTF-8.
  private func needsASCII(_ glyph: Glyph) -> Bool {
    let isLine = (0x2500..<0x2580).contains(glyph.base)
    guard kind.isUnicode else { return !isLine && (glyph.base >= 0x7F || glyph.marks.0 != 0) }
    let isVGA =
      [0x2580, 0x2584, 0x2588, 0x258C].contains(glyph.base) || (0x2590...0x2593).contains(glyph.base)
    return kind.hasFewSigns && !isLine && !isVGA && (0x2190..<0x2900).contains(glyph.base)
  }

  /// What the terminal can show of a look.
  private func shown(_ look: Look) -> Look {
    var look = look
    switch kind.term {
    case "vt100": look.attributes.subtract([.italic, .dim])
    case "linux":
      look.attributes.remove(.italic)
      // The console shows these as colours of its own; with colours they are left out.
      if look.foreground != .standard || look.background != .standard {
        look.attributes.subtract([.underline, .dim])
      }
    case "xterm-direct":
      look.foreground = Self.direct(look.foreground)
      look.background = Self.direct(look.background)
    default: break
    }
    return look
  }

  /// There is no number for the darkest seven blues: the next one is shown.
  private static func direct(_ color: ThemeColor) -> ThemeColor {
    guard case .direct(let rgb) = color, rgb.value < 8 else { return color }
    return .direct(RGB(value: 8))
  }
}

extension PainterTests.DriverReplayTests.Kind {
  /// Whether the terminal's font has letters and lines but few signs.
  fileprivate var hasFewSigns: Bool { term == "linux" || term == "vt100" }
}
