/// A field that is yes or no.
package struct CheckboxField: Hashable, Sendable {
  /// True for yes.
  package var isOn: Bool
  /// Why it can only be read; nil when it can be changed.
  package var readOnlyReason: String?

  /// A field that is on or off.
  package init(_ isOn: Bool = false, readOnlyReason: String? = nil) {
    self.isOn = isOn
    self.readOnlyReason = readOnlyReason
  }

  /// Space turns it over.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> EditOutcome {
    guard key == .character(" "), modifiers.isEmpty else { return .ignored }
    if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
    isOn.toggle()
    return .changed
  }

  /// Draws `[x]` or `[ ]`; with focus, the terminal's cursor stands between the brackets.
  package func draw(into canvas: inout Canvas, rect: Rect, focused: Bool, label: String = "") {
    guard !rect.isEmpty else { return }
    let role: Role =
      readOnlyReason != nil ? .formFieldReadonly : focused ? .formFieldFocus : .formField
    let sign = isOn ? "[x]" : "[ ]"
    canvas.put(sign, at: rect.origin, role: role, columns: rect.columns)
    if focused { canvas.cursor = Point(column: rect.column + min(1, rect.columns - 1), row: rect.row) }
    canvas.semantics.append(
      SemanticNode(
        .checkbox,
        label: label,
        states: [isOn ? .checked : .unchecked] + (readOnlyReason == nil ? [] : [.readOnly]),
        rect: rect.line(0),
        isFocused: focused
      )
    )
  }
}
