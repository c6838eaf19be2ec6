import OfficeFiles
import Testing

@Suite("Settings of a user")
struct UserSettingsTests {
  @Test(
    "reads what was chosen",
    arguments: [
      ("", nil, nil, []), ("theme = \"amt-hell\"\n", "amt-hell", nil, []),
      ("  theme=\"a\"  # hell\r\nlanguage = \"en\"", "a", "en", []),
      ("theme = \"a\"\ntheme = \"b\"\n", "b", nil, []),
      ("# theme = \"a\"\n\n", nil, nil, []), ("theme = a\n", nil, nil, [1]), ("theme = \"\"", nil, nil, [1]),
      ("\nfont = \"x\"\n", nil, nil, [2]), ("theme = \"a\" b", nil, nil, [1]), ("theme", nil, nil, [1]),
      ("theme = \"a\\n\"", nil, nil, [1]),
      ("coach = \"on\"\npractised = \"draft 3, note 1\"\n", nil, nil, []),
    ] as [(String, String?, String?, [Int])]
  )
  func reads(text: String, theme: String?, language: String?, unknown: [Int]) {
    let settings = UserSettings(text)
    #expect(settings[.theme] == theme)
    #expect(settings[.language] == language)
    #expect(settings.unknownLines == unknown)
  }

  @Test(
    "changes one line and keeps the others",
    arguments: [
      ("", "theme = \"neu\"\n"),
      ("# meins\nlanguage = \"de\"\n", "# meins\nlanguage = \"de\"\ntheme = \"neu\"\n"),
      ("theme = \"alt\" # weg\nx = 1\n\n\n", "theme = \"neu\"\nx = 1\n"),
      ("theme = \"a\"\ntheme = \"b\"\n", "theme = \"a\"\ntheme = \"neu\"\n"),
    ]
  )
  func changes(text: String, changed: String) {
    var settings = UserSettings(text)
    settings[.theme] = "neu"
    #expect(settings.text == changed)
    #expect(settings[.theme] == "neu")
    settings[.theme] = nil
    #expect(settings[.theme] == nil)
  }
}
