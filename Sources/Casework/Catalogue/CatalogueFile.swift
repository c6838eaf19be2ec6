/// One text file of a catalogue pack.
package struct CatalogueFile: Hashable, Sendable {
  /// How faults name the file: a path or a bare name.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension CatalogueFile {
  /// The digest of a whole pack: the same for the same files in any order.
  package static func digest(of files: [CatalogueFile]) -> SHA256Digest {
    let parts = files.sorted { ($0.name, $0.bytes.count) < ($1.name, $1.bytes.count) }.flatMap { file in
      SHA256Digest.of(Array(file.name.utf8)).bytes + SHA256Digest.of(file.bytes).bytes
    }
    return SHA256Digest.of(parts)
  }
}
