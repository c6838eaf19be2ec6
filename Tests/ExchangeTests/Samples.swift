import Casework
import Exchange
import Foundation
import Testing

/// The synthetic applications that lie beside this file.
enum Samples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Data").path()

  /// A moment after all of them.
  static let now = Instant(millisecondsSinceEpoch: 1_795_348_800_000)

  /// The one that most tests edit; it has five attachments.
  static let blueCard = "000-employment-blueCard.json"

  static func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  static func text(_ name: String) throws -> String {
    try String(decoding: bytes(name), as: UTF8.self)
  }

  /// What each of them holds, computed by another program.
  static let expected: [Expected] = {
    let table = (try? text("expected.tsv")) ?? ""
    return table.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Expected(fields: fields)
    }
  }()

  struct Expected: CustomTestStringConvertible {
    let fields: [String]
    var file: String { fields[0] }
    var submissionID: String { fields[1] }
    var digest: String { fields[2] }
    var matter: String? { fields[3] == "-" ? nil : fields[3] }
    var documentCount: Int? { Int(fields[4]) }
    var answerCount: Int? { Int(fields[5]) }
    var findings: String { fields[6] }
    var testDescription: String { file }
  }
}
