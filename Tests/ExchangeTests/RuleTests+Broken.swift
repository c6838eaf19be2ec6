import Casework
import Exchange

extension RuleTests {
  static let broken = types + submission + person + passport + application + evidence

  private static func wrong(_ expected: JSONKind, _ found: JSONKind) -> Rule {
    .wrongType(expected: expected, found: found)
  }

  private static let types = [
    Broken(
      "\"aktenlage-application/1\"",
      "\"aktenlage-application/2\"",
      "$.format",
      .unknownFormat("aktenlage-application/2")
    ),
    Broken("\"aktenlage-application/1\"", "1", "$.format", wrong(.text, .number)),
    Broken(
      "\"id\": \"66be6e54-57c9-42c0-ba7c-3a758d500f76\"",
      "\"id\": 7",
      "$.submission.id",
      wrong(.text, .number)
    ),
    Broken(
      "\"familyName\": \"Rezāyī\"",
      "\"familyName\": null",
      "$.applicant.familyName",
      wrong(.text, .null)
    ),
    Broken(
      "\"givenName\": \"Rezā\"",
      "\"givenName\": [\"Rezā\"]",
      "$.applicant.givenName",
      wrong(.text, .array)
    ),
    Broken(
      "\"givenNameAbsent\": false",
      "\"givenNameAbsent\": \"false\"",
      "$.applicant.givenNameAbsent",
      wrong(.boolean, .text)
    ),
    Broken(
      "\"placeOfBirth\": \"Tehrān\"",
      "\"placeOfBirth\": null",
      "$.applicant.placeOfBirth",
      wrong(.text, .null)
    ),
    Broken(
      "\"countryOfBirth\": \"439\"",
      "\"countryOfBirth\": 439",
      "$.applicant.countryOfBirth",
      wrong(.text, .number)
    ),
    Broken(
      "\"nationalities\": [\n      \"439\"\n    ]",
      "\"nationalities\": \"439\"",
      "$.applicant.nationalities",
      wrong(.array, .text)
    ),
    Broken(
      "[\n      \"439\"\n    ]",
      "[\"439\", true]",
      "$.applicant.nationalities[1]",
      wrong(.text, .boolean)
    ),
    Broken(
      "\"azrNumber\": null",
      "\"azrNumber\": 250314123456",
      "$.applicant.azrNumber",
      wrong(.text, .number)
    ),
    Broken(
      "\"holder\": \"c/o Weber\"",
      "\"holder\": null",
      "$.applicant.address.holder",
      wrong(.text, .null)
    ),
    Broken(
      "\"email\": \"person21.0@example.org\"",
      "\"email\": {}",
      "$.applicant.email",
      wrong(.text, .object)
    ),
    Broken(
      "\"phone\": \"+49 211 5550587\"",
      "\"phone\": 492115550587",
      "$.applicant.phone",
      wrong(.text, .number)
    ),
    Broken("\"matter\": \"blueCard\"", "\"matter\": 1", "$.matter", wrong(.text, .number)),
    Broken("\"purpose\": \"Antrag: blueCard\"", "\"purpose\": []", "$.purpose", wrong(.text, .array)),
    Broken("\"pages\": 9", "\"pages\": \"9\"", "$.evidence[1].pages", wrong(.number, .text)),
  ]

  private static let submission = [
    Broken("66be6e54-57c9", "66be6e54557c9", "$.submission.id", .notUUID),
    Broken("66be6e54-57c9", "66be6e5g-57c9", "$.submission.id", .notUUID),
    Broken("2026-11-12T15:08:00+01:00", "2026-11-12T15:08:00", "$.submission.receivedAt", .instant(.shape)),
    Broken(
      "2026-11-12T15:08:00+01:00",
      "2026-02-30T15:08:00Z",
      "$.submission.receivedAt",
      .instant(.date(.day))
    ),
    Broken("2026-11-12T15:08:00+01:00", "2026-11-12T24:08:00Z", "$.submission.receivedAt", .instant(.hour)),
    Broken("2026-11-12T15:08:00+01:00", "2026-11-12T15:08:00Z ", "$.submission.receivedAt", .instant(.shape)),
    Broken(
      "2026-11-12T15:08:00+01:00",
      "2026-11-22T12:05:00.001Z",
      "$.submission.receivedAt",
      .inFuture(Instant(millisecondsSinceEpoch: 1_795_349_100_001), now: Samples.now)
    ),
    Broken(
      "\"letter\"",
      "\"Letter\"",
      "$.submission.channel",
      .notOneOf(["portal", "email", "letter", "counter"], found: "Letter")
    ),
    Broken(
      "\"language\": \"de\"",
      "\"language\": \"deu\"",
      "$.submission.language",
      .language(.notTwoSmallLetters)
    ),
    Broken("\"language\": \"de\"", "\"language\": \"xx\"", "$.submission.language", .language(.unknownCode)),
  ]

  private static let person = [
    Broken(
      "\"familyName\": \"Rezāyī\"",
      "\"familyName\": \"\"",
      "$.applicant.familyName",
      .noVisibleCharacter
    ),
    Broken(
      "\"familyName\": \"Rezāyī\"",
      "\"familyName\": \" \\u200B\\u202E\\t\"",
      "$.applicant.familyName",
      .noVisibleCharacter
    ),
    Broken(
      "\"familyName\": \"Rezāyī\"",
      "\"familyName\": \"\(String(repeating: "ī", count: 121))\"",
      "$.applicant.familyName",
      .tooLong(limit: 120)
    ),
    Broken(
      "\"givenName\": \"Rezā\"",
      "\"givenName\": null",
      "$.applicant.givenName",
      .givenNameNotMarkedAbsent
    ),
    Broken("\"givenName\": \"Rezā\",", "", "$.applicant.givenName", .givenNameNotMarkedAbsent),
    Broken("\"givenName\": \"Rezā\"", "\"givenName\": \" \"", "$.applicant.givenName", .noVisibleCharacter),
    Broken("1988-09-06", "1988-9-6", "$.applicant.dateOfBirth", .partialDate(.shape)),
    Broken("1988-09-06", "1888-09-06", "$.applicant.dateOfBirth", .partialDate(.year)),
    Broken("1988-09-06", "1988-13-06", "$.applicant.dateOfBirth", .partialDate(.month)),
    Broken("1988-09-06", "1988-09-31", "$.applicant.dateOfBirth", .partialDate(.day)),
    Broken("1988-09-06", "1988-00-06", "$.applicant.dateOfBirth", .partialDate(.dayWithoutMonth)),
    Broken("1988-09-06", "0000-09-00", "$.applicant.dateOfBirth", .partialDate(.monthWithoutYear)),
    Broken(
      "\"countryOfBirth\": \"439\"",
      "\"countryOfBirth\": \"IRN\"",
      "$.applicant.countryOfBirth",
      .nationality(.notThreeDigits)
    ),
    Broken(
      "\"countryOfBirth\": \"439\"",
      "\"countryOfBirth\": \"996\"",
      "$.applicant.countryOfBirth",
      .nationality(.unknownKey)
    ),
    Broken(
      "\"sex\": \"m\"",
      "\"sex\": \"f\"",
      "$.applicant.sex",
      .notOneOf(["m", "w", "d", "x"], found: "f")
    ),
    Broken("[\n      \"439\"\n    ]", "[]", "$.applicant.nationalities", .count(allowed: 1...4, found: 0)),
    Broken(
      "[\n      \"439\"\n    ]",
      "[\"439\", \"170\", \"163\", \"997\", \"998\"]",
      "$.applicant.nationalities",
      .count(allowed: 1...4, found: 5)
    ),
    Broken(
      "[\n      \"439\"\n    ]",
      "[\"439\", \"996\"]",
      "$.applicant.nationalities[1]",
      .nationality(.unknownKey)
    ),
    Broken(
      "\"LD\"",
      "\"ledig\"",
      "$.applicant.maritalStatus",
      .notOneOf(["LD", "VH", "VW", "GS", "EA", "LP", "LA", "LV", "LE", "NB"], found: "ledig")
    ),
    Broken(
      "\"azrNumber\": null",
      "\"azrNumber\": \"25031412345\"",
      "$.applicant.azrNumber",
      .azrNumber(.notTwelveDigits)
    ),
    Broken(
      "\"azrNumber\": null",
      "\"azrNumber\": \"251314123456\"",
      "$.applicant.azrNumber",
      .azrNumber(.month)
    ),
    Broken(
      "\"address\": {",
      "\"address\": null, \"adress\": {",
      "$.applicant.address",
      wrong(.object, .null)
    ),
    Broken(
      "\"street\": \"Oststraße\"",
      "\"street\": \"\"",
      "$.applicant.address.street",
      .noVisibleCharacter
    ),
    Broken(
      "\"houseNumber\": \"222\"",
      "\"houseNumber\": \" \"",
      "$.applicant.address.houseNumber",
      .noVisibleCharacter
    ),
    Broken(
      "\"postcode\": \"40589\"",
      "\"postcode\": \"\"",
      "$.applicant.address.postcode",
      .noVisibleCharacter
    ),
    Broken(
      "\"town\": \"Düsseldorf\"",
      "\"town\": \"\\u0000\"",
      "$.applicant.address.town",
      .noVisibleCharacter
    ),
    Broken("2026-02-01", "01.02.2026", "$.applicant.address.movedInOn", .date(.shape)),
    Broken("2026-02-01", "2026-02-29", "$.applicant.address.movedInOn", .date(.day)),
  ]

  private static let passport = [
    Broken("\"ZZM8CCT1W\"", "\" \"", "$.applicant.passport.number", .passportNumber(.empty)),
    Broken(
      "\"ZZM8CCT1W\"",
      "\"ZZM8CCT1WZZM8CCT1WZZM\"",
      "$.applicant.passport.number",
      .passportNumber(.tooLong)
    ),
    Broken(
      "\"ZZM8CCT1W\"",
      "\"ZZM8\\u0007\"",
      "$.applicant.passport.number",
      .passportNumber(.invisibleCharacter)
    ),
    Broken(
      "\"issuingState\": \"439\"",
      "\"issuingState\": \"D\"",
      "$.applicant.passport.issuingState",
      .nationality(.notThreeDigits)
    ),
    Broken("2027-08-12", "2027-08-00", "$.applicant.passport.validUntil", .date(.day)),
    Broken(
      "W4IRN",
      "w4IRN",
      "$.applicant.passport.machineReadableZone",
      .machineReadableZone(.character(line: 2))
    ),
    Broken(
      "W4IRN",
      "WIRN",
      "$.applicant.passport.machineReadableZone",
      .machineReadableZone(.length(line: 2))
    ),
    Broken(
      "        \"ZZM8CCT1W4IRN8809069M2708126<<<<<<<<<<<<<<<8\"",
      "\"\", \"\", \"\"",
      "$.applicant.passport.machineReadableZone",
      .machineReadableZone(.numberOfLines)
    ),
    Broken(
      "\"ZZM8CCT1W4IRN8809069M2708126<<<<<<<<<<<<<<<8\"",
      "null",
      "$.applicant.passport.machineReadableZone[1]",
      wrong(.text, .null)
    ),
  ]

  private static let application = [
    Broken(
      "Antrag: blueCard",
      String(repeating: "ä", count: 20_001),
      "$.purpose",
      .tooLong(limit: 20_000)
    ),
    Broken(
      "\"matter\": \"toleration\"",
      "\"matter\": \"Duldung!\"",
      "$.currentTitle.matter",
      .notMatterKey("Duldung!")
    ),
    Broken("2027-01-14", "2027-01-14T00:00:00Z", "$.currentTitle.validUntil", .date(.shape)),
    Broken("\"answers\": {", "\"answers\": null, \"questions\": {", "$.answers", wrong(.object, .null)),
    Broken(
      "\"jobLoss\"",
      "\"wedding\"",
      "$.urgency.ground",
      .notOneOf(["jobLoss", "benefitLoss", "travel"], found: "wedding")
    ),
    Broken("2026-12-01", "0000-12-01", "$.urgency.date", .date(.year)),
    Broken(
      "\"purpose\":",
      #""representative": {"address": {"street": "A", "houseNumber": "1", "postcode": "4", "town": "D"}}, "#
        + #""purpose":"#,
      "$.representative.name",
      .missing
    ),
    Broken(
      "\"purpose\":",
      "\"representative\": {\"name\": \"A\"}, \"purpose\":",
      "$.representative.address",
      .missing
    ),
    Broken(
      "\"purpose\":",
      "\"representative\": null, \"purpose\":",
      "$.representative",
      wrong(.object, .null)
    ),
  ]

  private static let evidence = [
    Broken(
      "\"E02\"",
      "\"E41\"",
      "$.evidence[1].code",
      .notOneOf(EvidenceCode.allCases.map(\.rawValue), found: "E41")
    ),
    Broken("\"pages\": 9", "\"pages\": 0", "$.evidence[1].pages", .notWholeNumber(from: 1)),
    Broken("\"pages\": 9", "\"pages\": -9", "$.evidence[1].pages", .notWholeNumber(from: 1)),
    Broken("\"pages\": 9", "\"pages\": 9.5", "$.evidence[1].pages", .notWholeNumber(from: 1)),
    Broken("\"pages\": 9", "\"pages\": 1e999999", "$.evidence[1].pages", .notWholeNumber(from: 1)),
    Broken(
      "\"pages\": 9",
      "\"pages\": \(String(repeating: "9", count: 5000))",
      "$.evidence[1].pages",
      .notWholeNumber(from: 1)
    ),
    Broken(
      "\"issuedOn\": \"2026-02-04\"",
      "\"issuedOn\": \"2026-2-4\"",
      "$.evidence[3].issuedOn",
      .date(.shape)
    ),
    Broken(
      "\"issuedOn\": \"2026-02-04\"",
      "\"validUntil\": \"2026-13-04\"",
      "$.evidence[3].validUntil",
      .date(.month)
    ),
    Broken("36558980aefb", "36558980aef", "$.evidence[0].sha256", .digest(.length)),
    Broken("36558980aefb", "36558980aefx", "$.evidence[0].sha256", .digest(.character)),
  ]
}
