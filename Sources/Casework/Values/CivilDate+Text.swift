extension CivilDate: WrittenAsText {
  /// Reads `2026-11-22`, or `22.11.2026` as people write it, where the leading zeros may be missing.
  ///
  /// Nothing may stand before or after it. Errors name the first part that is wrong.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    var scanner = ByteScanner(of: text)
    guard let head = scanner.number(digits: 1, upTo: 4) else { throw .shape }
    let year: Int
    let month: Int
    let day: Int
    if scanner.take("-") {
      guard text.utf8.count == 10, let second = scanner.number(digits: 2), scanner.take("-"),
        let third = scanner.number(digits: 2)
      else { throw .shape }
      (year, month, day) = (head, second, third)
    } else {
      guard head <= 99, scanner.take("."), let second = scanner.number(digits: 1, upTo: 2), scanner.take("."),
        let third = scanner.number(digits: 4)
      else { throw .shape }
      (year, month, day) = (third, second, head)
    }
    guard scanner.isAtEnd else { throw .shape }
    try self.init(year: year, month: month, day: day)
  }

  /// `2026-11-22`.
  package var iso: String {
    let (year, month, day) = parts
    return String(unsafeUninitializedCapacity: 10) { buffer in
      Self.write(year, digits: 4, to: buffer, at: 0)
      buffer[4] = 0x2D
      Self.write(month, digits: 2, to: buffer, at: 5)
      buffer[7] = 0x2D
      Self.write(day, digits: 2, to: buffer, at: 8)
      return 10
    }
  }

  /// `22.11.2026`, as letters and screens show it.
  package var german: String {
    let (year, month, day) = parts
    return String(unsafeUninitializedCapacity: 10) { buffer in
      Self.write(day, digits: 2, to: buffer, at: 0)
      buffer[2] = 0x2E
      Self.write(month, digits: 2, to: buffer, at: 3)
      buffer[5] = 0x2E
      Self.write(year, digits: 4, to: buffer, at: 6)
      return 10
    }
  }

  /// `22.11.`, where the year is plain from the place.
  package var germanShort: String { String(german.prefix(6)) }

  /// The ISO form.
  package var text: String { iso }

  private static func write(
    _ number: Int,
    digits: Int,
    to buffer: UnsafeMutableBufferPointer<UInt8>,
    at start: Int
  ) {
    var rest = number
    for index in (start..<start + digits).reversed() {
      buffer[index] = UInt8(0x30 + rest % 10)
      rest /= 10
    }
  }
}
