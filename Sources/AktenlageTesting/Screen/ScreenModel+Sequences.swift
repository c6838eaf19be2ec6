import TerminalCanvas

/// What begins with ESC.
extension ScreenModel {
  /// Takes a sequence whose ESC stands before `start`, and gives the place behind it.
  mutating func escape(_ all: [UInt8], _ start: Int) -> Int {
    guard start < all.count else {
      unknown.append("ESC at the end")
      return start
    }
    switch all[start] {
    case 0x5B: return control(all, start + 1)
    case 0x5D: return command(all, start + 1)
    case 0x28, 0x29:
      guard start + 1 < all.count, [0x30, 0x42].contains(all[start + 1]) else { break }
      characterSets.drawsLines[Int(all[start]) - 0x28] = all[start + 1] == 0x30
      return start + 2
    case 0x4D:
      wrapsNext = false
      if cursor.row == top { scroll(-1) } else { cursor.row = max(0, cursor.row - 1) }
      return start + 1
    case 0x37:
      saved = (cursor, look, characterSets)
      return start + 1
    case 0x38:
      (cursor, look, characterSets) = saved
      wrapsNext = false
      return start + 1
    // The keypad sends numbers, or not.
    case 0x3D, 0x3E: return start + 1
    default: break
    }
    unknown.append("ESC \(Character(Unicode.Scalar(all[start])))")
    return start + 1
  }

  /// A command to the terminal, such as what fills the clipboard; ends with BEL or ESC and a backslash.
  private mutating func command(_ all: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < all.count, all[end] != 0x07, all[end] != 0x1B { end += 1 }
    let body = String(decoding: all[start..<end], as: UTF8.self)
    if !body.hasPrefix("52;") { unknown.append("OSC \(body)") }
    return min(all.count, end + (end < all.count && all[end] == 0x1B ? 2 : 1))
  }

  private mutating func control(_ all: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < all.count, !(0x40...0x7E).contains(all[end]) { end += 1 }
    let body = String(decoding: all[start..<end], as: UTF8.self)
    guard end < all.count else {
      unknown.append("CSI \(body) without an end")
      return end
    }
    let final = Character(Unicode.Scalar(all[end]))
    wrapsNext = false
    if body.hasPrefix("?") {
      privately(final, body.dropFirst())
    } else if final == "m" {
      attributes(body)
    } else {
      let parts = body.split(separator: ";", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { $0.isEmpty ? 0 : Int($0) }
      if numbers.count == parts.count {
        apply(final, numbers)
      } else {
        unknown.append("CSI \(body) \(final)")
      }
    }
    return end + 1
  }

  /// The modes our terminals may be told.
  private static let knownModes: Set<Int> = [1, 7, 12, 25, 1000, 1002, 1004, 1006, 1049, 2004, 2026]

  private mutating func privately(_ final: Character, _ body: Substring) {
    let numbers = body.split(separator: ";").compactMap { Int($0) }
    switch final {
    case "h" where Self.knownModes.isSuperset(of: numbers): modes.formUnion(numbers)
    case "l" where Self.knownModes.isSuperset(of: numbers): modes.subtract(numbers)
    // The console's cursor, and the question whether frames can be shown whole.
    case "c" where [0, 1, 8].contains(numbers.first): break
    case "p" where body == "2026$": break
    default: unknown.append("CSI ?\(body) \(final)")
    }
  }

  private mutating func apply(_ final: Character, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    let column = cursor.column
    switch final {
    case "A": cursor.row = max(0, cursor.row - count)
    case "B", "e": cursor.row = min(rows - 1, cursor.row + count)
    case "C", "a": move(to: column + count)
    case "D": move(to: column - count)
    case "G", "`": move(to: count - 1)
    case "d": cursor.row = min(rows, count) - 1
    case "H", "f":
      cursor.row = min(rows, count) - 1
      move(to: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "I": move(to: (column / 8 + count) * 8)
    case "Z": move(to: ((column + 7) / 8 - count) * 8)
    case "J": erase(numbers.first ?? 0, lines: true)
    case "K": erase(numbers.first ?? 0, lines: false)
    case "X":
      for place in column..<min(columns, column + count) { cells[cursor.row][place] = blank }
      dropHalves()
    case "@": insertBlanks(count)
    case "P":
      for _ in 0..<count {
        cells[cursor.row].remove(at: column)
        cells[cursor.row].append(blank)
      }
      dropHalves()
    case "L": scroll(-count, from: cursor.row)
    case "M": scroll(count, from: cursor.row)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { write(last, width: 1) }
    case "r":
      top = max(1, numbers.first ?? 1) - 1
      bottom = (numbers.count > 1 && numbers[1] > 0 ? min(rows, numbers[1]) : rows) - 1
      cursor = Point(column: 0, row: 0)
    case "h" where numbers == [4]: isInserting = true
    case "l" where numbers == [4]: isInserting = false
    // How tmux shapes its cursor, what keeps a window's title, and the question what the terminal is.
    case "h" where numbers == [34], "l" where numbers == [34]: break
    case "t" where [[22, 0, 0], [23, 0, 0]].contains(numbers): break
    case "c" where numbers == [0] || numbers.isEmpty: break
    default: unknown.append("CSI \(numbers) \(final)")
    }
  }

  private mutating func erase(_ what: Int, lines: Bool) {
    let row = cursor.row
    let range = what == 0 ? cursor.column..<columns : what == 1 ? 0..<(cursor.column + 1) : 0..<columns
    for place in range { cells[row][place] = blank }
    dropHalves()
    guard lines else { return }
    for other in 0..<rows where what == 2 || (what == 0 && other > row) || (what == 1 && other < row) {
      cells[other] = Array(repeating: blank, count: columns)
    }
  }

  // MARK: Attributes and colours

  private mutating func attributes(_ body: String) {
    var rest = body.split(separator: ";", omittingEmptySubsequences: false)[...]
    while let part = rest.popFirst() {
      if part.contains(":") {
        guard direct(part) else { return unknown.append("SGR \(body)") }
        continue
      }
      guard let number = part.isEmpty ? 0 : Int(part), attribute(number) || color(number, &rest) else {
        return unknown.append("SGR \(body)")
      }
    }
  }

  private mutating func attribute(_ number: Int) -> Bool {
    switch number {
    case 0: look = Look()
    case 1: look.attributes.insert(.bold)
    case 2: look.attributes.insert(.dim)
    case 3: look.attributes.insert(.italic)
    case 4: look.attributes.insert(.underline)
    case 7: look.attributes.insert(.reverse)
    case 10: characterSets.isConsoleAlternate = false
    case 11: characterSets.isConsoleAlternate = true
    case 22: look.attributes.subtract([.bold, .dim])
    case 23: look.attributes.remove(.italic)
    case 24: look.attributes.remove(.underline)
    case 27: look.attributes.remove(.reverse)
    default: return false
    }
    return true
  }

  private mutating func color(_ number: Int, _ rest: inout ArraySlice<Substring>) -> Bool {
    switch number {
    case 30...37: look.foreground = .indexed(UInt8(number - 30))
    case 40...47: look.background = .indexed(UInt8(number - 40))
    case 90...97: look.foreground = .indexed(UInt8(number - 82))
    case 100...107: look.background = .indexed(UInt8(number - 92))
    case 39: look.foreground = .standard
    case 49: look.background = .standard
    case 38, 48:
      guard rest.popFirst() == "5", let index = rest.popFirst().flatMap({ UInt8($0) }) else { return false }
      if number == 38 { look.foreground = .indexed(index) } else { look.background = .indexed(index) }
    default: return false
    }
    return true
  }

  /// `38:2::R:G:B`, or 48 for the background.
  private mutating func direct(_ part: Substring) -> Bool {
    let fields = part.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 6, fields[1] == "2", fields[2].isEmpty, let red = UInt8(fields[3]),
      let green = UInt8(fields[4]), let blue = UInt8(fields[5])
    else { return false }
    let color = ThemeColor.direct(RGB(red: red, green: green, blue: blue))
    switch fields[0] {
    case "38": look.foreground = color
    case "48": look.background = color
    default: return false
    }
    return true
  }
}
