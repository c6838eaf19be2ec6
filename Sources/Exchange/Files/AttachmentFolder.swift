import Casework

/// The folder of an application's file, in which its attachments lie.
struct AttachmentFolder: ~Copyable {
  /// Bytes of one attachment.
  static let attachmentLimit = 50_000_000
  /// Bytes of all attachments of one application.
  static let totalLimit = 500_000_000

  private let folder: OpenFile
  private var total = 0
  // By bytes, since names that only differ in their Unicode normal form are equal and yet two files.
  private var known: [[UInt8]: Result<Attachment, Refusal>] = [:]

  /// An attachment's bytes and their digest.
  struct Attachment {
    let name: String
    let bytes: [UInt8]
    let digest: SHA256Digest
  }

  /// Why an attachment is not taken.
  struct Refusal: Error {
    let rule: Rule
  }

  init(_ folder: consuming OpenFile) { self.folder = folder }

  /// The application's own file.
  func application(_ name: String, limit: Int) throws(FileFault) -> [UInt8] {
    try folder.file(name).bytes(upTo: limit)
  }

  /// The attachment at a path below the folder; each is read once, however often it is named.
  mutating func attachment(_ path: String) throws(Refusal) -> Attachment {
    let key = Array(path.utf8)
    if let known = known[key] { return try known.get() }
    let result = Result { () throws(Refusal) in try read(path) }
    known[key] = result
    return try result.get()
  }

  private mutating func read(_ path: String) throws(Refusal) -> Attachment {
    var names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String($0) ?? ""
    }
    guard names != [""], names.first != "", !names.contains(".."), !path.utf8.contains(0) else {
      throw Refusal(rule: .outsideFolder)
    }
    guard let name = names.popLast(), name != "", name != "." else {
      throw Refusal(rule: .file(.notRegularFile))
    }
    let folders = names.filter { $0 != "" && $0 != "." }
    let bytes: [UInt8]
    do {
      bytes = try Self.bytes(of: name, in: folders[...], of: folder)
    } catch {
      throw Refusal(rule: .file(error))
    }
    guard bytes.count <= Self.attachmentLimit else {
      throw Refusal(rule: .file(.tooLarge(limit: Self.attachmentLimit)))
    }
    total += bytes.count
    guard total <= Self.totalLimit else { throw Refusal(rule: .attachmentsTooLarge(limit: Self.totalLimit)) }
    return Attachment(name: name, bytes: bytes, digest: .of(bytes))
  }

  /// Goes down folder by folder, so that no symbolic link is ever followed.
  private static func bytes(
    of name: String,
    in folders: ArraySlice<String>,
    of folder: borrowing OpenFile
  ) throws(FileFault) -> [UInt8] {
    guard let first = folders.first else { return try folder.file(name).bytes(upTo: attachmentLimit) }
    var current = try folder.folder(first)
    for next in folders.dropFirst() { current = try current.folder(next) }
    return try current.file(name).bytes(upTo: attachmentLimit)
  }
}
