/// Where the cursor of a list or a scrolled text can go.
package enum ListMove: Hashable, Sendable {
  case up, down, pageUp, pageDown, home, end

  /// The place it leads to among `count` places, a page being `page` of them.
  func target(from place: Int, count: Int, page: Int) -> Int {
    let target =
      switch self {
      case .up: place - 1
      case .down: place + 1
      case .pageUp: place - max(page - 1, 1)
      case .pageDown: place + max(page - 1, 1)
      case .home: 0
      case .end: count - 1
      }
    return min(max(target, 0), max(count - 1, 0))
  }
}
