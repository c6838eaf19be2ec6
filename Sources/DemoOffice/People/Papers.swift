import Casework

/// The few small documents that all synthetic applications share.
struct Papers: Sendable {
  let passport: Paper
  let certificate: Paper
  let contract: Paper
  let photo: Paper

  var all: [Paper] { [passport, certificate, contract, photo] }

  /// One paper: its bytes and their digest.
  struct Paper: Sendable {
    let bytes: [UInt8]
    let digest: SHA256Digest
    let mediaType: String

    init(_ bytes: [UInt8], mediaType: String) {
      self.bytes = bytes
      self.mediaType = mediaType
      digest = SHA256Digest.of(bytes)
    }

    func document(_ code: EvidenceCode?, title: String, originalSeen: Bool = false) -> Document {
      Document(
        code: code,
        title: title,
        digest: digest,
        byteCount: bytes.count,
        mediaType: mediaType,
        pages: 1,
        originalSeen: originalSeen
      )
    }
  }

  init() {
    passport = Paper(
      Self.pdf(["MUSTER - Passkopie", "Synthetisches Dokument ohne Gegenstueck", "Seite mit Lichtbild"]),
      mediaType: "application/pdf"
    )
    certificate = Paper(
      Self.pdf([
        "MUSTER - Bescheinigung", "Hiermit wird zu Uebungszwecken bestaetigt,",
        "dass dieses Dokument nichts bestaetigt.",
      ]),
      mediaType: "application/pdf"
    )
    contract = Paper(
      Self.pdf([
        "MUSTER - Vertrag", "zwischen der Muster GmbH und der antragstellenden Person",
        "Verguetung: 4.100,00 EUR monatlich",
      ]),
      mediaType: "application/pdf"
    )
    photo = Paper(Self.jpeg, mediaType: "image/jpeg")
  }

  /// A PDF of one page with these lines as text.
  static func pdf(_ lines: [String]) -> [UInt8] {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
    let stream = "BT /F1 14 Tf 20 TL 60 760 Td \(shown) ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }
}
