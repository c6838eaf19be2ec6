import Synchronization

/// Reproducible chance: SplitMix64, the same on every machine.
struct Random {
  private var state: UInt64

  /// A stream of its own for each combination of seed, number and purpose.
  init(_ seed: UInt64, _ number: Int, _ purpose: Purpose) {
    state = Self.mix(seed &+ Self.mix(UInt64(truncatingIfNeeded: number) &* 4 &+ purpose.rawValue))
  }

  /// What a stream is for, so that a change of one thing does not change the others.
  enum Purpose: UInt64 {
    case plan, person, story, salts
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// A number from 0 up to, and without, `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(max(bound, 1))).high) }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  /// One of the values; nil only for an empty list.
  mutating func pick<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[below(values.count)]
  }

  /// One of the texts; empty only for an empty list.
  mutating func text(_ values: [String]) -> String { pick(values) ?? "" }

  /// Bytes from the stream, for identities.
  mutating func bytes(_ count: Int) -> [UInt8] { Self.bytes(count) { next() } }

  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  static func bytes(_ count: Int, _ word: () -> UInt64) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      var rest: UInt64 = 0
      for index in 0..<count {
        if index % 8 == 0 { rest = word() }
        buffer[index] = UInt8(truncatingIfNeeded: rest)
        rest >>= 8
      }
      written = count
    }
  }
}

/// The salts of one file, drawn in the order in which its entries are sealed.
final class Salts: Sendable {
  private let counter: Atomic<UInt64>

  init(_ random: Random) {
    var random = random
    counter = Atomic(random.next())
  }

  func bytes(_ count: Int) -> [UInt8] {
    Random.bytes(count) {
      Random.mix(counter.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue)
    }
  }
}
