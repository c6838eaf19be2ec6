import Casework
import Office
import Workstation

/// A document that an officer files: its bytes from a file, kept before the entry that names them.
enum GivenDocument {
  /// The most bytes that a document may have.
  static let limit = 50_000_000

  /// Keeps the bytes and gives the document.
  static func keep(_ reader: inout ActReader, in workplace: Workplace) throws(Failure) -> Document {
    let path = try reader.required(.file)
    let bytes = try GivenFile.bytes(at: path, limit: limit)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var document = Document(
      code: try reader.word(.code, of: EvidenceCode.self),
      title: reader.given(.title) ?? name,
      digest: .of(bytes),
      byteCount: bytes.count,
      mediaType: reader.given(.mediaType) ?? GivenPaper.mediaType(ofFile: name),
      pages: try reader.number(.pages),
      issuedOn: try reader.day(.issuedOn),
      validUntil: try reader.day(.validUntil),
      originalSeen: reader.given(.originalSeen) != nil
    )
    try reader.finish()
    document.digest = try asked { () throws(OfficeError) in
      try workplace.office.keep(bytes, for: workplace.caller)
    }
    return document
  }
}
