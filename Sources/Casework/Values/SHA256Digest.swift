import Crypto

/// A SHA-256 digest: 32 bytes, written as 64 small hexadecimal digits.
package struct SHA256Digest: Hashable, Sendable {
  // Four words instead of an array: no allocation, and comparison is four instructions.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  private init(_ words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The digest of the parts joined in their order.
  package static func of(_ parts: [UInt8]...) -> SHA256Digest {
    var hash = SHA256()
    for part in parts { part.withUnsafeBytes { hash.update(bufferPointer: $0) } }
    return hash.finalize().withUnsafeBytes { SHA256Digest(reading: $0) }
  }

  /// The digest with these 32 bytes, or nil for any other number of bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    let bytes = Array(bytes)
    self = bytes.withUnsafeBytes { SHA256Digest(reading: $0) }
  }

  /// What kept a text from being a digest.
  package enum Malformed: Error, Hashable {
    /// Not 64 characters.
    case length
    /// Something else than `0`–`9`, `a`–`f`, `A`–`F`.
    case character
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      for word in [words.0, words.1, words.2, words.3] {
        withUnsafeBytes(of: word.bigEndian) { for byte in $0 { buffer[count] = byte; count += 1 } }
      }
    }
  }

  /// The first eight hexadecimal digits, to tell digests apart on a screen.
  package var short: String { String(text.prefix(8)) }

  private init(reading bytes: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    self.init((word(0), word(1), word(2), word(3)))
  }

  /// Whether all bytes are equal.
  package static func == (left: SHA256Digest, right: SHA256Digest) -> Bool { left.words == right.words }

  /// Feeds a part of the digest to a hash table.
  package func hash(into hasher: inout Hasher) {
    // The bytes are as good as random, so one word tells digests apart.
    hasher.combine(words.0)
  }
}

extension SHA256Digest: Comparable {
  /// The order of the bytes.
  package static func < (left: SHA256Digest, right: SHA256Digest) -> Bool { left.words < right.words }
}

extension SHA256Digest: WrittenAsText {
  /// Reads 64 hexadecimal digits, small or capital.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    guard text.utf8.count == 64 else { throw .length }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in text.utf8.enumerated() {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw .character
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(digit)
    }
    self.init((words[0], words[1], words[2], words[3]))
  }

  /// 64 small hexadecimal digits.
  package var text: String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[index * 2] = Self.digit(byte >> 4)
        buffer[index * 2 + 1] = Self.digit(byte & 0xF)
      }
      return 64
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}
