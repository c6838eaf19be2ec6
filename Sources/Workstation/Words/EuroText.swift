/// Reads amounts in euros as people write them.
package enum EuroText {
  /// The cents of `100`, `92,50`, `92.50` or `-15`; nil for anything else, and beyond six digits of euros.
  package static func cents(_ text: String) -> Int? {
    var digits = Substring(text)
    while digits.last == " " || digits.last == "€" { digits.removeLast() }
    let isNegative = digits.first == "-"
    if isNegative { digits.removeFirst() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard 1...2 ~= parts.count, parts[0].utf8.count <= 6, parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      let whole = Int(parts[0]), parts.count == 1 || parts[1].utf8.count == 2
    else { return nil }
    let cents = whole * 100 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
    return isNegative ? -cents : cents
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
