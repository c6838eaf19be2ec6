import Casework
package import TerminalCanvas

// Searching in the letter or the file that is reviewed.

extension ReviewScreen {
  var isFinding: Bool { letter.find != nil || file.find != nil }

  package func hints(_ context: Context) -> [KeyLine.Entry] { isFinding ? context.words.findHints : [] }

  /// The search in the pane with the focus; a comparison is not searched.
  func findOffer(_ words: Words) -> Offer {
    guard comparison != nil, !isFileFocused else { return words.findOffer(isOn: false) }
    return Offer(.findInText, priority: 4, disabledReason: words.comparisonIsNotSearched)
  }

  /// Begins the search, goes on in it, or ends it by the command that goes back.
  mutating func find(_ command: CommandID, _ context: Context) -> Reaction {
    let isInFile = isFileFocused
    switch command {
    case .findInText where isInFile: file.find(context)
    case .findInText: letter.find(context)
    case .back where isInFile: file.endFind(stays: false)
    case .back: letter.endFind(stays: false)
    default: break
    }
    return .none
  }

  mutating func typeSought(_ key: Key, _ modifiers: Modifiers) -> Reaction {
    if isFileFocused {
      _ = file.handle(key, modifiers)
      file.settleFind()
    } else {
      _ = letter.handle(key, modifiers)
      letter.settleFind()
    }
    return .none
  }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    letter.paste(text)
    file.paste(text)
    letter.settleFind()
    file.settleFind()
    return .none
  }

  /// Where the texts were made anew, a search that is on goes on in them: its letters must not become commands.
  mutating func goOnFinding(in oldLetter: ScrollText, _ oldFile: ScrollText) {
    letter.goOnFinding(in: oldLetter)
    file.goOnFinding(in: oldFile)
    letter.settleFind()
    file.settleFind()
  }
}
