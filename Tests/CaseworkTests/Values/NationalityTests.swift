import Casework
import Testing

@Suite("Nationality")
struct NationalityTests {
  @Test(
    "A key has its names and its code in passports",
    arguments: [
      ("000", "Deutschland", "Germany", "D"), ("439", "Iran", "Iran", "IRN"),
      ("163", "Türkei", "Türkiye", "TUR"),
      ("467", "Korea, Republik", "South Korea", "KOR"), ("120", "Jugoslawien", "Jugoslawien", nil),
      ("169", "Weißrussland", "Belarus", "BLR"), ("997", "staatenlos", "stateless", "XXA"),
    ] as [(String, String, String, String?)]
  )
  func names(key: String, german: String, english: String, code: String?) throws {
    let nationality = try Nationality(parsing: key)
    #expect(nationality.germanName.hasPrefix(german))
    #expect(nationality.englishName == english)
    #expect(nationality.icaoCode == code)
    #expect(nationality.text == key)
    if let code { #expect(Nationality(icaoCode: code) == nationality) }
  }

  @Test(
    "Anything but a key of the table is refused",
    arguments: [
      ("", Nationality.Malformed.notThreeDigits), ("43", .notThreeDigits), ("0439", .notThreeDigits),
      ("IRN", .notThreeDigits), ("43 ", .notThreeDigits), ("001", .unknownKey), ("996", .unknownKey),
    ]
  )
  func malformed(text: String, reason: Nationality.Malformed) {
    #expect(throws: reason) { try Nationality(parsing: text) }
  }

  @Test(
    "A code that several keys have gives the state that exists",
    arguments: [("SRB", "170"), ("SDN", "277"), ("GBR", "168"), ("XXX", "998")]
  )
  func sharedCode(code: String, key: String) {
    #expect(Nationality(icaoCode: code)?.key == key)
  }

  @Test("The whole table is read, in order, and 997 to 999 are no states")
  func table() {
    #expect(Nationality.all.count == 211)
    #expect(Nationality.all == Nationality.all.sorted())
    #expect(Nationality.all.filter { !$0.isState }.map(\.key) == ["910", "997", "998", "999"])
    #expect(
      [Nationality.german, .stateless, .undetermined, .notStated].map(\.key) == ["000", "997", "998", "999"]
    )
    #expect(Nationality.all.allSatisfy { !$0.germanName.isEmpty && $0.germanName != $0.key })
  }
}
