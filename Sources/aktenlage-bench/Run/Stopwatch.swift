import Glibc

/// Times by the monotonic clock.
enum Stopwatch {
  /// Nanoseconds since some moment of this machine.
  static var nanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// How many milliseconds lie between two moments.
  static func milliseconds(from start: UInt64, to end: UInt64 = nanoseconds) -> Double {
    Double(end - start) / 1_000_000
  }

  /// How long a body takes, in milliseconds.
  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = nanoseconds
    try body()
    return milliseconds(from: start)
  }

  /// How long a body takes for each value, in milliseconds, after a tenth of them untimed.
  static func samples<Value>(_ values: [Value], _ body: (Value) throws -> Void) rethrows -> Samples {
    for value in values.prefix(max(1, values.count / 10)) { try body(value) }
    return Samples(try values.map { value in try milliseconds { try body(value) } })
  }
}
