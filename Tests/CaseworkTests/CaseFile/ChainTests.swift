import AktenlageTesting
import Casework
import Testing

@Suite("Chain of a file")
struct ChainTests {
  /// Five sealed entries.
  private func chain() throws -> [Entry] {
    var previous = Chain.origin
    return try (1...5).map { folio in
      let header = EntryHeader(
        file: FileReference("54/33-A-000001/26"),
        folio: folio,
        caseReference: folio == 1 ? nil : CaseReference("54/33-B-000001/26"),
        at: try Fixture.moment("2026-01-05").adding(minutes: folio),
        by: try Fixture.officer("owner"),
        kind: .noteWritten,
        act: ActID("act-\(folio)")
      )
      let content = EntryContent.noteWritten(.init(kind: .general, text: "Vermerk \(folio)"))
      let salt = [UInt8](repeating: UInt8(folio), count: Chain.saltLength)
      let entry = Chain.seal(try content.encoded(), salt: salt, header: header, after: previous)
      previous = entry.digest
      return entry
    }
  }

  private func flipped(_ bytes: [UInt8], _ index: Int) -> [UInt8] {
    var bytes = bytes
    bytes[index] ^= 1
    return bytes
  }

  private func fault(replacing index: Int, with entry: Entry) throws -> ChainFault? {
    var entries = try chain()
    entries[index] = entry
    return Chain.firstFault(in: entries)
  }

  @Test("An untouched chain holds")
  func holds() throws { #expect(Chain.firstFault(in: try chain()) == nil) }

  @Test("Every flipped byte of content, salt and digests is found at its folio", arguments: 0..<5)
  func flips(index: Int) throws {
    let old = try chain()[index]
    let content = try #require(old.content)
    let salt = try #require(old.salt)
    func changed(
      content new: [UInt8]? = nil,
      salt newSalt: [UInt8]? = nil,
      inner: SHA256Digest? = nil,
      digest: SHA256Digest? = nil
    ) -> Entry {
      Entry(
        header: old.header,
        content: new ?? content,
        salt: newSalt ?? salt,
        contentDigest: inner ?? old.contentDigest,
        digest: digest ?? old.digest
      )
    }
    for byte in content.indices {
      let entry = changed(content: flipped(content, byte))
      #expect(try fault(replacing: index, with: entry)?.folio == index + 1)
    }
    for byte in salt.indices {
      let entry = changed(salt: flipped(salt, byte))
      #expect(try fault(replacing: index, with: entry)?.folio == index + 1)
    }
    for byte in 0..<32 {
      let inner = try #require(SHA256Digest(bytes: flipped(old.contentDigest.bytes, byte)))
      #expect(try fault(replacing: index, with: changed(inner: inner))?.folio == index + 1)
      let digest = try #require(SHA256Digest(bytes: flipped(old.digest.bytes, byte)))
      #expect(try fault(replacing: index, with: changed(digest: digest))?.folio == index + 1)
    }
  }

  @Test("Moving a byte between salt and content is found")
  func saltBorder() throws {
    let old = try chain()[2]
    let content = try #require(old.content)
    let salt = try #require(old.salt)
    let entry = Entry(
      header: old.header,
      content: Array(content.dropFirst()),
      salt: salt + content.prefix(1),
      contentDigest: old.contentDigest,
      digest: old.digest
    )
    #expect(try fault(replacing: 2, with: entry)?.kind == .contentChanged)
  }

  @Test("Every field of the header is bound, an absent case too")
  func headers() throws {
    let old = try chain()[1].header
    let file = old.file
    let variants = [
      EntryHeader(
        file: FileReference("x"),
        folio: 2,
        caseReference: old.caseReference,
        at: old.at,
        by: old.by,
        kind: old.kind,
        act: old.act
      ),
      EntryHeader(
        file: file,
        folio: 3,
        caseReference: old.caseReference,
        at: old.at,
        by: old.by,
        kind: old.kind,
        act: old.act
      ),
      EntryHeader(
        file: file,
        folio: 2,
        caseReference: nil,
        at: old.at,
        by: old.by,
        kind: old.kind,
        act: old.act
      ),
      EntryHeader(
        file: file,
        folio: 2,
        caseReference: CaseReference(""),
        at: old.at,
        by: old.by,
        kind: old.kind,
        act: old.act
      ),
      EntryHeader(
        file: file,
        folio: 2,
        caseReference: old.caseReference,
        at: old.at.adding(milliseconds: 1),
        by: old.by,
        kind: old.kind,
        act: old.act
      ),
      EntryHeader(
        file: file,
        folio: 2,
        caseReference: old.caseReference,
        at: old.at,
        by: try Fixture.officer("head"),
        kind: old.kind,
        act: old.act
      ),
      EntryHeader(
        file: file,
        folio: 2,
        caseReference: old.caseReference,
        at: old.at,
        by: old.by,
        kind: .drafted,
        act: old.act
      ),
      EntryHeader(
        file: file,
        folio: 2,
        caseReference: old.caseReference,
        at: old.at,
        by: old.by,
        kind: old.kind,
        act: ActID("x")
      ),
    ]
    #expect(Set(variants.map(\.bytes) + [old.bytes]).count == variants.count + 1)
    for header in variants {
      let entry = try chain()[1]
      let changed = Entry(
        header: header,
        content: entry.content,
        salt: entry.salt,
        contentDigest: entry.contentDigest,
        digest: entry.digest
      )
      #expect(try fault(replacing: 1, with: changed) != nil)
    }
  }

  @Test("Erased content still verifies; half erased does not")
  func erased() throws {
    let old = try chain()[3]
    func entry(_ content: [UInt8]?, _ salt: [UInt8]?) -> Entry {
      Entry(
        header: old.header,
        content: content,
        salt: salt,
        contentDigest: old.contentDigest,
        digest: old.digest
      )
    }
    #expect(try fault(replacing: 3, with: entry(nil, nil)) == nil)
    #expect(try fault(replacing: 3, with: entry(nil, old.salt))?.kind == .contentChanged)
    #expect(try fault(replacing: 3, with: entry(old.content, nil))?.kind == .contentChanged)
  }

  @Test("Removed, repeated and exchanged entries are found")
  func order() throws {
    let entries = try chain()
    for index in 0..<4 {
      var removed = entries
      removed.remove(at: index)
      #expect(Chain.firstFault(in: removed)?.folio == index + 2)
      #expect(Chain.firstFault(in: removed)?.kind == .folioMissing(expected: index + 1))
      var repeated = entries
      repeated.insert(entries[index], at: index)
      #expect(Chain.firstFault(in: repeated) != nil)
      var exchanged = entries
      exchanged.swapAt(index, index + 1)
      #expect(Chain.firstFault(in: exchanged) != nil)
    }
  }
}
