/// One replacement in a text, with all that is needed to take it back.
struct TextEdit: Hashable, Sendable {
  var start: TextPosition
  var removed: [[Character]]
  var inserted: [[Character]]
  var cursorBefore: TextPosition
  var cursorAfter: TextPosition
}

/// What a person has done to a text, in the steps in which it is taken back.
struct TextHistory: Hashable, Sendable {
  /// How an edit came about; decides what one step of undo takes back.
  enum Kind: Hashable, Sendable {
    /// Letter by letter; the letters of a word are one step.
    case typing
    /// Backspace or Delete; a run of them is one step.
    case erasing
    /// A paste, a killed word or line: a step of its own.
    case whole
  }

  private struct Step: Hashable {
    var kind: Kind
    var edits: [TextEdit]
  }

  private var done: [Step] = []
  private var undone: [Step] = []
  private var isOpen = false

  /// Ends the present step: what is typed next is taken back on its own.
  mutating func close() { isOpen = false }

  mutating func record(_ edit: TextEdit, as kind: Kind, startsWord: Bool) {
    undone.removeAll()
    if isOpen, kind != .whole, !startsWord, let step = done.last, step.kind == kind {
      Self.join(edit, to: &done[done.count - 1].edits)
    } else {
      done.append(Step(kind: kind, edits: [edit]))
    }
    isOpen = kind != .whole
  }

  /// The edits to reverse, newest first.
  mutating func undo() -> [TextEdit] {
    isOpen = false
    guard let step = done.popLast() else { return [] }
    undone.append(step)
    return step.edits.reversed()
  }

  /// The edits to repeat, oldest first.
  mutating func redo() -> [TextEdit] {
    isOpen = false
    guard let step = undone.popLast() else { return [] }
    done.append(step)
    return step.edits
  }

  /// Adds an edit to a step; letters typed in a row become one edit.
  private static func join(_ edit: TextEdit, to edits: inout [TextEdit]) {
    let last = edits.count - 1
    guard last >= 0, edit.removed == [[]], edits[last].inserted.count == 1,
      TextBuffer.end(of: edits[last].inserted, at: edits[last].start) == edit.start,
      let first = edit.inserted.first
    else {
      edits.append(edit)
      return
    }
    edits[last].inserted[0] += first
    edits[last].inserted += edit.inserted.dropFirst()
    edits[last].cursorAfter = edit.cursorAfter
  }
}
