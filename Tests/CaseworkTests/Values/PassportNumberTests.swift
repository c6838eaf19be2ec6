import Casework
import Testing

@Suite("Passport number")
struct PassportNumberTests {
  @Test("Blanks are dropped")
  func blanks() throws {
    #expect(try PassportNumber(parsing: " ZZM8 CCT\u{A0}1W").text == "ZZM8CCT1W")
  }

  @Test(
    "Anything that is no number of 1 to 20 visible characters is refused",
    arguments: [
      (" ", PassportNumber.Malformed.empty), ("123456789012345678901", .tooLong),
      ("A\u{1B}[2J", .invisibleCharacter),
      ("A\u{202E}1", .invisibleCharacter),
    ]
  )
  func malformed(text: String, reason: PassportNumber.Malformed) {
    #expect(throws: reason) { try PassportNumber(parsing: text) }
  }
}
