/// The chain of digests that binds each entry of a file to the one before it.
///
/// digest = SHA-256(previous ‖ header ‖ SHA-256(salt ‖ content)). The first entry stands on the digest of nothing.
package enum Chain {
  /// The digest that stands before the first entry of every file.
  package static let origin = SHA256Digest.of()

  /// How many bytes a salt has.
  package static let saltLength = 16

  /// Seals one entry after the digest of the one before it.
  package static func seal(
    _ content: [UInt8],
    salt: [UInt8],
    header: EntryHeader,
    after previous: SHA256Digest
  ) -> Entry {
    let inner = contentDigest(salt: salt, content: content)
    return Entry(
      header: header,
      content: content,
      salt: salt,
      contentDigest: inner,
      digest: digest(of: header, contentDigest: inner, after: previous)
    )
  }

  /// The first fault of a file's entries in folio order, or nil when all of them hold.
  ///
  /// - Parameter previous: the digest that the first of the given entries stands on.
  package static func firstFault(
    in entries: some Sequence<Entry>,
    after previous: SHA256Digest = origin,
    firstFolio: Int = 1
  ) -> ChainFault? {
    var previous = previous
    var folio = firstFolio
    var file: FileReference?
    for entry in entries {
      let isOfFile = file == nil || file == entry.header.file
      file = file ?? entry.header.file
      if let kind = isOfFile ? fault(of: entry, folio: folio, after: previous) : .linkBroken {
        return ChainFault(file: entry.header.file, folio: entry.header.folio, kind: kind)
      }
      previous = entry.digest
      folio += 1
    }
    return nil
  }

  private static func fault(of entry: Entry, folio: Int, after previous: SHA256Digest) -> ChainFault.Kind? {
    guard entry.header.folio == folio else { return .folioMissing(expected: folio) }
    switch (entry.content, entry.salt) {
    case (let content?, let salt?):
      // Salt and content are hashed as one run of bytes: only the fixed length says where one ends.
      guard salt.count == saltLength else { return .contentChanged }
      guard contentDigest(salt: salt, content: content) == entry.contentDigest else { return .contentChanged }
    case (nil, nil):
      break
    case (_?, nil), (nil, _?):
      return .contentChanged
    }
    guard digest(of: entry.header, contentDigest: entry.contentDigest, after: previous) == entry.digest else {
      return .linkBroken
    }
    return nil
  }

  private static func contentDigest(salt: [UInt8], content: [UInt8]) -> SHA256Digest {
    SHA256Digest.of(salt, content)
  }

  private static func digest(
    of header: EntryHeader,
    contentDigest: SHA256Digest,
    after previous: SHA256Digest
  ) -> SHA256Digest {
    SHA256Digest.of(previous.bytes, header.bytes, contentDigest.bytes)
  }
}

/// An entry that does not hold.
package struct ChainFault: Error, Hashable, Sendable {
  /// The file in which the chain breaks.
  package let file: FileReference
  /// The first entry that does not fit.
  package let folio: Int
  /// What does not fit.
  package let kind: Kind

  /// What is wrong with it.
  package enum Kind: Hashable, Sendable {
    /// The content is not the one that was hashed.
    case contentChanged
    /// Header, order or an earlier entry is not the one that was hashed.
    case linkBroken
    /// An entry is missing before this one.
    case folioMissing(expected: Int)
  }
}

extension EntryHeader {
  /// The header as it is hashed: a version byte, then each field with its length, so that no two headers give the same bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = [1]
    bytes.reserveCapacity(192)
    func append(_ text: String) {
      let utf8 = text.utf8
      let count = UInt32(utf8.count)
      for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
      bytes.append(contentsOf: utf8)
    }
    func append(_ number: Int64) {
      for shift in stride(from: Int64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    append(file.text)
    append(Int64(folio))
    if let caseReference {
      append(caseReference.text)
    } else {
      // No text has this length, so an absent reference is not an empty one.
      bytes.append(contentsOf: [0xFF, 0xFF, 0xFF, 0xFF])
    }
    append(at.milliseconds)
    append(by.text)
    append(kind.rawValue)
    append(act.text)
    return bytes
  }
}
