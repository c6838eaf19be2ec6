/// A field of many lines: wraps softly, takes steps back, keeps its cursor in view.
///
/// A key costs at most the length of the paragraph it touches and of those in view, never that of the text.
package struct TextArea: Hashable, Sendable {
  /// Shown in place of an empty text.
  package var placeholder: String
  /// Why the text can only be read; nil when it can be changed.
  package var readOnlyReason: String?
  /// The longest text in characters; nil for no limit.
  package var maximumCharacters: Int?
  /// The size it was last given on the screen; paging and moving between rows go by it.
  package var viewport = Size(columns: 80, rows: 10) {
    didSet { keepCursorVisible() }
  }

  private(set) var editor: TextEditor
  private(set) var top = TextRow(paragraph: 0, row: 0)
  /// The search in the text, while it is on and takes all keys.
  package internal(set) var find: TextFind? {
    didSet { keepCursorVisible() }
  }
  /// What was sought last.
  var lastSought = ""
  private var goalColumn: Int?

  /// An area with that text, the cursor at its end.
  package init(
    _ text: String = "",
    placeholder: String = "",
    readOnlyReason: String? = nil,
    maximumCharacters: Int? = nil
  ) {
    self.placeholder = placeholder
    self.readOnlyReason = readOnlyReason
    self.maximumCharacters = maximumCharacters
    editor = TextEditor(text)
    keepCursorVisible()
  }

  /// The whole text, its lines parted by line feeds; costs its length.
  package var text: String { editor.text }

  /// True when there is no character in it.
  package var isEmpty: Bool { editor.isEmpty }

  /// Characters in all, line ends included.
  package var characterCount: Int { editor.buffer.characterCount }

  /// Grows with every change of the text, so that a journal need not compare texts.
  package var revision: Int { editor.revision }

  /// Where the cursor stands in the text.
  package var cursor: TextPosition { editor.cursor }

  /// Does what a key asks for.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> EditOutcome {
    if find != nil { return handleFind(key, modifiers) }
    guard let command = EditCommand(key, modifiers) else { return .ignored }
    let outcome = perform(command)
    keepCursorVisible()
    return outcome
  }

  /// Puts text in at the cursor, taken back in one step; while a search is on, into what is sought.
  package mutating func paste(_ text: String) -> EditOutcome {
    if find != nil {
      find?.paste(text)
      return .moved
    }
    goalColumn = nil
    let outcome = insert(TextBuffer.fragment(of: text), as: .whole)
    keepCursorVisible()
    return outcome
  }

  /// Puts another text in place of the whole, taken back in one step; the cursor goes to its end.
  package mutating func replaceAll(with text: String) -> EditOutcome {
    if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
    let fragment = TextBuffer.fragment(of: text)
    let count = fragment.reduce(fragment.count - 1) { $0 + $1.count }
    if let maximumCharacters, count > maximumCharacters {
      return .refused(.tooManyCharacters(maximum: maximumCharacters))
    }
    endFind(stays: true)
    goalColumn = nil
    let isOther = editor.replaceAll(with: fragment)
    keepCursorVisible()
    return isOther ? .changed : .moved
  }

  /// Puts the cursor at the nearest place that exists.
  package mutating func moveCursor(to position: TextPosition) {
    goalColumn = nil
    editor.move(to: position)
    keepCursorVisible()
  }

  private mutating func perform(_ command: EditCommand) -> EditOutcome {
    switch command {
    case .rowUp: return moveRows(by: -1)
    case .rowDown: return moveRows(by: 1)
    case .pageUp: return moveRows(by: -max(viewport.rows - 1, 1))
    case .pageDown: return moveRows(by: max(viewport.rows - 1, 1))
    case .insert(let character):
      goalColumn = nil
      return insert(TextBuffer.fragment(of: String(character)), as: .typing)
    case .newline:
      goalColumn = nil
      return insert([[], []], as: .typing)
    case .rowStart: return moveInRow { $0.lowerBound }
    case .rowEnd: return moveInRow { $0.upperBound }
    case .left, .right, .wordLeft, .wordRight, .textStart, .textEnd:
      goalColumn = nil
      editor.move(to: editor.target(of: command))
      return .moved
    case .eraseLeft, .eraseRight, .eraseWordLeft, .eraseWordRight, .killToStart, .killToEnd:
      goalColumn = nil
      if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
      return editor.erase(to: editor.target(of: command), as: command.historyKind) ? .changed : .moved
    case .undo, .redo:
      goalColumn = nil
      if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
      return (command == .undo ? editor.undo() : editor.redo()) ? .changed : .moved
    }
  }

  private mutating func insert(_ fragment: [[Character]], as kind: TextHistory.Kind) -> EditOutcome {
    if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
    if let maximumCharacters {
      let added = fragment.reduce(fragment.count - 1) { $0 + $1.count }
      if characterCount + added > maximumCharacters {
        return .refused(.tooManyCharacters(maximum: maximumCharacters))
      }
    }
    return editor.insert(fragment, as: kind) ? .changed : .moved
  }

  private mutating func moveInRow(_ target: (ClosedRange<Int>) -> Int) -> EditOutcome {
    goalColumn = nil
    let rows = TextRows(editor, columns: viewport.columns - 1)
    let row = rows.row(of: editor.cursor)
    let range = rows.cursorRange(of: row)
    editor.move(to: TextPosition(paragraph: row.paragraph, offset: target(range)))
    return .moved
  }

  private mutating func moveRows(by step: Int) -> EditOutcome {
    let rows = TextRows(editor, columns: viewport.columns - 1)
    let place = rows.place(of: editor.cursor)
    let goal = goalColumn ?? place.column
    let target = rows.row(place.row, movedBy: step)
    if target == place.row {
      goalColumn = nil
      editor.move(
        to: TextPosition(
          paragraph: target.paragraph,
          offset: step < 0 ? rows.cursorRange(of: target).lowerBound : rows.cursorRange(of: target).upperBound
        )
      )
    } else {
      editor.move(to: rows.position(atColumn: goal, of: target))
      goalColumn = goal
    }
    return .moved
  }

  private mutating func keepCursorVisible() {
    // The last row is the line of the search while one is on.
    let rows = find == nil ? viewport.rows : max(viewport.rows - 1, 1)
    top = TextRows(editor, columns: viewport.columns - 1).top(near: top, showing: editor.cursor, rows: rows)
  }
}
