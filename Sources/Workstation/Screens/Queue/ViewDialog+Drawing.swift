import Casework
import TerminalCanvas

extension ViewDialog {
  func offers(_ words: Words) -> [Offer] {
    let what =
      naming != nil
      ? words.say("sichern", "save") : view(at: cursor) == nil ? words.saveView : words.say("zeigen", "show")
    return [Offer(.open, what, priority: 1), Offer(.back, priority: 2)]
  }

  /// Keys of the box that are no commands.
  func hints(_ words: Words) -> [KeyLine.Entry] {
    if naming != nil {
      return [KeyLine.Entry(words.name(of: KeyStroke(.tab)), words.meOrTeam, priority: 3)]
    }
    guard view(at: cursor) != nil else { return [] }
    return [
      KeyLine.Entry("e", words.say("umbenennen", "rename"), priority: 3),
      KeyLine.Entry("t", words.meOrTeam, priority: 4),
      KeyLine.Entry("< >", words.say("verschieben", "move"), priority: 5),
      KeyLine.Entry(words.name(of: KeyStroke(.delete)), words.say("löschen", "delete"), priority: 6),
    ]
  }

  private func view(at index: Int) -> SavedView? {
    if case .view(let view) = rows[index] { view } else { nil }
  }

  func draw(into canvas: inout Canvas, rect: Rect, _ words: Words) {
    if let naming {
      draw(naming, into: &canvas, rect: rect, words)
    } else {
      PopupRows(title: words.viewsTitle, rows: rows.map { row($0, words) }, cursor: cursor)
        .draw(into: &canvas, rect: rect)
    }
  }

  private func row(_ row: Row, _ words: Words) -> PopupRows.Row {
    switch row {
    case .saveAs: PopupRows.Row(name: words.saveListAs)
    case .saveChanges(let view): PopupRows.Row(name: words.saveChanges(of: view.name))
    case .view(let view):
      PopupRows.Row(
        name: view.name.text,
        remark: deleting == view ? words.pressAgainToDelete : words.owner(of: view)
      )
    }
  }

  /// The widest box in which a name is typed.
  private static let nameColumns = 64

  private func draw(_ naming: Naming, into canvas: inout Canvas, rect: Rect, _ words: Words) {
    let title = naming.renamed.map { words.renameTitle($0.name) } ?? words.saveViewTitle
    let box = rect.centered(Size(columns: min(Self.nameColumns, rect.columns - 2), rows: 5))
    canvas.cover()
    canvas.semantics.append(SemanticNode(.dialog, label: title, rect: box))
    canvas.fill(box, role: .uiPopup)
    canvas.box(box, title: title, role: .uiPopupBorder)
    let inner = box.inset(columns: 2, rows: 1)
    let scope = words.viewFor(isTeam: naming.isTeam)
    canvas.putTruncated(scope, at: inner.line(1).origin, role: .uiPopup, columns: inner.columns)
    if let fault = naming.fault {
      let sentence = words.sentence(for: fault)
      canvas.putTruncated(sentence, at: inner.line(2).origin, role: .formError, columns: inner.columns)
      canvas.semantics.append(SemanticNode(.message, label: sentence, rect: inner.line(2)))
    }
    let label = words.say("Name: ", "Name: ")
    let line = inner.line(0)
    let used = canvas.put(label, at: line.origin, role: .formLabel, columns: line.columns)
    let place = Rect(
      column: line.column + used,
      row: line.row,
      columns: max(line.columns - used, 1),
      rows: 1
    )
    naming.field.draw(into: &canvas, rect: place, focused: true, label: "\(label)\(scope)")
  }
}
