/// A field for a day, typed the way people say it; what the words mean is decided by whoever reads it.
package struct DateField: Hashable, Sendable {
  /// What a text means as a day.
  package enum Reading: Hashable, Sendable {
    /// Nothing is typed.
    case blank
    /// A day: how it is written when the field is left, and what is said beside it, such as its weekday.
    case day(normal: String, note: String)
    /// No day: the sentence says why.
    case refused(String)
  }

  /// Which day is meant where the year is left out.
  package enum Direction: Hashable, Sendable {
    /// The next one, as for a deadline.
    case ahead
    /// The last one, as for a receipt.
    case back
  }

  /// Whether the field asks for a day to come or for one that has been.
  package let direction: Direction
  /// Days that are often meant, as they would be typed: the calendar gives each a key.
  package let presets: [String]
  /// The numbers of the days that the calendar lets be taken.
  package let allowed: ClosedRange<Int>
  /// The text and its cursor.
  package private(set) var field: TextField
  /// What the present text means.
  package private(set) var reading: Reading
  /// The calendar while it lies over the form and takes all keys.
  package private(set) var calendar: CalendarPicker?

  /// A field with that text; `read` says what it means.
  package init(
    _ text: String = "",
    placeholder: String = "",
    readOnlyReason: String? = nil,
    looking direction: Direction = .ahead,
    presets: [String] = [],
    allowed: ClosedRange<Int> = Int.min...Int.max,
    read: (Direction, String) -> Reading
  ) {
    self.direction = direction
    self.presets = presets
    self.allowed = allowed
    field = TextField(text, placeholder: placeholder, readOnlyReason: readOnlyReason, maximumCharacters: 40)
    reading = read(direction, field.text)
  }

  /// What is typed.
  package var text: String { field.text }

  /// Why the text can only be read; nil when it can be changed.
  package var readOnlyReason: String? { field.readOnlyReason }

  /// Does what a key asks for and reads the text anew; an open calendar takes all keys.
  package mutating func handle(
    _ key: Key,
    _ modifiers: Modifiers = [],
    read: (Direction, String) -> Reading
  ) -> EditOutcome {
    if calendar != nil { return handleCalendar(key, modifiers, read: read) }
    let outcome = field.handle(key, modifiers)
    if outcome == .changed { reading = read(direction, field.text) }
    return outcome
  }

  private mutating func handleCalendar(
    _ key: Key,
    _ modifiers: Modifiers,
    read: (Direction, String) -> Reading
  ) -> EditOutcome {
    switch calendar?.handle(key, modifiers) {
    case .taken(let day)?:
      calendar = nil
      guard day.text != field.text else { return .moved }
      replace(with: day.text, read: read)
      return .changed
    case .refused?: return .refused(.outside(reason: calendar?.words.range ?? ""))
    case .closed?: calendar = nil
    case .moved?, .ignored?, nil: break
    }
    return .moved
  }

  /// Opens a calendar over the field, or puts another month into it.
  package mutating func show(_ picker: CalendarPicker) { calendar = picker }

  /// Closes the calendar; what was typed stays.
  package mutating func closeCalendar() { calendar = nil }

  /// Puts text in at the cursor and reads the text anew.
  package mutating func paste(_ text: String, read: (Direction, String) -> Reading) -> EditOutcome {
    let outcome = field.paste(text)
    if outcome == .changed { reading = read(direction, field.text) }
    return outcome
  }

  /// Puts another text in place, as a calendar does.
  package mutating func replace(with text: String, read: (Direction, String) -> Reading) {
    field.replace(with: text)
    reading = read(direction, field.text)
  }

  /// Writes the day in its normal form, as when the field is left; gives true when that changed the text.
  @discardableResult
  package mutating func settle() -> Bool {
    guard case .day(let normal, _) = reading, normal != field.text else { return false }
    field.replace(with: normal)
    return true
  }

  /// Draws the text, and beside it what it means.
  package func draw(
    into canvas: inout Canvas,
    rect: Rect,
    focused: Bool,
    label: String = "",
    isInvalid: Bool = false
  ) {
    guard !rect.isEmpty else { return }
    let (box, rest) = rect.line(0).splitLeft(min(14, rect.columns))
    field.draw(into: &canvas, rect: box, focused: focused, label: label, isInvalid: isInvalid)
    guard case .day(_, let note) = reading, !note.isEmpty, rest.columns > 2 else { return }
    let place = Point(column: rest.column + 1, row: rest.row)
    let used = canvas.putTruncated(note, at: place, role: .formHint, columns: rest.columns - 1)
    canvas.semantics.append(
      SemanticNode(.hint, label: note, rect: Rect(origin: place, size: Size(columns: used, rows: 1)))
    )
  }
}
