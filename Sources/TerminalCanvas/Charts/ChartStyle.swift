/// Which signs a chart is drawn with.
package enum ChartGlyphs: Hashable, Sendable, CaseIterable {
  /// Eight dots a cell: the finest; read as letters on a braille line.
  case braille
  /// Eighths and quarters of a cell.
  case block
  /// Letters and signs of ASCII only.
  case ascii
}

/// How a chart writes: its signs, its numbers, and what it says without data.
package struct ChartStyle: Hashable, Sendable {
  /// The signs.
  package var glyphs: ChartGlyphs
  /// Before the fraction: `,` in German.
  package var decimalSign: String
  /// Between thousands: `.` in German.
  package var groupSign: String
  /// What stands in place of a chart without data.
  package var emptyText: String

  package init(_ glyphs: ChartGlyphs, decimalSign: String, groupSign: String, emptyText: String) {
    self.glyphs = glyphs
    self.decimalSign = decimalSign
    self.groupSign = groupSign
    self.emptyText = emptyText
  }

  /// A number with as many places as it needs, three at most; `–` (`-` in ASCII) for a missing one.
  package func text(_ value: Double?) -> String {
    guard let value, value.isFinite else { return glyphs == .ascii ? "-" : "–" }
    for places in 0..<3 where abs(shifted(value, places) - shifted(value, places).rounded()) < 1e-6 {
      return text(value, places: places)
    }
    return text(value, places: 3)
  }

  /// A number with that many places; one beyond 10¹⁵ in powers of ten.
  func text(_ value: Double, places: Int) -> String {
    guard abs(value) < 1e15 else { return replacingPoint("\(value)") }
    let units = Int64(abs(shifted(value, places)).rounded())
    let power = (0..<places).reduce(Int64(1)) { power, _ in power * 10 }
    let sign = value < 0 && units > 0 ? "-" : ""
    let whole = sign + grouped(units / power)
    guard places > 0 else { return whole }
    let fraction = String(units % power)
    return whole + decimalSign + String(repeating: "0", count: places - fraction.utf8.count) + fraction
  }

  private func shifted(_ value: Double, _ places: Int) -> Double {
    (0..<places).reduce(value) { value, _ in value * 10 }
  }

  private func grouped(_ value: Int64) -> String {
    let digits = String(value)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += groupSign }
      text.append(digit)
    }
    return text
  }

  private func replacingPoint(_ text: String) -> String {
    text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: decimalSign)
  }
}
