import Foundation
import Testing

/// Compares a text with a file beside the tests; with UPDATE_GOLDENS=1 the file is written instead.
func expectGolden(_ text: String, at path: String, file: String = #filePath) throws {
  let url = URL(filePath: file).deletingLastPathComponent().appending(path: path)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try text.write(to: url, atomically: true, encoding: .utf8)
    return
  }
  let known = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
  let lines = text.split(separator: "\n")
  for (line, pair) in zip(known, lines).enumerated() where pair.0 != pair.1 {
    Issue.record("line \(line + 1) was\n\(pair.0)\nand is\n\(pair.1)")
  }
  #expect(known.count == lines.count)
}
