import Casework
import Testing

@Suite("Officer")
struct OfficerIDTests {
  @Test(
    "A login is 1 to 32 small letters, digits, dots, lines",
    arguments: ["a", "k.yilmaz_2-b", String(repeating: "x", count: 32)]
  )
  func reads(text: String) throws {
    #expect(try OfficerID(parsing: text).text == text)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      ("", OfficerID.Malformed.empty), (String(repeating: "x", count: 33), .tooLong),
      ("Anna", .character("A")),
      ("a b", .character(" ")), ("ö", .character("ö")), ("a\n", .character("\n")),
    ]
  )
  func malformed(text: String, reason: OfficerID.Malformed) {
    #expect(throws: reason) { try OfficerID(parsing: text) }
  }
}
