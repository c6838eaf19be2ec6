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
  /// What F4 puts in, one after the other; empty for a field without such days.
  package let presets: [String]
  /// The text and its cursor.
  package private(set) var field: TextField
  /// What the present text means.
  package private(set) var reading: Reading

  /// A field with that text; `read` says what it means.
  package init(
    _ text: String = "",
    placeholder: String = "",
    readOnlyReason: String? = nil,
    looking direction: Direction = .ahead,
    presets: [String] = [],
    read: (Direction, String) -> Reading
  ) {
    self.direction = direction
    self.presets = presets
    field = TextField(text, placeholder: placeholder, readOnlyReason: readOnlyReason, maximumCharacters: 40)
    reading = read(direction, field.text)
  }

  /// What is typed.
  package var text: String { field.text }

  /// Does what a key asks for and reads the text anew.
  package mutating func handle(
    _ key: Key,
    _ modifiers: Modifiers = [],
    read: (Direction, String) -> Reading
  ) -> EditOutcome {
    if key == .function(4), modifiers.isEmpty, !presets.isEmpty { return takePreset(read: read) }
    let outcome = field.handle(key, modifiers)
    if outcome == .changed { reading = read(direction, field.text) }
    return outcome
  }

  /// Puts the next preset in place of what is typed.
  private mutating func takePreset(read: (Direction, String) -> Reading) -> EditOutcome {
    if let reason = field.readOnlyReason { return .refused(.readOnly(reason: reason)) }
    let next = presets.firstIndex(of: field.text).map { ($0 + 1) % presets.count } ?? 0
    replace(with: presets[next], read: read)
    return .changed
  }

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
