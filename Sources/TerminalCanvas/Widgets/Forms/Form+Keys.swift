extension Form {
  /// Does what a key asks for; `readDate` says what the text of a date field means.
  package mutating func handle(
    _ key: Key,
    _ modifiers: Modifiers = [],
    readDate: (DateField.Direction, String) -> DateField.Reading
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
    readDate: (DateField.Direction, String) -> DateField.Reading
  ) -> Outcome {
    guard case .field(let index) = focus, fields.indices.contains(index) else { return .ignored }
    let result = fields[index].paste(text, readDate: readDate)
    return find?.isStale == true ? .wantsMatches(fields[index].id) : outcome(of: result, index: index)
  }

  private mutating func handleField(
    _ key: Key,
    _ modifiers: Modifiers,
    index: Int,
    readDate: (DateField.Direction, String) -> DateField.Reading
  ) -> Outcome {
    let id = fields[index].id
    if fields[index].isOpen {
      guard key == .tab else {
        let result = fields[index].handle(key, modifiers, readDate: readDate)
        if find?.isStale == true { return .wantsMatches(id) }
        return fields[index].wantsMonth ? .wantsValues(id) : outcome(of: result, index: index)
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

  mutating func leaveFocusedField() {
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
}
