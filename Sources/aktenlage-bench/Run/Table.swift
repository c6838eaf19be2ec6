/// The line of a finding in the table for people.
extension Finding {
  var line: String {
    let met = isMet.map { $0 ? "yes" : "NO" } ?? "–"
    let figures = [ours.p50, ours.p90, ours.p99, ours.worst].map { Figure.text($0).padded(9) }.joined()
    let aim = aims.isEmpty ? "–" : aims.map(\.text).joined(separator: " · ")
    let unit = ours.unit.rawValue.isEmpty ? "" : " [\(ours.unit.rawValue)]"
    return (measure + unit).filled(46) + figures
      + (floor.map(Figure.text) ?? "–").padded(10) + (ratio.map { Figure.text($0) + "×" } ?? "–").padded(9)
      + "  " + aim.filled(26) + met + (remark.isEmpty ? "" : "  " + remark)
  }

  /// The head of the table.
  static let head =
    "measure".filled(46) + ["p50", "p90", "p99", "worst"].map { $0.padded(9) }.joined()
    + "floor p50".padded(10) + "ratio".padded(9) + "  " + "aim".filled(26) + "met?"

  /// The finding as one JSON object.
  var json: String {
    let fields: [(String, String)] = [
      ("measure", measure.quoted), ("unit", ours.unit.rawValue.quoted), ("n", String(ours.count)),
      ("p50", String(ours.p50)), ("p90", String(ours.p90)), ("p99", String(ours.p99)),
      ("worst", String(ours.worst)), ("floor", floor.map { String($0) } ?? "null"),
      ("ratio", ratio.map { String($0) } ?? "null"),
      ("aim", aims.map(\.text).joined(separator: ", ").quoted), ("met", isMet.map { String($0) } ?? "null"),
      ("remark", remark.quoted),
    ]
    return "{" + fields.map { "\($0.0.quoted):\($0.1)" }.joined(separator: ",") + "}"
  }
}

/// Numbers for people: three digits that count.
enum Figure {
  static func text(_ value: Double) -> String {
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * scale).rounded())
    guard digits > 0 else { return String(whole) }
    let (before, after) = whole.quotientAndRemainder(dividingBy: Int(scale))
    let rest = String(after)
    return "\(before)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}

extension String {
  /// The text with blanks before it, at least so many characters.
  fileprivate func padded(_ count: Int) -> String {
    String(repeating: " ", count: Swift.max(1, count - self.count)) + self
  }

  /// The text with blanks behind it, at least so many characters.
  fileprivate func filled(_ count: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, count - self.count))
  }

  /// The text as a JSON string; measures and remarks hold no control characters.
  fileprivate var quoted: String {
    "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
  }
}
