/// A time on the office's wall clock, to the minute: 00:00 to 23:59.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int

  /// The start of a day.
  package static let midnight = TimeOfDay(minutes: 0)

  /// The time with these parts.
  package init(hour: Int, minute: Int) throws(Malformed) {
    guard (0...23).contains(hour) else { throw .hour }
    guard (0...59).contains(minute) else { throw .minute }
    self.init(minutes: hour * 60 + minute)
  }

  init(minutes: Int) {
    hour = minutes / 60
    minute = minutes % 60
  }

  /// The part that kept two numbers or a text from being a time.
  package enum Malformed: Error, Hashable { case shape, hour, minute }

  /// Minutes since midnight, 0 to 1439.
  package var minutesSinceMidnight: Int { hour * 60 + minute }

  /// Earlier times come first.
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension TimeOfDay: WrittenAsText {
  /// Reads `08:05` or `8:05`.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    var scanner = ByteScanner(of: text)
    guard let hour = scanner.number(digits: 1, upTo: 2), scanner.take(":"),
      let minute = scanner.number(digits: 2), scanner.isAtEnd
    else { throw .shape }
    try self.init(hour: hour, minute: minute)
  }

  /// `08:05`.
  package var text: String { "\(String(hour, digits: 2)):\(String(minute, digits: 2))" }
}
