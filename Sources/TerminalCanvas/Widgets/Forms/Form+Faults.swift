extension Form {
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

  private mutating func clampFaultFocus() {
    guard case .faults(let place) = focus else { return }
    let count = faultyFields.count
    focus = count == 0 ? .field(0) : .faults(min(place, count - 1))
  }
}
