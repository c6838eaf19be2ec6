import Foundation
import Glibc
import NcursesTerminal
import OfficeFiles
import Workstation

/// The user's own editor for a long text: the text lies in a file that only its owner can read, and goes with it.
enum ExternalEditor {
  /// The longest text that comes back, in bytes.
  static let limit = 1_000_000

  /// Whether there is an editor, and whether it may be used.
  static func use(isOff: Bool, hasTerminal: Bool) -> EditorUse {
    if isOff { return .off }
    guard hasTerminal else { return .noTerminal }
    return command == nil ? .notNamed : .ready
  }

  /// What the user calls; `VISUAL` goes before `EDITOR`.
  private static var command: String? {
    ["VISUAL", "EDITOR"].lazy.compactMap(StorePath.environment).first { $0.contains { !$0.isWhitespace } }
  }

  /// Lets the editor have a text.
  ///
  /// - Parameter lend: runs a program with its environment on the terminal; nil where there is none.
  static func edit(
    _ text: String,
    lend: ([String], [String]) -> LentTerminal?
  ) -> Result<EditedText, EditorFailure> {
    let line = command ?? ""
    guard let words = EditorCommand.words(of: line) else { return .failure(.unreadable(line)) }
    guard let folder = PrivateFolder() else { return .failure(.noFolder) }
    let path = folder.path + "/text.txt"
    // Editors end the last line of a file, and some miss it otherwise.
    guard NewFile.write(Array((text + "\n").utf8), to: path) else {
      folder.wipe()
      return .failure(.noFolder)
    }
    let environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
    let end = lend(words + [path], environment.map { "\($0)=\($1)" })
    switch end {
    case nil, .notStarted?:
      folder.wipe()
      return .failure(.notStarted(name: words[0]))
    case .ended(0)?: return taken(text, path, folder, nil)
    case .ended(let status)?: return taken(text, path, folder, .status(status))
    case .killed(let signal)?: return taken(text, path, folder, .signal(signal))
    }
  }

  /// What the editor left. What cannot be taken over stays where it is.
  private static func taken(
    _ text: String,
    _ path: String,
    _ folder: PrivateFolder,
    _ mishap: EditedText.Mishap?
  ) -> Result<EditedText, EditorFailure> {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      folder.wipe()
      return .failure(.gone)
    }
    guard status.st_size <= limit else { return .failure(.tooLong(path: path, limit: limit)) }
    guard let bytes = try? GivenFile.bytes(at: path, limit: limit) else {
      folder.wipe()
      return .failure(.gone)
    }
    guard var edited = String(validating: bytes, as: UTF8.self) else { return .failure(.notText(path: path)) }
    if edited.hasSuffix("\n") { edited.removeLast() }
    folder.wipe()
    return .success(EditedText(edited, mishap: mishap))
  }
}

/// A new folder into which only its owner can look.
struct PrivateFolder {
  let path: String

  /// A folder below the user's folder for state; nil where none can be made.
  init?() {
    let place = JournalPath.root + "/../edit"
    StorePath.makeFolders(for: JournalPath.root + "/x")
    var template = Array((place + "-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let resolved = realpath(made, nil)
    defer { free(resolved) }
    path = resolved.map { String(cString: $0) } ?? made
  }

  /// Writes over everything in it, then takes it away.
  func wipe() {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    for name in names { Self.overwrite("\(path)/\(name)") }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Fills a file with zeros; links are left alone.
  private static func overwrite(_ path: String) {
    let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var left = Int(status.st_size)
    while left > 0 {
      let count = write(descriptor, zeros, min(left, zeros.count))
      guard count > 0 else { return }
      left -= count
    }
    fsync(descriptor)
  }
}
