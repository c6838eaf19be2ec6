import TerminalCanvas

extension Form {
  /// Gives the long text that has the focus all the rows that the other fields leave, and fits all to the width.
  ///
  /// The others take few rows, so that as many fields as possible are in view.
  mutating func grow(into size: Size) {
    let base = size.rows < 20 ? 1 : 2
    let others = fields.reduce(0) { $0 + ($1.isLong ? base : 1) } - base
    // One row is for what is said under the field.
    let wanted = max(size.rows - others - 1, min(8, size.rows - 2), base)
    let focused = focusedField?.id
    for field in fields {
      guard case .area(let area, let rows) = field.control else { continue }
      let now = field.id == focused ? wanted : base
      if rows != now { update(field.id) { $0.control = .area(area, rows: now) } }
    }
    resize(columns: size.columns)
  }
}

extension FormField {
  fileprivate var isLong: Bool {
    if case .area = control { true } else { false }
  }
}
