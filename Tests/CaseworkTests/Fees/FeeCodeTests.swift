import Casework
import Testing

@Suite("A fee code")
struct FeeCodeTests {
  @Test("is F and one to seven letters or digits", arguments: ["F1", "F100", "F100b", "FPA", "F1234567"])
  func accepted(text: String) {
    #expect(FeeCode(rawValue: text)?.rawValue == text)
  }

  @Test("is nothing else", arguments: ["", "F", "f100", "100", "F12345678", "F 1", "F-1", "Fä"])
  func refused(text: String) {
    #expect(FeeCode(rawValue: text) == nil)
  }
}
