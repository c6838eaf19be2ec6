extension JSONParser {
  /// Reads a text from its opening to its closing quotation mark.
  mutating func string() throws(JSONFailure) -> String {
    index += 1
    let start = index
    var unescaped: [UInt8] = []
    var copied = start
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let end = index
        index += 1
        if copied == start { return try checked(bytes[start..<end], from: start..<end) }
        unescaped += bytes[copied..<end]
        return try checked(unescaped[...], from: start..<end)
      case UInt8(ascii: "\\"):
        unescaped += bytes[copied..<index]
        unescaped += Array(String(try escape()).utf8)
        copied = index
      case 0..<0x20:
        throw failure(.controlCharacter(byte))
      default:
        index += 1
      }
    }
    throw failure(.unexpectedEnd)
  }

  /// The text of bytes that were read from a place.
  private func checked(
    _ text: ArraySlice<UInt8>,
    from source: Range<Int>
  ) throws(JSONFailure) -> String {
    if let text = String(validating: text, as: UTF8.self) { return text }
    // Escapes are ASCII, so the bytes of the source are wrong at the same character.
    throw failure(.invalidUTF8, at: UTF8Check.firstInvalidByte(of: bytes[source]) ?? source.lowerBound)
  }

  /// Reads one escape, for a pair of surrogates both of them.
  private mutating func escape() throws(JSONFailure) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let byte = next else { throw failure(.unexpectedEnd) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw failure(.unknownEscape, at: start)
    }
    let first = try codeUnit(of: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, next == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw failure(.loneSurrogate, at: start) }
    index += 2
    let second = try codeUnit(of: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw failure(.loneSurrogate, at: start) }
    return scalar
  }

  /// Reads the four hexadecimal digits of an escape that starts there.
  private mutating func codeUnit(of start: Int) throws(JSONFailure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw failure(.unexpectedEnd) }
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw failure(.unknownEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }
}
