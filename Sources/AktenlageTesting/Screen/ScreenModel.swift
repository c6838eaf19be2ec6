package import TerminalCanvas

/// A small terminal of our own: what a screen shows after a stream of bytes.
///
/// It shares no code with what writes them, knows only the sequences that our terminals have in common, and is as strict as
/// the strictest of them: of a wide character that loses a half nothing is left, and line drawing must be designated.
package struct ScreenModel {
  /// One place of the screen; empty behind a wide character.
  package struct Cell: Hashable {
    package var text = " "
    package var look = Look()

    package init(text: String = " ", look: Look = Look()) {
      self.text = text
      self.look = look
    }
  }

  /// Rows of cells.
  package internal(set) var cells: [[Cell]]
  /// Where the cursor is.
  package internal(set) var cursor = Point(column: 0, row: 0)
  /// The private modes that are on, such as 1049 for the alternate screen and 25 for a cursor that is seen.
  package internal(set) var modes: Set<Int> = [7, 25]
  /// Sequences that the model does not know; a test expects none.
  package internal(set) var unknown: [String] = []
  let columns: Int
  let rows: Int
  /// Whether erasing leaves the background colour, as terminals with `bce` do.
  let erasesInColor: Bool
  var look = Look()
  /// The lines that scroll.
  var top = 0
  var bottom: Int
  var wrapsNext = false
  var isInserting = false
  var characterSets = CharacterSets()
  var last = Cell()
  /// What ESC 7 keeps for ESC 8.
  var saved = (cursor: Point(column: 0, row: 0), look: Look(), characterSets: CharacterSets())

  /// Two sets, of which one is in use, and whether lines are drawn by the letters of one that was designated.
  struct CharacterSets {
    var drawsLines = [false, false]
    var inUse = 0
    /// The console's own way, by SGR 11.
    var isConsoleAlternate = false

    var isAlternate: Bool { drawsLines[inUse] || isConsoleAlternate }
  }

  /// An empty screen.
  package init(columns: Int, rows: Int, erasesInColor: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.erasesInColor = erasesInColor
    bottom = rows - 1
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// Columns and rows.
  package var size: Size { Size(columns: columns, rows: rows) }

  /// Whether the cursor is shown.
  package var isCursorShown: Bool { modes.contains(25) }

  /// A row without its trailing blanks.
  package func text(_ row: Int) -> String {
    var text = cells[row].map(\.text).joined()
    while text.utf8.last == 0x20 { text.unicodeScalars.removeLast() }
    return text
  }

  /// Takes what a program wrote.
  package mutating func feed(_ bytes: some Sequence<UInt8>, isUnicode: Bool) {
    let all = Array(bytes)
    var index = 0
    while index < all.count {
      let byte = all[index]
      index += 1
      switch byte {
      case 0x00, 0x07: break
      case 0x08: move(to: cursor.column - 1)
      case 0x09: move(to: (cursor.column / 8 + 1) * 8)
      case 0x0A: lineFeed()
      case 0x0D: move(to: 0)
      case 0x0E: characterSets.inUse = 1
      case 0x0F: characterSets.inUse = 0
      case 0x1B: index = escape(all, index)
      case 0x20..<0x7F: put(Unicode.Scalar(byte))
      default:
        guard isUnicode, byte >= 0xC2 else {
          unknown.append("byte \(byte)")
          break
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(all.count, index + length - 1)
        for scalar in String(decoding: all[(index - 1)..<end], as: UTF8.self).unicodeScalars { put(scalar) }
        index = end
      }
    }
  }

  // MARK: Characters

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar) ?? 1
    if width == 0 {
      let column = wrapsNext || !modes.contains(7) ? cursor.column : cursor.column - 1
      let place = cells[cursor.row][max(0, column)].text.isEmpty ? column - 1 : column
      cells[cursor.row][max(0, place)].text.unicodeScalars.append(scalar)
      return
    }
    if wrapsNext {
      cursor.column = 0
      lineFeed()
    }
    var cell = Cell(text: String(scalar), look: look)
    if characterSets.isAlternate, let line = Self.lines[scalar] { cell.text = line }
    write(cell, width: width)
    last = cell
  }

  mutating func write(_ cell: Cell, width: Int) {
    guard cursor.column + width <= columns else { return unknown.append("half of \(cell.text) at the edge") }
    if isInserting { insertBlanks(width) }
    for place in cursor.column..<(cursor.column + width) { forget(place) }
    cells[cursor.row][cursor.column] = cell
    if width == 2 { cells[cursor.row][cursor.column + 1] = Cell(text: "", look: look) }
    if cursor.column + width >= columns {
      cursor.column = columns - 1
      wrapsNext = modes.contains(7)
    } else {
      cursor.column += width
    }
  }

  /// Blanks the half of a wide character that stays when this place is overwritten.
  private mutating func forget(_ column: Int) {
    if cells[cursor.row][column].text.isEmpty, column > 0 { cells[cursor.row][column - 1].text = " " }
    if column + 1 < columns, cells[cursor.row][column + 1].text.isEmpty {
      cells[cursor.row][column + 1].text = " "
    }
  }

  // MARK: Lines

  mutating func move(to column: Int) {
    cursor.column = min(max(0, column), columns - 1)
    wrapsNext = false
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == bottom { scroll(1) } else { cursor.row = min(rows - 1, cursor.row + 1) }
  }

  var blank: Cell { Cell(look: Look(background: erasesInColor ? look.background : .standard)) }

  /// Moves the region's lines up, or down for a negative number.
  mutating func scroll(_ count: Int, from first: Int? = nil) {
    let start = first ?? top
    guard start <= bottom else { return }
    for _ in 0..<min(abs(count), bottom - start + 1) {
      let line = Array(repeating: blank, count: columns)
      if count > 0 {
        cells.remove(at: start)
        cells.insert(line, at: bottom)
      } else {
        cells.remove(at: bottom)
        cells.insert(line, at: start)
      }
    }
  }

  mutating func insertBlanks(_ count: Int) {
    for _ in 0..<count {
      cells[cursor.row].insert(blank, at: cursor.column)
      cells[cursor.row].removeLast()
    }
    dropHalves()
  }

  /// Blanks what is left of wide characters that lost a half in the cursor's row.
  mutating func dropHalves() {
    var row = cells[cursor.row]
    for column in 0..<columns {
      let isHalf = row[column].text.isEmpty
      let isWide = row[column].text.unicodeScalars.first.map { DisplayWidth.of($0) == 2 } ?? false
      if isHalf,
        column == 0 || row[column - 1].text.unicodeScalars.first.map({ DisplayWidth.of($0) == 2 }) != true
      {
        row[column].text = " "
      } else if isWide, column + 1 >= columns || !row[column + 1].text.isEmpty {
        row[column].text = " "
      }
    }
    cells[cursor.row] = row
  }

  private static let lines: [Unicode.Scalar: String] = [
    "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "w": "┬", "v": "┴",
    "n": "┼",
  ]
}
