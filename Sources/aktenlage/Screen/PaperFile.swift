import Workstation

/// The file of a paper that an officer names at the screen.
enum PaperFile {
  /// Its bytes; `~` at the beginning of the path is the home folder.
  static func bytes(at path: String) throws(FilingFailure) -> [UInt8] {
    var path = path
    if path.hasPrefix("~/"), let home = StorePath.environment("HOME") { path = home + path.dropFirst() }
    switch GivenFile.read(at: path, limit: GivenDocument.limit) {
    case .bytes(let bytes):
      guard !bytes.isEmpty else { throw .empty }
      return bytes
    case .unreadable: throw .unreadable
    case .tooLarge: throw .tooLarge(limit: GivenDocument.limit)
    }
  }
}
