import Casework
import TerminalCanvas

/// What of a case may leave for the clipboard, where other programs can read it.
package enum CopyPermission: String, Hashable, Sendable, CaseIterable {
  case off
  /// References of cases and no personal data.
  case reference
  case all
}

extension Workstation {
  /// The case that the screen in front is about, or one behind it.
  var caseInFront: CaseReference? {
    layers.reversed().lazy.compactMap { $0.screen.caseInFront }.first
  }

  /// What can be copied here, where the terminal can take it and nobody types.
  var copyOffers: [Offer] {
    guard context.canCopy, !layers[top].screen.isTyping else { return [] }
    let words = context.words
    let isOff = context.copying == .off ? words.copyingIsOff : nil
    let isRestricted = context.copying == .reference ? words.onlyReferences : nil
    let none = caseInFront == nil ? words.noCaseToCopy : nil
    return [
      Offer(.copyValue, priority: nil, disabledReason: isOff ?? isRestricted),
      Offer(.copyReference, priority: nil, disabledReason: isOff ?? none),
    ]
  }

  mutating func copyReference() -> [Effect] {
    guard let reference = caseInFront else { return [] }
    return copy(reference.text, shown: reference.text)
  }

  /// Copies what has the focus: a row in its words, a text, the value of a field.
  mutating func copyValue() -> [Effect] {
    guard let focus = view().focus else { return [] }
    let value = focus.value.isEmpty || focus.role == .row ? focus.label : focus.value
    return copy(value, shown: nil)
  }

  private mutating func copy(_ text: String, shown: String?) -> [Effect] {
    let words = context.words
    let length = text.utf8.count
    guard length <= ClipboardText.longest else {
      toast = Toast(.warning, words.tooLongToCopy(bytes: length))
      return []
    }
    guard length > 0 else { return [] }
    toast = Toast(.ok, words.copied(shown, length: text.count, isRelayed: context.isMultiplexed))
    return [.copy(text)]
  }
}

extension Context {
  /// Whether a program such as tmux stands between, which may keep the clipboard to itself.
  fileprivate var isMultiplexed: Bool {
    ["tmux", "screen"].contains { display?.term.hasPrefix($0) == true }
  }
}
