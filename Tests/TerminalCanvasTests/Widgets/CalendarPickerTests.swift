import AktenlageTesting
import TerminalCanvas
import Testing

@Suite("A calendar over a field")
struct CalendarPickerTests {
  private static let words = CalendarWords(
    label: "am",
    week: "KW",
    weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    legend: "> heute  * Feiertag  · Wochenende  ( ) nicht möglich",
    range: "möglich: ab 5.",
    keys: ["Enter übernimmt", "Esc verwirft"]
  )

  /// A month of thirty days that begins on a Sunday; the third is a holiday.
  private static func month(first: Int = 1, lead: Int = 6) -> CalendarMonth {
    CalendarMonth(
      title: "November 2026",
      days: (0..<30).map { index in
        let weekday = (lead + index) % 7
        return CalendarMonth.Day(
          number: first + index,
          kind: index == 2 ? .holiday : weekday > 4 ? .weekend : .workday,
          text: "\(index + 1).11.2026",
          name: "Tag \(index + 1)",
          note: "KW"
        )
      },
      lead: lead,
      weeks: Array(44...49),
      holidays: ["* 3. Fest"]
    )
  }

  private static func picker(cursor: Int = 10) -> CalendarPicker {
    CalendarPicker(
      month(),
      cursor: cursor,
      today: 6,
      allowed: 5...1000,
      presets: [.init(label: "+1w", day: 13), .init(label: "+3m", day: 96)],
      words: words
    )
  }

  @Test("shows weeks, signs for free days, today, days that cannot be taken, and the cursor")
  func picture() {
    let canvas = canvas(columns: 76, rows: 12) { canvas, rect in
      Self.picker().draw(into: &canvas, anchor: rect.line(0), bounds: rect)
    }
    #expect(
      text(of: canvas) == """

        ┌─ am: November 2026 ────────────────────────────────────────────────────┐
        │ KW  Mo  Di  Mi  Do  Fr  Sa  So   Tag 10                                │
        │ 44                         ( 1)  KW                                    │
        │ 45 ( 2)( 3)( 4)  5 > 6   7·  8·  möglich: ab 5.                        │
        │ 46   9 [10] 11  12  13  14· 15·  * 3. Fest                             │
        │ 47  16  17  18  19  20  21· 22·                                        │
        │ 48  23  24  25  26  27  28· 29·                                        │
        │ 49  30                                                                 │
        │ 1 +1w  2 +3m                                                           │
        │ > heute  * Feiertag  · Wochenende  ( ) nicht möglich                   │
        └─────────────────────────────────────── Enter übernimmt · Esc verwirft ─┘
        """
    )
    #expect(canvas.semantics.filter(\.isFocused).map(\.label) == ["Tag 10"])
  }

  @Test(
    "goes where a key leads, or wishes for another month",
    arguments: [
      (Key.left, Modifiers(), 9, nil), (.right, [], 11, nil), (.up, [], 3, nil), (.down, [], 17, nil),
      (.home, [], 1, nil), (.end, [], 30, nil), (.character("h"), [], 6, nil), (.character("t"), [], 6, nil),
      (.character("1"), [], 13, nil), (.character("2"), [], 10, CalendarPicker.Wish.day(96)),
      (.pageUp, [], 10, .months(-1)), (.pageDown, [], 10, .months(1)), (.pageUp, .control, 10, .months(-12)),
      (.pageDown, .shift, 10, .months(12)),
    ] as [(Key, Modifiers, Int, CalendarPicker.Wish?)]
  )
  func moves(_ key: Key, _ modifiers: Modifiers, _ cursor: Int, _ wish: CalendarPicker.Wish?) {
    var picker = Self.picker()
    #expect(picker.handle(key, modifiers) == .moved)
    #expect(picker.cursor == cursor)
    #expect(picker.wish == wish)
  }

  @Test("wishes for the day before the first and behind the last, and shows what it is given")
  func edges() {
    var picker = Self.picker(cursor: 1)
    _ = picker.handle(.left)
    #expect(picker.wish == .day(0))
    picker.show(Self.month(first: -29, lead: 4), cursor: 0)
    #expect(picker.wish == nil)
    #expect(picker.current?.text == "30.11.2026")
    picker.show(Self.month(), cursor: 99)
    #expect(picker.cursor == 30)
    _ = picker.handle(.down)
    #expect(picker.wish == .day(37))
  }

  @Test("takes a day that can be taken, refuses another, and closes with Esc and F4")
  func taking() {
    var picker = Self.picker()
    #expect(picker.handle(.enter) == .taken(Self.month().days[9]))
    picker = Self.picker(cursor: 4)
    #expect(picker.handle(.enter) == .refused)
    #expect(picker.handle(.escape) == .closed)
    #expect(picker.handle(.function(4)) == .closed)
    #expect(picker.handle(.character("x")) == .ignored)
    #expect(picker.handle(.character("9")) == .ignored)
  }

  private func read(_ direction: DateField.Direction, _ text: String) -> DateField.Reading {
    text.isEmpty ? .blank : .day(normal: text, note: "")
  }

  private func form(readOnly: String? = nil) -> Form {
    Form([
      FormField("day", label: "am", .date(DateField("5", readOnlyReason: readOnly, read: read))),
      FormField("text", label: "Zweck", .text(TextField())),
    ])
  }

  @Test("lies over its field: Enter puts the day in, Esc keeps what was typed, Tab goes on")
  func inForm() {
    var form = form()
    #expect(form.handle(.function(4), readDate: read) == .wantsValues("day"))
    form.show(Self.picker(), in: "day")
    #expect(form.isOpen)
    #expect(form.handle(.pageDown, readDate: read) == .wantsValues("day"))
    form.show(Self.picker(), in: "day")
    #expect(form.handle(.escape, readDate: read) == .moved)
    #expect(form.values["day"] == "5")
    form.show(Self.picker(), in: "day")
    #expect(form.handle(.enter, readDate: read) == .edited("day"))
    #expect(form.values["day"] == "10.11.2026")
    #expect(!form.isOpen)
    form.show(Self.picker(cursor: 11), in: "day")
    #expect(form.handle(.tab, readDate: read) == .edited("day"))
    #expect(form.values["day"] == "11.11.2026")
    #expect(form.focusedField?.id == "text")
  }

  @Test("does not open over a field that can only be read, and tells why a day is not taken")
  func refusing() {
    var locked = form(readOnly: "gesperrt")
    locked.show(Self.picker(), in: "day")
    #expect(!locked.isOpen)
    var form = form()
    form.show(Self.picker(cursor: 4), in: "day")
    #expect(form.handle(.enter, readDate: read) == .refused("day", .outside(reason: "möglich: ab 5.")))
    #expect(form.isOpen)
  }

  @Test("lies above the field where there is no room below, and over it where there is none at all")
  func places() {
    func top(_ row: Int, rows: Int) -> Int? {
      let canvas = canvas(columns: 80, rows: rows) { canvas, rect in
        Self.picker().draw(into: &canvas, anchor: rect.line(row), bounds: rect)
      }
      return (0..<rows).first { canvas.row($0).contains("┌") }
    }
    #expect(top(2, rows: 14) == 3)
    #expect(top(12, rows: 14) == 1)
    #expect(top(6, rows: 14) == 3)
  }

  @Test("stands any key at any size", arguments: [81, 82])
  func fuzzed(seed: UInt64) {
    fuzz(
      seed: seed,
      Self.picker(),
      handle: { picker, key, modifiers, generator in
        _ = picker.handle(key, modifiers)
        if let wish = picker.wish, Bool.random(using: &generator) {
          let day = if case .day(let number) = wish { number } else { picker.cursor }
          picker.show(Self.month(first: .random(in: -40...40, using: &generator)), cursor: day)
        }
      },
      draw: { $0.draw(into: &$1, anchor: $2.line($2.rows / 2), bounds: $2) }
    )
  }
}
