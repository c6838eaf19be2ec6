import Casework
import Office
import TerminalCanvas

/// The box in which views are saved, named, moved, shared and deleted.
struct ViewDialog: Sendable {
  /// What can be chosen in it.
  enum Row: Hashable, Sendable {
    /// Saves the list as it is under a new name.
    case saveAs
    /// Saves the list as it is in place of the view whose tab it has.
    case saveChanges(SavedView)
    case view(SavedView)
  }

  /// What a name is typed for.
  struct Naming: Sendable {
    var field: TextField
    /// The view that gets another name; nil for a new one.
    let renamed: SavedView?
    var isTeam: Bool
    var fault: ViewNameFault?
  }

  /// What follows from a key.
  enum Outcome: Sendable {
    case nothing
    case close
    case show(SavedView)
    case change(ViewWish)
  }

  private(set) var rows: [Row]
  private(set) var cursor = 0
  private(set) var naming: Naming?
  /// The view that a second key would delete.
  private(set) var deleting: SavedView?
  private let officer: Officer
  /// The list as it is now, for whom and under whatever name.
  private let current: SavedView

  /// - Parameters:
  ///   - current: the list as it is now.
  ///   - shown: the view whose tab it has.
  init(_ saved: [SavedView], current: SavedView, shown: SavedView?, _ officer: Officer) {
    self.officer = officer
    self.current = current
    rows = []
    take(saved, shown: shown)
    if let shown { cursor = rows.firstIndex(of: .view(shown)) ?? 0 }
  }

  /// Shows what became of the views; the cursor stays on its view, or goes to the one that came of a wish.
  mutating func take(_ saved: [SavedView], shown: SavedView?, cursorOn wished: SavedView? = nil) {
    let chosen = wished.map(Row.view) ?? (rows.indices.contains(cursor) ? rows[cursor] : nil)
    var rows = [Row.saveAs]
    if let shown, !shown.isSaved(current) { rows.append(.saveChanges(shown)) }
    rows += saved.map(Row.view)
    self.rows = rows
    deleting = nil
    if case .view(let view)? = chosen, let place = rows.firstIndex(where: { $0.isView(view) }) {
      cursor = place
    }
    cursor = min(cursor, rows.count - 1)
  }

  var isTyping: Bool { naming != nil }

  private var view: SavedView? {
    if case .view(let view) = rows[cursor] { view } else { nil }
  }

  // MARK: Keys

  /// Enter.
  mutating func choose() -> Outcome {
    if naming != nil { return keepName() }
    switch rows[cursor] {
    case .saveAs:
      naming = Naming(field: Self.field(""), renamed: nil, isTeam: false)
      return .nothing
    case .saveChanges(let view): return .change(.save(current.named(view.name, owner: view.owner)))
    case .view(let view): return .show(view)
    }
  }

  /// Esc: leaves what was begun, then the box.
  mutating func leave() -> Outcome {
    guard naming != nil || deleting != nil else { return .close }
    naming = nil
    deleting = nil
    return .nothing
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) -> Outcome {
    if naming != nil { return typeName(key, modifiers) }
    guard modifiers.isEmpty else { return .nothing }
    if key == .delete { return delete() }
    deleting = nil
    switch key {
    case .character("e"): rename()
    case .character("t"): return share()
    case .character("<"): return move(by: -1)
    case .character(">"): return move(by: 1)
    default: moveCursor(key.asMove)
    }
    return .nothing
  }

  mutating func paste(_ text: String) {
    _ = naming?.field.paste(text)
    naming?.fault = nil
  }

  private mutating func moveCursor(_ key: Key) {
    switch key {
    case .up: cursor = max(cursor - 1, 0)
    case .down: cursor = min(cursor + 1, rows.count - 1)
    case .home, .pageUp: cursor = 0
    case .end, .pageDown: cursor = rows.count - 1
    default: break
    }
  }

  private mutating func typeName(_ key: Key, _ modifiers: Modifiers) -> Outcome {
    switch key {
    case .enter: return keepName()
    case .tab: naming?.isTeam.toggle()
    default: if naming?.field.handle(key, modifiers) == .changed { naming?.fault = nil }
    }
    return .nothing
  }

  private mutating func rename() {
    guard let view else { return }
    naming = Naming(field: Self.field(view.name.text), renamed: view, isTeam: view.owner.isTeam)
  }

  private mutating func keepName() -> Outcome {
    guard let naming else { return .nothing }
    do throws(ViewNameFault) {
      let name = try ViewName(parsing: naming.field.text)
      let owner = owner(isTeam: naming.isTeam)
      if let old = naming.renamed { return .change(.replace(old, by: old.named(name, owner: owner))) }
      return .change(.save(current.named(name, owner: owner)))
    } catch {
      self.naming?.fault = error
      return .nothing
    }
  }

  /// What was typed was done.
  mutating func endNaming() { naming = nil }

  private mutating func delete() -> Outcome {
    guard let view else { return .nothing }
    guard deleting == view else {
      deleting = view
      return .nothing
    }
    return .change(.remove(view))
  }

  private func share() -> Outcome {
    guard let view else { return .nothing }
    return .change(.replace(view, by: view.named(view.name, owner: owner(isTeam: !view.owner.isTeam))))
  }

  private func move(by step: Int) -> Outcome {
    guard let view, rows.indices.contains(cursor + step), case .view(let other) = rows[cursor + step],
      other.owner == view.owner
    else { return .nothing }
    return .change(.swap(view, other))
  }

  private func owner(isTeam: Bool) -> ViewOwner { isTeam ? .team(of: officer) : .officer(officer.id) }

  private static func field(_ text: String) -> TextField {
    TextField(text, maximumCharacters: 4 * ViewName.longest)
  }
}

extension ViewDialog.Row {
  fileprivate func isView(_ other: SavedView) -> Bool {
    if case .view(let view) = self { view.isSame(as: other) } else { false }
  }
}

extension SavedView {
  /// Whether it says the same of a list as another one, whatever their names.
  fileprivate func isSaved(_ other: SavedView) -> Bool {
    list == other.list && filter == other.filter && layout == other.layout
  }
}
