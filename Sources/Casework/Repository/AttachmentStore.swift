/// The documents beside the entries, each under the digest of its bytes.
///
/// What `write` returned is on the disk; it is written before the entry that names it.
package protocol AttachmentStore: Sendable {
  /// Keeps bytes and gives their digest; bytes that are already kept are not written again.
  func write(_ bytes: [UInt8]) throws(RepositoryError) -> SHA256Digest

  /// The bytes of a digest, or nil when they are not kept.
  ///
  /// - Throws: ``RepositoryError/damaged(detail:)`` when they no longer have the digest.
  func bytes(of digest: SHA256Digest) throws(RepositoryError) -> [UInt8]?

  /// Whether bytes of the digest are kept, without reading them.
  func contains(_ digest: SHA256Digest) throws(RepositoryError) -> Bool
}
