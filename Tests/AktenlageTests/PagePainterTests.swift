import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation
import aktenlage

@Suite("Drawing pages of documents")
struct PagePainterTests {
  /// A page of 200 by 100 points whose left half is black.
  private static let pdf = Array(
    """
    %PDF-1.4
    1 0 obj
    << /Type /Catalog /Pages 2 0 R >>
    endobj
    2 0 obj
    << /Type /Pages /Kids [3 0 R] /Count 1 >>
    endobj
    3 0 obj
    << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R >>
    endobj
    4 0 obj
    << /Length 17 >>
    stream
    0 0 100 100 re f 
    endstream
    endobj
    trailer
    << /Root 1 0 R /Size 5 >>

    """.utf8
  )

  /// A grey JPEG of 8 by 8 points, all black.
  private static let jpeg: [UInt8] = {
    let quantisation: [UInt8] = [0xFF, 0xDB, 0x00, 0x43, 0x00] + [UInt8](repeating: 1, count: 64)
    let frame: [UInt8] = [0xFF, 0xC0, 0x00, 0x0B, 0x08, 0x00, 0x08, 0x00, 0x08, 0x01, 0x01, 0x11, 0x00]
    // One code each: a direct current of eleven bits, and the end of the block.
    let direct: [UInt8] = [0xFF, 0xC4, 0x00, 0x14, 0x00, 0x01] + [UInt8](repeating: 0, count: 15) + [0x0B]
    let alternating: [UInt8] =
      [0xFF, 0xC4, 0x00, 0x14, 0x10, 0x01] + [UInt8](repeating: 0, count: 15) + [0x00]
    let scan: [UInt8] = [0xFF, 0xDA, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3F, 0x00]
    // 0, then the eleven bits of -1024, then 0 and ones to the end of the byte.
    return [0xFF, 0xD8] + quantisation + frame + direct + alternating + scan + [0x3F, 0xF7] + [0xFF, 0xD9]
  }()

  private func paint(_ bytes: [UInt8], as mediaType: String = "application/pdf", page: Int = 1) -> PagePicture
  {
    let document = Document(
      code: nil,
      title: "scan",
      digest: SHA256Digest.of(bytes),
      byteCount: bytes.count,
      mediaType: mediaType
    )
    return PagePainter.page(page, of: document, bytes: bytes)
  }

  @Test("A page is drawn as it is, large enough to be read")
  func page() throws {
    guard case .page(let picture) = paint(Self.pdf) else {
      Issue.record("no picture")
      return
    }
    #expect(picture.columns == 1800 && picture.rows == 900)
    #expect(picture.levels[10] < 16 && picture.levels[1790] > 239)
  }

  @Test("A page behind the last one is none")
  func lastPage() { #expect(paint(Self.pdf, page: 2) == .noSuchPage) }

  @Test("A JPEG goes the same way")
  func jpeg() throws {
    guard case .page(let picture) = paint(Self.jpeg, as: "image/jpeg") else {
      Issue.record("no picture")
      return
    }
    #expect(picture.columns == picture.rows && picture.levels.allSatisfy { $0 < 32 })
  }

  @Test(
    "What is damaged, of another kind or no document at all is said, not drawn",
    arguments: [
      ([], "application/pdf", .unreadable), (Array("%PDF-1.7 broken".utf8), "application/pdf", .unreadable),
      (Array(pdf.prefix(150)), "application/pdf", .unreadable),
      ([0xFF, 0xD8, 0xFF, 0xD9], "image/jpeg", .unreadable),
      ([0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 17, 0], "image/jpeg", .unreadable),
      (pdf, "image/tiff", .otherKind),
    ] as [([UInt8], String, PagePicture)]
  )
  func refused(bytes: [UInt8], mediaType: String, outcome: PagePicture) {
    #expect(paint(bytes, as: mediaType) == outcome)
  }

  @Test("A page that takes for ever is given up in its time")
  func endless() {
    // Every form draws the next one a hundred times: ten levels of it never end.
    let levels = 10
    var text = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    text += "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    text += "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R"
    text +=
      " /Resources << /XObject << /F 5 0 R >> >> >>\nendobj\n4 0 obj\n<< /Length 4 >>\nstream\n/F Do\nendstream\nendobj\n"
    let calls = String(repeating: "/F Do ", count: 100)
    for level in 0..<levels {
      let number = 5 + level
      let draw = level == levels - 1 ? "0 0 9 9 re f" : calls
      let next = level == levels - 1 ? "" : " /Resources << /XObject << /F \(number + 1) 0 R >> >>"
      text +=
        "\(number) 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 99 99]\(next) /Length \(draw.utf8.count) >>\n"
      text += "stream\n\(draw)\nendstream\nendobj\n"
    }
    text += "trailer\n<< /Root 1 0 R /Size \(5 + levels) >>\n"
    let begin = ContinuousClock.now
    #expect(paint(Array(text.utf8)) == .unreadable)
    #expect(ContinuousClock.now - begin < .seconds(30))
  }
}
