/// How many columns text takes on the screen.
///
/// One rule for every cut and alignment. Text is measured as `SafeText` shows it, so that what is measured is
/// what is painted.
package enum DisplayWidth {
  /// Columns of a text shown on one line.
  package static func of(_ text: String) -> Int {
    let ascii = asciiColumns(text)
    if let ascii { return ascii }
    var units = TextUnits(text)
    var columns = 0
    while let unit = units.next() { columns += unit.columns }
    return columns
  }

  /// Columns of one character shown on one line.
  package static func of(_ character: Character) -> Int { of(String(character)) }

  /// Columns of a scalar, 0 for one that joins the cell before it; nil for one that is unsafe to show.
  package static func of(_ scalar: Unicode.Scalar) -> Int? {
    let kind = kind(of: scalar.value)
    return kind == unsafe ? nil : kind
  }

  /// The class of scalars that are never shown.
  static let unsafe = 3

  /// 0 joins the cell before it, 1 and 2 are columns, 3 is unsafe.
  static func kind(of value: UInt32) -> Int {
    // Printable ASCII, the Latin letters up to the first combining mark, lines, blocks and shapes.
    if value >= 0x20 && value < 0x7F { return 1 }
    if value >= 0xA0 && value < 0x300 { return value == 0xAD ? unsafe : 1 }
    if value >= 0x2500 && value < 0x25FD { return 1 }
    let key = value << 2 | 3
    let runs = WidthTable.runs
    var low = 0
    var high = runs.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if runs[middle] <= key { low = middle } else { high = middle - 1 }
    }
    return Int(runs[low] & 3)
  }

  /// The byte count when all of the text is printable ASCII.
  private static func asciiColumns(_ text: String) -> Int? {
    var columns = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      columns += 1
    }
    return columns
  }
}
