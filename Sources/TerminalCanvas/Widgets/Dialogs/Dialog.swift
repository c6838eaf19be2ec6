/// A question with buttons; the safe answer has the focus, and Esc gives it.
///
/// What starts an act does not confirm it: Enter gives the answer that has the focus, letters give theirs.
package struct Dialog<Answer: Hashable & Sendable>: Hashable, Sendable {
  /// An answer that can be given.
  package struct Button: Hashable, Sendable {
    /// What it answers.
    package var answer: Answer
    /// Its words.
    package var label: String
    /// The letter that gives the answer.
    package var letter: Character
    /// Drawn as one that cannot be taken back.
    package var isDangerous: Bool

    /// A button with its letter.
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

  /// What the question is about.
  package let title: String
  /// The question: what, how many, and whether it can be undone.
  package let text: String
  /// The answers from left to right.
  package let buttons: [Button]
  /// The place of the button that changes nothing.
  package let safe: Int
  /// What has to be typed, with what was typed so far.
  package internal(set) var demand: Demand
  /// Where the keys go now.
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
}
