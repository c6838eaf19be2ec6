import Casework
import Testing

@Suite("Machine-readable zone")
struct MachineReadableZoneTests {
  static let passport = [
    "P<IRNREZAYI<<REZA<<<<<<<<<<<<<<<<<<<<<<<<<<<", "ZZM8CCT1W4IRN8809069M2708126<<<<<<<<<<<<<<<8",
  ]
  static let specimen = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
  ]
  static let card = [
    "ARD<<Y701001V39<<<<<<<<<<<<<<<", "7708121F2103318TUR<<<<<<<<<<<6", "OEZTUERK<<AYLIN<<<<<<<<<<<<<<<",
  ]

  @Test(
    "A check digit weighs 7, 3, 1",
    arguments: [
      ("L898902C3", 6), ("740812", 2), ("120415", 9), ("ZE184226B<<<<<", 1), ("Y701001V3", 9),
      ("C01X0006H", 1),
      ("640812", 5), ("270228", 3),
    ]
  )
  func checkDigit(characters: String, digit: Int) {
    #expect(MachineReadableZone.checkDigit(of: characters.utf8) == digit)
  }

  @Test("A passport's fields are read")
  func td3() throws {
    let zone = try MachineReadableZone(lines: Self.specimen)
    #expect(zone.layout == .td3)
    #expect(zone.documentCode == "P")
    #expect(zone.issuingState == "UTO")
    #expect(zone.nationality == "UTO")
    #expect(zone.familyName == "ERIKSSON")
    #expect(zone.givenName == "ANNA MARIA")
    #expect(zone.documentNumber == "L898902C3")
    #expect(zone.sex == "F")
    #expect(zone.validUntil?.iso == "2012-04-15")
    #expect(zone.dateOfBirth(notAfter: try day("2026-11-22"))?.text == "1974-08-12")
  }

  @Test("A card's fields are read")
  func td1() throws {
    let zone = try MachineReadableZone(lines: Self.card)
    #expect(zone.layout == .td1)
    #expect(zone.documentCode == "AR")
    #expect(zone.issuingState == "D")
    #expect(zone.nationality == "TUR")
    #expect(zone.familyName == "OEZTUERK")
    #expect(zone.givenName == "AYLIN")
    #expect(zone.documentNumber == "Y701001V3")
    #expect(zone.sex == "F")
    #expect(zone.validUntil?.iso == "2021-03-31")
    #expect(zone.dateOfBirth(notAfter: try day("2026-11-22"))?.text == "1977-08-12")
  }

  @Test("A card number longer than nine characters goes on among the optional data")
  func longNumber() throws {
    let lines = [
      "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<",
    ]
    let zone = try MachineReadableZone(lines: lines)
    #expect(zone.documentNumber == "D23145890734")
    #expect(zone.findings.isEmpty)
  }

  @Test("A zone that was read well has no findings", arguments: [passport, specimen, card])
  func correct(lines: [String]) throws {
    #expect(try MachineReadableZone(lines: lines).findings.isEmpty)
  }

  @Test(
    "A wrong check digit is a finding that names the field",
    arguments: [
      (specimen, 1, 9, "5", MachineReadableZone.Field.documentNumber), (specimen, 1, 19, "3", .dateOfBirth),
      (specimen, 1, 27, "<", .validUntil), (specimen, 1, 42, "0", .optionalData),
      (specimen, 1, 43, "1", .composite),
      (card, 0, 14, "1", .documentNumber), (card, 1, 6, "2", .dateOfBirth), (card, 1, 14, "0", .validUntil),
      (card, 1, 29, "7", .composite),
    ] as [([String], Int, Int, Character, MachineReadableZone.Field)]
  )
  func wrong(
    lines: [String],
    line: Int,
    place: Int,
    character: Character,
    field: MachineReadableZone.Field
  ) throws {
    var lines = lines
    var characters = Array(lines[line])
    characters[place] = character
    lines[line] = String(characters)
    let findings = try MachineReadableZone(lines: lines).findings
    #expect(findings.first?.field == field)
    #expect(findings.first?.found == character)
    #expect(findings.dropFirst().allSatisfy { $0.field == .composite })
  }

  @Test("Unknown parts of a birth are fillers; the century is the last that is not in the future")
  func birth() throws {
    func birth(_ characters: String) throws -> String? {
      let line = "ZZM8CCT1W4IRN\(characters)9M2708126<<<<<<<<<<<<<<<8"
      let zone = try MachineReadableZone(lines: [Self.passport[0], line])
      return zone.dateOfBirth(notAfter: try day("2026-11-22"))?.text
    }
    #expect(try birth("88<<<<") == "1988-00-00")
    #expect(try birth("8805<<") == "1988-05-00")
    #expect(try birth("261122") == "2026-11-22")
    #expect(try birth("261123") == "1926-11-23")
    #expect(try birth("881340") == nil)
    #expect(try birth("88A906") == nil)
  }

  @Test("Only the form is required")
  func malformed() {
    #expect(throws: MachineReadableZone.Malformed.numberOfLines) { try MachineReadableZone(lines: []) }
    #expect(throws: MachineReadableZone.Malformed.length(line: 2)) {
      try MachineReadableZone(lines: [Self.passport[0], "A"])
    }
    #expect(throws: MachineReadableZone.Malformed.length(line: 1)) {
      try MachineReadableZone(lines: Self.passport + ["A"])
    }
    #expect(throws: MachineReadableZone.Malformed.character(line: 1)) {
      try MachineReadableZone(lines: [Self.passport[0].lowercased(), Self.passport[1]])
    }
  }
}
