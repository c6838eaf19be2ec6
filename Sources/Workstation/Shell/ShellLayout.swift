import TerminalCanvas

/// Where the lines of the shell lie: crumbs above, hints, message and function keys below, the screen between.
struct ShellLayout {
  let crumbs: Rect
  let body: Rect
  /// Where the tour or coach mode tells its step; empty without them.
  let strip: Rect
  let hints: Rect
  let message: Rect
  let functionKeys: Rect
  /// Where help and explanations lie.
  let overlay: Rect
  /// Where a menu is pulled down: all between the first line and what it says of its command.
  let menu: Rect
  /// What the command under the cursor of a menu does, or why it cannot.
  let menuText: Rect

  /// The smallest size in which every screen is complete.
  static let smallest = Size(columns: 80, rows: 24)

  /// - Parameter isStripFree: whether nothing may lie over the strip.
  init(_ size: Size, stripRows: Int = 0, isStripFree: Bool = false) {
    var rest = size.bounds
    (crumbs, rest) = rest.splitTop(1)
    (rest, functionKeys) = rest.splitBottom(1)
    let lower = rest
    (rest, message) = rest.splitBottom(1)
    (rest, hints) = rest.splitBottom(size.columns >= SplitLayout.breakpoint ? 1 : 2)
    (body, strip) = rest.splitBottom(stripRows)
    (menu, menuText) = (body, lower.inset(top: body.rows + stripRows))
    let middle = size.bounds.inset(columns: max((size.columns - 100) / 2, 4), rows: 3)
    // The tour says what to do with what lies over the screen.
    overlay = middle.splitBottom(isStripFree ? stripRows + 1 : 0).rest
  }
}
