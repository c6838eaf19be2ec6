/// A PDF of one page that holds a JPEG as it is, so that one program draws both.
enum ImagePDF {
  /// The longest side, in points; a picture that says it is larger is not drawn.
  private static let longestSide = 20_000

  /// The PDF; nil where the bytes are no JPEG with a size.
  static func page(jpeg: [UInt8]) -> [UInt8]? {
    guard let head = head(of: jpeg) else { return nil }
    let space: String
    switch head.components {
    case 1: space = "/DeviceGray"
    case 3: space = "/DeviceRGB"
    // Cameras and scanners that give four store them turned round.
    case 4: space = "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]"
    default: return nil
    }
    let draw = "q \(head.columns) 0 0 \(head.rows) 0 0 cm /I Do Q"
    var bytes = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    func add(_ text: String, _ data: [UInt8]? = nil) {
      places.append(bytes.count)
      bytes += Array("\(places.count) 0 obj\n\(text)\n".utf8)
      if let data { bytes += Array("stream\n".utf8) + data + Array("\nendstream\n".utf8) }
      bytes += Array("endobj\n".utf8)
    }
    add("<< /Type /Catalog /Pages 2 0 R >>")
    add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
    add(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(head.columns) \(head.rows)] "
        + "/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>"
    )
    add("<< /Length \(draw.utf8.count) >>", Array(draw.utf8))
    add(
      "<< /Type /XObject /Subtype /Image /Width \(head.columns) /Height \(head.rows) /BitsPerComponent 8 "
        + "/ColorSpace \(space) /Filter /DCTDecode /Length \(jpeg.count) >>",
      jpeg
    )
    let table = bytes.count
    bytes += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places {
      let digits = String(place)
      bytes += Array((String(repeating: "0", count: max(10 - digits.count, 0)) + digits + " 00000 n \n").utf8)
    }
    bytes += Array("trailer\n<< /Size \(places.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return bytes
  }

  /// What the frame of a JPEG says of itself.
  private struct Head {
    let columns: Int
    let rows: Int
    let components: Int
  }

  private static func head(of bytes: [UInt8]) -> Head? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      if 0xC0...0xCF ~= marker, ![0xC4, 0xC8, 0xCC].contains(marker) {
        let rows = Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
        let columns = Int(bytes[place + 7]) << 8 | Int(bytes[place + 8])
        guard 1...longestSide ~= columns, 1...longestSide ~= rows else { return nil }
        return Head(columns: columns, rows: rows, components: Int(bytes[place + 9]))
      }
      // The scan begins, and no frame came before it.
      guard marker != 0xDA, length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }
}
