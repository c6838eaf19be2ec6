/// A page looked at through a window: how large, and which part of it.
package struct PageView: Hashable, Sendable {
  /// How large the page is shown.
  package enum Zoom: Int, Hashable, Sendable, CaseIterable {
    case page, width, twice, fourTimes

    /// The next larger one, and from the largest back to the whole page.
    var next: Zoom { Zoom(rawValue: rawValue + 1) ?? .page }
  }

  private let picture: GreyPicture
  package private(set) var zoom = Zoom.page
  /// The dot at the top left of the window.
  private var origin = Point(column: 0, row: 0)
  private var size = Size(columns: 0, rows: 0)
  private var signs = DotPicture.Signs.braille
  private var dots: DotPicture?

  package init(_ picture: GreyPicture) { self.picture = picture }

  /// The same window on another page, from its top.
  package func turned(to picture: GreyPicture) -> PageView {
    var other = PageView(picture)
    other.zoom = zoom
    other.fit(size, signs)
    return other
  }

  /// Points of the picture a dot stands for.
  private var step: Double {
    let (columns, rows) = (window.columns, window.rows)
    let wide = Double(picture.columns) / Double(max(columns, 1))
    switch zoom {
    case .page: return max(wide, Double(picture.rows) / Double(max(rows, 1)))
    case .width: return wide
    case .twice: return wide / 2
    case .fourTimes: return wide / 4
    }
  }

  /// Dots of the window, across and down.
  private var window: Size {
    Size(columns: size.columns * signs.dots.columns, rows: size.rows * signs.dots.rows)
  }

  /// Dots of the whole page at this size.
  private var page: Size {
    Size(
      columns: Int((Double(picture.columns) / step).rounded(.up)),
      rows: Int((Double(picture.rows) / step).rounded(.up))
    )
  }

  /// Takes the size of the window; draws anew only where that changes something.
  package mutating func fit(_ size: Size, _ signs: DotPicture.Signs) {
    guard dots == nil || self.size != size || self.signs != signs else { return }
    (self.size, self.signs) = (size, signs)
    clamp()
    redraw()
  }

  /// Shows the page in the next size, with the same part at the top left.
  package mutating func enlarge() {
    let before = step
    zoom = zoom.next
    let share = before / step
    origin = Point(
      column: Int((Double(origin.column) * share).rounded()),
      row: Int((Double(origin.row) * share).rounded())
    )
    clamp()
    redraw()
  }

  /// Moves the window over the page; false where the page ends.
  package mutating func move(_ key: Key) -> Bool {
    let before = origin
    let (wide, high) = (max(window.columns / 2, 1), max(window.rows / 2, 1))
    switch key {
    case .left: origin = Point(column: origin.column - wide, row: origin.row)
    case .right: origin = Point(column: origin.column + wide, row: origin.row)
    case .up: origin = Point(column: origin.column, row: origin.row - high)
    case .down: origin = Point(column: origin.column, row: origin.row + high)
    case .home: origin = Point(column: 0, row: 0)
    case .end: origin = Point(column: 0, row: page.rows)
    case .character, .enter, .tab, .backspace, .delete, .insert, .escape, .pageUp, .pageDown, .function:
      return false
    }
    clamp()
    guard origin != before else { return false }
    redraw()
    return true
  }

  private mutating func clamp() {
    // A page that is narrower than the window stands in its middle.
    let spare = window.columns - page.columns
    origin = Point(
      column: spare > 0 ? -spare / 2 : min(max(origin.column, 0), -spare),
      row: min(max(origin.row, 0), max(page.rows - window.rows, 0))
    )
  }

  private mutating func redraw() {
    guard size.columns > 0, size.rows > 0 else { return dots = nil }
    dots = DotPicture(of: picture, step: step, origin: origin, size: size, signs: signs)
  }

  /// Draws what the window shows, with signs at its edge where the page goes on.
  package func draw(into canvas: inout Canvas, rect: Rect) {
    dots?.draw(into: &canvas, rect: rect)
    ScrollSigns.draw(
      above: origin.row > 0,
      below: origin.row + window.rows < page.rows,
      into: &canvas,
      rect: rect
    )
  }
}
