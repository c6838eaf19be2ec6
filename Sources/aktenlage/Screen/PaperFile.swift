import Workstation

/// The file of a paper that an officer names at the screen.
enum PaperFile {
  /// Its bytes; `~` at the beginning of the path is the home folder.
  static func bytes(at path: String) throws(FilingFailure) -> [UInt8] {
    var path = path
    if path.hasPrefix("~/"), let home = StorePath.environment("HOME") { path = home + path.dropFirst() }
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try GivenFile.bytes(at: path, limit: GivenDocument.limit)
    } catch {
      if case .usage(.fileTooLarge(_, let limit)) = error { throw .tooLarge(limit: limit) }
      throw .unreadable
    }
    guard !bytes.isEmpty else { throw .empty }
    return bytes
  }
}
