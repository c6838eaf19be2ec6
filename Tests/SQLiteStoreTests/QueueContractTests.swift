import AktenlageTesting
import Casework
import SQLiteStore
import Testing

@Suite("Every store pages through its lists alike")
struct QueueContractTests {
  static let fileCount = 12

  /// Keeps the files, puts random rows, and then half of them again in another shape.
  func fill(_ store: any CaseRepository, seed: UInt64, count: Int = 150) throws -> [CaseRow] {
    var random = try RandomRows(seed: seed)
    var rows: [CaseReference: CaseRow] = [:]
    try store.writing { store in
      for number in 0..<Self.fileCount {
        let notes = try Sample.notes(["x"], in: Sample.file(number), case: nil, act: Sample.act(number))
        try store.append(notes, after: Chain.origin)
      }
      for number in 0..<count {
        let row = random.row(number, of: Self.fileCount)
        rows[row.reference] = row
        try store.put([row])
      }
    }
    try store.writing { store in
      for number in stride(from: 0, to: count, by: 2) {
        let row = random.row(number, of: Self.fileCount)
        rows[row.reference] = row
        try store.put([row])
        // Putting the same row again changes nothing.
        try store.put([row])
      }
    }
    return Array(rows.values)
  }

  static func filters() throws -> [QueueFilter] {
    let officers = try RandomRows(seed: 0).officers
    var filters: [QueueFilter] = [.all, .open(nil), .unassigned(nil), .ready(nil)]
    let (first, last) = (RandomRows.titleEnd, RandomRows.titleEnd.adding(days: 2))
    filters += [.expiring(from: first, through: last, nil), .expiring(from: last, through: first, nil)]
    filters += [
      .expiring(from: first, through: last, .family), .expiring(from: last, through: last, .family),
    ]
    for area in Sachgebiet.allCases { filters += [.open(area), .unassigned(area), .ready(area)] }
    for officer in officers {
      filters += [.assigned(to: officer), .returned(to: officer)]
      for highest in SignOffClass.allCases {
        filters += [
          .signOff(upTo: highest, nil, not: officer), .signOff(upTo: highest, .family, not: officer),
        ]
      }
    }
    return filters
  }

  @Test(
    "Walking forward, backward and from the end gives each list whole and in order",
    arguments: StoreKind.allCases
  )
  func walks(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try fill(store, seed: 7)
      for filter in try Self.filters() {
        let expected = rows.filter(filter.contains).sorted { filter.key(of: $0) < filter.key(of: $1) }
        for limit in [3, 7, 1_000] {
          #expect(try forward(filter, limit, store) == expected, "\(filter) forward by \(limit)")
          #expect(try backward(filter, limit, store) == expected, "\(filter) backward by \(limit)")
        }
        let page = try store.reading { try $0.queue(QueueQuery(filter: filter, limit: 1)) }
        #expect(page.total == expected.count, "\(filter)")
      }
    }
  }

  @Test("Totals inside a transaction count what it has put", arguments: StoreKind.allCases)
  func totalsInside(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try fill(store, seed: 3, count: 20)
      try store.writing { store in
        var row = Sample.row(Sample.caseReference(900), in: Sample.file(1))
        row.sachgebiet = .family
        let before = try store.queue(QueueQuery(filter: .open(.family))).total
        try store.put([row])
        #expect(try store.queue(QueueQuery(filter: .open(.family))).total == before + 1)
        row.stage = .closed
        try store.put([row])
        #expect(try store.queue(QueueQuery(filter: .open(.family))).total == before)
        #expect(try store.queue(QueueQuery(filter: .all)).total == rows.count + 1)
      }
    }
  }

  @Test(
    "A file gives its rows by reference; a row of an unknown file is refused",
    arguments: StoreKind.allCases
  )
  func rowsOfFile(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try fill(store, seed: 11)
      let expected = rows.filter { $0.file == Sample.file(4) }.sorted {
        $0.reference.text < $1.reference.text
      }
      #expect(try store.reading { try $0.rows(of: Sample.file(4)) } == expected)
      #expect(try store.reading { try $0.rows(of: Sample.file(99)) }.isEmpty)
      #expect(throws: RepositoryError.self) {
        try store.writing { try $0.put([Sample.row(Sample.caseReference(1), in: Sample.file(99))]) }
      }
    }
  }

  @Test("Every store knows alike which files have to be judged again", arguments: StoreKind.allCases)
  func judgedAgain(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try fill(store, seed: 13, count: 40)
      func files(_ day: CivilDate, limit: Int = 100) throws -> Set<FileReference> {
        Set(try store.reading { try $0.filesToJudgeAgain(on: day, limit: limit) })
      }
      let days = rows.compactMap(\.readyChangesOn)
      for day in try [#require(days.min()), #require(days.min()).adding(days: -1), #require(days.max())] {
        #expect(
          try files(day) == Set(rows.filter { $0.readyChangesOn.map { $0 <= day } ?? false }.map(\.file))
        )
      }
      #expect(try files(.last, limit: 2).count == 2)
      let day = try #require(days.min()).adding(days: -30)
      try store.writing { try $0.judgeOpenCasesAgain(from: day) }
      #expect(try files(day) == Set(rows.filter { !$0.stage.isEnded }.map(\.file)))
    }
  }

  @Test("Dropping and putting again gives equal lists and hits", arguments: StoreKind.allCases)
  func rebuild(kind: StoreKind) throws {
    try kind.with { store in
      let rows = try fill(store, seed: 5)
      try store.writing { store in
        try store.keep(
          try Sample.person("Öztürk", "Aylin"),
          file: 500,
          texts: ["Aufenthaltserlaubnis erteilt"]
        )
      }
      func picture() throws -> [[CaseRow]] {
        try store.reading { store in
          try Self.filters().map { try store.queue(QueueQuery(filter: $0, limit: 1_000)).rows }
            + ["ozturk", "aufenthaltserl"].map { text in
              try store.search(try Sample.terms(text), limit: 10).map(\.row)
            }
        }
      }
      let before = try picture()
      #expect(before.suffix(2).allSatisfy { $0.count == 1 })
      try store.writing { try $0.dropProjections() }
      #expect(try picture().allSatisfy(\.isEmpty))
      try store.writing { store in
        try store.put(rows)
        let file = Sample.file(500)
        try store.put([Sample.row(Sample.caseReference(500), in: file)])
        try store.index(PersonIndex(try Sample.person("Öztürk", "Aylin"), file: file))
        try store.index(try store.entries(of: file).map { try ReadEntry($0) }.compactMap(IndexedText.init))
      }
      #expect(try picture() == before)
      try store.writing { store in
        try store.keep(try Sample.person("Demir"), file: 501, texts: ["Niederlassungserlaubnis"])
      }
      #expect(try store.reading { try $0.search(try Sample.terms("niederlassungs"), limit: 9) }.count == 1)
    }
  }

  private func forward(_ filter: QueueFilter, _ limit: Int, _ store: any CaseRepository) throws -> [CaseRow] {
    var rows: [CaseRow] = []
    var page = QueuePosition.first
    while true {
      let query = QueueQuery(filter: filter, page: page, limit: limit)
      let found = try store.reading { try $0.queue(query) }.rows
      rows += found
      guard let last = found.last else { return rows }
      page = .after(filter.key(of: last))
    }
  }

  private func backward(_ filter: QueueFilter, _ limit: Int, _ store: any CaseRepository) throws -> [CaseRow]
  {
    var rows: [CaseRow] = []
    var page = QueuePosition.last
    while true {
      let query = QueueQuery(filter: filter, page: page, limit: limit)
      let found = try store.reading { try $0.queue(query) }.rows
      rows = found + rows
      guard let first = found.first else { return rows }
      page = .before(filter.key(of: first))
    }
  }
}
