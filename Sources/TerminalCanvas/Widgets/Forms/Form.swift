/// Labelled fields in an order, with what is wrong with them.
///
/// Values are judged outside: after `edited`, `left` and `submit` the judge calls `judge`, and the form shows a verdict
/// once its field was left.
package struct Form: Hashable, Sendable {
  /// Where the keys go.
  package enum Focus: Hashable, Sendable {
    /// To a field, by its place.
    case field(Int)
    /// To the list of faults, by the place in it.
    case faults(Int)
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The cursor moved.
    case moved
    /// A value is another one: journal it, judge it.
    case edited(FieldID)
    /// A field was left: judge it.
    case left(FieldID)
    /// A field did not take what was typed.
    case refused(FieldID, EditRefusal)
    /// F4 in a field that has no list of its own: the screen offers values. In a field for a day it shows a calendar,
    /// or another month where one is open.
    case wantsValues(FieldID)
    /// Another text is sought in a field: the screen says where it stands, by `showMatches`.
    case wantsMatches(FieldID)
    /// F1: the screen explains the field.
    case wantsHelp(FieldID)
    /// F2: keep as it is.
    case save
    /// F8: all verdicts count now.
    case submit
    /// Esc or F12.
    case cancel
  }

  /// The fields in the order of Tab.
  package internal(set) var fields: [FormField]
  /// Where the keys go now.
  package internal(set) var focus: Focus
  /// True when a value was changed since `markSaved`.
  package internal(set) var isDirty = false

  /// A form with the focus on its first field.
  package init(_ fields: [FormField]) {
    self.fields = fields
    focus = .field(0)
  }

  /// The field that has the focus; nil while the list of faults has it.
  package var focusedField: FormField? {
    if case .field(let index) = focus, fields.indices.contains(index) { fields[index] } else { nil }
  }

  /// The field of that name; nil when the form has none.
  package func field(_ id: FieldID) -> FormField? { fields.first { $0.id == id } }

  // MARK: Values

  /// All values, as the journal keeps them.
  package var values: [FieldID: String] {
    Dictionary(fields.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Puts journalled values in place; fields that are not named keep theirs.
  package mutating func restore(
    _ values: [FieldID: String],
    readDate: (DateField.Direction, String) -> DateField.Reading
  ) {
    for index in fields.indices {
      guard let value = values[fields[index].id], value != fields[index].value else { continue }
      fields[index].restore(value, readDate: readDate)
      isDirty = true
    }
  }

  /// Puts one value in place, as a calendar or a picker does.
  package mutating func set(
    _ id: FieldID,
    to value: String,
    readDate: (DateField.Direction, String) -> DateField.Reading
  ) {
    restore([id: value], readDate: readDate)
  }

  /// Shows a calendar over a field for a day, or another month in it; nothing over a field that can only be read.
  package mutating func show(_ calendar: CalendarPicker, in id: FieldID) {
    update(id) { field in
      guard case .date(var date) = field.control, date.readOnlyReason == nil else { return }
      date.show(calendar)
      field.control = .date(date)
    }
  }

  /// Begins a search in the long text that has the focus, or goes on in it; gives false where there is none.
  @discardableResult
  package mutating func beginFind(_ words: FindWords) -> Bool {
    guard let id = focusedField?.id, case .area? = focusedField?.control else { return false }
    update(id) { field in
      guard case .area(var area, let rows) = field.control else { return }
      area.beginFind(words)
      field.control = .area(area, rows: rows)
    }
    return true
  }

  /// Takes the places where the text that is sought stands in the lines of a field.
  package mutating func showMatches(in id: FieldID, _ places: ([Character]) -> [Range<Int>]) {
    update(id) { field in
      guard case .area(var area, let rows) = field.control else { return }
      area.showMatches(places)
      field.control = .area(area, rows: rows)
    }
  }

  /// Puts another text in place of a long one, as one step that can be taken back.
  package mutating func replaceText(of id: FieldID, with text: String) -> Outcome {
    var result = EditOutcome.ignored
    update(id) { field in
      guard case .area(var area, let rows) = field.control else { return }
      result = area.replaceAll(with: text)
      field.control = .area(area, rows: rows)
    }
    switch result {
    case .changed:
      isDirty = true
      return .edited(id)
    case .refused(let refusal): return .refused(id, refusal)
    case .ignored: return .ignored
    case .moved: return .moved
    }
  }

  /// The search in the field that has the focus, while it is on.
  package var find: TextFind? {
    if case .area(let area, _)? = focusedField?.control { area.find } else { nil }
  }

  /// True while a list, a calendar or a search takes all keys.
  package var isOpen: Bool { focusedField?.isOpen ?? false }

  /// Says that the present values are kept.
  package mutating func markSaved() { isDirty = false }

  /// Puts other fields in place; the focus stays on its field where that is still there.
  package mutating func arrange(_ fields: [FormField]) {
    let id = focusedField?.id
    self.fields = fields
    focus = .field(fields.firstIndex { $0.id == id } ?? 0)
  }

  /// Says how the text of a field is understood; nil for text that means nothing else.
  package mutating func understand(_ id: FieldID, _ meaning: FormField.Meaning?) {
    update(id) { $0.meaning = meaning }
  }

  /// Changes a field's label, hint, limits or options; its value is the caller's to keep.
  package mutating func update(_ id: FieldID, _ change: (inout FormField) -> Void) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    change(&fields[index])
  }

  /// Tells the areas how wide they are drawn; to be called when the screen's size changes.
  package mutating func resize(columns: Int) {
    let width = FormLayout(fields: fields, focus: focus, columns: columns).fieldColumns
    for index in fields.indices {
      guard case .area(var area, let rows) = fields[index].control else { continue }
      area.viewport = Size(columns: width, rows: rows)
      fields[index].control = .area(area, rows: rows)
    }
  }
}
