/// A field of one line; scrolls sideways, takes steps back.
package struct TextField: Hashable, Sendable {
  /// Shown in place of an empty text.
  package var placeholder: String
  /// Why the text can only be read; nil when it can be changed.
  package var readOnlyReason: String?
  /// The longest text in characters; nil for no limit.
  package var maximumCharacters: Int?
  /// The longest text in bytes of UTF-8; nil for no limit.
  package var maximumBytes: Int?

  private var editor: TextEditor

  /// A field with that text, the cursor at its end; line ends in it become spaces.
  package init(
    _ text: String = "",
    placeholder: String = "",
    readOnlyReason: String? = nil,
    maximumCharacters: Int? = nil,
    maximumBytes: Int? = nil
  ) {
    self.placeholder = placeholder
    self.readOnlyReason = readOnlyReason
    self.maximumCharacters = maximumCharacters
    self.maximumBytes = maximumBytes
    editor = TextEditor(String(Self.line(of: text)))
  }

  /// The text; never holds a line end.
  package var text: String { editor.text }

  /// True when there is no character in it.
  package var isEmpty: Bool { editor.isEmpty }

  /// Characters before the cursor.
  package var cursor: Int { editor.cursor.offset }

  /// Grows with every change of the text.
  package var revision: Int { editor.revision }

  /// Puts another text in place of the whole, as one step; limits and read-only reasons do not hold it back.
  package mutating func replace(with text: String) {
    editor.replaceAll(with: [Self.line(of: text)])
  }

  /// Puts the cursor behind so many characters, or at the end.
  package mutating func moveCursor(to offset: Int) {
    editor.move(to: TextPosition(paragraph: 0, offset: offset))
  }

  /// Does what a key asks for; Enter, Up, Down and paging are left to whoever holds the field.
  package mutating func handle(_ key: Key, _ modifiers: Modifiers = []) -> EditOutcome {
    guard let command = EditCommand(key, modifiers) else { return .ignored }
    switch command {
    case .insert(let character):
      return insert(Self.line(of: String(character)), as: .typing)
    case .newline, .rowUp, .rowDown, .pageUp, .pageDown:
      return .ignored
    case .left, .right, .wordLeft, .wordRight, .rowStart, .rowEnd, .textStart, .textEnd:
      editor.move(to: editor.target(of: command))
      return .moved
    case .eraseLeft, .eraseRight, .eraseWordLeft, .eraseWordRight, .killToStart, .killToEnd:
      if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
      return editor.erase(to: editor.target(of: command), as: command.historyKind) ? .changed : .moved
    case .undo, .redo:
      if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
      return (command == .undo ? editor.undo() : editor.redo()) ? .changed : .moved
    }
  }

  /// Puts text in at the cursor, taken back in one step; line ends in it become spaces.
  package mutating func paste(_ text: String) -> EditOutcome {
    insert(Self.line(of: text), as: .whole)
  }

  private mutating func insert(_ characters: [Character], as kind: TextHistory.Kind) -> EditOutcome {
    if let readOnlyReason { return .refused(.readOnly(reason: readOnlyReason)) }
    if let maximumCharacters, editor.buffer.characterCount + characters.count > maximumCharacters {
      return .refused(.tooManyCharacters(maximum: maximumCharacters))
    }
    if let maximumBytes, text.utf8.count + String(characters).utf8.count > maximumBytes {
      return .refused(.tooManyBytes(maximum: maximumBytes))
    }
    return editor.insert([characters], as: kind) ? .changed : .moved
  }

  private static func line(of text: String) -> [Character] {
    Array(TextBuffer.fragment(of: text).joined(separator: [" "]))
  }
}

extension TextField {
  /// Draws the line around the cursor, `…` where it goes on; with focus, the terminal's cursor stands in the text.
  package func draw(
    into canvas: inout Canvas,
    rect: Rect,
    focused: Bool,
    label: String = "",
    isInvalid: Bool = false
  ) {
    guard !rect.isEmpty else { return }
    let role = role(focused: focused, isInvalid: isInvalid)
    let line = rect.line(0)
    canvas.fill(line, role: role)
    let column = drawText(into: &canvas, line: line, role: role)
    if focused {
      canvas.cursor = Point(column: line.column + min(column, line.columns - 1), row: line.row)
    }
    var node = SemanticNode(
      .field,
      label: label,
      value: text,
      states: readOnlyReason == nil ? [] : [.readOnly],
      rect: line,
      isFocused: focused
    )
    node.holdsTextCursor = true
    canvas.semantics.append(node)
  }

  /// Draws the visible part and gives the cursor's column in it.
  private func drawText(into canvas: inout Canvas, line: Rect, role: Role) -> Int {
    let paragraph = editor.buffer.paragraphs[0]
    let cursorColumn = paragraph.width(of: 0..<cursor)
    if isEmpty {
      canvas.putTruncated(placeholder, at: line.origin, role: .formHint, columns: line.columns)
      return 0
    }
    let total = paragraph.width(of: 0..<paragraph.count)
    if total < line.columns || (total == line.columns && cursorColumn < total) {
      canvas.put(text, at: line.origin, role: role, columns: line.columns)
      return cursorColumn
    }
    // Scrolls by half a width at a time, so that the text stands still while the cursor moves within it.
    let inner = max(line.columns - 2, 1)
    let jump = max(inner / 2, 1)
    let skipped = cursorColumn < inner ? 0 : ((cursorColumn - inner) / jump + 1) * jump
    let first = paragraph.offset(atColumn: skipped, in: 0..<paragraph.count)
    let before = first > 0 ? 1 : 0
    let room = max(line.columns - before, 0)
    let rest = paragraph.width(of: first..<paragraph.count)
    let goesOn = rest > room || (rest == room && cursor == paragraph.count)
    let end =
      goesOn ? paragraph.offset(atColumn: max(room - 1, 0), in: first..<paragraph.count) : paragraph.count
    if before == 1 { canvas.put("…", at: line.origin, role: role, columns: line.columns) }
    var point = Point(column: line.column + before, row: line.row)
    point.column += canvas.put(
      String(paragraph.characters[first..<end]),
      at: point,
      role: role,
      columns: room
    )
    if end < paragraph.count, room > 0 { canvas.put("…", at: point, role: role, columns: 1) }
    return before + (cursor > first ? paragraph.width(of: first..<cursor) : 0)
  }

  private func role(focused: Bool, isInvalid: Bool) -> Role {
    if readOnlyReason != nil { return .formFieldReadonly }
    if isInvalid, !focused { return .formFieldInvalid }
    return focused ? .formFieldFocus : .formField
  }
}
