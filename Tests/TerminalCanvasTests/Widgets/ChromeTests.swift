import Testing

import TerminalCanvas

@Suite("Tabs, hints, crumbs and lines")
struct ChromeTests {
  private let tabs = Tabs([
    .init("Übersicht"), .init("Person"), .init("Nachweise", badge: "4/6"), .init("Prüfung"),
    .init("Schreiben"),
  ])

  @Test("Tabs that do not fit are named by a sign; the chosen one always shows")
  func tabsOverflow() {
    var tabs = tabs
    #expect(
      picture(columns: 38, rows: 1) { tabs.draw(into: &$0, rect: $1, focused: true) }
        == "▌1 Übersicht▐  2 Person              ›"
    )
    #expect(tabs.handle(.character("5")) == .selected(4))
    let canvas = canvas(columns: 38, rows: 1) { tabs.draw(into: &$0, rect: $1, focused: true) }
    #expect(canvas.row(0) == "‹ 4 Prüfung ▌5 Schreiben▐")
    #expect(canvas.cursor == Point(column: 12, row: 0))
    #expect(tabs.handle(.character("9")) == .ignored)
    #expect(tabs.handle(.right) == .selected(0))
    #expect(tabs.handle(.left) == .selected(4))
  }

  @Test("All tabs show where there is room, with their counts")
  func tabsFit() {
    #expect(
      picture(columns: 70, rows: 1) { tabs.draw(into: &$0, rect: $1, focused: false) }
        == "▌1 Übersicht▐  2 Person  3 Nachweise 4/6  4 Prüfung  5 Schreiben"
    )
  }

  private let keys = KeyLine([
    .init("Leertaste", "markieren", priority: 2), .init("x", "Aktionen…", priority: 1),
    .init("u", "zurücknehmen", priority: 3), .init("?", "Tasten"),
  ])

  @Test(
    "Hints are left out whole, the least useful first, the last never",
    arguments: [
      (70, " Leertaste markieren  x Aktionen…  u zurücknehmen  ? Tasten"),
      (50, " Leertaste markieren  x Aktionen…  … ? Tasten"),
      (26, " x Aktionen…  … ? Tasten"),
      (12, " ? Tasten"),
      (6, " ? Ta…"),
    ]
  )
  func keyLine(columns: Int, expected: String) {
    #expect(picture(columns: columns, rows: 1) { keys.draw(into: &$0, rect: $1) } == expected)
  }

  @Test("Hints fill two rows and break only between entries")
  func keyLineInTwoRows() {
    #expect(
      picture(columns: 36, rows: 2) { keys.draw(into: &$0, rect: $1) }
        == " Leertaste markieren  x Aktionen…\n u zurücknehmen  ? Tasten"
    )
  }

  @Test(
    "Crumbs give up their beginning",
    arguments: [
      (60, " Arbeitsvorrat › Akte › Al-Hassan, Fatima      Schäfer · SG1"),
      (45, " Arbeitsvorrat › Akte › Al-Hassan, Fatima"),
      (30, " … › Akte › Al-Hassan, Fatima"),
      (14, " Al-Hassan, F…"),
    ]
  )
  func crumbs(columns: Int, expected: String) {
    let crumbs = Crumbs(["Arbeitsvorrat", "Akte", "Al-Hassan, Fatima"], trailing: "Schäfer · SG1")
    #expect(picture(columns: columns, rows: 1) { crumbs.draw(into: &$0, rect: $1) } == expected)
  }

  @Test("A status line keeps its right side and cuts its left")
  func statusBar() {
    let bar = StatusBar(
      leading: [.init("● BA-Zustimmung zu 004520/26 eingegangen")],
      trailing: [.init("⟳ 1,2 s"), .init("●Netz")]
    )
    #expect(
      picture(columns: 40, rows: 1) { bar.draw(into: &$0, rect: $1) }
        == " ● BA-Zustimmung zu 004…  ⟳ 1,2 s  ●Netz"
    )
  }

  @Test("The preview is beside from 110 columns, below before, and alone when zoomed")
  func split() {
    var split = SplitLayout()
    let wide = split.panes(in: Rect(column: 0, row: 0, columns: 110, rows: 30))
    #expect(wide.isBeside)
    #expect(wide.preview == Rect(column: 72, row: 0, columns: 38, rows: 30))
    #expect(wide.divider == Rect(column: 71, row: 0, columns: 1, rows: 30))
    let narrow = split.panes(in: Rect(column: 0, row: 2, columns: 109, rows: 20))
    #expect(!narrow.isBeside)
    #expect(narrow.main == Rect(column: 0, row: 2, columns: 109, rows: 12))
    #expect(narrow.preview == Rect(column: 0, row: 15, columns: 109, rows: 7))
    split.toggleZoom(ofPreview: true)
    #expect(split.panes(in: Rect(column: 0, row: 0, columns: 80, rows: 20)).main == nil)
    split.toggleZoom(ofPreview: true)
    #expect(split.zoom == .none)
    #expect(split.panes(in: Rect(column: 0, row: 0, columns: 80, rows: 4)).preview == nil)
  }

  @Test("Messages carry a sign, not colour alone", arguments: Toast.Level.allCases)
  func toast(level: Toast.Level) {
    let shown = picture(columns: 20, rows: 1) {
      Toast(level, "Gespeichert 10:41 Uhr").draw(into: &$0, rect: $1)
    }
    #expect(shown.dropFirst(1) == " Gespeichert 10:41…")
    #expect(!shown.hasPrefix(" "))
  }

  @Test("A window that is too small says what it needs")
  func tooSmall() {
    let notice = TooSmallNotice(needed: Size(columns: 80, rows: 24), text: "Das Fenster ist zu klein.")
    #expect(notice.applies(to: Size(columns: 79, rows: 24)))
    #expect(!notice.applies(to: Size(columns: 80, rows: 24)))
    #expect(
      picture(columns: 12, rows: 3) { notice.draw(into: &$0, rect: $1) } == "80×24\nDas Fenster\nist zu…"
    )
  }

  @Test("All of them stand any size")
  func fuzzed() {
    let crumbs = Crumbs(["Arbeitsvorrat", "Akte"], trailing: "10:42")
    let bar = StatusBar(leading: [.init("漢字漢字"), .init("eins")], trailing: [.init("zwei"), .init("●Netz")])
    let notice = TooSmallNotice(needed: Size(columns: 80, rows: 24), text: "Das Fenster ist zu klein.")
    fuzz(seed: 51, tabs, handle: { tabs, key, modifiers, _ in _ = tabs.handle(key, modifiers) }) {
      $0.draw(into: &$1, rect: $2, focused: true)
    }
    fuzz(seed: 52, keys, steps: 2_000, hasCursor: false, handle: { _, _, _, _ in }) { keys, canvas, rect in
      keys.draw(into: &canvas, rect: rect)
      crumbs.draw(into: &canvas, rect: rect)
      bar.draw(into: &canvas, rect: rect)
      Toast(.ok, "gespeichert").draw(into: &canvas, rect: rect)
    }
    fuzz(seed: 53, notice, steps: 1_000, handle: { _, _, _, _ in }) { $0.draw(into: &$1, rect: $2) }
  }
}
