import TerminalCanvas

// The mouse says the same as keys: what is clicked is named by the picture, never guessed from a place.

extension Workstation {
  /// How many rows a turn of the wheel goes.
  private static let wheelRows = 3
  /// No list without a way of its own is longer.
  private static let mostSteps = 500

  mutating func point(_ mouse: Mouse) -> [Effect] {
    guard context.isMouseOn else { return [] }
    let canvas = view()
    switch mouse.action {
    case .press(.left):
      let node = canvas.node(at: mouse.point)
      // A second click opens the row; where the button goes up then is another screen.
      pressedRow = node?.role == .row && mouse.clicks < 2 ? node?.place : nil
      return node.map { click($0, at: mouse.point, isDouble: mouse.clicks > 1, canvas) } ?? []
    case .drag(.left):
      guard let node = canvas.node(at: mouse.point) else { return [] }
      if node.role == .row, pressedRow != nil { return moveRow(to: node.place, canvas) }
      return node.role == .scrollBar ? click(node, at: mouse.point, isDouble: false, canvas) : []
    case .release(.left):
      defer { pressedRow = nil }
      guard let node = canvas.node(at: mouse.point), node.role == .row else { return [] }
      return markRows(to: node.place)
    case .wheelUp: return turnWheel(at: mouse.point, .up, canvas)
    case .wheelDown: return turnWheel(at: mouse.point, .down, canvas)
    case .press, .drag, .release, .move: return []
    }
  }

  private mutating func click(
    _ node: SemanticNode,
    at point: Point,
    isDouble: Bool,
    _ canvas: Canvas
  ) -> [Effect] {
    switch node.role {
    case .hint: return KeyStroke(name: node.label).map { press($0) } ?? []
    case .tab: return chooseTab(node, canvas)
    case .menu:
      return step(from: selected(.menu, canvas), to: node.place, KeyStroke(.left), KeyStroke(.right))
    case .row, .menuItem:
      let moved = moveRow(to: node.place, canvas)
      return isDouble || menu != nil ? moved + press(KeyStroke(.enter)) : moved
    case .scrollBar:
      guard let place = node.place else { return [] }
      let offset = min(max(point.row - node.rect.row, 0), node.rect.rows - 1)
      let index = offset * (place.count - 1) / max(node.rect.rows - 1, 1)
      return moveRow(to: SemanticNode.Place(index, of: place.count), canvas)
    case .field, .checkbox: return enter(node, at: point, isDouble: isDouble, canvas)
    case .text, .table:
      guard !node.isFocused, !isCovered, let other = offer(.switchPane), !holdsFocus(node, canvas) else {
        return []
      }
      return run(other)
    case .screen, .heading, .pane, .button, .link, .dialog, .status, .message, .progress, .chart, .calendar,
      .tree:
      return []
    }
  }

  private mutating func chooseTab(_ node: SemanticNode, _ canvas: Canvas) -> [Effect] {
    guard let place = node.place else { return [] }
    if CommandID.tabs.indices.contains(place.index), let found = offer(CommandID.tabs[place.index]) {
      toast = nil
      return run(found)
    }
    return []
  }

  /// Moves the cursor of the list to a row: at once where the screen can, else by the keys that move it.
  private mutating func moveRow(to place: SemanticNode.Place?, _ canvas: Canvas) -> [Effect] {
    guard let place else { return [] }
    if !isCovered, let reaction = layers[top].screen.moveList(to: place.index, context) {
      toast = nil
      return react(reaction, of: top)
    }
    let focused = canvas.reachable.last { $0.isFocused && [.row, .menuItem].contains($0.role) }?.place
    let current = focused ?? canvas.reachable.last { $0.role == .table }?.place
    return step(from: current, to: place, KeyStroke(.up), KeyStroke(.down))
  }

  /// Marks the rows over which the mouse was drawn, where rows can be marked.
  private mutating func markRows(to place: SemanticNode.Place?) -> [Effect] {
    guard let first = pressedRow, let last = place, first.index != last.index, !isCovered,
      let mark = offer(.mark), let range = offer(.markRange)
    else { return [] }
    var effects = moveRow(to: first, view())
    let isMarked = view().focus?.states.contains(.marked) == true
    effects += run(mark)
    // The range begins at the row that was marked last.
    if isMarked { effects += moveRow(to: first, view()) + run(mark) }
    return effects + moveRow(to: last, view()) + run(range)
  }

  /// Goes to a field as Tab does; a second click opens its values, and a box is ticked.
  private mutating func enter(
    _ node: SemanticNode,
    at point: Point,
    isDouble: Bool,
    _ canvas: Canvas
  ) -> [Effect] {
    guard node.place != nil else {
      return node.isFocused && node.holdsTextCursor ? moveTextCursor(to: point) : []
    }
    var effects: [Effect] = []
    var picture = canvas
    if canvas.focus?.role != .field, canvas.focus?.role != .checkbox, let other = offer(.switchPane) {
      effects += run(other)
      fit()
      picture = view()
    }
    effects += step(from: picture.focus?.place, to: node.place, KeyStroke(.tab, .shift), KeyStroke(.tab))
    if node.role == .checkbox { return effects + press(KeyStroke(" ")) }
    if isDouble { return effects + press(.function(4)) }
    return node.holdsTextCursor ? effects + moveTextCursor(to: point) : effects
  }

  private mutating func turnWheel(at point: Point, _ key: Key, _ canvas: Canvas) -> [Effect] {
    let region = canvas.reachable.last {
      [.table, .text, .dialog].contains($0.role) && $0.rect.contains(point)
    }
    guard let region else { return [] }
    let strokes = Array(repeating: KeyStroke(key), count: Self.wheelRows)
    if holdsFocus(region, canvas) { return strokes.flatMap { press($0) } }
    guard !isCovered, let other = offer(.switchPane), region.role == .text else { return [] }
    // The other pane is scrolled, and the focus stays where it was.
    return run(other) + strokes.flatMap { press($0) } + run(other)
  }

  /// Whether the keys go to a part of the picture, or by a field above it to its rows.
  private func holdsFocus(_ node: SemanticNode, _ canvas: Canvas) -> Bool {
    guard let focus = canvas.focus else { return false }
    return node.rect.contains(focus.rect.origin)
      || (focus.role == .field && focus.place == nil && node.role == .table)
  }

  private func selected(_ role: SemanticRole, _ canvas: Canvas) -> SemanticNode.Place? {
    canvas.reachable.last { $0.role == role && $0.states.contains(.selected) }?.place
  }

  private func offer(_ command: CommandID) -> Offer? {
    offers.first { $0.command == command && $0.disabledReason == nil }
  }

  /// Presses the key that leads towards a place as often as there are steps.
  private mutating func step(
    from current: SemanticNode.Place?,
    to target: SemanticNode.Place?,
    _ back: KeyStroke,
    _ forward: KeyStroke
  ) -> [Effect] {
    guard let current, let target else { return [] }
    let count = target.index - current.index
    guard abs(count) <= Self.mostSteps else { return [] }
    var effects: [Effect] = []
    for _ in 0..<abs(count) { effects += press(count < 0 ? back : forward) }
    return effects
  }
}
