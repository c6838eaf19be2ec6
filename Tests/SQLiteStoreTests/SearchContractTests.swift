import AktenlageTesting
import Casework
import SQLiteStore
import Testing

@Suite("Every store finds alike")
struct SearchContractTests {
  /// Spellings as registers, passports and keyboards write them.
  static let spellings = [
    "Müller", "Mueller", "Muller", "MÜLLER", "Nguyễn", "Nguyen", "Yılmaz", "YILMAZ", "İbrahim", "Ibrahim",
    "Weiß",
    "Weiss", "Đặng", "Dang", "Łukasz", "Lukasz", "al-Ḥusainī", "Al Husaini", "Ševčenko", "Sevcenko",
    "Sørensen",
    "Soerensen", "Sorensen", "Mu\u{308}ller", "ʿAbd ar-Raḥmān", "Abd ar-Rahman", "Þórsson", "Thorsson",
  ]

  static let müllers = ["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{308}ller"]

  /// What is typed, and the spellings that must be found: 51 in all.
  static let required: [(typed: String, found: [String])] = [
    ("Müller", müllers), ("Mueller", müllers), ("muller", müllers),
    ("Nguyễn", ["Nguyễn", "Nguyen"]), ("nguyen", ["Nguyễn", "Nguyen"]),
    ("Yılmaz", ["Yılmaz", "YILMAZ"]), ("yilmaz", ["Yılmaz", "YILMAZ"]),
    ("İbrahim", ["İbrahim", "Ibrahim"]), ("ibrahim", ["İbrahim", "Ibrahim"]),
    ("Weiss", ["Weiß", "Weiss"]), ("Weiß", ["Weiß", "Weiss"]), ("Dang", ["Đặng", "Dang"]),
    ("Lukasz", ["Łukasz", "Lukasz"]), ("Husaini", ["al-Ḥusainī", "Al Husaini"]),
    ("Sevcenko", ["Ševčenko", "Sevcenko"]), ("Sorensen", ["Sørensen", "Soerensen", "Sorensen"]),
    ("Soerensen", ["Sørensen", "Soerensen", "Sorensen"]), ("Rahman", ["ʿAbd ar-Raḥmān", "Abd ar-Rahman"]),
    ("Abd", ["ʿAbd ar-Raḥmān", "Abd ar-Rahman"]), ("Thorsson", ["Þórsson", "Thorsson"]),
  ]

  @Test(
    "Each of 51 spellings is found by its name and in a text, and nothing else is",
    arguments: StoreKind.allCases
  )
  func recall(kind: StoreKind) throws {
    #expect(Self.required.reduce(0) { $0 + $1.found.count } == 51)
    try kind.with { store in
      try store.writing { store in
        for (number, name) in Self.spellings.enumerated() {
          try store.keep(try Sample.person(name, "Q"), file: number)
          try store.keep(
            try Sample.person("Beispiel"),
            file: 100 + number,
            texts: ["Gespräch mit \(name) geführt"]
          )
        }
      }
      for (typed, found) in Self.required {
        let hits = try store.reading { try $0.search(try Sample.terms(typed), limit: 100) }
        for (match, offset) in [(SearchHit.Match.name, 0), (.text, 100)] {
          let references = Set(hits.filter { $0.match == match }.map(\.row.reference))
          // Compared as scalars: two of the spellings differ only in how ü is composed.
          let expected = found.compactMap { spelling in
            Self.spellings.firstIndex { $0.unicodeScalars.elementsEqual(spelling.unicodeScalars) }
          }
          #expect(expected.count == found.count)
          #expect(
            references == Set(expected.map { Sample.caseReference($0 + offset) }),
            "\(typed) by \(match)"
          )
        }
      }
    }
  }

  @Test("Words are beginnings in any order, and each must be there", arguments: StoreKind.allCases)
  func words(kind: StoreKind) throws {
    try kind.with { store in
      try store.writing { store in
        try store.keep(try Sample.person("Nguyễn Văn", "An"), file: 1)
        try store.keep(try Sample.person("Nguyễn", "Bao"), file: 2)
        try store.keep(
          try Sample.person("Demir"),
          file: 3,
          texts: ["Familiennachzug über die Botschaft Hanoi"]
        )
      }
      #expect(try found("van ngu", store) == [1])
      #expect(try found("ngu a", store) == [1])
      #expect(try found("an bao", store) == [])
      #expect(try found("botsch familiennachz", store) == [3])
      #expect(try found("familiennachzugs", store) == [])
      #expect(try found("botschaft hanoi demir", store) == [])
    }
  }

  @Test("Numbers, days and references find their person first", arguments: StoreKind.allCases)
  func numbers(kind: StoreKind) throws {
    try kind.with { store in
      try store.writing { store in
        try store.keep(
          try Sample.person("Demir", born: "1990-03-12", azr: "250314123456", passport: "U12345678"),
          file: 1
        )
        try store.keep(try Sample.person("Kaya", born: "1990-03-12", passport: "u12345678"), file: 2)
        try store.keep(
          try Sample.person("Ünal", born: "1990-00-00"),
          file: 3,
          texts: ["Pass U12345678 gesehen"]
        )
      }
      #expect(try matches("250314 123456", store) == [.init(1, .azrNumber)])
      #expect(
        try matches("u12345678", store)
          == [.init(2, .passportNumber), .init(1, .passportNumber), .init(3, .text)]
      )
      #expect(try matches("12.03.1990", store) == [.init(2, .dateOfBirth), .init(1, .dateOfBirth)])
      #expect(try matches("B-2/26", store) == [.init(2, .reference)])
      #expect(try matches("A-000003/26", store) == [.init(3, .reference)])
      #expect(try matches("9/26", store) == [])
    }
  }

  struct Found: Hashable {
    let number: Int
    let match: SearchHit.Match

    init(_ number: Int, _ match: SearchHit.Match) {
      self.number = number
      self.match = match
    }
  }

  @Test("The newest come first, and no more than were asked for", arguments: StoreKind.allCases)
  func newest(kind: StoreKind) throws {
    try kind.with { store in
      try store.writing { store in
        for number in 1...30 {
          try store.keep(
            try Sample.person("Yıldız"),
            file: number,
            texts: ["Rückkehrberatung angeboten"],
            receivedAt: Sample.moment.adding(minutes: number * 7 % 31)
          )
        }
      }
      let byReceipt = (1...30).sorted { $0 * 7 % 31 > $1 * 7 % 31 }
      #expect(try found("yildiz", store, limit: 5) == Array(byReceipt.prefix(5)))
      #expect(try found("ruckkehrberatung", store, limit: 5) == [30, 29, 28, 27, 26])
    }
  }

  @Test("What looks like the index's own language is only words", arguments: StoreKind.allCases)
  func hostile(kind: StoreKind) throws {
    try kind.with { store in
      try store.writing { try $0.keep(try Sample.person("Demir"), file: 1, texts: ["a AND b NEAR c"]) }
      for text in [
        "Müller\"", "a AND", "NEAR(", "*", "b:x", "^", "foo*bar", "\"", "-x", "a OR OR b", "\"\"\"",
        "{folded}:x", "';--",
        "\u{0}", "\u{10FFFF}", "%", "_", "日本", "é\u{301}\u{301}", "a b c d e f g h i j",
      ] {
        _ = try store.reading { try $0.search(try Sample.terms(text), limit: 10) }
      }
      #expect(try found("near and", store) == [1])
    }
  }

  @Test("A person's new data replace the old", arguments: StoreKind.allCases)
  func replaced(kind: StoreKind) throws {
    try kind.with { store in
      try store.writing { store in
        try store.keep(try Sample.person("Altmann", azr: "250314123456"), file: 1)
        try store.index(PersonIndex(try Sample.person("Neumann"), file: Sample.file(1)))
      }
      #expect(try found("altmann", store) == [])
      #expect(try found("250314123456", store) == [])
      #expect(try found("neumann", store) == [1])
    }
  }

  @Test(
    "A person is recognised by number, or by birthday and names in any order",
    arguments: StoreKind.allCases
  )
  func recognised(kind: StoreKind) throws {
    try kind.with { store in
      try store.writing { store in
        try store.keep(try Sample.person("Nguyễn", "Văn An"), file: 1)
        try store.keep(try Sample.person("Demir", passport: "u1"), file: 2)
        try store.keep(try Sample.person("Demir", azr: "250314123456"), file: 3)
        try store.keep(try Sample.person("Nguyen Van An", born: "1991-01-01"), file: 4)
      }
      func files(_ person: Person) throws -> [FileReference] {
        try store.reading { try $0.files(matching: PersonIndex(person, file: FileReference(""))) }
      }
      #expect(try files(try Sample.person("Văn An Nguyễn")) == [Sample.file(1)])
      #expect(
        try files(try Sample.person("X", azr: "250314123456", passport: "U1")) == [3, 2].map(Sample.file)
      )
      #expect(try files(try Sample.person("Demir")) == [2, 3].map(Sample.file))
      #expect(try files(try Sample.person("Demir", born: "1990-03-13")) == [])
    }
  }

  private func found(_ text: String, _ store: any CaseRepository, limit: Int = 50) throws -> [Int] {
    try matches(text, store, limit: limit).map(\.number)
  }

  private func matches(_ text: String, _ store: any CaseRepository, limit: Int = 50) throws -> [Found] {
    let hits = try store.reading { try $0.search(try Sample.terms(text), limit: limit) }
    return hits.compactMap { hit in
      Int(hit.row.reference.text.dropFirst(8).prefix(6)).map { Found($0, hit.match) }
    }
  }
}
