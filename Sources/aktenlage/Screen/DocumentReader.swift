import Casework
import Foundation
import Workstation

/// The text layer of a document, as `pdftotext` finds it.
enum DocumentReader {
  /// The most characters that are shown of a document.
  static let limit = 200_000

  static func text(of document: Document, bytes: [UInt8]) -> DocumentText {
    guard document.mediaType == "application/pdf" else { return .noTextLayer }
    guard let program = executable(named: "pdftotext") else { return .readerMissing }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-layout", "-enc", "UTF-8", "-", "-"]
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return .readerMissing }
    // A document larger than a pipe holds must be written while the text is read.
    let writer = Thread {
      try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? input.fileHandleForWriting.close()
    }
    writer.start()
    let read = (try? output.fileHandleForReading.read(upToCount: limit * 4)) ?? Data()
    process.terminate()
    process.waitUntilExit()
    let text = String(decoding: read, as: UTF8.self)
    guard text.contains(where: { !$0.isWhitespace }) else { return .noTextLayer }
    return .text(String(text.prefix(limit)))
  }

  private static func executable(named name: String) -> String? {
    ["/usr/bin", "/usr/local/bin", "/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
