import Casework
import Testing

@Suite("Person name")
struct PersonNameTests {
  @Test("A name is shown family name first, a single name alone")
  func shown() throws {
    #expect(try PersonName(familyName: "Öztürk", givenName: "Aylin").displayName == "Öztürk, Aylin")
    #expect(try PersonName(familyName: "Suharto", givenName: nil).displayName == "Suharto")
  }

  @Test("A name stays as it came, byte for byte")
  func kept() throws {
    let name = try PersonName(familyName: "Mu\u{308}ller", givenName: "Jo", nameAtBirth: " ")
    #expect(Array(name.familyName.unicodeScalars).count == 7)
    #expect(name.nameAtBirth == nil)
  }

  @Test(
    "A name without a visible character is none",
    arguments: ["", " ", "\u{200B}", "\u{202E}", "\u{3164}", "\u{2800}", "\u{301}", "\u{1B}\n"]
  )
  func invisible(text: String) {
    #expect(throws: PersonName.Malformed.familyNameWithoutVisibleCharacter) {
      try PersonName(familyName: text, givenName: "A")
    }
    #expect(throws: PersonName.Malformed.givenNameWithoutVisibleCharacter) {
      try PersonName(familyName: "A", givenName: text)
    }
  }

  @Test("A family name has at most 120 scalars, and over 90 is marked")
  func length() throws {
    #expect(throws: PersonName.Malformed.familyNameTooLong) {
      try PersonName(familyName: String(repeating: "a", count: 121), givenName: nil)
    }
    #expect(try PersonName(familyName: String(repeating: "a", count: 120), givenName: nil).tooLongForRegister)
    #expect(try !PersonName(familyName: String(repeating: "a", count: 90), givenName: nil).tooLongForRegister)
    #expect(try PersonName(familyName: "a", givenName: String(repeating: "b", count: 61)).tooLongForRegister)
  }

  @Test(
    "Characters outside the register's set are named",
    arguments: [
      ("Öztürk", []), ("C\u{300}", []), ("k\u{35F}h", []), ("Mu\u{308}ller", []), ("O’Neill-Đặng", []),
      ("محمد", ["م", "ح", "م", "د"]), ("Anna1", ["1"]), ("a\u{1B}b", ["\u{1B}"]), ("b\u{302}", ["\u{302}"]),
    ] as [(String, [Unicode.Scalar])]
  )
  func registerCharacters(name: String, outside: [Unicode.Scalar]) throws {
    #expect(try PersonName(familyName: name, givenName: nil).charactersOutsideRegister == outside)
  }

  @Test("Lists are ordered by family, then given name, without regard to marks")
  func order() throws {
    let names = [
      ("Al", "Zed"), ("Al Husaini", "Ali"), ("Özdemir", "Can"), ("Ozturk", "Ali"), ("Öztürk", "Berk"),
    ]
    let keys = try names.map { try PersonName(familyName: $0.0, givenName: $0.1).sortKey }
    #expect(keys == keys.sorted())
  }
}
