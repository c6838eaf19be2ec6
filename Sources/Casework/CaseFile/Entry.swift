/// What every entry says of itself: where it stands, who did what when.
package struct EntryHeader: Hashable, Sendable {
  /// The file the entry stands in.
  package let file: FileReference
  /// Stable number within the file, counted from 1 without gaps.
  package let folio: Int
  /// The case it belongs to; nil for entries about the file as a whole.
  package let caseReference: CaseReference?
  /// The moment it was appended.
  package let at: Instant
  /// The officer who acted.
  package let by: OfficerID
  /// What sort of content it has.
  package let kind: EntryKind
  /// The act that made it; all entries of one act share it.
  package let act: ActID

  package init(
    file: FileReference,
    folio: Int,
    caseReference: CaseReference?,
    at: Instant,
    by: OfficerID,
    kind: EntryKind,
    act: ActID
  ) {
    self.file = file
    self.folio = folio
    self.caseReference = caseReference
    self.at = at
    self.by = by
    self.kind = kind
    self.act = act
  }
}

/// One sealed entry of a person file.
///
/// Content and salt are nil once the law demanded erasure; the digests stay, so that the chain still verifies.
package struct Entry: Hashable, Sendable {
  /// Everything about the entry but its content.
  package let header: EntryHeader
  /// The content's bytes as they were hashed.
  package let content: [UInt8]?
  /// 16 random bytes; without them a short content could be guessed from its digest.
  package let salt: [UInt8]?
  /// SHA-256(salt ‖ content).
  package let contentDigest: SHA256Digest
  /// SHA-256(previous digest ‖ header ‖ content digest).
  package let digest: SHA256Digest

  package init(
    header: EntryHeader,
    content: [UInt8]?,
    salt: [UInt8]?,
    contentDigest: SHA256Digest,
    digest: SHA256Digest
  ) {
    self.header = header
    self.content = content
    self.salt = salt
    self.contentDigest = contentDigest
    self.digest = digest
  }
}
