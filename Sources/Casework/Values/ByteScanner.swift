/// Reads a text byte by byte, for the fixed forms of dates, times and keys.
struct ByteScanner<Bytes: IteratorProtocol<UInt8>> {
  private var bytes: Bytes
  private(set) var next: UInt8?

  init(_ bytes: Bytes) {
    self.bytes = bytes
    next = self.bytes.next()
  }

  var isAtEnd: Bool { next == nil }

  /// Steps over one byte if it is the expected one.
  mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == expected.value else { return false }
    next = bytes.next()
    return true
  }

  /// The next byte's value as a decimal digit, stepping over it.
  mutating func digit() -> Int? {
    guard let byte = next, (0x30...0x39).contains(byte) else { return nil }
    next = bytes.next()
    return Int(byte) - 0x30
  }

  /// A number of at least `fewest` and at most `most` digits; no sign, no blank.
  mutating func number(digits fewest: Int, upTo most: Int? = nil) -> Int? {
    var value = 0
    var count = 0
    while count < most ?? fewest, let digit = digit() {
      value = value * 10 + digit
      count += 1
    }
    return count >= fewest ? value : nil
  }
}

extension ByteScanner {
  init<Text: StringProtocol>(of text: Text) where Bytes == Text.UTF8View.Iterator {
    self.init(text.utf8.makeIterator())
  }
}

extension String {
  /// The decimal digits of `number`, filled up with zeros on the left; a number that needs more room gets it.
  init(_ number: Int, digits: Int) {
    let plain = String(number)
    self =
      plain.utf8.count >= digits ? plain : String(repeating: "0", count: digits - plain.utf8.count) + plain
  }
}
