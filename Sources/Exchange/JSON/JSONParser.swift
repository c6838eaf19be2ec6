/// Reads JSON (RFC 8259) without leniency: one value in UTF-8, no key twice in an object, at most 64 deep.
///
/// It stops at the first fault, since nothing after it is certain.
struct JSONParser {
  /// How many objects and arrays may stand inside each other.
  static let depthLimit = 64

  let bytes: [UInt8]
  var index = 0
  private var steps: [Step] = []

  private enum Step {
    case key(String)
    case element(Int)
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes write.
  static func parse(_ bytes: [UInt8]) throws(JSONFailure) -> JSONValue {
    var parser = JSONParser(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw parser.failure(.byteOrderMark) }
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.unexpected(.trailingText) }
    return value
  }

  // MARK: - Values

  private mutating func value() throws(JSONFailure) -> JSONValue {
    skipBlanks()
    guard let byte = next else { throw failure(.unexpectedEnd) }
    let start = index
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try members())
    case UInt8(ascii: "["): content = .array(try elements())
    case UInt8(ascii: "\""): content = .text(try string())
    case UInt8(ascii: "-"), 0x30...0x39: content = .number(try number())
    case UInt8(ascii: "t"): content = try word("true", .boolean(true))
    case UInt8(ascii: "f"): content = try word("false", .boolean(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: throw unexpected()
    }
    return JSONValue(content: content, bytes: start..<index)
  }

  private mutating func members() throws(JSONFailure) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    // Bytes, since texts that only differ in their Unicode normal form are equal and yet two keys.
    var keys: Set<[UInt8]> = []
    if takeAfterBlanks("}") { return members }
    while true {
      skipBlanks()
      guard let byte = next else { throw failure(.unexpectedEnd) }
      guard byte == UInt8(ascii: "\"") else { throw unexpected() }
      let start = index
      let key = try string()
      guard keys.insert(Array(key.utf8)).inserted else { throw failure(.duplicateKey(key), at: start) }
      try expectAfterBlanks(":")
      steps.append(.key(key))
      members.append(JSONMember(key: key, value: try value()))
      steps.removeLast()
      if takeAfterBlanks("}") { return members }
      try expectAfterBlanks(",")
    }
  }

  private mutating func elements() throws(JSONFailure) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    if takeAfterBlanks("]") { return elements }
    while true {
      steps.append(.element(elements.count))
      elements.append(try value())
      steps.removeLast()
      if takeAfterBlanks("]") { return elements }
      try expectAfterBlanks(",")
    }
  }

  /// Steps over the bracket that opens an object or array.
  private mutating func enter() throws(JSONFailure) {
    // Every open object or array but this one has left its step.
    guard steps.count < Self.depthLimit else { throw failure(.tooDeep(limit: Self.depthLimit)) }
    index += 1
  }

  private mutating func number() throws(JSONFailure) -> String {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    if let byte = next, (0x30...0x39).contains(byte) { throw failure(.malformedNumber) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFailure) {
    guard let byte = next else { throw failure(.unexpectedEnd) }
    guard (0x30...0x39).contains(byte) else { throw failure(.malformedNumber) }
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
  }

  private mutating func word(
    _ word: StaticString,
    _ content: JSONValue.Content
  ) throws(JSONFailure) -> JSONValue.Content {
    for expected in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard let byte = next else { throw failure(.unexpectedEnd) }
      guard byte == expected else { throw unexpected() }
      index += 1
    }
    return content
  }
}

// MARK: - Bytes

extension JSONParser {
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == expected.value else { return false }
    index += 1
    return true
  }

  private mutating func takeAfterBlanks(_ expected: Unicode.Scalar) -> Bool {
    skipBlanks()
    return take(expected)
  }

  private mutating func expectAfterBlanks(_ expected: Unicode.Scalar) throws(JSONFailure) {
    if takeAfterBlanks(expected) { return }
    throw next == nil ? failure(.unexpectedEnd) : unexpected()
  }

  /// The fault of the byte that stands here, which is no UTF-8 before it is anything else.
  private func unexpected(_ fault: JSONFault? = nil) -> JSONFailure {
    if let invalid = UTF8Check.firstInvalidByte(of: bytes[index...].prefix(4)), invalid == index {
      return failure(.invalidUTF8)
    }
    return failure(fault ?? .unexpectedByte(bytes[index]))
  }

  func failure(_ fault: JSONFault, at offset: Int? = nil) -> JSONFailure {
    let path = steps.reduce(JSONPath.top) { path, step in
      switch step {
      case .key(let key): path.key(key)
      case .element(let index): path.element(index)
      }
    }
    return JSONFailure(fault: fault, path: path, offset: offset ?? index)
  }
}
