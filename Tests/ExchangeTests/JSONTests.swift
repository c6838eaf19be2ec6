import Casework
import Exchange
import Testing

@Suite("JSON that is not taken")
struct JSONTests {
  /// Bytes, the first fault in them, and where it is.
  struct Broken: CustomTestStringConvertible {
    let bytes: [UInt8]
    let fault: JSONFault
    let path: String
    let offset: Int

    init(_ bytes: [UInt8], _ fault: JSONFault, _ path: String, _ offset: Int) {
      self.bytes = bytes
      self.fault = fault
      self.path = path
      self.offset = offset
    }

    init(_ text: String, _ fault: JSONFault, _ path: String, _ offset: Int) {
      self.init(Array(text.utf8), fault, path, offset)
    }

    init(_ text: String, _ fault: JSONFault, _ offset: Int) {
      self.init(text, fault, "$", offset)
    }

    var testDescription: String { String(String(decoding: bytes, as: UTF8.self).prefix(40)) }
  }

  @Test("The fault is named with path and byte", arguments: broken)
  func refuse(broken: Broken) throws {
    let faults = try Scratch().faults(broken.bytes)
    #expect(faults.map(\.rule) == [.json(broken.fault)])
    #expect(faults.map(\.path) == [broken.path])
    #expect(faults.map(\.position?.offset) == [broken.offset])
  }

  static let broken =
    [
      Broken("", .unexpectedEnd, 0),
      Broken("  \n", .unexpectedEnd, 3),
      Broken([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], .byteOrderMark, "$", 0),
      Broken("{} x", .trailingText, 3),
      Broken("{}{}", .trailingText, 2),
      Broken("{\"a\":1,}", .unexpectedByte(0x7D), 7),
      Broken("{a:1}", .unexpectedByte(0x61), 1),
      Broken("{\"a\" 1}", .unexpectedByte(0x31), 5),
      Broken("{\"a\":[1,]}", .unexpectedByte(0x5D), "$.a[1]", 8),
      Broken("{\"a\":[1 2]}", .unexpectedByte(0x32), "$.a", 8),
      Broken("{\"a\":'b'}", .unexpectedByte(0x27), "$.a", 5),
      Broken("{\"a\":True}", .unexpectedByte(0x54), "$.a", 5),
      Broken("{\"a\":nul}", .unexpectedByte(0x7D), "$.a", 8),
      Broken("{\"a\":NaN}", .unexpectedByte(0x4E), "$.a", 5),
      Broken("{\"a\":/**/1}", .unexpectedByte(0x2F), "$.a", 5),
      Broken("{\"a\":ä}", .unexpectedByte(0xC3), "$.a", 5),
      Broken("{\"a\":01}", .malformedNumber, "$.a", 6),
      Broken("{\"a\":1.}", .malformedNumber, "$.a", 7),
      Broken("{\"a\":-}", .malformedNumber, "$.a", 6),
      Broken("{\"a\":1e+}", .malformedNumber, "$.a", 8),
      Broken("{\"a\":+1}", .unexpectedByte(0x2B), "$.a", 5),
      Broken("{\"a\":.5}", .unexpectedByte(0x2E), "$.a", 5),
      Broken("{\"a\":1", .unexpectedEnd, 6),
      Broken("{\"a\":\"b", .unexpectedEnd, "$.a", 7),
      Broken("{\"a\":\"b\nc\"}", .controlCharacter(0x0A), "$.a", 7),
      Broken("{\"a\":\"\\x41\"}", .unknownEscape, "$.a", 6),
      Broken("{\"a\":\"\\u12g4\"}", .unknownEscape, "$.a", 6),
      Broken("{\"a\":\"\\ud83d\"}", .loneSurrogate, "$.a", 6),
      Broken("{\"a\":\"\\ud83d\\n\"}", .loneSurrogate, "$.a", 6),
      Broken("{\"a\":\"\\ud83d\\u0041\"}", .loneSurrogate, "$.a", 6),
      Broken("{\"a\":\"\\ude00\\ud83d\"}", .loneSurrogate, "$.a", 6),
      Broken("{\"a\":1,\"b\":2,\"a\":3}", .duplicateKey("a"), 13),
      Broken("{\"a\":{\"x\":1,\"\\u0078\":3}}", .duplicateKey("x"), "$.a", 12),
      Broken("{\"a b\":{\"\\\"\\n\":[[},1", .unexpectedByte(0x7D), "$[\"a b\"][\"\\\"\\u000a\"][0][0]", 17),
      Broken([0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0x62, 0xFF, 0x22, 0x7D], .invalidUTF8, "$.a", 7),
      // Too long a form, half a pair, more than there is, cut off.
      Broken([0x22, 0xC0, 0x80, 0x22], .invalidUTF8, "$", 1),
      Broken([0x22, 0x61, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, "$", 2),
      Broken([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, "$", 1),
      Broken([0x22, 0x5C, 0x6E, 0xC3, 0xA4, 0xE2, 0x82, 0x22], .invalidUTF8, "$", 5),
      Broken([0x80], .invalidUTF8, "$", 0),
      Broken(
        String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
        .tooDeep(limit: 64),
        "$" + String(repeating: "[0]", count: 64),
        64
      ),
      Broken(
        String(repeating: "{\"a\":", count: 1_000_000),
        .tooDeep(limit: 64),
        "$" + String(repeating: ".a", count: 64),
        320
      ),
    ]

  @Test("What is JSON and no object is of the wrong type")
  func top() throws {
    let scratch = try Scratch()
    #expect(
      try scratch.faults(Array("[]".utf8)).map(\.rule) == [.wrongType(expected: .object, found: .array)]
    )
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(
      try scratch.faults(Array(deep.utf8)).map(\.rule) == [.wrongType(expected: .object, found: .array)]
    )
  }

  @Test("Keys that only look alike are two keys")
  func alike() throws {
    let delivery = try Scratch().delivery("\"answers\": {", "\"answers\": {\"\\u00e9\": 1, \"e\\u0301\": 2,")
    #expect(delivery.application.answers.prefix(2).map(\.text) == ["1", "2"])
  }

  @Test("Lines and columns are those of an editor")
  func position() throws {
    let fault = try #require(try Scratch().faults(Array("{\r\n \"ä😀\": x}".utf8)).first)
    #expect(fault.position == SourcePosition(offset: 14, line: 2, column: 8))
  }
}
