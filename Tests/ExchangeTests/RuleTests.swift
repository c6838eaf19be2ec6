import Casework
import Exchange
import Testing

@Suite("Rules of the format")
struct RuleTests {
  /// One small edit of a good file and the one fault it makes.
  struct Broken: CustomTestStringConvertible {
    let old: String
    let new: String
    let path: String
    let rule: Rule

    init(_ old: String, _ new: String, _ path: String, _ rule: Rule) {
      self.old = old
      self.new = new
      self.path = path
      self.rule = rule
    }

    var testDescription: String { "\(path): \(new.prefix(60))" }
  }

  @Test("A file that breaks one rule is refused for that rule, at that place", arguments: broken)
  func refuse(broken: Broken) throws {
    let faults = try Scratch().faults(broken.old, broken.new)
    #expect(faults.map(\.path) == [broken.path])
    #expect(faults.map(\.rule) == [broken.rule])
  }

  @Test("Every required key is missed, and only these", arguments: RequiredKey.all)
  func require(key: RequiredKey) throws {
    let faults = try Scratch().faults(key.line, "")
    #expect(faults.map(\.path) == [key.path])
    #expect(faults.map(\.rule) == [.missing])
  }

  @Test("All faults of a file are named, in its order, with line and column")
  func all() throws {
    let scratch = try Scratch()
    let text = scratch.text
      .replacing("\"channel\": \"letter\"", with: "\"channel\": \"pigeon\"")
      .replacing("\"sex\": \"m\"", with: "\"sex\": 1")
      .replacing("\"pages\": 9", with: "\"pages\": 0")
      .replacing("2026-12-01", with: "2026-12-32")
    let faults = try scratch.faults(Array(text.utf8))
    #expect(
      faults.map(\.path) == [
        "$.submission.channel", "$.applicant.sex", "$.evidence[1].pages", "$.urgency.date",
      ]
    )
    #expect(faults.compactMap(\.position).map(\.line) == [6, 16, 70, 97])
    #expect(faults.compactMap(\.position).map(\.column) == [16, 12, 16, 13])
    let first = try #require(faults.first?.position)
    #expect(Array(text.utf8)[first.offset...].starts(with: Array("\"pigeon\"".utf8)))
  }

  @Test("Thousands of faults are counted, not listed")
  func many() throws {
    let elements = Array(repeating: "1", count: 3000).joined(separator: ",")
    let faults = try Scratch().faults("\"nationalities\": [", "\"nationalities\": [\(elements),")
    #expect(faults.count == 1001)
    #expect(faults.last?.rule == .furtherFaults(2000))
  }

  @Test("A refusal names the file and the digest of its bytes")
  func failure() throws {
    let scratch = try Scratch()
    let bytes = Array(try scratch.edited("\"sex\": \"m\"", "\"sex\": \"M\"").utf8)
    guard case .failure(let failure) = try scratch.read(bytes) else {
      Issue.record("taken")
      return
    }
    #expect(failure.fileName == "application.json")
    #expect(failure.digest == .of(bytes))
  }
}

/// A key that the format requires, and the text in the sample whose loss leaves it out.
struct RequiredKey: CustomTestStringConvertible {
  let path: String
  let line: String

  init(_ path: String, _ line: String) {
    self.path = path
    self.line = line
  }

  var testDescription: String { path }

  static let all = [
    RequiredKey("$.format", "\"format\": \"aktenlage-application/1\","),
    RequiredKey("$.submission.id", "\"id\": \"66be6e54-57c9-42c0-ba7c-3a758d500f76\","),
    RequiredKey("$.submission.receivedAt", "\"receivedAt\": \"2026-11-12T15:08:00+01:00\","),
    RequiredKey("$.submission.channel", "\"channel\": \"letter\","),
    RequiredKey("$.submission.language", ",\n    \"language\": \"de\""),
    RequiredKey("$.applicant.familyName", "\"familyName\": \"Rezāyī\","),
    RequiredKey("$.applicant.dateOfBirth", "\"dateOfBirth\": \"1988-09-06\","),
    RequiredKey("$.applicant.placeOfBirth", "\"placeOfBirth\": \"Tehrān\","),
    RequiredKey("$.applicant.countryOfBirth", "\"countryOfBirth\": \"439\","),
    RequiredKey("$.applicant.sex", "\"sex\": \"m\","),
    RequiredKey("$.applicant.nationalities", "\"nationalities\": [\n      \"439\"\n    ],"),
    RequiredKey("$.applicant.maritalStatus", "\"maritalStatus\": \"LD\","),
    RequiredKey("$.applicant.address.street", "\"street\": \"Oststraße\","),
    RequiredKey("$.applicant.address.houseNumber", "\"houseNumber\": \"222\","),
    RequiredKey("$.applicant.address.postcode", "\"postcode\": \"40589\","),
    RequiredKey("$.applicant.address.town", "\"town\": \"Düsseldorf\","),
    RequiredKey("$.applicant.passport.number", "\"number\": \"ZZM8CCT1W\","),
    RequiredKey("$.applicant.passport.issuingState", "\"issuingState\": \"439\","),
    RequiredKey("$.applicant.passport.validUntil", "\"validUntil\": \"2027-08-12\","),
    RequiredKey("$.purpose", "\"purpose\": \"Antrag: blueCard\","),
    RequiredKey("$.currentTitle.matter", "\"matter\": \"toleration\","),
    RequiredKey("$.currentTitle.validUntil", ",\n    \"validUntil\": \"2027-01-14\""),
    RequiredKey("$.evidence[0].code", "\"code\": \"E01\","),
    RequiredKey("$.evidence[0].file", "\"file\": \"attachments/000-E01.pdf\","),
    RequiredKey(
      "$.evidence[0].sha256",
      "\"sha256\": \"36558980aefb478a0384d3632d7d1649cfb359be77d4a74d5e935ba682e761f5\","
    ),
    RequiredKey("$.evidence[1].mediaType", "\"mediaType\": \"image/jpeg\","),
    RequiredKey("$.urgency.ground", "\"ground\": \"jobLoss\","),
    RequiredKey("$.urgency.date", ",\n    \"date\": \"2026-12-01\""),
  ]
}
