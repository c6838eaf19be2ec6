import Casework
import Glibc

/// The moments that acts are dated with.
enum Clock {
  /// The moment now, or in a training store the present time of day on a chosen day.
  static func now(on day: CivilDate?) -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = Instant(millisecondsSinceEpoch: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    guard let day else { return now }
    // Seconds are kept, so that entries of one day stay in order.
    return Instant(day, now.timeOfDay).adding(milliseconds: now.milliseconds % 60_000)
  }
}

/// Random bytes from the system.
enum Randomness {
  static func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
