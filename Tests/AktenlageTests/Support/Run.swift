import Foundation
import Testing

/// One run of the built program, from the outside: arguments in, texts and exit status out.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Standard output as JSON, one object a line.
  var objects: [[String: Any]] {
    get throws {
      try lines.map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
    }
  }

  /// Standard output as one JSON object.
  var object: [String: Any] {
    get throws {
      let objects = try objects
      #expect(objects.count == 1)
      return try #require(objects.first)
    }
  }

  /// The program, which the build puts beside the test bundle.
  static var program: URL {
    get throws {
      let bundle = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      let program = bundle.deletingLastPathComponent().appending(path: "aktenlage")
      try #require(FileManager.default.isExecutableFile(atPath: program.path()), "the program is not built")
      return program
    }
  }

  /// Runs an executable; both texts go through files, so that neither can fill a pipe.
  static func of(
    _ executable: URL,
    _ arguments: [String],
    environment: [String: String],
    input: String? = nil
  ) throws -> Run {
    let folder = try Folder()
    let (output, errors) = (folder.url.appending(path: "out"), folder.url.appending(path: "err"))
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = try folder.handle(for: output)
    process.standardError = try folder.handle(for: errors)
    process.standardInput = FileHandle.nullDevice
    if let input {
      let file = folder.url.appending(path: "in")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    }
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    )
  }
}

/// A folder of one test, gone after it and nobody else's.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "aktenlage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A new file, open for writing.
  func handle(for file: URL) throws -> FileHandle {
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }
}
