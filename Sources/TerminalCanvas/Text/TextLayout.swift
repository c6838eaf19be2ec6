/// Cutting and breaking text to columns.
package enum TextLayout {
  /// The text made safe for one line; one longer than `columns` is cut and ends in `…`.
  package static func truncated(_ text: String, columns: Int) -> String {
    let safe = SafeText.singleLine(text)
    guard DisplayWidth.of(safe) > columns else { return safe }
    guard columns > 0 else { return "" }
    return prefix(of: safe, columns: columns - 1) + "…"
  }

  /// The text made safe for one line; one longer than `columns` keeps its beginning and end around `…`.
  package static func middleTruncated(_ text: String, columns: Int) -> String {
    let safe = SafeText.singleLine(text)
    guard DisplayWidth.of(safe) > columns else { return safe }
    guard columns > 0 else { return "" }
    let tail = (columns - 1) / 2
    return prefix(of: safe, columns: columns - 1 - tail) + "…" + suffix(of: safe, columns: tail)
  }

  /// As much of a safe text's beginning as fits.
  private static func prefix(of text: String, columns: Int) -> String {
    var units = TextUnits(text)
    var used = 0
    var length = 0
    while let unit = units.next(), used + unit.columns <= columns {
      used += unit.columns
      length += unit.length
    }
    return String(decoding: text.utf8.prefix(length), as: UTF8.self)
  }

  /// As much of a safe text's end as fits.
  private static func suffix(of text: String, columns: Int) -> String {
    var skip = DisplayWidth.of(text) - columns
    var units = TextUnits(text)
    var length = 0
    while skip > 0, let unit = units.next() {
      skip -= unit.columns
      length += unit.length
    }
    return String(decoding: text.utf8.dropFirst(length), as: UTF8.self)
  }
}
