import Testing

import TerminalCanvas

@Suite("A list that holds only what it shows")
struct VirtualListTests {
  private static let columns = [
    ListColumn("Aktenzeichen", minimum: 10, weight: 1, cut: .middle),
    ListColumn("Name", minimum: 8, weight: 2),
    ListColumn("Frist", minimum: 7, alignment: .right, expendability: 1),
  ]

  private func row(_ number: Int) -> ListRow<Int> {
    ListRow(
      id: number,
      cells: [
        ListCell("54/33-B-\(number)/26"), ListCell("Öztürk, Aylin \(number)"),
        ListCell("\(number % 28 + 1).11.", role: .deadlineSoon),
      ]
    )
  }

  private func list(_ count: Int, loaded: Range<Int>, pageSize: Int = 4) -> VirtualList<Int> {
    var list = VirtualList<Int>(
      columns: Self.columns,
      sort: .init(column: 2, isAscending: true),
      status: .loading("Liest …")
    )
    list.pageSize = pageSize
    list.load(loaded.map(row), from: loaded.lowerBound, count: count)
    return list
  }

  @Test("draws header, cursor, marks and the rows of its page")
  func golden() {
    var list = list(50, loaded: 0..<8)
    list.toggleMark()
    let canvas = canvas(columns: 44, rows: 5) { list.draw(into: &$0, rect: $1, focused: true) }
    #expect(
      text(of: canvas) == """
          Aktenzeichen   Name               Frist ▲
         *54/33-B-0/26   Öztürk, Aylin 0      1.11.█
        ▶ 54/33-B-1/26   Öztürk, Aylin 1      2.11.░
          54/33-B-2/26   Öztürk, Aylin 2      3.11.░
          54/33-B-3/26   Öztürk, Aylin 3      4.11.░
        """
    )
    #expect(canvas.cursor == Point(column: 0, row: 2))
    #expect(canvas[Point(column: 5, row: 2)]?.role == .uiCursor)
    #expect(canvas[Point(column: 5, row: 1)]?.role == .uiMark)
    #expect(canvas[Point(column: 40, row: 3)]?.role == .deadlineSoon)
    #expect(canvas.semantics.filter(\.isFocused).map(\.label) == ["54/33-B-1/26, Öztürk, Aylin 1, 2.11."])
  }

  @Test("without focus shows its row in another role and leaves the cursor alone")
  func idle() {
    let list = list(3, loaded: 0..<3)
    let canvas = canvas(columns: 30, rows: 5) { list.draw(into: &$0, rect: $1, focused: false) }
    #expect(canvas.cursor == nil)
    #expect(canvas[Point(column: 3, row: 1)]?.role == .uiCursorIdle)
  }

  @Test("cuts references in the middle, names at the end, and drops what has no room")
  func narrow() {
    var list = VirtualList<Int>(columns: Self.columns, status: .current)
    list.load([row(471_100)], from: 0, count: 1)
    let shown = picture(columns: 24, rows: 2) { list.draw(into: &$0, rect: $1, focused: true) }
    #expect(shown == "  Aktenzeic… Name\n▶ 54/33…0/26 Öztürk, A…")
    #expect(ColumnLayout(Self.columns, width: 20).dropped == [2])
  }

  @Test("follows its row when others are sorted in before it")
  func followsIdentity() {
    var list = list(10, loaded: 0..<10)
    list.moveCursor(to: 2)
    list.load([9, 8, 7, 0, 1, 2, 3].map(row), from: 0, count: 10)
    #expect(list.cursorIndex == 5)
    #expect(list.cursorID == 2)
    #expect(list.visibleRange.contains(5))
  }

  @Test("goes where the reader says when its row is not among those read")
  func followsIntoUnreadRows() {
    var list = list(10_000, loaded: 0..<12)
    list.moveCursor(to: 2)
    list.load((0..<12).map { row($0 + 100) }, from: 0, count: 10_000, cursorAt: 5_000)
    #expect(list.cursorIndex == 5_000)
    #expect(list.cursorID == 2)
    #expect(list.missingRange == 4_993..<5_005)
    list.load((4_993..<5_005).map { row($0 == 5_000 ? 2 : $0) }, from: 4_993, count: 10_000)
    #expect(list.cursorID == 2)
    #expect(list.missingRange == nil)
  }

  @Test("keeps its place when its row is gone")
  func rowIsGone() {
    var list = list(10, loaded: 0..<10)
    list.moveCursor(to: 4)
    list.load((5..<10).map(row), from: 0, count: 5)
    #expect(list.cursorIndex == 4)
    #expect(list.cursorID == 9)
    list.load([], from: 0, count: 0, status: .empty("Keine Vorgänge"))
    #expect(list.cursorID == nil)
    #expect(list.handle(.enter) == .ignored)
  }

  @Test("asks for the page at the end and one page around it, never for the middle")
  func jumpToEnd() {
    var list = list(100_000, loaded: 0..<12)
    #expect(list.handle(.end) == .moved)
    #expect(list.visibleRange == 99_996..<100_000)
    #expect(list.missingRange == 99_992..<100_000)
    #expect(list.cursorID == nil)
    list.load((99_992..<100_000).map(row), from: 99_992, count: 100_000)
    #expect(list.cursorID == 99_999)
    #expect(list.handle(.enter) == .opened(99_999))
  }

  @Test("marks from the row that was marked last to the cursor, and says which rows it cannot mark itself")
  func ranges() {
    var list = list(100, loaded: 0..<8)
    list.toggleMark()
    list.move(.down)
    list.move(.down)
    #expect(list.markRange() == nil)
    #expect(list.marked == [0, 1, 2, 3])
    list.move(.up)
    #expect(list.markRange() == nil)
    #expect(list.marked == [0, 1, 2, 3])
    list.move(.end)
    #expect(list.markRange() == 2..<100)
    #expect(list.marked == [0, 1, 2, 3])
    list.clearMarks()
    list.move(.home)
    #expect(list.markRange() == nil)
    #expect(list.marked == [0], "without a mark before, the row under the cursor")
  }

  @Test(
    "says in a sentence why there are no rows, or that they are old",
    arguments: [
      (VirtualList<Int>.Status.loading("Liest …"), 0, "Liest …\n"),
      (.empty("Nichts fällig. f ändert den Filter."), 0, "Nichts fällig. f\nändert den Filter."),
      (.failed("Nicht lesbar"), 0, "Nicht lesbar\n"),
      (.stale("Stand 22.11. 17:58"), 1, "▶ eins\nStand 22.11. 17:58"),
    ]
  )
  func sentences(status: VirtualList<Int>.Status, count: Int, expected: String) {
    var list = VirtualList<Int>(columns: [ListColumn("", minimum: 5, weight: 1)], status: status)
    let rows = (0..<count).map { ListRow(id: $0, cells: [ListCell("eins")]) }
    list.load(rows, from: 0, count: count, status: status)
    #expect(picture(columns: 20, rows: 2) { list.draw(into: &$0, rect: $1, focused: true) } == expected)
  }

  @Test("never asks for more than three pages, whatever is pressed", arguments: [41, 42])
  func fetchesLittle(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var list = list(5_000, loaded: 0..<12)
    for _ in 0..<5_000 {
      let (key, modifiers) = randomKey(using: &generator)
      _ = list.handle(key, modifiers)
      #expect(list.visibleRange.contains(list.cursorIndex))
      if let missing = list.missingRange {
        #expect(missing.count <= 3 * list.pageSize)
        list.load(missing.map(row), from: missing.lowerBound, count: 5_000)
        #expect(list.missingRange == nil)
        #expect(list.cursorID == list.cursorIndex)
      }
    }
  }

  @Test("stands any key at any size")
  func fuzzed() {
    fuzz(
      seed: 43,
      list(60, loaded: 0..<12),
      handle: { list, key, modifiers, generator in
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: list.pageSize = .random(in: 0...30, using: &generator)
        case 1:
          let count = Int.random(in: 0...70, using: &generator)
          let start = Int.random(in: 0...count, using: &generator)
          list.load((start..<count).prefix(20).map(row), from: start, count: count)
        case 2: _ = list.markRange()
        default: _ = list.handle(key, modifiers)
        }
      },
      draw: { $0.draw(into: &$1, rect: $2, focused: true) }
    )
  }

  @Test(
    "A step over the edge turns half a page, and a low list row by row",
    arguments: [
      (page: 10, steps: [ListMove.down], at: 9, first: 5),
      (page: 10, steps: [.down, .down, .down, .down, .down], at: 9, first: 5),
      (page: 10, steps: [.down], at: 98, first: 90),
      (page: 10, steps: [.down, .up, .up, .up, .up, .up, .up], at: 9, first: 0),
      (page: 7, steps: [.down], at: 6, first: 1),
      (page: 10, steps: [.pageDown], at: 9, first: 9),
    ]
  )
  func turns(_ example: (page: Int, steps: [ListMove], at: Int, first: Int)) {
    var list = list(100, loaded: 0..<100, pageSize: example.page)
    list.moveCursor(to: example.at)
    for step in example.steps { list.move(step) }
    #expect(list.offset == example.first)
    #expect(list.visibleRange.contains(list.cursorIndex))
  }
}
