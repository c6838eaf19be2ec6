import Casework
import Exchange
import Testing

@Suite("Hostile files")
struct HostileTests {
  @Test("A sample cut off at any byte is refused")
  func truncated() throws {
    let scratch = try Scratch()
    let bytes = Array(scratch.text.utf8)
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
    for length in 0...end {
      let rules = try scratch.faults(Array(bytes[..<length])).map(\.rule)
      let isExpected = rules == [.json(.unexpectedEnd)] || rules == [.json(.invalidUTF8)]
      #expect(isExpected, "at \(length)")
    }
    #expect(try scratch.faults(Array(bytes[...end])).isEmpty)
  }

  @Test("Five thousand mutations are taken or refused with a reason", arguments: [1, 2, 3, 4, 5])
  func mutated(seed: UInt64) throws {
    let scratch = try Scratch()
    let good = Array(scratch.text.utf8)
    var random = SplitMix(state: seed)
    var taken = 0
    for round in 0..<1000 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<4, using: &random) { Self.mutate(&bytes, &random) }
      switch try scratch.read(bytes) {
      case .success(let delivery):
        taken += 1
        #expect(delivery.digest == .of(bytes), "round \(round)")
      case .failure(let failure):
        #expect(!failure.faults.isEmpty, "round \(round)")
        let isInside = failure.faults.allSatisfy { (0...bytes.count).contains($0.position?.offset ?? 0) }
        #expect(isInside, "round \(round)")
      }
    }
    // Both ways out have to have been tried.
    #expect((1..<1000).contains(taken))
  }

  /// Changes, drops, doubles or puts in some bytes.
  private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4:
      let pieces = ["{", "}", "[", "]", "\"", "\\u", ",", ":", "null", "1e9", "\\ud83d", "\u{0}", "-", "../"]
      bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: place)
    default:
      let other = Int.random(in: 0..<bytes.count, using: &random)
      bytes.swapAt(place, other)
    }
  }

  @Test("A file of ten million bytes is taken, one byte more is refused unread")
  func size() throws {
    let scratch = try Scratch()
    let good = Array(scratch.text.utf8)
    let full = good + [UInt8](repeating: 0x20, count: 10_000_000 - good.count)
    #expect(try scratch.read(full).get().digest == .of(full))
    let faults = try scratch.faults(full + [0x20])
    #expect(faults == [Fault(path: "$", position: nil, rule: .file(.tooLarge(limit: 10_000_000)))])
  }

  @Test(
    "A full file of one kind of thing ends in bounded time",
    arguments: ["[],", "1,", "\"\",", "{\"a\":0},"]
  )
  func flood(element: String) throws {
    let scratch = try Scratch()
    let count = (9_900_000) / element.utf8.count
    let answer = "\"answers\": {\"x\": [" + String(repeating: element, count: count) + "0],"
    let delivery = try scratch.delivery("\"answers\": {", answer)
    #expect((delivery.application.answers.first?.text.utf8.count ?? 0) > 9_000_000)
  }

  @Test("Half a million keys of one object are kept")
  func keys() throws {
    let keys = (0..<500_000).map { "\"k\($0)\":0," }.joined()
    let delivery = try Scratch().delivery("\"purpose\":", keys + "\"purpose\":")
    #expect(delivery.application.unknownFields.count == 500_000)
  }
}

/// A small generator, so that every run tries the same files.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
