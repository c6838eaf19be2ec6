import AktenlageTesting
import Casework
import Testing

@Suite("Every store filters its lists alike")
struct FilterContractTests {
  private static let today = CivilDate.first.adding(days: 45_002)

  private static func vocabulary() throws -> FilterVocabulary {
    FilterVocabulary(
      states: ProcessingState.allCases.map { .init($0, [$0.rawValue]) },
      areas: Sachgebiet.allCases.map { .init($0, [$0.rawValue]) },
      matters: [.init(try Fixture.key("blueCard"), ["Blaue Karte"])],
      officers: try RandomRows(seed: 0).officers.map { .init($0, [$0.text]) },
      nationalities: Nationality.all.prefix(30).map { .init($0, [$0.key]) },
      me: nil
    )
  }

  @Test("The rows of a filter are those that match it, in order, page by page", arguments: StoreKind.allCases)
  func rows(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try QueueContractTests().fill(store, seed: 17)
      var maker = FilterMaker(seed: 23, try Self.vocabulary())
      var found = 0
      for number in 0..<300 {
        let filter = maker.filter().resolved(on: Self.today)
        let list = try QueueContractTests.filters()
        let base = list[number % list.count]
        let expected = rows.filter { base.contains($0) && filter.matches($0, today: Self.today) }
          .sorted { base.key(of: $0) < base.key(of: $1) }
        found += expected.count
        let pages = try walk(base, filter, store)
        #expect(pages.rows == expected, "\(base) \(filter)")
        #expect(pages.total == expected.count)
        let query = QueueQuery(filter: base, condition: filter, limit: 3)
        #expect(try store.reading { try $0.references(of: query) } == expected.map(\.reference))
      }
      #expect(found > 1_000)
    }
  }

  @Test(
    "A whole name is found as it is written, across family name and given name",
    arguments: StoreKind.allCases
  )
  func wholeName(kind: StoreKind) throws {
    let vocabulary = try Self.vocabulary()
    try kind.with { store in
      var row = Sample.row(Sample.caseReference(1), in: Sample.file(1))
      let name = try PersonName(familyName: "Aydoğan", givenName: "Hatice")
      (row.personName, row.sortKey) = (name.displayName, name.sortKey)
      let notes = try Sample.notes(["x"], in: row.file, case: row.reference, act: Sample.act(1))
      try store.writing { store in
        try store.append(notes, after: Chain.origin)
        try store.put([row])
      }
      for (text, count) in [
        ("name~\"Aydoğan, Hatice\"", 1), ("name~\"gan hat\"", 1), ("\"Aydogan Hatice\"", 1),
        ("Hatice Aydoğan", 1), ("name~\"Hatice Aydoğan\"", 0),
      ] {
        let filter = try FilterParser.parse(text, vocabulary).resolved(on: Self.today)
        let query = QueueQuery(filter: .all, condition: filter)
        #expect(try store.reading { try $0.queue(query) }.total == count, "\(text)")
      }
    }
  }

  @Test("From the end of a list come its last rows, with the same total", arguments: StoreKind.allCases)
  func fromTheEnd(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try QueueContractTests().fill(store, seed: 29)
      var maker = FilterMaker(seed: 31, try Self.vocabulary())
      for number in 0..<100 {
        let filter = maker.filter().resolved(on: Self.today)
        let list = try QueueContractTests.filters()
        let base = list[number % list.count]
        let expected = rows.filter { base.contains($0) && filter.matches($0, today: Self.today) }
          .sorted { base.key(of: $0) < base.key(of: $1) }
        let query = QueueQuery(filter: base, condition: filter, page: .last, limit: 5)
        let last = try store.reading { try $0.queue(query) }
        #expect(last == QueuePage(rows: expected.suffix(5), total: expected.count), "\(base) \(filter)")
        guard let first = last.rows.first else { continue }
        let earlier = QueueQuery(
          filter: base,
          condition: filter,
          page: .before(base.key(of: first)),
          limit: 5
        )
        let page = try store.reading { try $0.queue(earlier) }
        #expect(page == QueuePage(rows: expected.dropLast(5).suffix(5), total: expected.count))
      }
    }
  }

  private func walk(
    _ base: QueueFilter,
    _ filter: CaseFilter,
    _ store: any CaseRepository
  ) throws -> (rows: [CaseRow], total: Int) {
    var rows: [CaseRow] = []
    var position = QueuePosition.first
    while true {
      let query = QueueQuery(filter: base, condition: filter, page: position, limit: 7)
      let page = try store.reading { try $0.queue(query) }
      rows += page.rows
      guard let last = page.rows.last, page.rows.count == 7 else { return (rows, page.total) }
      position = .after(base.key(of: last))
    }
  }
}
