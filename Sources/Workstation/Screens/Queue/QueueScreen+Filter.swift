import Casework
import TerminalCanvas

// The filter of the queue: typed in its own line, in force as soon as it can be read.
extension QueueScreen {
  /// How long typing rests before the list is asked, in milliseconds.
  static let restBeforeFiltering = 30

  var filterOffers: [Offer] {
    [
      Offer(.open, words.say("behalten", "keep"), priority: 1, disabledReason: nil),
      Offer(.back, priority: 2),
    ]
  }

  /// What an empty list says of itself.
  var emptySentence: String {
    filterLine.isActive
      ? words.say("Kein Vorgang entspricht dem Filter.", "No case matches the filter.")
      : words.emptySentence(of: view)
  }

  /// Discards what is typed; with the line closed, shows the whole list again.
  mutating func leaveFilter(_ context: Context) -> Reaction {
    if filterLine.isOpen { filterLine.cancel() } else { filterLine.clear() }
    return anew(context)
  }

  mutating func typeFilter(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    switch key {
    case .enter:
      return filterLine.keep(context) ? anew(context) : .none
    case .up, .down, .pageUp, .pageDown:
      guard case .moved = list.handle(key, modifiers) else { return .none }
      return moved(context)
    case .character, .tab, .backspace, .delete, .insert, .escape, .left, .right, .home, .end, .function:
      return filterLine.type(key, modifiers, context) ? anew(context) : .none
    }
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    if viewDialog != nil {
      viewDialog?.paste(text)
      return .none
    }
    return filterLine.paste(text, context) ? anew(context) : .none
  }

  /// Another list begins at its first row.
  private mutating func anew(_ context: Context) -> Reaction {
    list.moveCursor(to: 0)
    return reload(context, after: Self.restBeforeFiltering)
  }
}
