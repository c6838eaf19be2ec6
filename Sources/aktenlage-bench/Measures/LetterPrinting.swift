import Foundation

/// A decision of two pages as PDF, by the program's own command, its start included. Without the renderer it gives
/// nothing.
struct LetterPrinting: Measure {
  let name = "letter as PDF"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "aktenlage-bench-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var seconds: [Double] = []
    for round in 0..<6 {
      let process = Process()
      process.executableURL = URL(filePath: bench.program)
      process.arguments = [
        "letter", "--sample", "decision", "--outcome", "refusal", "--format", "pdf",
        "--out", folder.appending(path: "\(round).pdf").path(percentEncoded: false),
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let taken = try Stopwatch.milliseconds {
        try process.run()
        process.waitUntilExit()
      }
      guard process.terminationStatus == 0 else { return [] }
      // The first finds nothing in the page cache.
      if round > 0 { seconds.append(taken / 1000) }
    }
    return [Finding(measure: name, ours: Samples(seconds, .seconds), aims: [.worst(2)])]
  }
}
