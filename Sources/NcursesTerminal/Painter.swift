import CNcurses
package import TerminalCanvas

/// The ncurses screen: canvases in, the bytes of the difference out. One at a time in a process.
@MainActor
package final class Painter {
  /// What the screen was opened for.
  package let capabilities: Capabilities
  private var shown: Canvas
  private var shownTheme: Theme?
  private var pairs: PairTable
  private var translation: GlyphTranslation
  private var glyphs: [cn_glyph] = []
  private var isOpen = true
  private var lean: LeanLooks

  /// The bytes of a frame and the cells that changed.
  package struct Frame {
    /// What is to be sent; valid until the next frame.
    package var bytes: UnsafeMutableBufferPointer<UInt8>
    /// How many cells changed.
    package var cells: Int
  }

  /// Opens the screen; the locale must have been chosen before.
  package init(
    capabilities: Capabilities,
    size: Size,
    transliterate: @escaping @Sendable (String) -> String
  ) throws(TerminalError) {
    self.capabilities = capabilities
    shown = Canvas(size: size)
    translation = GlyphTranslation(
      isUnicode: capabilities.isUnicode,
      hasSigns: capabilities.hasSigns,
      transliterate: transliterate
    )
    let failure = cn_screen_open(capabilities.term, Int32(max(1, size.columns)), Int32(max(1, size.rows)))
    switch failure {
    case CN_OK: break
    case CN_UNKNOWN_TERM: throw .unknownTerm(capabilities.term)
    case CN_INCAPABLE: throw .incapable(capabilities.term)
    default: throw .noResources
    }
    pairs = PairTable(available: Int(cn_screen_pairs()))
    lean = LeanLooks(turnsOff: cn_screen_pairs() > 0)
  }

  /// Paints everything with the next frame.
  package func invalidate() {
    cn_screen_invalidate()
    lean.forget()
  }

  /// The bytes between what the terminal shows and the canvas, with room for `margin` bytes on both sides.
  ///
  /// They stay valid until the next frame.
  package func frame(_ canvas: Canvas, theme: Theme, margin: Int = 0) -> Frame {
    if canvas.size != shown.size {
      cn_screen_resize(Int32(max(1, canvas.size.columns)), Int32(max(1, canvas.size.rows)))
      shown = Canvas(size: canvas.size)
      putAll(canvas, theme: theme)
    } else if shownTheme != theme {
      putAll(canvas, theme: theme)
    } else {
      putChanges(canvas)
    }
    let cells = changed
    shown = canvas
    let cursor = canvas.cursor.map { point in
      Point(
        column: min(max(0, point.column), max(0, canvas.size.columns - 1)),
        row: min(max(0, point.row), max(0, canvas.size.rows - 1))
      )
    }
    var count = 0
    let bytes = cn_screen_take(
      Int32(cursor?.row ?? -1),
      Int32(cursor?.column ?? 0),
      margin,
      margin,
      &count
    )
    guard let bytes else {
      return Frame(bytes: UnsafeMutableBufferPointer(start: nil, count: 0), cells: cells)
    }
    let drawn = UnsafeMutableBufferPointer(start: bytes + margin, count: count)
    return Frame(bytes: UnsafeMutableBufferPointer(start: bytes, count: lean.shorten(drawn)), cells: cells)
  }

  /// Closes the screen; frames after that are empty.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    cn_screen_close()
  }

  private var changed = 0

  private func putAll(_ canvas: Canvas, theme: Theme) {
    if shownTheme != theme { define(theme) }
    changed = canvas.size.columns * canvas.size.rows
    for row in 0..<canvas.size.rows { put(canvas.rowCells(row), row: row, column: 0) }
  }

  private func putChanges(_ canvas: Canvas) {
    changed = 0
    for row in 0..<canvas.size.rows {
      guard let span = canvas.changedColumns(row: row, from: shown) else { continue }
      changed += span.count
      let cells = canvas.rowCells(row)
      put(
        cells[(cells.startIndex + span.lowerBound)..<(cells.startIndex + span.upperBound)],
        row: row,
        column: span.lowerBound
      )
    }
  }

  private func put(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    glyphs.removeAll(keepingCapacity: true)
    for cell in cells { translation.append(cell, to: &glyphs) }
    cn_screen_put(Int32(row), Int32(column), glyphs, Int32(glyphs.count))
  }

  /// Tells ncurses how each role looks.
  private func define(_ theme: Theme) {
    shownTheme = theme
    // The console's font has light and double lines only.
    translation.border = theme.border == .heavy && !capabilities.hasSigns ? .double : theme.border
    translation.isPlain = theme.glyphs == .ascii
    for role in Role.allCases {
      let look = theme.look(role, at: capabilities.depth)
      let pair = pairs.number(look.foreground, look.background)
      if pair.isNew {
        cn_screen_define_pair(pair.number, PairTable.code(look.foreground), PairTable.code(look.background))
      }
      cn_screen_define_look(Int32(role.rawValue), UInt32(look.attributes.rawValue), pair.number)
    }
  }
}
