/// Names a field of a form, in code and in the journal.
package struct FieldID: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name as the journal keeps it.
  package let rawValue: String

  /// The field of that name.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The field of that name.
  package init(stringLiteral value: String) { rawValue = value }
}

/// A labelled field of a form.
package struct FormField: Hashable, Sendable {
  /// The kinds of fields.
  package enum Control: Hashable, Sendable {
    case text(TextField)
    /// An area of so many rows.
    case area(TextArea, rows: Int)
    case date(DateField)
    case choice(ChoiceField)
    case checkbox(CheckboxField)
  }

  /// What validation says of a value.
  package enum Verdict: Hashable, Sendable {
    case fine
    /// Can be submitted, and the reader should know.
    case warning(String)
    /// Cannot be submitted.
    case fault(String)
  }

  /// Its name.
  package let id: FieldID
  /// Its label, in the reader's language.
  package var label: String
  /// True when it is marked as one that must not be empty; emptiness is judged outside.
  package var isRequired: Bool
  /// Said under the field while it has focus; empty for nothing.
  package var hint: String
  /// What is typed or chosen in.
  package var control: Control
  /// Columns of the box of a text beside which its meaning stands; nil for the whole width, the meaning under it.
  package var columns: Int?
  /// How the text was understood, as long as it is still that text.
  package internal(set) var meaning: Meaning?
  /// Shown once the field was left.
  package internal(set) var verdict: Verdict = .fine
  /// True once the field was left or the form submitted.
  package internal(set) var isTouched = false

  /// A field; its hint is said while it has focus.
  package init(
    _ id: FieldID,
    label: String,
    isRequired: Bool = false,
    hint: String = "",
    columns: Int? = nil,
    _ control: Control
  ) {
    self.id = id
    self.label = label
    self.isRequired = isRequired
    self.hint = hint
    self.columns = columns
    self.control = control
  }

  /// How the text of a field was understood.
  package struct Meaning: Hashable, Sendable {
    /// The text that was read.
    package let text: String
    /// How it is written when the field is left.
    package let normal: String
    /// What is said of it; empty for nothing.
    package let note: String

    package init(of text: String, normal: String, note: String) {
      self.text = text
      self.normal = normal
      self.note = note
    }
  }

  /// The value as the journal keeps it: the text, the option's identity, `true` or `false`.
  package var value: String {
    switch control {
    case .text(let field): field.text
    case .area(let area, _): area.text
    case .date(let field): field.text
    case .choice(let field): field.selectedID ?? ""
    case .checkbox(let field): field.isOn ? "true" : "false"
    }
  }

  var fault: String? {
    if case .fault(let text) = verdict, isTouched { text } else { nil }
  }

  /// What is said under the field: a verdict once it was left, the hint while it has focus.
  func message(focused: Bool) -> Message? {
    switch verdict {
    case .fault(let text) where isTouched: Message(sign: "✗ ", text, .formError, [.error])
    case .warning(let text) where isTouched: Message(sign: "! ", text, .levelWarn, [.warning])
    case .fine, .warning, .fault:
      // What was understood is worth more than what could be typed.
      [columns == nil ? note : "", hint].first { focused && !$0.isEmpty }
        .map { Message(sign: "", $0, .formHint, []) }
    }
  }

  /// What is said of the present text; empty for nothing.
  var note: String {
    guard case .text(let field) = control, let meaning, meaning.text == field.text else { return "" }
    return meaning.note
  }

  /// What is said under a field, with the sign that is drawn before it.
  struct Message {
    let sign: String
    let words: String
    let role: Role
    let states: [SemanticState]

    init(sign: String, _ words: String, _ role: Role, _ states: [SemanticState]) {
      self.sign = sign
      self.words = words
      self.role = role
      self.states = states
    }

    var text: String { sign + words }
  }

  mutating func handle(
    _ key: Key,
    _ modifiers: Modifiers,
    readDate: (DateField.Direction, String) -> DateField.Reading
  ) -> EditOutcome {
    switch control {
    case .text(var field):
      // The payload is taken out first so that the edit works on the only copy.
      control = .checkbox(CheckboxField())
      defer { control = .text(field) }
      return field.handle(key, modifiers)
    case .area(var area, let rows):
      control = .checkbox(CheckboxField())
      defer { control = .area(area, rows: rows) }
      return area.handle(key, modifiers)
    case .date(var field):
      defer { control = .date(field) }
      return field.handle(key, modifiers, read: readDate)
    case .choice(var field):
      defer { control = .choice(field) }
      return field.handle(key, modifiers)
    case .checkbox(var field):
      defer { control = .checkbox(field) }
      return field.handle(key, modifiers)
    }
  }

  mutating func paste(
    _ text: String,
    readDate: (DateField.Direction, String) -> DateField.Reading
  ) -> EditOutcome {
    switch control {
    case .text(var field):
      defer { control = .text(field) }
      return field.paste(text)
    case .area(var area, let rows):
      control = .checkbox(CheckboxField())
      defer { control = .area(area, rows: rows) }
      return area.paste(text)
    case .date(var field):
      defer { control = .date(field) }
      return field.paste(text, read: readDate)
    case .choice, .checkbox:
      return .ignored
    }
  }

  /// Puts a value in place, as the journal kept it.
  mutating func restore(_ value: String, readDate: (DateField.Direction, String) -> DateField.Reading) {
    switch control {
    case .text(var field):
      field.replace(with: value)
      control = .text(field)
    case .area(let area, let rows):
      var fresh = TextArea(
        value,
        placeholder: area.placeholder,
        readOnlyReason: area.readOnlyReason,
        maximumCharacters: area.maximumCharacters
      )
      fresh.viewport = area.viewport
      control = .area(fresh, rows: rows)
    case .date(var field):
      field.replace(with: value, read: readDate)
      control = .date(field)
    case .choice(var field):
      field.select(value)
      control = .choice(field)
    case .checkbox(var field):
      field.isOn = value == "true"
      control = .checkbox(field)
    }
  }

  /// Ends the work in the field: a date or a number takes its normal form, an open list, calendar or search closes.
  mutating func leave() {
    isTouched = true
    switch control {
    case .date(var field):
      field.closeCalendar()
      field.settle()
      control = .date(field)
    case .choice(var field):
      field.close()
      control = .choice(field)
    case .area(var area, let rows):
      guard area.find != nil else { break }
      area.endFind(stays: true)
      control = .area(area, rows: rows)
    case .text(var field):
      guard let meaning, meaning.text == field.text, meaning.normal != field.text else { break }
      field.replace(with: meaning.normal)
      control = .text(field)
    case .checkbox: break
    }
  }

  var isOpen: Bool {
    switch control {
    case .choice(let field): field.isOpen
    case .date(let field): field.calendar != nil
    case .area(let area, _): area.find != nil
    case .text, .checkbox: false
    }
  }

  /// Whether the open calendar wants to show another month.
  var wantsMonth: Bool {
    if case .date(let field) = control { field.calendar?.wish != nil } else { false }
  }
}
