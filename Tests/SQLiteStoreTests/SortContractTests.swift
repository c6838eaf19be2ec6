import AktenlageTesting
import Casework
import SQLiteStore
import Testing

@Suite("Every store orders its lists alike")
struct SortContractTests {
  /// Random rows whose names share beginnings, some of them with letters of several bytes.
  private func fill(_ store: any CaseRepository) throws -> [CaseRow] {
    let keys = ["a\tb", "a b\tb", "a\t", "ab\tc", "z\ta", "привет\ta", "1\ta"]
    var rows = try QueueContractTests().fill(store, seed: 41)
    for index in rows.indices { rows[index].sortKey = keys[index % keys.count] }
    let changed = rows
    try store.writing { try $0.put(changed) }
    return rows
  }

  private static func sorts() -> [QueueSort] {
    QueueSort.Key.allCases.flatMap { [QueueSort($0), QueueSort($0, isDescending: true)] }
  }

  @Test(
    "Page by page from either end come all rows of a list in the order asked for",
    arguments: StoreKind.allCases
  )
  func walks(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try fill(store)
      let urgent = CaseFilter.test(.mark(.urgent))
      for filter in try QueueContractTests.filters() {
        for sort in Self.sorts() {
          for condition in [nil, urgent] {
            let query = QueueQuery(filter: filter, condition: condition, sort: sort, limit: 9)
            let expected = rows.filter {
              filter.contains($0) && condition?.matches($0, today: .first) ?? true
            }
            .sorted { query.precedes(query.key(of: $0), query.key(of: $1)) }
            #expect(try forward(query, store, total: expected.count) == expected, "\(filter) \(sort)")
            #expect(try backward(query, store, total: expected.count) == expected, "\(filter) \(sort)")
          }
        }
      }
    }
  }

  @Test("The orders are those that a reader expects", arguments: StoreKind.allCases)
  func orders(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try fill(store)
      func first(_ key: QueueSort.Key, descending: Bool = false) throws -> CaseRow? {
        let sort = QueueSort(key, isDescending: descending)
        return try store.reading { try $0.queue(QueueQuery(filter: .all, sort: sort, limit: 1)) }.rows.first
      }
      #expect(try first(.name)?.sortKey == "1\ta")
      #expect(try first(.name, descending: true)?.sortKey == "привет\ta")
      #expect(try first(.received)?.receivedAt == rows.map(\.receivedAt).min())
      #expect(try first(.received, descending: true)?.receivedAt == rows.map(\.receivedAt).max())
      #expect(try first(.reference)?.reference.text == rows.map(\.reference.text).min())
      #expect(try first(.officer)?.assignee == nil)
      #expect(try first(.officer, descending: true)?.assignee?.text == "dao")
      #expect(try first(.list, descending: true)?.nextDeadline == nil)
    }
  }

  private func forward(_ asked: QueueQuery, _ store: any CaseRepository, total: Int) throws -> [CaseRow] {
    var query = asked
    var rows: [CaseRow] = []
    while true {
      let page = try store.reading { [query] in try $0.queue(query) }
      #expect(page.total == total)
      rows += page.rows
      guard let last = page.rows.last else { return rows }
      query.page = .after(query.key(of: last))
    }
  }

  private func backward(_ asked: QueueQuery, _ store: any CaseRepository, total: Int) throws -> [CaseRow] {
    var query = asked
    query.page = .last
    var rows: [CaseRow] = []
    while true {
      let page = try store.reading { [query] in try $0.queue(query) }
      #expect(page.total == total)
      rows = page.rows + rows
      guard let first = page.rows.first else { return rows }
      query.page = .before(query.key(of: first))
    }
  }
}
