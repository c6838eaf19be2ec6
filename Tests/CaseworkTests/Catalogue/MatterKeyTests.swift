import Casework
import Testing

@Suite("The key of a matter")
struct MatterKeyTests {
  @Test("is a small letter and then letters and digits", arguments: ["a", "blueCard", "deportationOrder58a"])
  func good(text: String) {
    #expect(MatterKey(text)?.rawValue == text)
  }

  @Test(
    "is nothing else",
    arguments: ["", "BlueCard", "5a", "blue-card", "blue card", "blauKärtchen", "a.b", "a\n"]
  )
  func bad(text: String) {
    #expect(MatterKey(text) == nil)
  }
}
