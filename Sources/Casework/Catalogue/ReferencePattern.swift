/// A pattern of a reference: `54/33-B-{serial:6}/{year:2}`.
package struct ReferencePattern: Hashable, Sendable {
  /// Serial number and four-digit year of a reference.
  package struct Number: Hashable, Sendable {
    /// The running number within the year.
    package let serial: Int
    /// The year with its century.
    package let year: Int

    package init(serial: Int, year: Int) {
      self.serial = serial
      self.year = year
    }
  }

  /// The pattern as the office writes it.
  package let text: String
  private let prefix: String
  private let separator: String
  private let serialDigits: Int
  private let yearDigits: Int

  /// The pattern, or nil unless it is a prefix, `{serial:n}`, a separator and `{year:2}` or `{year:4}` at the end.
  package init?(_ text: String) {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].hasPrefix("serial:"), parts[2].hasPrefix("year:"),
      parts[2].hasSuffix("}")
    else { return nil }
    let serial = parts[1].dropFirst("serial:".count).split(
      separator: "}",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard serial.count == 2, let serialDigits = Int(serial[0]), 1...9 ~= serialDigits, !serial[1].isEmpty,
      let yearDigits = Int(parts[2].dropFirst("year:".count).dropLast()), yearDigits == 2 || yearDigits == 4
    else { return nil }
    self.text = text
    prefix = String(parts[0])
    separator = String(serial[1])
    self.serialDigits = serialDigits
    self.yearDigits = yearDigits
  }

  /// The reference of this serial number in this four-digit year: `54/33-B-004711/26`.
  package func format(serial: Int, year: Int) -> String {
    let written = yearDigits == 2 ? year % 100 : year
    return prefix + Self.padded(serial, serialDigits) + separator + Self.padded(written, yearDigits)
  }

  /// Reads a reference as people type it: `4711/26`, `B-004711/26`, `54/33-b-4711/2026`, `33/4711/26`, `B 4711 26`.
  ///
  /// Leading zeros, parts of the prefix, the century, case and outer blanks may be missing or differ; with a part of the
  /// prefix before it, any sign or blank parts the numbers.
  /// - Returns: nil where the text cannot be a reference of this pattern.
  package func parse(_ typed: String) -> Number? {
    let trimmed = typed.drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }.map(trimmed.index(after:)) ?? trimmed.startIndex
    let text = trimmed[..<end]
    return exact(text) ?? loose(text)
  }

  private func exact(_ text: Substring) -> Number? {
    guard let cut = text.lastRange(of: separator), let year = Self.number(text[cut.upperBound...]) else {
      return nil
    }
    let head = text[..<cut.lowerBound]
    let serialStart = head.lastIndex { !$0.isASCIIDigit }.map(head.index(after:)) ?? head.startIndex
    guard let serial = Self.number(head[serialStart...]), serial > 0,
      prefix.lowercased().hasSuffix(head[..<serialStart].lowercased())
    else { return nil }
    switch text[cut.upperBound...].utf8.count {
    case 2: return Number(serial: serial, year: 2000 + year)
    case 4: return Number(serial: serial, year: year)
    default: return nil
    }
  }

  /// Parts of the prefix in their order, serial number and year, whatever stands between them.
  private func loose(_ text: Substring) -> Number? {
    guard let parts = Self.parts(text), parts.count > 2, let known = Self.parts(prefix[...]) else {
      return nil
    }
    var left = known[...]
    for part in parts.dropLast(2) {
      guard let place = left.firstIndex(of: part) else { return nil }
      left = left[(place + 1)...]
    }
    let year = parts[parts.count - 1]
    guard let serial = Self.number(Substring(parts[parts.count - 2])), serial > 0,
      let number = Self.number(Substring(year)), year.count == 2 || year.hasPrefix("20") && year.count == 4
    else { return nil }
    return Number(serial: serial, year: year.count == 2 ? 2000 + number : number)
  }

  /// The numbers and words of a text, in small letters; nil where something stands between them twice.
  private static func parts(_ text: Substring) -> [String]? {
    var parts: [String] = []
    var signs = 1
    var isInside = false
    for character in text {
      if character.isASCII, character.isLetter || character.isASCIIDigit {
        if !isInside { parts.append("") }
        parts[parts.count - 1] += character.lowercased()
        isInside = true
        signs = 0
      } else if character == " " {
        isInside = false
      } else if "/-._".contains(character), signs == 0 {
        isInside = false
        signs = 1
      } else {
        return nil
      }
    }
    return parts
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func number(_ text: Substring) -> Int? {
    guard 1...9 ~= text.utf8.count, text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

extension Substring {
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
    }
    return nil
  }
}
