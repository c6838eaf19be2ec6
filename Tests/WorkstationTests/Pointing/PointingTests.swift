import Casework
import TerminalCanvas
import Testing
import Workstation

/// What a click, a double click and the wheel do.
@Suite("The mouse")
struct PointingTests {
  private func station(_ scene: Scene) throws -> ScriptedWorkstation {
    var station = try scene.play(Size(columns: 120, rows: 40), .german)
    station.workstation.context.isMouseOn = true
    return station
  }

  @Test("A row is chosen by a click and opened by a double click")
  func row() throws {
    var station = try station(.queue)
    try station.click(.row, "54/33-B-000006/26")
    #expect(station.screen.focus?.label.contains("54/33-B-000006/26") == true)
    #expect(station.workstation.screens.count == 1)
    try station.click(.row, "54/33-B-000006/26", times: 2)
    #expect(station.caseFile?.reference.text == "54/33-B-000006/26")
  }

  @Test("A tab, a hint and a function key do what their keys do")
  func chrome() throws {
    var station = try station(.queue)
    try station.click(.tab, "6 Alle")
    #expect(station.shows("11 Vorgänge"))
    try station.click(.hint, "f")
    #expect(station.screen.focus?.role == .field)
    try station.press("Esc Enter")
    try station.click(.hint, "F3")
    #expect(station.workstation.screens.count == 1)
  }

  @Test("The wheel moves the list under it, and nothing where no list is")
  func wheel() throws {
    var station = try station(.queueUnassigned)
    try station.press("6")
    let row = try #require(station.screen.focus)
    station.send(.event(.mouse(Mouse(.wheelDown, at: row.rect.origin))))
    #expect(station.screen.focus?.place?.index == 3)
    station.send(.event(.mouse(Mouse(.wheelUp, at: Point(column: 5, row: 0)))))
    #expect(station.screen.focus?.place?.index == 3)
  }

  @Test("A field is entered by a click, forwards and back")
  func field() throws {
    var station = try station(.decision)
    try station.click(.field, "Sachverhalt")
    #expect(station.screen.focus?.label == "Sachverhalt")
    try station.click(.field, "Gültig bis")
    #expect(station.screen.focus?.label == "Gültig bis")
  }

  @Test("Rows over which it is drawn are marked, from a marked one and backwards too; a click marks none")
  func drag() throws {
    var station = try station(.queue)
    try station.click(.tab, "6 Alle")
    func drag(_ first: Int, _ last: Int) throws {
      func point(_ index: Int) throws -> Point {
        try #require(station.screen.reachable.first { $0.role == .row && $0.place?.index == index }).rect
          .origin
      }
      station.send(.event(.mouse(Mouse(.press(.left), at: try point(first)))))
      station.send(.event(.mouse(Mouse(.drag(.left), at: try point((first + last) / 2)))))
      station.send(.event(.mouse(Mouse(.drag(.left), at: try point(last)))))
      station.send(.event(.mouse(Mouse(.release(.left), at: try point(last)))))
    }
    func marked() -> [Int] {
      station.screen.reachable.filter { $0.role == .row && $0.states.contains(.marked) }.compactMap(
        \.place?.index
      )
    }
    try drag(2, 2)
    #expect(marked() == [])
    try drag(1, 3)
    #expect(marked() == [1, 2, 3] && station.screen.focus?.place?.index == 3)
    try drag(3, 5)
    #expect(marked() == [1, 2, 3, 4, 5])
    try drag(8, 7)
    #expect(marked() == [1, 2, 3, 4, 5, 7, 8])
    // The button that opened a case goes up elsewhere.
    try station.press("Pos1")
    let row = try #require(station.screen.focus)
    var opening = Mouse(.press(.left), at: row.rect.origin)
    opening.clicks = 2
    station.send(.event(.mouse(opening)))
    try station.press("F3")
    let before = marked()
    station.send(.event(.mouse(Mouse(.release(.left), at: Point(column: 10, row: row.rect.row + 3)))))
    #expect(marked() == before)
  }

  @Test("The text cursor goes where one clicks, or to the end of a line that ends before")
  func textCursor() throws {
    var station = try station(.overview)
    try station.press("c")
    station.type("Rückruf um 漢 Uhr.\nDie Person")
    let field = try #require(station.screen.focus)
    func click(_ column: Int, _ row: Int) {
      let point = Point(column: field.rect.column + column, row: field.rect.row + row)
      station.send(.event(.mouse(Mouse(.press(.left), at: point))))
    }
    func cursor() throws -> Point {
      let cursor = try #require(station.screen.cursor)
      return Point(column: cursor.column - field.rect.column, row: cursor.row - field.rect.row)
    }
    for (clicked, expected) in [
      (Point(column: 3, row: 0), Point(column: 3, row: 0)),
      (Point(column: 40, row: 1), Point(column: 10, row: 1)),
      (Point(column: 40, row: 0), Point(column: 18, row: 0)),
      (Point(column: 0, row: 1), Point(column: 0, row: 1)),
      // Below the text its last line, in no other field.
      (Point(column: 5, row: 5), Point(column: 5, row: 1)),
      // The second half of a wide character.
      (Point(column: 12, row: 0), Point(column: 13, row: 0)),
    ] {
      click(clicked.column, clicked.row)
      #expect(try cursor() == expected, "\(clicked)")
    }
    station.type("!")
    #expect(station.shows("Rückruf um 漢! Uhr."), Comment(rawValue: station.text))
  }

  @Test("A menu is chosen by a click, its command runs by one")
  func menu() throws {
    var station = try station(.menu)
    try station.click(.menu, "Programm")
    try station.click(.menuItem, "Sofort beenden")
    #expect(station.workstation.isQuitting)
  }

  @Test("What lies under something takes no click")
  func covered() throws {
    var station = try station(.queueColumns)
    let before = station.workstation.screens.count
    let row = try #require(station.screen.semantics.first { $0.role == .row })
    station.send(.event(.mouse(Mouse(.press(.left), at: row.rect.origin))))
    #expect(station.workstation.screens.count == before)
    #expect(station.screen.focus?.role == .menuItem)
  }

  @Test("While the mouse is off, and by other buttons, nothing happens")
  func off() throws {
    var station = try station(.queue)
    let before = station.text
    let row = try #require(station.screen.semantics.first { $0.role == .row })
    station.send(.event(.mouse(Mouse(.press(.right), at: row.rect.origin))))
    station.send(.event(.mouse(Mouse(.release(.left), at: row.rect.origin))))
    station.workstation.context.isMouseOn = false
    station.send(.event(.mouse(Mouse(.press(.left), at: row.rect.origin))))
    #expect(station.text == before)
    try station.press("Strg+x")
    #expect(station.effects.last == .mouse(true))
    #expect(station.shows("Maus an."))
  }

  @Test("Clicks anywhere on any screen leave it whole", arguments: Scene.allCases)
  func anywhere(_ scene: Scene) throws {
    var station = try station(scene)
    for point in [
      Point(column: 0, row: 0), Point(column: 99_998, row: 99_998), Point(column: 119, row: 39),
      Point(column: 60, row: 20), Point(column: 3, row: 38),
    ] {
      for action in [Mouse.Action.press(.left), .drag(.left), .wheelDown, .wheelUp] {
        station.send(.event(.mouse(Mouse(action, at: point))))
        if station.workstation.isQuitting { return }
        #expect(station.screen.cursor != nil)
      }
    }
  }

  @Test("One case is taken and opened by the mouse alone")
  func job() throws {
    var station = try station(.queue)
    try station.click(.tab, "3 Unverteilt")
    try station.click(.row, "54/33-B-000002/26")
    try station.click(.hint, "t")
    #expect(station.shows("54/33-B-000002/26 übernommen"), Comment(rawValue: station.text))
    try station.click(.tab, "1 Meine")
    try station.click(.row, "54/33-B-000002/26", times: 2)
    try station.click(.tab, "3 Nachweise")
    try station.click(.hint, "Leertaste")
    #expect(station.shows("Kopie liegt vor"), Comment(rawValue: station.text))
  }
}

extension ScriptedWorkstation {
  /// Clicks on the first thing of that role whose label begins with, or holds, some words.
  mutating func click(_ role: SemanticRole, _ words: String, times: Int = 1) throws {
    let nodes = screen.reachable.filter { $0.role == role }
    let node = try #require(
      nodes.first { $0.label == words } ?? nodes.first { $0.label.contains(words) },
      "\(words): \(nodes.map(\.label))"
    )
    var mouse = Mouse(.press(.left), at: node.rect.origin)
    for time in 1...times {
      mouse.clicks = time
      send(.event(.mouse(mouse)))
    }
  }
}
