/// What a key means in a field of text, where letters are letters.
enum EditCommand: Hashable, Sendable {
  case insert(Character)
  case newline
  case left, right, wordLeft, wordRight
  case rowUp, rowDown, pageUp, pageDown, rowStart, rowEnd, textStart, textEnd
  case eraseLeft, eraseRight, eraseWordLeft, eraseWordRight, killToStart, killToEnd
  case undo, redo

  /// How the history takes it back.
  var historyKind: TextHistory.Kind {
    switch self {
    case .insert, .newline: .typing
    case .eraseLeft, .eraseRight: .erasing
    case .left, .right, .wordLeft, .wordRight, .rowUp, .rowDown, .pageUp, .pageDown, .rowStart, .rowEnd,
      .textStart, .textEnd, .eraseWordLeft, .eraseWordRight, .killToStart, .killToEnd, .undo, .redo:
      .whole
    }
  }
}

extension TextEditor {
  /// The place to which a command moves, or up to which it erases.
  func target(of command: EditCommand) -> TextPosition {
    switch command {
    case .left, .eraseLeft: position(before: cursor)
    case .right, .eraseRight: position(after: cursor)
    case .wordLeft, .eraseWordLeft: wordStart(before: cursor)
    case .wordRight, .eraseWordRight: wordEnd(after: cursor)
    case .rowStart, .killToStart: TextPosition(paragraph: cursor.paragraph, offset: 0)
    case .rowEnd, .killToEnd: TextPosition(paragraph: cursor.paragraph, offset: .max)
    case .textStart: TextPosition(paragraph: 0, offset: 0)
    case .textEnd: buffer.end
    case .insert, .newline, .rowUp, .rowDown, .pageUp, .pageDown, .undo, .redo: cursor
    }
  }
}
