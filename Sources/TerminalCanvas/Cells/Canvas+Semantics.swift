/// What is said of the picture, and what of it can be reached.
extension Canvas {
  /// Says that what is drawn from here on lies over all that was drawn before: that has no focus and takes no clicks.
  package mutating func cover() {
    for index in semantics.indices { semantics[index].isFocused = false }
    firstReachable = semantics.count
  }

  /// What does not lie under something else, in reading order.
  package var reachable: ArraySlice<SemanticNode> { semantics[min(firstReachable, semantics.count)...] }

  /// What has the focus.
  package var focus: SemanticNode? { semantics.last { $0.isFocused } }

  /// What stands at a place, the one that was drawn last before the others.
  package func node(at point: Point) -> SemanticNode? { reachable.last { $0.rect.contains(point) } }
}
