import Casework
import Exchange
import Testing

@Suite("What is taken and shown")
struct KeptTests {
  @Test("Keys that the format does not know are kept as they came, wherever they stand")
  func unknown() throws {
    let scratch = try Scratch()
    let text = scratch.text
      .replacing("\"purpose\":", with: "\"note\": \"a\\u0009b\", \"purpose\":")
      .replacing("\"channel\":", with: "\"x y\": {\"a\": [1.50,  2]}, \"channel\":")
      .replacing("\"sex\":", with: "\"Sex\": null, \"sex\":")
      .replacing("\"street\":", with: "\"7\": 1e400, \"street\":")
      .replacing("\"validUntil\": \"2027-08-12\"", with: "\"validUntil\": \"2027-08-12\", \"ä\": true")
      .replacing("\"pages\": 9", with: "\"pages\": 9, \"size\": -0")
      .replacing("\"ground\":", with: "\"by\": [], \"ground\":")
    let delivery = try scratch.read(Array(text.utf8)).get()
    let kept = delivery.application.unknownFields
    let expected = [
      "$.note": "\"a\\u0009b\"", "$.submission[\"x y\"]": "{\"a\": [1.50,  2]}", "$.applicant.Sex": "null",
      "$.applicant.address[\"7\"]": "1e400", "$.applicant.passport[\"ä\"]": "true",
      "$.evidence[1].size": "-0",
      "$.urgency.by": "[]",
    ]
    #expect(kept.count == expected.count)
    for answer in kept { #expect(answer.text == expected[answer.key], "\(answer.key)") }
    #expect(delivery.findings == kept.map { IntakeFinding(.unknownField, detail: $0.key) })
  }

  @Test("Answers keep their order and every key; what is no text is JSON text")
  func answers() throws {
    let new = "\"answers\": {\"zzz\": \"\\ud83d\\ude00\", \"\": {\"a\":  [null]}, \"n\": 1.0e2, \"b\": false,"
    let answers = try Scratch().delivery("\"answers\": {", new).application.answers
    #expect(answers.prefix(4).map(\.key) == ["zzz", "", "n", "b"])
    #expect(answers.prefix(4).map(\.text) == ["😀", "{\"a\":  [null]}", "1.0e2", "false"])
    #expect(answers.count == 11)
  }

  @Test(
    "Text is kept to the scalar",
    arguments: [
      "\\u001b]0;x\\u0007", "A\\u0000B", "\\u202egnirts", "A\\u200d\\ufeffB", "e\\u0301",
      "\\r\\n\\u0085\\u2028", "\u{7F}\u{9B}31m",
      "\\ud83d\\udc69\\u200d\\ud83d\\udcbb",
    ]
  )
  func text(escaped: String) throws {
    let scratch = try Scratch()
    let text = scratch.text
      .replacing("\"familyName\": \"Rezāyī\"", with: "\"familyName\": \"X\(escaped)\"")
      .replacing("\"Antrag: blueCard\"", with: "\"\(escaped)\"")
    let delivery = try scratch.read(Array(text.utf8)).get()
    let expected = try unescaped(escaped)
    #expect(delivery.application.purpose.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(delivery.person.name.familyName.unicodeScalars.elementsEqual(("X" + expected).unicodeScalars))
  }

  @Test("A name outside the register's limits is taken and marked")
  func names() throws {
    let old = "\"familyName\": \"Rezāyī\""
    func findings(_ name: String) throws -> [IntakeFinding] {
      try Scratch().delivery(old, "\"familyName\": \"\(name)\"").findings
    }
    #expect(try findings(String(repeating: "a", count: 90)).isEmpty)
    #expect(
      try findings(String(repeating: "a", count: 91)) == [IntakeFinding(.nameTooLong, detail: "familyName")]
    )
    #expect(
      try findings(String(repeating: "a", count: 120)) == [IntakeFinding(.nameTooLong, detail: "familyName")]
    )
    #expect(try findings("Иванов") == [IntakeFinding(.nameOutsideRegister, detail: "Иванов")])
    #expect(try findings("A\\u202eB") == [IntakeFinding(.nameOutsideRegister, detail: "\u{202E}")])
    let given = try Scratch().delivery(
      "\"givenName\": \"Rezā\"",
      "\"givenName\": \"\(String(repeating: "b", count: 61))\""
    )
    #expect(given.findings == [IntakeFinding(.nameTooLong, detail: "givenName")])
  }

  @Test("A repeated nationality is dropped and named once")
  func nationalities() throws {
    let delivery = try Scratch().delivery(
      "[\n      \"439\"\n    ]",
      "[\"439\", \"163\", \"439\", \"163\", \"439\"]"
    )
    #expect(delivery.person.nationalities.map(\.key) == ["439", "163"])
    let details = ["439", "163"]
    #expect(delivery.findings == details.map { IntakeFinding(.nationalityRepeated, detail: $0) })
  }

  @Test("A wrong check digit is named by its field")
  func checkDigits() throws {
    let number = try Scratch().delivery("W4IRN", "W5IRN")
    #expect(number.findings.map(\.detail) == ["documentNumber", "composite"])
    #expect(number.findings.allSatisfy { $0.code == .checkDigit })
    #expect(number.person.passport?.machineReadableZone?.lines.count == 2)
    let composite = try Scratch().delivery("<8\"", "<7\"")
    #expect(composite.findings == [IntakeFinding(.checkDigit, detail: "composite")])
  }

  @Test("A matter that is a key stays; a text that can be none is named, and triage chooses")
  func matter() throws {
    let old = "\"matter\": \"blueCard\""
    let unknown = try Scratch().delivery(old, "\"matter\": \"greenCard\"")
    #expect(unknown.application.matter?.rawValue == "greenCard")
    #expect(unknown.findings.isEmpty)
    let none = try Scratch().delivery(old, "\"matter\": \"Blaue Karte\"")
    #expect(none.application.matter == nil)
    #expect(none.findings == [IntakeFinding(.matterUnknown, detail: "Blaue Karte")])
  }

  @Test(
    "What is optional or null may be missing",
    arguments: [
      "\"azrNumber\": null,", "\"phone\": \"+49 211 5550587\",", "\"email\": \"person21.0@example.org\",",
      "\"holder\": \"c/o Weber\",", "\"matter\": \"blueCard\",", ",\n      \"movedInOn\": \"2026-02-01\"",
      "\"givenNameAbsent\": false,", ",\n      \"issuedOn\": \"2026-02-04\"", ",\n      \"pages\": 9",
      ",\n  \"urgency\": {\n    \"ground\": \"jobLoss\",\n    \"date\": \"2026-12-01\"\n  }",
    ]
  )
  func optional(line: String) throws {
    #expect(try Scratch().faults(line, "").isEmpty)
  }

  @Test("A single name is the family name")
  func singleName() throws {
    let old = "\"givenName\": \"Rezā\",\n    \"givenNameAbsent\": false,"
    for new in ["\"givenName\": null, \"givenNameAbsent\": true,", "\"givenNameAbsent\": true,"] {
      let name = try Scratch().delivery(old, new).person.name
      #expect(name.givenName == nil)
      #expect(name.displayName == "Rezāyī")
    }
  }

  @Test("A clock that is five minutes ahead is borne with")
  func clock() throws {
    let delivery = try Scratch().delivery("2026-11-12T15:08:00+01:00", "2026-11-22T12:05:00Z")
    #expect(delivery.application.receivedAt == Samples.now.adding(minutes: 5))
  }

  @Test("The identifier is kept in small letters")
  func identifier() throws {
    let delivery = try Scratch().delivery("66be6e54-57c9", "66BE6E54-57C9")
    #expect(delivery.application.submissionID == "66be6e54-57c9-42c0-ba7c-3a758d500f76")
  }

  @Test("A purpose of twenty thousand characters is taken")
  func purpose() throws {
    let purpose = String(repeating: "ä", count: 20_000)
    #expect(try Scratch().delivery("Antrag: blueCard", purpose).application.purpose == purpose)
  }

  @Test("An application without evidence and without answers is one")
  func nothing() throws {
    let text = try Scratch().text
    let evidence = try #require(text.firstRange(of: "\"evidence\""))
    let urgency = try #require(text.firstRange(of: "\"urgency\""))
    let scratch = try Scratch()
    let without = text[..<evidence.lowerBound] + "\"evidence\": [],\n" + text[urgency.lowerBound...]
    #expect(try scratch.read(Array(without.utf8)).get().documents.isEmpty)
  }

  /// What JSON escapes of four digits, `\r` and `\n` stand for.
  private func unescaped(_ text: String) throws -> String {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      guard unit == 0x5C, let kind = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch kind {
      case 0x72: units.append(0x0D)
      case 0x6E: units.append(0x0A)
      default:
        units.append(try #require(UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16)))
        rest = rest.dropFirst(4)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
