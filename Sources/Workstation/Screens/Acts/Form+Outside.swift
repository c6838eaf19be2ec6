import Casework
import TerminalCanvas

extension Form {
  /// Hands the long text with the focus to the user's editor, once it is kept.
  ///
  /// - Parameter kept: what keeps the form as it stands.
  func editOutside(_ kept: Effect, _ context: Context) -> Reaction {
    let words = context.words
    guard let field = focusedField, case .area(let area, _) = field.control else {
      return .say(.info, words.noTextToEdit)
    }
    if let reason = area.readOnlyReason ?? words.noEditor(context) { return .say(.warning, reason) }
    let text = OutsideText(field: field.id.rawValue, text: area.text)
    return Reaction([kept, .edit(text, Ticket(.editor, 0))])
  }

  /// Puts a text that came back in its field's place, as one step that can be taken back.
  ///
  /// - Returns: what the form made of it, and what is said of it.
  mutating func take(
    _ edited: Result<EditedText, EditorFailure>,
    of name: String,
    _ words: Words
  ) -> (outcome: Outcome, said: Reaction) {
    let id = FieldID(rawValue: name)
    switch edited {
    case .success(let edited):
      let outcome = replaceText(of: id, with: edited.text)
      if case .refused = outcome { return (outcome, .none) }
      return (
        outcome, .say(edited.mishap == nil ? .info : .warning, words.sentence(for: edited, outcome != .moved))
      )
    case .failure(let failure):
      return (
        .moved,
        .go(.explain(title: words.editorTitle, text: words.paragraphs(words.explanation(of: failure))))
      )
    }
  }

  /// The command that hands a text to an editor, where the focus is in one.
  func outsideOffers(_ context: Context) -> [Offer] {
    guard case .area(let area, _)? = focusedField?.control else { return [] }
    let reason = area.readOnlyReason ?? context.words.noEditor(context)
    return [Offer(.editOutside, priority: 6, disabledReason: reason)]
  }
}

extension Reaction {
  /// This, and what another one says or shows.
  func saying(_ other: Reaction) -> Reaction {
    Reaction(effects, navigation ?? other.navigation, toast: toast ?? other.toast)
  }
}
