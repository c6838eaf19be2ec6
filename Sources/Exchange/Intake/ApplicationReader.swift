package import Casework

/// Reads applications in the format `aktenlage-application/1`: one JSON file with its attachments beside it.
///
/// A file that breaks a rule is refused whole, with every fault. What only a person can judge becomes a
/// finding, and the application is taken. Text is kept as it came, control characters included.
package enum ApplicationReader {
  /// What `format` must say.
  package static let format = "aktenlage-application/1"
  /// The most bytes that a file may have.
  package static let sizeLimit = 10_000_000

  /// The application in a file, with its attachments.
  ///
  /// Whether the catalogue knows the matter is not asked here; see `Intake.contents`.
  ///
  /// - Parameter now: The store's now; a receipt more than five minutes later is refused.
  package static func read(path: String, now: Instant) throws(ReadFailure) -> Delivery {
    let (folder, name) = parts(of: path)
    var attachments = try attachmentFolder(folder, of: name)
    let bytes: [UInt8]
    do {
      bytes = try attachments.application(name, limit: sizeLimit)
    } catch {
      throw refusal(.file(error), of: [], named: name)
    }
    guard bytes.count <= sizeLimit else {
      throw refusal(.file(.tooLarge(limit: sizeLimit)), of: bytes, named: name)
    }
    var reading = Reading(now: now)
    do {
      let parts = reading.parts(try JSONParser.parse(bytes), source: bytes, &attachments)
      if let parts, !reading.hasFaults {
        return Delivery(
          fileName: name,
          digest: .of(bytes),
          person: parts.person,
          application: parts.application,
          documents: parts.documents,
          findings: reading.findings
        )
      }
    } catch {
      reading.fault(.json(error.fault), at: error.path, offset: error.offset)
    }
    throw ReadFailure(fileName: name, digest: .of(bytes), faults: reading.faults(in: bytes))
  }

  /// The folder of a file, in which its attachments lie.
  private static func attachmentFolder(
    _ path: String,
    of name: String
  ) throws(ReadFailure) -> AttachmentFolder {
    do {
      return AttachmentFolder(try OpenFile.folder(path))
    } catch {
      throw refusal(.file(error), of: [], named: name)
    }
  }

  /// The refusal of a whole file.
  private static func refusal(_ rule: Rule, of bytes: [UInt8], named name: String) -> ReadFailure {
    let fault = Fault(path: JSONPath.top.text, position: nil, rule: rule)
    return ReadFailure(fileName: name, digest: .of(bytes), faults: [fault])
  }

  /// The folder and the name of a file.
  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }
}
