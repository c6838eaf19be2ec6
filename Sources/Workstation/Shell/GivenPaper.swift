package import Casework
package import Office

/// A paper that an officer puts into a case: where its file is, and what it is.
package struct GivenPaper: Hashable, Sendable {
  /// The path of the file as it was typed; `~` stands for the home folder.
  package let path: String
  /// The evidence it is offered for; nil for any other paper.
  package let code: EvidenceCode?
  /// What it is called in the file; empty for the name of the file.
  package let title: String
  package let issuedOn: CivilDate?
  package let validUntil: CivilDate?
  package let originalSeen: Bool

  package init(
    path: String,
    code: EvidenceCode?,
    title: String = "",
    issuedOn: CivilDate? = nil,
    validUntil: CivilDate? = nil,
    originalSeen: Bool
  ) {
    self.path = path
    self.code = code
    self.title = title
    self.issuedOn = issuedOn
    self.validUntil = validUntil
    self.originalSeen = originalSeen
  }

  /// The document that the file's bytes make.
  package func document(bytes: [UInt8]) -> Document {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Document(
      code: code,
      title: title.isEmpty ? name : title,
      digest: .of(bytes),
      byteCount: bytes.count,
      mediaType: Self.mediaType(ofFile: name),
      issuedOn: issuedOn,
      validUntil: validUntil,
      originalSeen: originalSeen
    )
  }

  /// The media type by the ending of a file name.
  package static func mediaType(ofFile name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() }
    return switch ending {
    case "pdf": "application/pdf"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "tif", "tiff": "image/tiff"
    case "txt": "text/plain"
    default: "application/octet-stream"
    }
  }
}

/// Why a paper was not put into a case.
package enum FilingFailure: Error, Hashable, Sendable {
  /// There is no file at the path, it may not be read, or it is a folder.
  case unreadable
  /// The file is empty.
  case empty
  /// The file has more bytes than one document may have.
  case tooLarge(limit: Int)
  case office(OfficeError)
}
