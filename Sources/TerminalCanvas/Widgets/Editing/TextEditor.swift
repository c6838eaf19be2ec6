/// A text, the cursor in it and its history: what text fields and text areas have in common.
///
/// The cursor stands between characters as people see them, never inside one.
struct TextEditor: Hashable, Sendable {
  private(set) var buffer: TextBuffer
  private(set) var cursor: TextPosition
  private(set) var history = TextHistory()
  /// Grows with every change of the text.
  private(set) var revision = 0

  init(_ text: String = "") {
    buffer = TextBuffer(text)
    cursor = buffer.end
  }

  var text: String { buffer.text }
  var isEmpty: Bool { buffer.characterCount == 0 }

  // MARK: Moving

  mutating func move(to position: TextPosition) {
    let target = buffer.clamped(position)
    guard target != cursor else { return }
    cursor = target
    history.close()
  }

  func position(before position: TextPosition) -> TextPosition {
    if position.offset > 0 {
      return TextPosition(paragraph: position.paragraph, offset: position.offset - 1)
    }
    guard position.paragraph > 0 else { return position }
    return TextPosition(
      paragraph: position.paragraph - 1,
      offset: buffer.paragraphs[position.paragraph - 1].count
    )
  }

  func position(after position: TextPosition) -> TextPosition {
    if position.offset < buffer.paragraphs[position.paragraph].count {
      return TextPosition(paragraph: position.paragraph, offset: position.offset + 1)
    }
    guard position.paragraph + 1 < buffer.paragraphs.count else { return position }
    return TextPosition(paragraph: position.paragraph + 1, offset: 0)
  }

  /// The start of the word before a place, or the end of the line above.
  func wordStart(before position: TextPosition) -> TextPosition {
    guard position.offset > 0 else { return self.position(before: position) }
    let paragraph = buffer.paragraphs[position.paragraph]
    var offset = position.offset
    while offset > 0, paragraph.isSpace(at: offset - 1) { offset -= 1 }
    while offset > 0, !paragraph.isSpace(at: offset - 1) { offset -= 1 }
    return TextPosition(paragraph: position.paragraph, offset: offset)
  }

  /// The end of the word after a place, or the start of the line below.
  func wordEnd(after position: TextPosition) -> TextPosition {
    let paragraph = buffer.paragraphs[position.paragraph]
    guard position.offset < paragraph.count else { return self.position(after: position) }
    var offset = position.offset
    while offset < paragraph.count, paragraph.isSpace(at: offset) { offset += 1 }
    while offset < paragraph.count, !paragraph.isSpace(at: offset) { offset += 1 }
    return TextPosition(paragraph: position.paragraph, offset: offset)
  }

  // MARK: Changing

  /// Puts text at the cursor; gives false when there was nothing to put.
  @discardableResult
  mutating func insert(_ text: String, as kind: TextHistory.Kind) -> Bool {
    insert(TextBuffer.fragment(of: text), as: kind)
  }

  @discardableResult
  mutating func insert(_ fragment: [[Character]], as kind: TextHistory.Kind) -> Bool {
    guard fragment.count > 1 || fragment.first?.isEmpty == false else { return false }
    let startsWord =
      kind == .typing && buffer.character(before: cursor) == " " && fragment.first?.first != " "
    replace(from: cursor, to: cursor, with: fragment, as: kind, startsWord: startsWord)
    return true
  }

  /// Takes away what lies between the cursor and a place; gives false when that is nothing.
  @discardableResult
  mutating func erase(to target: TextPosition, as kind: TextHistory.Kind) -> Bool {
    let position = buffer.clamped(target)
    guard position != cursor else { return false }
    replace(
      from: min(position, cursor),
      to: max(position, cursor),
      with: [[]],
      as: kind,
      startsWord: false
    )
    return true
  }

  /// Puts another text in place of the whole, as one step; the cursor goes to its end. Gives false when it is the same.
  @discardableResult
  mutating func replaceAll(with fragment: [[Character]]) -> Bool {
    let start = TextPosition(paragraph: 0, offset: 0)
    guard buffer.fragment(from: start, to: buffer.end) != fragment else { return false }
    replace(from: start, to: buffer.end, with: fragment, as: .whole, startsWord: false)
    return true
  }

  /// Takes the last step back; gives false when there is none.
  @discardableResult
  mutating func undo() -> Bool {
    let edits = history.undo()
    for edit in edits {
      buffer.splice(
        from: edit.start,
        to: TextBuffer.end(of: edit.inserted, at: edit.start),
        with: edit.removed
      )
      cursor = edit.cursorBefore
    }
    revision += edits.isEmpty ? 0 : 1
    return !edits.isEmpty
  }

  /// Repeats the step last taken back; gives false when there is none.
  @discardableResult
  mutating func redo() -> Bool {
    let edits = history.redo()
    for edit in edits {
      buffer.splice(
        from: edit.start,
        to: TextBuffer.end(of: edit.removed, at: edit.start),
        with: edit.inserted
      )
      cursor = edit.cursorAfter
    }
    revision += edits.isEmpty ? 0 : 1
    return !edits.isEmpty
  }

  private mutating func replace(
    from: TextPosition,
    to: TextPosition,
    with fragment: [[Character]],
    as kind: TextHistory.Kind,
    startsWord: Bool
  ) {
    let settled = TextSeam.settle(from: from, to: to, fragment: fragment, in: buffer)
    let edit = TextEdit(
      start: settled.start,
      removed: buffer.fragment(from: settled.start, to: settled.end),
      inserted: settled.fragment,
      cursorBefore: cursor,
      cursorAfter: settled.cursor
    )
    buffer.splice(from: settled.start, to: settled.end, with: settled.fragment)
    cursor = settled.cursor
    revision += 1
    history.record(edit, as: kind, startsWord: startsWord)
  }
}
