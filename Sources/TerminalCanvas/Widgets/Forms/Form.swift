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
    /// F4 in a field that has no list of its own: the screen offers values.
    case wantsValues(FieldID)
    /// F1: the screen explains the field.
    case wantsHelp(FieldID)
    /// F2: keep as it is.
    case save
    /// F8: all verdicts count now.
    case submit
    /// Esc or F12.
    case cancel
  }

  package private(set) var fields: [FormField]
  package private(set) var focus: Focus
  /// True when a value was changed since `markSaved`.
  package private(set) var isDirty = false

  /// A form with the focus on its first field.
  package init(_ fields: [FormField]) {
    self.fields = fields
    focus = .field(0)
  }

  /// The field that has the focus; nil while the list of faults has it.
  package var focusedField: FormField? {
    if case .field(let index) = focus, fields.indices.contains(index) { fields[index] } else { nil }
  }

  package func field(_ id: FieldID) -> FormField? { fields.first { $0.id == id } }

  // MARK: Values

  /// All values, as the journal keeps them.
  package var values: [FieldID: String] {
    Dictionary(fields.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Puts journalled values in place; fields that are not named keep theirs.
  package mutating func restore(
    _ values: [FieldID: String],
    readDate: (FieldID, String) -> DateField.Reading
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
    readDate: (FieldID, String) -> DateField.Reading
  ) {
    restore([id: value], readDate: readDate)
  }

  /// Says that the present values are kept.
  package mutating func markSaved() { isDirty = false }

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

  // MARK: Faults

  /// Sets what validation says of a field.
  package mutating func judge(_ id: FieldID, _ verdict: FormField.Verdict) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].verdict = verdict
    clampFaultFocus()
  }

  /// The places of the fields whose faults are shown.
  package var faultyFields: [Int] { fields.indices.filter { fields[$0].fault != nil } }

  /// Shows all verdicts, as after F8; with faults, the focus goes to their list. Gives true when there are none.
  @discardableResult
  package mutating func showAllVerdicts() -> Bool {
    for index in fields.indices { fields[index].isTouched = true }
    guard !faultyFields.isEmpty else { return true }
    leaveFocusedField()
    focus = .faults(0)
    return false
  }

  /// Goes to the next field (or the one before) that has a fault; gives false when there is none.
  @discardableResult
  package mutating func jumpToFault(forward: Bool) -> Bool {
    let faulty = faultyFields
    guard let first = faulty.first, let last = faulty.last else { return false }
    let here =
      switch focus {
      case .field(let index): index
      case .faults(let place): faulty[min(place, faulty.count - 1)]
      }
    leaveFocusedField()
    focus = .field(
      forward ? faulty.first { $0 > here } ?? first : faulty.last { $0 < here } ?? last
    )
    return true
  }

  /// Puts the focus on a field.
  package mutating func focus(on id: FieldID) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    leaveFocusedField()
    focus = .field(index)
  }

  // MARK: Keys

  /// Does what a key asks for; `readDate` says what the text of a date field means.
  package mutating func handle(
    _ key: Key,
    _ modifiers: Modifiers = [],
    readDate: (FieldID, String) -> DateField.Reading
  ) -> Outcome {
    switch focus {
    case .faults(let place): handleFaults(key, modifiers, place: place)
    case .field(let index):
      fields.indices.contains(index)
        ? handleField(key, modifiers, index: index, readDate: readDate) : formKey(key, modifiers)
    }
  }

  /// Does what a key asks for in a form without date fields.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    handle(key, modifiers) { _, text in text.isEmpty ? .blank : .day(normal: text, note: "") }
  }

  /// Puts pasted text into the field that has the focus.
  package mutating func paste(
    _ text: String,
    readDate: (FieldID, String) -> DateField.Reading
  ) -> Outcome {
    guard case .field(let index) = focus, fields.indices.contains(index) else { return .ignored }
    return outcome(of: fields[index].paste(text, readDate: readDate), index: index)
  }

  private mutating func handleField(
    _ key: Key,
    _ modifiers: Modifiers,
    index: Int,
    readDate: (FieldID, String) -> DateField.Reading
  ) -> Outcome {
    let id = fields[index].id
    if fields[index].isOpen {
      guard key == .tab else {
        return outcome(of: fields[index].handle(key, modifiers, readDate: readDate), index: index)
      }
      // Tab takes what the cursor is on, then goes on.
      let chosen = fields[index].handle(.enter, [], readDate: readDate)
      step(forward: !modifiers.contains(.shift))
      return outcome(of: chosen, index: index) == .edited(id) ? .edited(id) : .left(id)
    }
    switch key {
    case .tab where modifiers.isSubset(of: .shift):
      step(forward: modifiers.isEmpty)
      return .left(id)
    case .character("n") where modifiers == .alt: return jumpToFault(forward: true) ? .left(id) : .ignored
    case .character("N") where modifiers == .alt: return jumpToFault(forward: false) ? .left(id) : .ignored
    default: break
    }
    let result = fields[index].handle(key, modifiers, readDate: readDate)
    guard result == .ignored else { return outcome(of: result, index: index) }
    switch key {
    case .up where modifiers.isEmpty:
      step(forward: false)
      return .left(id)
    case .down where modifiers.isEmpty, .enter where modifiers.isEmpty:
      step(forward: true)
      return .left(id)
    case .function(1) where modifiers.isEmpty: return .wantsHelp(id)
    case .function(4) where modifiers.isEmpty: return .wantsValues(id)
    default: return formKey(key, modifiers)
    }
  }

  private mutating func handleFaults(_ key: Key, _ modifiers: Modifiers, place: Int) -> Outcome {
    let faulty = faultyFields
    guard !faulty.isEmpty else {
      focus = .field(0)
      return .moved
    }
    switch key {
    case .down, .character("n"): focus = .faults((place + 1) % faulty.count)
    case .up, .character("N"): focus = .faults((place + faulty.count - 1) % faulty.count)
    case .enter: focus = .field(faulty[min(place, faulty.count - 1)])
    case .tab: focus = .field(modifiers.contains(.shift) ? fields.count - 1 : 0)
    case .escape: focus = .field(faulty[min(place, faulty.count - 1)])
    default: return formKey(key, modifiers)
    }
    return .moved
  }

  private mutating func formKey(_ key: Key, _ modifiers: Modifiers) -> Outcome {
    guard modifiers.isEmpty else { return .ignored }
    switch key {
    case .function(2):
      settleFocusedField()
      return .save
    case .function(8):
      settleFocusedField()
      return .submit
    case .escape, .function(12): return .cancel
    case .character, .enter, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function:
      return .ignored
    }
  }

  private mutating func outcome(of result: EditOutcome, index: Int) -> Outcome {
    switch result {
    case .ignored: return .ignored
    case .moved: return .moved
    case .changed:
      isDirty = true
      return .edited(fields[index].id)
    case .refused(let refusal): return .refused(fields[index].id, refusal)
    }
  }

  /// Goes to the next field; behind the last and before the first stands the list of faults, if there are any.
  private mutating func step(forward: Bool) {
    guard case .field(let index) = focus, !fields.isEmpty else { return }
    leaveFocusedField()
    let next = forward ? index + 1 : index - 1
    if fields.indices.contains(next) {
      focus = .field(next)
    } else if faultyFields.isEmpty {
      focus = .field(forward ? 0 : fields.count - 1)
    } else {
      focus = .faults(0)
    }
  }

  private mutating func leaveFocusedField() {
    guard case .field(let index) = focus, fields.indices.contains(index) else { return }
    fields[index].leave()
  }

  /// Writes a date in its normal form without complaining yet about the field.
  private mutating func settleFocusedField() {
    guard case .field(let index) = focus, fields.indices.contains(index) else { return }
    let wasTouched = fields[index].isTouched
    fields[index].leave()
    fields[index].isTouched = wasTouched
  }

  private mutating func clampFaultFocus() {
    guard case .faults(let place) = focus else { return }
    let count = faultyFields.count
    focus = count == 0 ? .field(0) : .faults(min(place, count - 1))
  }
}
