import Casework
import Exchange
import Foundation
import Testing

/// A temporary folder with the attachments of one sample, in which changed copies of it are read.
final class Scratch {
  let folder: String
  /// The sample as it is.
  let text: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    text = try Samples.text(Samples.blueCard)
    try makeFolder("attachments")
    for name in ["000-E01.pdf", "000-E02.jpg", "000-E03.pdf", "000-E05.pdf", "000-E09.pdf"] {
      try write(Samples.bytes("attachments/\(name)"), to: "attachments/\(name)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// Makes a symbolic link; where it leads need not exist.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
  }

  /// The sample with one edit; the text that is replaced has to stand in it exactly once.
  func edited(_ old: String, _ new: String) throws -> String {
    let parts = text.components(separatedBy: old)
    try #require(parts.count == 2, "\(old) stands there \(parts.count - 1) times")
    return parts.joined(separator: new)
  }

  func read(_ bytes: [UInt8]) throws -> Result<Delivery, ReadFailure> {
    try write(bytes, to: "application.json")
    return read("application.json")
  }

  func read(_ name: String) -> Result<Delivery, ReadFailure> {
    Result { () throws(ReadFailure) in
      try ApplicationReader.read(path: "\(folder)/\(name)", now: Samples.now)
    }
  }

  /// The faults of the sample with one edit.
  func faults(_ old: String, _ new: String) throws -> [Fault] {
    try faults(Array(edited(old, new).utf8))
  }

  func faults(_ bytes: [UInt8]) throws -> [Fault] {
    switch try read(bytes) {
    case .success: []
    case .failure(let failure): failure.faults
    }
  }

  /// The delivery of the sample with one edit.
  func delivery(_ old: String, _ new: String) throws -> Delivery {
    try read(Array(edited(old, new).utf8)).get()
  }
}
