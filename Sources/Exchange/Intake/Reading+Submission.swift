import Casework

extension Reading {
  /// The delivery itself: what, when, how, and in which language to answer.
  struct Submission {
    /// A UUID in small letters.
    let id: String
    let receivedAt: Instant
    let channel: Channel
    let language: LanguageCode
  }

  /// How much later than now a receipt may be, in minutes, since clocks differ.
  private static let clockTolerance = 5

  mutating func submission(_ node: Node?, source: [UInt8]) -> Submission? {
    let keys = ["id", "receivedAt", "channel", "language"]
    guard let fields = object(node, keys: keys, source: source) else { return nil }
    let id = identifier(required("id", fields))
    let receivedAt = receipt(required("receivedAt", fields))
    let channel: Channel? = word(required("channel", fields))
    let language = value(required("language", fields), LanguageCode.init(parsing:), Rule.language)
    guard let id, let receivedAt, let channel, let language else { return nil }
    return Submission(id: id, receivedAt: receivedAt, channel: channel, language: language)
  }

  private mutating func receipt(_ node: Node?) -> Instant? {
    guard let node, let instant = value(node, Instant.init(parsing:), Rule.instant) else { return nil }
    guard instant <= now.adding(minutes: Self.clockTolerance) else {
      fault(.inFuture(instant, now: now), at: node)
      return nil
    }
    return instant
  }

  /// A UUID: hexadecimal digits in groups of 8, 4, 4, 4 and 12.
  private mutating func identifier(_ node: Node?) -> String? {
    guard let node, let text = text(node) else { return nil }
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isHexadecimal = groups.joined().allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
    }
    guard groups.map(\.count) == [8, 4, 4, 4, 12], isHexadecimal else {
      fault(.notUUID, at: node)
      return nil
    }
    return text.lowercased()
  }
}
