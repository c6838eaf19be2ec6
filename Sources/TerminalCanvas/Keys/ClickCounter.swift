/// Tells a second click at the same place soon after the first from two single ones.
package struct ClickCounter: Sendable {
  /// How soon the second click has to come, in milliseconds.
  package static let patience = 400

  private var last: (point: Point, at: Int)?

  package init() {}

  /// The same event, counted; a third click begins anew.
  ///
  /// - Parameter milliseconds: of a clock that only goes forward.
  package mutating func count(_ event: Event, milliseconds: Int) -> Event {
    guard case .mouse(var mouse) = event, case .press = mouse.action else { return event }
    if let before = last, before.point == mouse.point, milliseconds - before.at <= Self.patience {
      mouse.clicks = 2
      last = nil
    } else {
      last = (mouse.point, milliseconds)
    }
    return .mouse(mouse)
  }
}
