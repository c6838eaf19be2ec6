import TerminalCanvas
import Testing

@Suite("A picture of grey levels")
struct GreyPictureTests {
  @Test(
    "is read from a PGM",
    arguments: [
      ("P5 2 1 255\n", [0, 255], 2, 1, [0, 255]),
      ("P5\n# made by hand\n1 2\n255\n", [7, 8, 9], 1, 2, [7, 8]),
      // Levels that look like blanks or signs of the head are levels.
      ("P5 3 1 255 ", [0x20, 0x23, 0x0A], 3, 1, [0x20, 0x23, 0x0A]),
      ("P5 2 1 15\n", [0, 15], 2, 1, [0, 255]),
    ] as [(String, [UInt8], Int, Int, [UInt8])]
  )
  func reads(head: String, data: [UInt8], columns: Int, rows: Int, levels: [UInt8]) throws {
    let picture = try GreyPicture(pgm: Array(head.utf8) + data)
    #expect(picture.columns == columns && picture.rows == rows && picture.levels == levels)
  }

  @Test(
    "Bytes of another kind, sizes that lie and heads without end are refused",
    arguments: [
      ("", .noPGM), ("P6 1 1 255\n\u{0}", .noPGM), ("P5", .noPGM), ("P5 a 1 255\n", .noPGM),
      ("P5 1 1 65535\n\u{0}\u{0}", .noPGM), ("P5 1 1 0\n\u{0}", .noPGM), ("P5 0 1 255\n", .size),
      ("P5 99999 99999 255\n", .size), ("P5 999999999999 1 255\n", .size), ("P5 3 1 255\nab", .truncated),
      ("P5 # no end", .noPGM),
    ] as [(String, GreyPicture.Malformed)]
  )
  func refuses(bytes: String, malformed: GreyPicture.Malformed) {
    #expect(throws: malformed) { try GreyPicture(pgm: Array(bytes.utf8)) }
  }
}

@Suite("A picture in dots")
struct DotPictureTests {
  /// A picture from letters: `#` is ink, `.` paper, `+` between them.
  private func picture(_ rows: [String]) throws -> GreyPicture {
    let levels = rows.joined().map { $0 == "#" ? UInt8(0) : $0 == "+" ? 128 : 255 }
    return try GreyPicture(columns: rows.first?.count ?? 0, rows: rows.count, levels: levels)
  }

  @Test(
    "draws each dot where the ink is",
    arguments: [
      (["#.", "..", "..", ".."], "⠁"), (["..", "..", "..", ".#"], "⢀"), (["##", "##", "##", "##"], "⣿"),
      (["..", "..", "..", ".."], " "), ([".#", "#.", ".#", "#."], "⡪"),
    ]
  )
  func braille(rows: [String], sign: String) throws {
    let dots = DotPicture(
      of: try picture(rows),
      step: 1,
      origin: Point(column: 0, row: 0),
      size: Size(columns: 1, rows: 1),
      signs: .braille
    )
    #expect(dots.row(0) == sign)
  }

  @Test(
    "draws halves where the font has no more",
    arguments: [("#.#.", "#..#", "█ ▀▄"), ("....", "####", "▄▄▄▄")]
  )
  func halves(upper: String, lower: String, signs: String) throws {
    let dots = DotPicture(
      of: try picture([upper, lower]),
      step: 1,
      origin: Point(column: 0, row: 0),
      size: Size(columns: 4, rows: 1),
      signs: .halves
    )
    #expect(dots.row(0) == signs)
  }

  @Test("shows the part that begins at the origin, and blanks beyond the page")
  func part() throws {
    let page = try picture(["....", "....", "..##", "..##"])
    func row(_ column: Int, _ row: Int) -> String {
      DotPicture(
        of: page,
        step: 1,
        origin: Point(column: column, row: row),
        size: Size(columns: 2, rows: 1),
        signs: .halves
      ).row(0)
    }
    #expect(row(0, 0) == "  " && row(2, 2) == "██" && row(3, 3) == "▀ " && row(0, 2) == "  ")
  }

  @Test(
    "A grey of half is half the dots, and a shade keeps its share",
    arguments: [(64, 0.75), (128, 0.5), (192, 0.25)]
  )
  func shades(level: Int, share: Double) throws {
    // The edge gives the picture its black and its white.
    var levels = [UInt8](repeating: UInt8(level), count: 4096)
    for index in 0..<80 { levels[index] = 0 }
    for index in 3200..<4096 { levels[index] = 255 }
    let page = try GreyPicture(columns: 64, rows: 64, levels: levels)
    let dots = DotPicture(
      of: page,
      step: 1,
      origin: Point(column: 0, row: 8),
      size: Size(columns: 32, rows: 10),
      signs: .braille
    )
    let count = (0..<10).flatMap { dots.row($0).unicodeScalars }
      .reduce(0) { $0 + ($1.value == 0x20 ? 0 : ($1.value - 0x2800).nonzeroBitCount) }
    #expect(abs(Double(count) / (64 * 40) - share) < 0.05)
  }
}

@Suite("A page in a window")
struct PageViewTests {
  @Test("is enlarged in steps, moved within its edges, and whole again")
  func moves() throws {
    let page = try GreyPicture(columns: 200, rows: 300, levels: [UInt8](repeating: 255, count: 60_000))
    var view = PageView(page)
    view.fit(Size(columns: 50, rows: 20), .braille)
    #expect(!view.move(.down) && !view.move(.right) && !view.move(.up))
    view.enlarge()
    #expect(view.zoom == .width && view.move(.down) && !view.move(.right))
    view.enlarge()
    #expect(view.zoom == .twice && view.move(.right) && view.move(.right) && !view.move(.right))
    #expect(view.move(.end) && !view.move(.down) && view.move(.home) && !view.move(.home))
    view.enlarge()
    view.enlarge()
    #expect(view.zoom == .page && !view.move(.down))
  }

  @Test("Any size of page and window is drawn", arguments: [(1, 1), (1, 9_000), (9_000, 1), (3, 5)])
  func sizes(columns: Int, rows: Int) throws {
    let page = try GreyPicture(
      columns: columns,
      rows: rows,
      levels: [UInt8](repeating: 9, count: columns * rows)
    )
    for size in [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 80, rows: 24)] {
      for signs in DotPicture.Signs.allCases {
        var view = PageView(page)
        view.fit(size, signs)
        var canvas = Canvas(size: Size(columns: 80, rows: 24))
        for _ in PageView.Zoom.allCases {
          view.enlarge()
          _ = view.move(.end)
          view.draw(into: &canvas, rect: size.bounds)
        }
        #expect(canvas.row(23).unicodeScalars.count <= 80)
      }
    }
  }
}
