/// The bytes of a letter as they left: which, how many, in which form.
///
/// The bytes themselves lie in the attachment folder under their digest.
package struct SentPaper: Hashable, Sendable, Codable {
  /// SHA-256 of the bytes; also the name of the attachment.
  package let digest: SHA256Digest
  /// Length in bytes.
  package let byteCount: Int
  /// `application/pdf`.
  package let mediaType: String
  /// SHA-256 of the plain text that the paper shows.
  package let textDigest: SHA256Digest

  package init(digest: SHA256Digest, byteCount: Int, mediaType: String, textDigest: SHA256Digest) {
    self.digest = digest
    self.byteCount = byteCount
    self.mediaType = mediaType
    self.textDigest = textDigest
  }

  /// The media type of a PDF.
  package static let pdf = "application/pdf"
}
