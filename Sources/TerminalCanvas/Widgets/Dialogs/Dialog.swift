/// A question with buttons; the safe answer has the focus, and Esc gives it.
///
/// What starts an act does not confirm it: Enter gives the answer that has the focus, letters give theirs.
package struct Dialog<Answer: Hashable & Sendable>: Hashable, Sendable {
  /// An answer that can be given.
  package struct Button: Hashable, Sendable {
    package var answer: Answer
    package var label: String
    /// The letter that gives the answer.
    package var letter: Character
    /// Drawn as one that cannot be taken back.
    package var isDangerous: Bool

    package init(_ answer: Answer, label: String, letter: Character, isDangerous: Bool = false) {
      self.answer = answer
      self.label = label
      self.letter = letter
      self.isDangerous = isDangerous
    }
  }

  /// What has to be typed before any answer but the safe one can be given.
  package enum Demand: Hashable, Sendable {
    case nothing
    /// This very word.
    case word(String, TextField)
    /// A reason of at least so many characters.
    case reason(TextArea, minimum: Int)
  }

  /// Where the keys go.
  package enum Focus: Hashable, Sendable {
    case demand
    case button(Int)
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    /// The word or the reason is another one: journal it.
    case edited
    /// The word is not the one that was asked for.
    case wordIsWrong
    /// The reason has fewer characters than asked for.
    case reasonIsTooShort(minimum: Int)
    /// The answer; with a reason, its text is in `text`.
    case answered(Answer)
  }

  package let title: String
  package let text: String
  package let buttons: [Button]
  /// The place of the button that changes nothing.
  package let safe: Int
  package internal(set) var demand: Demand
  package internal(set) var focus: Focus

  /// A plain question; `safe` is the place of the button that changes nothing.
  package init(title: String, text: String, buttons: [Button], safe: Int) {
    self.init(title: title, text: text, buttons: buttons, safe: safe, demand: .nothing)
  }

  /// A question whose answer takes a word to be typed, such as the last digits of a reference.
  package init(title: String, text: String, buttons: [Button], safe: Int, word: String) {
    self.init(title: title, text: text, buttons: buttons, safe: safe, demand: .word(word, TextField()))
  }

  /// A question whose answer takes a reason.
  package init(
    title: String,
    text: String,
    buttons: [Button],
    safe: Int,
    reason: TextArea,
    minimum: Int = 1
  ) {
    self.init(
      title: title,
      text: text,
      buttons: buttons,
      safe: safe,
      demand: .reason(reason, minimum: minimum)
    )
  }

  private init(title: String, text: String, buttons: [Button], safe: Int, demand: Demand) {
    self.title = title
    self.text = text
    self.buttons = buttons
    self.safe = min(max(safe, 0), max(buttons.count - 1, 0))
    self.demand = demand
    focus = demand == .nothing ? .button(self.safe) : .demand
  }

  /// What was typed: the word or the reason.
  package var typed: String {
    switch demand {
    case .nothing: ""
    case .word(_, let field): field.text
    case .reason(let area, _): area.text
    }
  }

  /// Puts back what the journal kept.
  package mutating func restore(typed: String) {
    switch demand {
    case .nothing: break
    case .word(let word, var field):
      field.replace(with: typed)
      demand = .word(word, field)
    case .reason(let area, let minimum):
      var fresh = TextArea(typed, placeholder: area.placeholder, maximumCharacters: area.maximumCharacters)
      fresh.viewport = area.viewport
      demand = .reason(fresh, minimum: minimum)
    }
  }

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
