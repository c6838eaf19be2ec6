package import TerminalCanvas

/// A small terminal of our own: what a screen shows after a stream of bytes. Knows only what terminals have in common.
package struct ScreenModel {
  /// One place of the screen; empty behind a wide character.
  package struct Cell: Hashable {
    package var text = " "
    package var look = Look()
  }

  /// Rows of cells.
  package private(set) var cells: [[Cell]]
  /// Where the cursor is.
  package private(set) var cursor = Point(column: 0, row: 0)
  /// Whether the cursor is shown.
  package private(set) var isCursorShown = true
  /// Sequences that the model does not know; a test expects none.
  package private(set) var unknown: [String] = []
  private let columns: Int
  private let rows: Int
  private var look = Look()
  private var top = 0
  private var bottom: Int
  private var wrapsNext = false
  private var isAlternate = false
  private var last = Cell()

  /// An empty screen.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    bottom = rows - 1
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// A row without its trailing blanks.
  package func text(_ row: Int) -> String {
    var text = cells[row].map(\.text).joined()
    while text.utf8.last == 0x20 { text.removeLast() }
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
      case 0x08:
        cursor.column = max(0, cursor.column - 1)
        wrapsNext = false
      case 0x09:
        cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
      case 0x0A: lineFeed()
      case 0x0D:
        cursor.column = 0
        wrapsNext = false
      case 0x0E: isAlternate = true
      case 0x0F: isAlternate = false
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

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar) ?? 1
    if width == 0 {
      let column = wrapsNext ? cursor.column : cursor.column - 1
      let place = cells[cursor.row][max(0, column)].text.isEmpty ? column - 1 : column
      cells[cursor.row][max(0, place)].text.unicodeScalars.append(scalar)
      return
    }
    if wrapsNext {
      cursor.column = 0
      lineFeed()
    }
    var cell = Cell(text: String(scalar), look: look)
    if isAlternate, let line = Self.lines[scalar] { cell.text = line }
    write(cell, width: width)
    last = cell
  }

  private mutating func write(_ cell: Cell, width: Int) {
    cells[cursor.row][cursor.column] = cell
    if width == 2, cursor.column + 1 < columns {
      cells[cursor.row][cursor.column + 1] = Cell(text: "", look: look)
    }
    if cursor.column + width >= columns {
      cursor.column = columns - 1
      wrapsNext = true
    } else {
      cursor.column += width
    }
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == bottom { scroll(1) } else { cursor.row = min(rows - 1, cursor.row + 1) }
  }

  private var blank: Cell { Cell(look: Look(background: look.background)) }

  /// Moves the region's lines up, or down for a negative number.
  private mutating func scroll(_ count: Int, from first: Int? = nil) {
    let start = first ?? top
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

  private mutating func escape(_ all: [UInt8], _ start: Int) -> Int {
    guard start < all.count else { return start }
    switch all[start] {
    case 0x5B: return control(all, start + 1)
    case 0x28, 0x29:
      if start + 1 < all.count, all[start] == 0x28 { isAlternate = all[start + 1] == 0x30 }
      return start + 2
    case 0x4D:
      if cursor.row == top { scroll(-1) } else { cursor.row = max(0, cursor.row - 1) }
    case 0x37, 0x38, 0x3D, 0x3E: break
    default: unknown.append("ESC \(all[start])")
    }
    return start + 1
  }

  private mutating func control(_ all: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < all.count, !(0x40...0x7E).contains(all[end]) { end += 1 }
    guard end < all.count else { return end }
    let body = String(decoding: all[start..<end], as: UTF8.self)
    let numbers = body.drop { $0 == "?" || $0 == ">" }.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    wrapsNext = false
    if body.hasPrefix("?") || body.hasPrefix(">") {
      if body == "?25" { isCursorShown = all[end] == 0x68 }
    } else {
      apply(Character(Unicode.Scalar(all[end])), numbers)
    }
    return end + 1
  }

  private mutating func apply(_ final: Character, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    let column = cursor.column
    switch final {
    case "A": cursor.row = max(0, cursor.row - count)
    case "B", "e": cursor.row = min(rows - 1, cursor.row + count)
    case "C", "a": cursor.column = min(columns - 1, column + count)
    case "D": cursor.column = max(0, column - count)
    case "G", "`": cursor.column = min(columns, count) - 1
    case "d": cursor.row = min(rows, count) - 1
    case "H", "f":
      cursor.row = min(rows, count) - 1
      cursor.column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "I": cursor.column = min(columns - 1, (column / 8 + count) * 8)
    case "Z": cursor.column = max(0, ((column + 7) / 8 - count) * 8)
    case "J": erase(numbers.first ?? 0, lines: true)
    case "K": erase(numbers.first ?? 0, lines: false)
    case "X": for place in column..<min(columns, column + count) { cells[cursor.row][place] = blank }
    case "@":
      for _ in 0..<count {
        cells[cursor.row].insert(blank, at: column)
        cells[cursor.row].removeLast()
      }
    case "P":
      for _ in 0..<count {
        cells[cursor.row].remove(at: column)
        cells[cursor.row].append(blank)
      }
    case "L": scroll(-count, from: cursor.row)
    case "M": scroll(count, from: cursor.row)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { write(last, width: 1) }
    case "r":
      top = max(1, numbers.first ?? 1) - 1
      bottom = (numbers.count > 1 && numbers[1] > 0 ? min(rows, numbers[1]) : rows) - 1
      cursor = Point(column: 0, row: 0)
    case "m": attributes(numbers.isEmpty ? [0] : numbers)
    case "l", "h", "t": break
    default: unknown.append("CSI \(numbers) \(final)")
    }
  }

  private mutating func erase(_ what: Int, lines: Bool) {
    let row = cursor.row
    let range = what == 0 ? cursor.column..<columns : what == 1 ? 0..<(cursor.column + 1) : 0..<columns
    for place in range { cells[row][place] = blank }
    guard lines else { return }
    for other in 0..<rows where what == 2 || (what == 0 && other > row) || (what == 1 && other < row) {
      cells[other] = Array(repeating: blank, count: columns)
    }
  }

  private mutating func attributes(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Look()
      case 1: look.attributes.insert(.bold)
      case 2: look.attributes.insert(.dim)
      case 3: look.attributes.insert(.italic)
      case 4: look.attributes.insert(.underline)
      case 7: look.attributes.insert(.reverse)
      case 10: isAlternate = false
      case 11: isAlternate = true
      case 22: look.attributes.subtract([.bold, .dim])
      case 23: look.attributes.remove(.italic)
      case 24: look.attributes.remove(.underline)
      case 27: look.attributes.remove(.reverse)
      case 30...37: look.foreground = .indexed(UInt8(number - 30))
      case 40...47: look.background = .indexed(UInt8(number - 40))
      case 90...97: look.foreground = .indexed(UInt8(number - 82))
      case 100...107: look.background = .indexed(UInt8(number - 92))
      case 39: look.foreground = .standard
      case 49: look.background = .standard
      case 38, 48:
        guard rest.popFirst() == 5, let index = rest.popFirst() else {
          return unknown.append("SGR \(numbers)")
        }
        if number == 38 {
          look.foreground = .indexed(UInt8(clamping: index))
        } else {
          look.background = .indexed(UInt8(clamping: index))
        }
      default: unknown.append("SGR \(numbers)")
      }
    }
  }

  private static let lines: [Unicode.Scalar: String] = [
    "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "w": "┬", "v": "┴",
    "n": "┼",
  ]
}
