package import Casework
import TerminalCanvas

/// The keys that may follow the key of going, each with where it leads.
package struct GoBox: Sendable {
  /// Where a key leads.
  package enum Target: Hashable, Sendable {
    case command(CommandID)
    case openCase(CaseReference)
  }

  /// A key and where it leads.
  package struct Row: Hashable, Sendable {
    package let key: Character
    package let name: String
    /// Why it leads nowhere now; nil where it does.
    package let disabledReason: String?
    package let target: Target
  }

  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// Keys with Ctrl or Alt mean nothing here, as in every box.
    case none
    case closed
    case chosen(Row)
    /// No command has the key; the box stays.
    case unknown(KeyStroke)
  }

  package let rows: [Row]
  private let title: String
  private let closing: String

  init(
    _ offers: [Offer],
    _ cases: [(number: Int, reference: CaseReference, name: String)],
    _ context: Context
  ) {
    let words = context.words
    title = words.name(of: .goTo)
    closing = words.say("Esc schließt", "Esc closes")
    let commands = offers.flatMap { offer in
      context.keys.strokes(of: offer.command).compactMap { stroke -> Row? in
        guard stroke.isAfterGo, case .character(let key) = stroke.key else { return nil }
        return Row(
          key: key,
          name: words.fullName(of: offer),
          disabledReason: offer.disabledReason,
          target: .command(offer.command)
        )
      }
    }
    let open = cases.compactMap { entry -> Row? in
      guard let digit = String(entry.number).first, 1...9 ~= entry.number else { return nil }
      let name = entry.name.isEmpty ? entry.reference.text : "\(entry.reference) \(entry.name)"
      return Row(key: digit, name: name, disabledReason: nil, target: .openCase(entry.reference))
    }
    rows = commands.sorted { $0.key < $1.key } + open
  }

  /// Esc leaves; a key that leads somewhere goes there; every other one stays.
  func handle(_ stroke: KeyStroke) -> Outcome {
    guard stroke.modifiers.isEmpty else { return .none }
    switch stroke.key {
    case .escape, .function(3), .function(12): return .closed
    case .character(let key):
      return rows.first { $0.key == key }.map { .chosen($0) } ?? .unknown(stroke)
    case .enter, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function:
      return .unknown(stroke)
    }
  }

  /// Draws the box into the lower right corner of a rectangle, in two columns where one is too short.
  func draw(into canvas: inout Canvas, rect: Rect) {
    let inside = max(rect.rows - 2, 1)
    let columns = rows.count > inside ? 2 : 1
    let lines = (rows.count + columns - 1) / columns
    let widest = rows.reduce(DisplayWidth.of(closing)) { max($0, DisplayWidth.of($1.name) + 2) }
    let width = min(widest, (rect.columns - 4) / columns - 2)
    let size = Size(
      columns: min(columns * (width + 2) + 2, rect.columns),
      rows: min(lines + 2, rect.rows)
    )
    let box = Rect(
      column: rect.endColumn - size.columns,
      row: rect.endRow - size.rows,
      columns: size.columns,
      rows: size.rows
    )
    canvas.fill(box, role: .uiPopup)
    canvas.box(box, title: title, role: .uiPopupBorder)
    canvas.putRight(
      " \(closing) ",
      at: Point(column: box.column, row: box.endRow - 1),
      role: .uiPopupBorder,
      columns: max(box.columns - 2, 0)
    )
    let spoken = rows.map { "\($0.key) \($0.name)" }.joined(separator: ", ")
    canvas.semantics.append(SemanticNode(.dialog, label: title, value: spoken, rect: box, isFocused: true))
    canvas.cursor = Point(column: box.column + 2, row: box.row + 1)
    for (index, row) in rows.enumerated() where index % lines < size.rows - 2 {
      let place = Point(
        column: box.column + 2 + index / lines * (width + 2),
        row: box.row + 1 + index % lines
      )
      draw(row, at: place, columns: width, into: &canvas)
    }
  }

  private func draw(_ row: Row, at place: Point, columns: Int, into canvas: inout Canvas) {
    let isDisabled = row.disabledReason != nil
    canvas.put(String(row.key), at: place, role: isDisabled ? .uiDisabled : .uiHintKey)
    canvas.putTruncated(
      row.name,
      at: Point(column: place.column + 2, row: place.row),
      role: isDisabled ? .uiDisabled : .uiMenu,
      columns: columns - 2
    )
    canvas.semantics.append(
      SemanticNode(
        .hint,
        label: String(row.key),
        value: row.name,
        states: isDisabled ? [.disabled] : [],
        rect: Rect(column: place.column, row: place.row, columns: columns, rows: 1)
      )
    )
  }
}
