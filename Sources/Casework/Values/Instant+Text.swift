extension Instant: WrittenAsText {
  /// Reads ISO 8601 with seconds and offset: `2026-11-22T08:05:09Z`, `2026-11-22T08:05:09.120+01:00`.
  ///
  /// A fraction has one to nine digits; what is finer than a millisecond is dropped. There is no 30
  /// February, no 24:00, no leap second, and nothing after the offset.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    var scanner = ByteScanner(of: text)
    guard let year = scanner.number(digits: 4), scanner.take("-"),
      let month = scanner.number(digits: 2), scanner.take("-"),
      let day = scanner.number(digits: 2), scanner.take("T"),
      let hour = scanner.number(digits: 2), scanner.take(":"),
      let minute = scanner.number(digits: 2), scanner.take(":"),
      let second = scanner.number(digits: 2)
    else { throw .shape }
    let fraction = try Self.fraction(&scanner)
    let offset = try Self.offset(&scanner)
    guard scanner.isAtEnd else { throw .shape }

    let date: CivilDate
    do { date = try CivilDate(year: year, month: month, day: day) } catch { throw .date(error) }
    guard hour <= 23 else { throw .hour }
    guard minute <= 59 else { throw .minute }
    guard second <= 59 else { throw .second }
    let seconds = Int64(((hour * 60 + minute) - offset) * 60 + second)
    let milliseconds = Int64(date.daysSinceEpoch) * Self.millisecondsPerDay + seconds * 1000 + Int64(fraction)
    guard (Self.first.milliseconds...Self.last.milliseconds).contains(milliseconds) else { throw .outOfRange }
    self.init(millisecondsSinceEpoch: milliseconds)
  }

  /// The milliseconds of a fraction, zero where there is none.
  private static func fraction(
    _ scanner: inout ByteScanner<some IteratorProtocol<UInt8>>
  ) throws(Malformed) -> Int {
    guard scanner.take(".") else { return 0 }
    var digits = 0
    var milliseconds = 0
    while let digit = scanner.digit() {
      digits += 1
      if digits <= 3 { milliseconds = milliseconds * 10 + digit }
    }
    switch digits {
    case 1: return milliseconds * 100
    case 2: return milliseconds * 10
    case 3...9: return milliseconds
    default: throw .shape
    }
  }

  /// Minutes east of UTC.
  private static func offset(
    _ scanner: inout ByteScanner<some IteratorProtocol<UInt8>>
  ) throws(Malformed) -> Int {
    if scanner.take("Z") { return 0 }
    let isEast = scanner.take("+")
    guard isEast || scanner.take("-"),
      let hours = scanner.number(digits: 2), scanner.take(":"), let minutes = scanner.number(digits: 2)
    else { throw .shape }
    guard minutes <= 59, hours * 60 + minutes <= 14 * 60 else { throw .offset }
    return (hours * 60 + minutes) * (isEast ? 1 : -1)
  }

  /// `2026-11-22T07:05:09.120Z`, always with three digits of a second.
  package var isoUTC: String {
    let perDay = Self.millisecondsPerDay
    // Moments before 1970 are negative, and their days must round down.
    let days = milliseconds >= 0 ? milliseconds / perDay : (milliseconds - perDay + 1) / perDay
    let rest = Int(milliseconds - days * perDay)
    let date = CivilDate.first.adding(days: Int(days) - Int(CivilDate.first.daysSinceEpoch))
    let time = TimeOfDay(minutes: rest / 60_000)
    return
      "\(date.iso)T\(time.text):\(String(rest / 1000 % 60, digits: 2)).\(String(rest % 1000, digits: 3))Z"
  }

  /// The UTC form.
  package var text: String { isoUTC }
}
