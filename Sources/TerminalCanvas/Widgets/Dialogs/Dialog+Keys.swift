extension Dialog {
  /// Tab goes between what is to be typed and the buttons; Enter and letters answer, Esc gives the safe answer.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> Outcome {
    switch key {
    case .escape, .function(12): return buttons.isEmpty ? .ignored : .answered(buttons[safe].answer)
    case .tab where modifiers.isSubset(of: .shift):
      step(forward: modifiers.isEmpty)
      return .moved
    default: break
    }
    switch focus {
    case .demand: return type(key, modifiers)
    case .button(let index): return press(key, modifiers, index: index)
    }
  }

  /// Puts pasted text into what is to be typed.
  package mutating func paste(_ text: String) -> Outcome {
    guard focus == .demand else { return .ignored }
    switch demand {
    case .nothing: return .ignored
    case .word(let word, var field):
      defer { demand = .word(word, field) }
      return field.paste(text) == .changed ? .edited : .moved
    case .reason(var area, let minimum):
      defer { demand = .reason(area, minimum: minimum) }
      return area.paste(text) == .changed ? .edited : .moved
    }
  }

  private mutating func type(_ key: Key, _ modifiers: Modifiers) -> Outcome {
    let result: EditOutcome
    switch demand {
    case .nothing: result = .ignored
    case .word(let word, var field):
      result = field.handle(key, modifiers)
      demand = .word(word, field)
    case .reason(var area, let minimum):
      demand = .nothing
      result = area.handle(key, modifiers)
      demand = .reason(area, minimum: minimum)
    }
    switch result {
    case .changed: return .edited
    case .moved, .refused: return .moved
    case .ignored: break
    }
    guard key == .enter || key == .down else { return .ignored }
    // Enter after the word only goes on to the buttons: nothing is confirmed by a key pressed twice.
    focus = .button(safe)
    return .moved
  }

  private mutating func press(_ key: Key, _ modifiers: Modifiers, index: Int) -> Outcome {
    guard buttons.indices.contains(index), modifiers.isSubset(of: .shift) else { return .ignored }
    switch key {
    case .enter: return answer(index)
    case .left, .up:
      focus = .button(max(index - 1, 0))
      return .moved
    case .right, .down:
      focus = .button(min(index + 1, buttons.count - 1))
      return .moved
    case .character(let character):
      let letter = character.lowercased()
      guard let found = buttons.firstIndex(where: { $0.letter.lowercased() == letter }) else {
        return .ignored
      }
      return answer(found)
    case .tab, .backspace, .delete, .insert, .escape, .home, .end, .pageUp, .pageDown, .function:
      return .ignored
    }
  }

  private mutating func answer(_ index: Int) -> Outcome {
    guard index != safe else { return .answered(buttons[index].answer) }
    switch demand {
    case .nothing: break
    case .word(let word, let field) where field.text != word:
      focus = .demand
      return .wordIsWrong
    case .reason(let area, let minimum) where area.characterCount < minimum:
      focus = .demand
      return .reasonIsTooShort(minimum: minimum)
    case .word, .reason: break
    }
    return .answered(buttons[index].answer)
  }

  /// The order is: what is to be typed, then the buttons, then round again.
  private mutating func step(forward: Bool) {
    let first = demand == .nothing ? 0 : -1
    let here: Int = if case .button(let index) = focus { index } else { -1 }
    var next = here + (forward ? 1 : -1)
    if next >= buttons.count { next = first }
    if next < first { next = buttons.count - 1 }
    focus = next < 0 ? (demand == .nothing ? .button(0) : .demand) : .button(next)
  }
}
