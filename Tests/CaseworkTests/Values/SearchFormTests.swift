import CRegisterTables
import Casework
import Testing

@Suite("Search form")
struct SearchFormTests {
  /// Spellings of names as they stand in registers, passports and letters.
  static let stored = [
    "Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{308}ller", "Nguyễn", "Nguyen", "Yılmaz", "YILMAZ",
    "İbrahim",
    "Ibrahim", "Weiß", "Weiss", "Đặng", "Dang", "Łukasz", "Lukasz", "al-Ḥusainī", "Al Husaini", "Ševčenko",
    "Sevcenko", "Sørensen", "Soerensen", "Sorensen", "ʿAbd ar-Raḥmān", "Abd ar-Rahman", "Þórsson", "Thorsson",
  ]
  static let müller = ["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{308}ller"]

  @Test(
    "A typed name finds every spelling of that name and no other",
    arguments: [
      ("Müller", müller), ("Mueller", müller), ("muller", müller),
      ("Nguyễn", ["Nguyễn", "Nguyen"]), ("nguyen", ["Nguyễn", "Nguyen"]),
      ("Yılmaz", ["Yılmaz", "YILMAZ"]), ("yilmaz", ["Yılmaz", "YILMAZ"]),
      ("İbrahim", ["İbrahim", "Ibrahim"]), ("ibrahim", ["İbrahim", "Ibrahim"]),
      ("Weiss", ["Weiß", "Weiss"]), ("Weiß", ["Weiß", "Weiss"]),
      ("Dang", ["Đặng", "Dang"]), ("Lukasz", ["Łukasz", "Lukasz"]),
      ("Husaini", ["al-Ḥusainī", "Al Husaini"]), ("Sevcenko", ["Ševčenko", "Sevcenko"]),
      ("Sorensen", ["Sørensen", "Soerensen", "Sorensen"]),
      ("Soerensen", ["Sørensen", "Soerensen", "Sorensen"]),
      ("Rahman", ["ʿAbd ar-Raḥmān", "Abd ar-Rahman"]), ("Abd", ["ʿAbd ar-Raḥmān", "Abd ar-Rahman"]),
      ("Thorsson", ["Þórsson", "Thorsson"]),
    ]
  )
  func finds(typed: String, expected: [String]) {
    let query = SearchForm.words(typed)
    let found = Self.stored.filter { spelling in
      let words = SearchForm.words(spelling)
      return query.allSatisfy { part in words.contains { $0.utf8.starts(with: part.utf8) } }
    }
    #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test(
    "Spellings fold to one text",
    arguments: [
      ("  Van der  Straeten ", "van der straten"), ("O’Neill", "oneill"), ("O'Neill", "oneill"),
      ("Ångström", "angstrom"), ("Aangstroem", "angstrom"), ("K\u{35F}han", "khan"),
      ("Æbeltoft", "abeltoft"),
      ("Шевченко", "shevchenko"), ("ЩЕРБАКОВ", "shcherbakov"), ("Παπαδόπουλος", "papadopoulos"),
      ("ΓΕΩΡΓΊΟΥ", "georgiou"), ("Ə\u{200B}liyev", "eliyev"), ("50.2/26-000123", "50 2 26 000123"),
      ("", ""), ("-–·’", ""), ("日本", "日本"), ("محمد", "محمد"), ("ﬁ", "ﬁ"),
    ]
  )
  func folds(text: String, key: String) {
    #expect(SearchForm.fold(text) == key)
  }

  @Test("Every character and sequence of DIN 91379 folds as its published search form does")
  func standard() {
    let table = register_table_din91379_search_form()
    let text = String(decoding: UnsafeBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: ";").map { $0.drop { $0 == " " } } }
    #expect(lines.count == 649)
    for fields in lines where fields.count == 9 {
      #expect(SearchForm.fold(String(fields[4])) == SearchForm.fold(String(fields[6])), "\(fields[2])")
      #expect(SearchForm.fold(String(fields[6])).utf8.allSatisfy { (0x61...0x7A).contains($0) })
    }
  }

  @Test("Every letter folds to something that folds to itself, and capitals fold like small letters")
  func letters() {
    for scalar in (0...0x2FFF).compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
      let key = SearchForm.fold(String(scalar))
      #expect(SearchForm.fold(key) == key, "\(scalar.debugDescription)")
      let small = scalar.properties.lowercaseMapping
      #expect(SearchForm.fold(small) == key, "\(scalar.debugDescription)")
    }
  }

  @Test("Folding a folded text changes nothing, and what is typed so far folds to the start of the whole")
  func stable() {
    var random = SplitMix(seed: 91_379)
    let alphabet = Array("aeouAEOU äöüßÅøþ-’'ʿчщυοé\u{308}\u{35F}日가".unicodeScalars)
    for _ in 0..<20_000 {
      var text = ""
      var keys: [String] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? " ")
        keys.append(SearchForm.fold(text))
      }
      let key = SearchForm.fold(text)
      #expect(SearchForm.fold(key) == key, "\(text.debugDescription)")
      #expect(keys.allSatisfy { key.utf8.starts(with: $0.utf8) }, "\(text.debugDescription)")
    }
  }
}
