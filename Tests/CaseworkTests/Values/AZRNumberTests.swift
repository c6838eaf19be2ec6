import Casework
import Testing

@Suite("AZR number")
struct AZRNumberTests {
  @Test(
    "Twelve digits of the register's pattern, unknown parts of the day as zeros",
    arguments: ["250314123456", "990000000001"]
  )
  func reads(text: String) throws {
    let number = try AZRNumber(parsing: text)
    #expect(number.text == text)
    #expect(number.grouped == text.prefix(6) + " " + text.suffix(6))
  }

  @Test(
    "Anything else is refused",
    arguments: [
      ("25031412345", AZRNumber.Malformed.notTwelveDigits), ("2503141234567", .notTwelveDigits),
      ("250314 123456", .notTwelveDigits), ("25031412345a", .notTwelveDigits), ("251314123456", .month),
      ("250332123456", .day), ("", .notTwelveDigits),
    ]
  )
  func malformed(text: String, reason: AZRNumber.Malformed) {
    #expect(throws: reason) { try AZRNumber(parsing: text) }
  }
}
