/// A document in the file: its kind, and its bytes by their digest in the attachment folder.
package struct Document: Hashable, Sendable, Codable {
  /// The evidence it is offered for, nil for any other paper.
  package var code: EvidenceCode?
  /// The name it came under. Text from outside.
  package var title: String
  /// SHA-256 of the bytes; also the name of the attachment.
  package var digest: SHA256Digest
  /// Length in bytes.
  package var byteCount: Int
  /// `application/pdf`, `image/jpeg`, …
  package var mediaType: String
  /// Number of pages where the sender said so.
  package var pages: Int?
  /// The day on which it was issued, where known.
  package var issuedOn: CivilDate?
  /// Its last day of validity, where it has one.
  package var validUntil: CivilDate?
  /// Whether the officer who recorded it saw the original.
  package var originalSeen: Bool

  package init(
    code: EvidenceCode?,
    title: String,
    digest: SHA256Digest,
    byteCount: Int,
    mediaType: String,
    pages: Int? = nil,
    issuedOn: CivilDate? = nil,
    validUntil: CivilDate? = nil,
    originalSeen: Bool = false
  ) {
    self.code = code
    self.title = title
    self.digest = digest
    self.byteCount = byteCount
    self.mediaType = mediaType
    self.pages = pages
    self.issuedOn = issuedOn
    self.validUntil = validUntil
    self.originalSeen = originalSeen
  }
}
