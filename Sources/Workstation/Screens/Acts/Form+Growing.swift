import TerminalCanvas

extension Form {
  /// Gives the long text that has the focus all the rows that the other fields leave, and fits all to the width.
  ///
  /// While another field has the focus, the rows that are left go to the texts that need them.
  mutating func grow(into size: Size) {
    let rows = size.rows - faultRows(of: size.rows, hasTitle: true)
    // One row is for what is said under the field.
    let spare = max(rows - fields.count - max(verdictRows, 1), 0)
    let focused = focusedField
    let needs = fields.map { $0.rowsNeeded(columns: size.columns - 20) - 1 }
    let wanting = max(needs.count { $0 > 0 }, 1)
    for (field, need) in zip(fields, needs) {
      guard case .area(let area, let rows) = field.control else { continue }
      let now =
        if focused?.isLong == true {
          field.id == focused?.id ? max(1 + spare, min(8, rows - 2), 1) : 1
        } else {
          1 + min(need, spare / wanting)
        }
      if rows != now { update(field.id) { $0.control = .area(area, rows: now) } }
    }
    resize(columns: size.columns)
  }
}

extension FormField {
  fileprivate var isLong: Bool {
    if case .area = control { true } else { false }
  }

  /// About how many rows its text takes; counting letters, not breaking lines, keeps typing fast in long texts.
  fileprivate func rowsNeeded(columns: Int) -> Int {
    guard case .area(let area, _) = control, !area.isEmpty else { return 1 }
    return area.characterCount / max(columns, 1) + 2
  }
}
