import Foundation
import Testing

/// A training store of one test, used only through the program.
struct TestOffice: OfficeAtTerminal {
  let folder: Folder
  /// The day that every command takes for today, unless it says otherwise.
  var today = "2026-11-23"

  var store: URL { folder.url.appending(path: "store/aktenlage.sqlite") }

  /// A new training store; without any case unless samples are named.
  init(taking samples: [String] = []) throws {
    folder = try Folder()
    #expect(try run("init", "--training").status == 0)
    if !samples.isEmpty {
      let paths = samples.map { Self.samples.appending(path: $0).path() }
      #expect(try run(["intake"] + paths).status == 0)
    }
  }

  /// A place where no store is.
  init(empty folder: Folder) { self.folder = folder }

  /// The synthetic applications.
  static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ExchangeTests/Data")

  static let blueCard = "000-employment-blueCard.json"

  /// Runs a command on the store, as `training` or as somebody else.
  func run(_ arguments: String..., officer: String? = nil, input: String? = nil) throws -> Run {
    try run(arguments, officer: officer, input: input)
  }

  func run(_ arguments: [String], officer: String? = nil, input: String? = nil) throws -> Run {
    let who = officer.map { ["--as", $0] } ?? []
    return try plain(arguments + who + ["--today", today], input: input)
  }

  /// Runs a command with nothing but the store added.
  func plain(_ arguments: [String], input: String? = nil) throws -> Run {
    try Run.of(Run.program, arguments, environment: environment, input: input)
  }

  var environment: [String: String] {
    [
      "AKTENLAGE_STORE": store.path(), "HOME": folder.url.path(), "PATH": "/usr/bin:/bin",
      "LANG": "de_DE.UTF-8",
    ]
  }

  /// The reference of the case with this serial number.
  static func reference(_ serial: Int) -> String {
    let digits = String(serial)
    return "54/33-B-" + String(repeating: "0", count: 6 - digits.count) + digits + "/26"
  }

  /// Writes an application that is a sample with other values, without attachments.
  func application(_ change: (inout [String: Any]) throws -> Void) throws -> String {
    let data = try Data(contentsOf: Self.samples.appending(path: Self.blueCard))
    var object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    object["evidence"] = [Any]()
    try change(&object)
    let file = folder.url.appending(path: "\(UUID().uuidString).json")
    try JSONSerialization.data(withJSONObject: object).write(to: file)
    return file.path()
  }
}
