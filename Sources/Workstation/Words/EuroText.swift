/// Reads amounts in euros as people write them: `93`, `93,00`, `93.00 €`, `€93.00`, `1.234,5`, `1 234,50`, `93,-`.
package enum EuroText {
  /// Why a text is no amount.
  package enum Malformed: Error, Hashable, Sendable {
    /// Neither digits with their signs nor a currency.
    case notANumber
    /// One sign with three digits behind it: thousands or decimals. In cents, as thousands.
    case ambiguous(thousands: Int)
    /// More than two digits of cents.
    case tooManyDecimals
    /// Signs between digits that part no thousands.
    case grouping
    /// Beyond six digits of euros.
    case tooLarge
  }

  /// The most digits of whole euros.
  private static let maximumDigits = 6

  /// The cents of an amount; nil for what is none, or can be read in two ways.
  package static func cents(_ text: String) -> Int? { try? read(text) }

  /// The cents of an amount.
  ///
  /// - Parameter grouping: the sign that parts thousands in the reader's language; nil where nobody knows it, and then
  ///   one sign with three digits behind it is ambiguous.
  package static func read(_ text: String, grouping: Character? = nil) throws(Malformed) -> Int {
    var (isNegative, rest) = bare(text)
    if rest.first == "-" || rest.first == "−" || rest.first == "+" {
      isNegative = rest.removeFirst() != "+"
    }
    // `93,-` and `93,--` are whole euros.
    var end = rest
    while let last = end.last, last == "-" || last == "–" || last == "—" { end.removeLast() }
    if end.count < rest.count, let sign = end.last, sign == "," || sign == "." { rest = end.dropLast() }
    let cents = try read(number: rest, grouping)
    return isNegative ? -cents : cents
  }

  /// The text without its currency and the blanks around it.
  private static func bare(_ text: String) -> (isNegative: Bool, rest: Substring) {
    var rest = trimmed(text[...])
    // A sign may stand before the currency: `-€15.00`.
    var isNegative = false
    if let sign = rest.first, sign == "-" || sign == "−", ["€", "e", "E"].contains(rest.dropFirst().first) {
      isNegative = true
      rest.removeFirst()
    }
    for name in ["€", "EUR", "Euro"] {
      if rest.lowercased().hasSuffix(name.lowercased()) {
        rest = trimmed(rest.dropLast(name.count))
        break
      }
      if rest.lowercased().hasPrefix(name.lowercased()) {
        rest = trimmed(rest.dropFirst(name.count))
        break
      }
    }
    return (isNegative, rest)
  }

  private static func read(number: Substring, _ grouping: Character?) throws(Malformed) -> Int {
    let parts = number.split(omittingEmptySubsequences: false) { !isDigit($0) }
    let signs = number.filter { !isDigit($0) }.map { isBlank($0) ? " " : $0 }
    guard let first = parts.first, !first.isEmpty, parts.allSatisfy({ !$0.isEmpty }),
      signs.allSatisfy({ ",. '’".contains($0) })
    else { throw .notANumber }
    guard let last = signs.last, let decimals = parts.last else { return try cents(first, "") }
    let isDecimalSign = last == "," || last == "."
    if isDecimalSign, signs.dropLast().allSatisfy({ $0 != last }), signs.count > 1 || decimals.count != 3 {
      guard decimals.count <= 2 else { throw .tooManyDecimals }
      return try cents(try joined(parts.dropLast(), signs.dropLast()), decimals)
    }
    let whole = try joined(parts[...], signs[...])
    guard signs.count > 1 || !isDecimalSign || last == grouping else {
      throw .ambiguous(thousands: try cents(whole, ""))
    }
    return try cents(whole, "")
  }

  /// The digits of groups of three that one kind of sign parts.
  private static func joined(
    _ parts: ArraySlice<Substring>,
    _ signs: ArraySlice<Character>
  ) throws(Malformed) -> Substring {
    guard let first = parts.first else { throw .notANumber }
    guard Set(signs).count <= 1, signs.isEmpty || first.count <= 3,
      parts.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .grouping }
    return Substring(parts.joined())
  }

  private static func cents(_ whole: Substring, _ decimals: Substring) throws(Malformed) -> Int {
    guard whole.utf8.count <= maximumDigits, let euros = Int(whole) else { throw .tooLarge }
    let tenths = decimals.count == 1 ? 10 : 1
    return euros * 100 + (Int(decimals) ?? 0) * tenths
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return start[...end]
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  private static func isBlank(_ character: Character) -> Bool { character.isWhitespace }
}
