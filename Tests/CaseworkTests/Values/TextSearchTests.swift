import Casework
import Testing

@Suite("Searching in a text")
struct TextSearchTests {
  private func found(_ sought: String, in line: String) -> [String] {
    let characters = Array(line)
    return TextSearch(sought).places(in: characters).map { String(characters[$0]) }
  }

  @Test(
    "finds a text whatever its case and marks, also inside words",
    arguments: [
      ("gebühr", "Die Gebühr; GEBÜHREN", ["Gebühr", "GEBÜHR"]), ("gebuhr", "die Gebühr", ["Gebühr"]),
      ("gebuehr", "die Gebühr", ["Gebühr"]), ("Gebühr", "die Gebuehr, Gebuhr", ["Gebuehr", "Gebuhr"]),
      ("strasse", "Straße, Strasse", ["Straße", "Strasse"]), ("stras", "Straße", ["Straß"]),
      ("er", "Dauer der Steuer", ["er", "er", "er"]), ("frist", "Nachfrist", ["frist"]),
      ("OZTURK", "Öztürk", ["Öztürk"]), ("yildiz", "Yıldız", ["Yıldız"]), ("Łódź", "Lodz", ["Lodz"]),
      ("staat", "Statistik und Staat", ["Staat"]), ("neue", "neun neue", ["neue"]),
      ("O'Neil", "O’Neil und ONeil", ["O’Neil", "ONeil"]), ("Петров", "Herr ПЕТРОВ", ["ПЕТРОВ"]),
      ("nguyen", "Nguye\u{302}\u{303}n", ["Nguye\u{302}\u{303}n"]),
    ]
  )
  func letters(sought: String, line: String, expected: [String]) {
    #expect(found(sought, in: line) == expected)
  }

  @Test(
    "keeps signs, and takes blanks around what is sought as none",
    arguments: [
      ("§ 18b", "nach § 18b, 18b", ["§ 18b"]), ("1.000", "1.000 und 1 000", ["1.000"]),
      (" Satz ", "ein Satz.", ["Satz"]), ("’", "O’Neil", ["’"]), ("👍", "gut 👍", ["👍"]), ("aa", "aaa", ["aa"]),
      ("", "alles", []), ("   ", "a   b", []), ("lang", "la", []), ("x", "", []),
    ]
  )
  func signs(sought: String, line: String, expected: [String]) {
    #expect(found(sought, in: line) == expected)
  }
}
