import Casework
import Exchange
import Glibc
import Testing

@Suite("Attachments")
struct AttachmentTests {
  private static let first = "attachments/000-E01.pdf"
  private static let limit = 50_000_000

  @Test(
    "A path that leads out of the folder is refused",
    arguments: [
      "", "/etc/passwd", "//etc/passwd", "../000-E01.pdf", "attachments/../attachments/000-E01.pdf", "..",
      "attachments/..", "./../x", "attachments/000-E01.pdf\\u0000", "\\u0000",
    ]
  )
  func outside(path: String) throws {
    try expect(path, .outsideFolder, in: Scratch())
  }

  @Test("What is no regular file is refused, without being opened")
  func notRegular() throws {
    let scratch = try Scratch()
    #expect(mkfifo("\(scratch.folder)/pipe", 0o600) == 0)
    try expect("pipe", .file(.notRegularFile), in: scratch)
    try expect("attachments", .file(.notRegularFile), in: scratch)
    try expect("attachments/", .file(.notRegularFile), in: scratch)
    try expect("attachments/.", .file(.notRegularFile), in: scratch)
    try expect(".", .file(.notRegularFile), in: scratch)
  }

  @Test("Symbolic links are refused at the end of a path and on the way")
  func links() throws {
    let scratch = try Scratch()
    try scratch.link("device.pdf", to: "/dev/zero")
    try scratch.link("inside.pdf", to: Self.first)
    try scratch.link("nowhere.pdf", to: "nothing")
    try scratch.link("folder", to: "attachments")
    try scratch.link("attachments/up", to: "..")
    try scratch.link("loop", to: "loop")
    for path in [
      "device.pdf", "inside.pdf", "nowhere.pdf", "folder/000-E01.pdf", "attachments/up/x", "loop/x", "loop",
    ] {
      try expect(path, .file(.symbolicLink), in: scratch)
    }
  }

  @Test("A file that is not there is missing")
  func missing() throws {
    let scratch = try Scratch()
    for path in [
      "attachments/000-E01.PDF", "nothing/000-E01.pdf", "\(Self.first)/x", "~/x",
      "attachments\\\\000-E01.pdf",
    ] {
      try expect(path, .file(.missing), in: scratch)
    }
    try expect(String(repeating: "x", count: 300), .file(.unreadable(code: ENAMETOOLONG)), in: scratch)
  }

  @Test(
    "Blank steps of a path change nothing",
    arguments: ["./attachments/000-E01.pdf", "attachments//./000-E01.pdf"]
  )
  func sameFile(path: String) throws {
    let delivery = try Scratch().delivery(Self.first, path)
    #expect(delivery.documents.first?.document.title == "000-E01.pdf")
  }

  @Test("Content that does not match its digest is refused")
  func digest() throws {
    let scratch = try Scratch()
    try scratch.write([1, 2, 3], to: Self.first)
    let stated = try SHA256Digest(parsing: "36558980aefb478a0384d3632d7d1649cfb359be77d4a74d5e935ba682e761f5")
    let faults = try scratch.faults(Array(scratch.text.utf8))
    #expect(faults.map(\.path) == ["$.evidence[0].sha256"])
    #expect(faults.map(\.rule) == [.digestMismatch(stated: stated, found: .of([1, 2, 3]))])
  }

  @Test("An attachment has at most fifty million bytes")
  func size() throws {
    let scratch = try Scratch()
    let largest = [UInt8](repeating: 0, count: Self.limit)
    try scratch.write(largest, to: Self.first)
    let stated = "36558980aefb478a0384d3632d7d1649cfb359be77d4a74d5e935ba682e761f5"
    let delivery = try scratch.delivery(stated, SHA256Digest.of(largest).text)
    #expect(delivery.documents.first?.document.byteCount == Self.limit)
    try scratch.write(largest + [0], to: Self.first)
    try expect(Self.first, .file(.tooLarge(limit: Self.limit)), in: scratch)
  }

  @Test("A hole of a terabyte is refused as fast as any")
  func hole() throws {
    let scratch = try Scratch()
    try #require(truncate("\(scratch.folder)/\(Self.first)", 1 << 40) == 0)
    try expect(Self.first, .file(.tooLarge(limit: Self.limit)), in: scratch)
  }

  @Test("All attachments together have at most five hundred million bytes")
  func total() throws {
    let scratch = try Scratch()
    for index in 0..<11 {
      try scratch.write([], to: "hole-\(index)")
      try #require(truncate("\(scratch.folder)/hole-\(index)", off_t(Self.limit)) == 0)
    }
    let digest = SHA256Digest.of([UInt8](repeating: 0, count: Self.limit)).text
    func evidence(_ files: Range<Int>) -> String {
      files.map {
        #"{"code":"E01","file":"hole-\#($0)","sha256":"\#(digest)","mediaType":"application/pdf"},"#
      }.joined()
    }
    let faults = try scratch.faults("\"evidence\": [", "\"evidence\": [\(evidence(0..<11))")
    #expect(faults.first?.path == "$.evidence[10].file")
    #expect(faults.first?.rule == .attachmentsTooLarge(limit: 500_000_000))
  }

  @Test("A file that is named a thousand times is read once")
  func repeated() throws {
    let scratch = try Scratch()
    try scratch.write([], to: "hole")
    try #require(truncate("\(scratch.folder)/hole", off_t(Self.limit)) == 0)
    let digest = SHA256Digest.of([UInt8](repeating: 0, count: Self.limit)).text
    let one =
      "{\"code\":\"E01\",\"file\":\"hole\",\"sha256\":\"\(digest)\",\"mediaType\":\"application/pdf\"},"
    let all = "\"evidence\": [" + String(repeating: one, count: 1000)
    #expect(try scratch.delivery("\"evidence\": [", all).documents.count == 1005)
  }

  private func expect(_ path: String, _ rule: Rule, in scratch: Scratch) throws {
    let faults = try scratch.faults(Self.first, path)
    #expect(faults.map(\.path) == ["$.evidence[0].file"], "\(path)")
    #expect(faults.map(\.rule) == [rule], "\(path)")
  }
}
