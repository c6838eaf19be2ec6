import AktenlageTesting
import Foundation
import TerminalCanvas
import Testing

/// What work at the screen costs, counted exactly and kept in a table that may only go down.
///
/// `UPDATE_COUNTS=1` lowers what has become less and takes up new steps; what became more is changed by hand, with a
/// reason.
@Suite("Counts of bytes, cells, rows and frames", .serialized)
@MainActor
struct CountTests {
  private static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Counts/steps.txt")

  /// Keys by their names, each on its own; behind `>` a text, letter by letter, and behind `=` one given at once.
  private static let steps: [(name: String, script: String)] = [
    ("all cases", "6"), ("one row down", "Ab"), ("ten rows down", "Ab Ab Ab Ab Ab Ab Ab Ab Ab Ab"),
    ("to the page's last row", "BildAb"), ("scroll by one", "Ab"), ("scroll by five", "Ab Ab Ab Ab Ab"),
    ("page down", "BildAb"), ("page up", "BildAuf"), ("last row", "Ende"), ("first row", "Pos1"),
    ("other tab", "1"), ("and back", "6"), ("filter", "f >name:ahm Enter"), ("filter off", "Rück"),
    ("open a case", "Enter"), ("evidence", "3"), ("next row", "Ab"), ("timeline", "4"),
    ("back to the list", "F3"),
    ("palette", "Strg+k"), ("find in the palette", ">wieder"), ("palette closed", "Esc"),
    ("help", "?"), ("help closed", "Esc"), ("form", "Enter c"), ("a word typed", ">Rückruf"),
    ("500 keys at once", "=500"), ("500 more, and back", "=500 F3"),
  ]

  @Test("No step costs more than it did, and what became less is held")
  func ratchet() throws {
    var session = try CountedSession()
    defer { session.close() }
    var counted: [(name: String, cost: Cost)] = [("first picture", session.start())]
    for step in Self.steps {
      let batches = try Self.batches(step.script)
      let cost = session.cost(of: batches)
      counted.append((step.name, cost))
      #expect(session.difference == nil, "\(step.name)")
      #expect(cost.frames <= 2 * batches.count && cost.cells <= cost.frames * 120 * 40, "\(step.name)")
    }
    counted.append(("a minute", try session.costOfMinute()))
    try Self.compare(counted)
  }

  private static func batches(_ script: String) throws -> [[Event]] {
    try script.split(separator: " ").flatMap { word -> [[Event]] in
      if word.hasPrefix(">"), word.count > 1 { return word.dropFirst().map { [.key(.character($0))] } }
      if word.hasPrefix("="), let count = Int(word.dropFirst()) {
        let text = Array("Die Person sprach vor und legte den Vertrag vor. ")
        return [(0..<count).map { .key(.character(text[$0 % text.count])) }]
      }
      let (key, modifiers) = try ScriptedWorkstation.key(String(word))
      return [[.key(key, modifiers)]]
    }
  }

  // MARK: The table

  private static func compare(_ counted: [(name: String, cost: Cost)]) throws {
    let isUpdating = ProcessInfo.processInfo.environment["UPDATE_COUNTS"] == "1"
    let known = try read()
    for (name, cost) in counted {
      guard let before = known[name] else {
        if !isUpdating { Issue.record("\(name) is not in the table; UPDATE_COUNTS=1 takes it up") }
        continue
      }
      for (what, count) in fields {
        let (now, then) = (cost[keyPath: count], before[keyPath: count])
        #expect(now <= then, "\(name): \(now) \(what), were \(then)")
        if now < then, !isUpdating {
          Issue.record("\(name): \(now) \(what) are less than \(then); UPDATE_COUNTS=1 lowers the table")
        }
      }
    }
    let surplus = Set(known.keys).subtracting(counted.map(\.name))
    #expect(isUpdating || surplus.isEmpty, "no such steps: \(surplus)")
    if isUpdating { try write(counted.map { ($0.name, lower(known[$0.name], $0.cost)) }) }
  }

  private static let fields: [(String, WritableKeyPath<Cost, Int>)] = [
    ("frames", \.frames), ("bytes", \.bytes), ("cells", \.cells), ("rows", \.rows),
  ]

  private static func lower(_ known: Cost?, _ counted: Cost) -> Cost {
    guard var cost = known else { return counted }
    for (_, field) in fields { cost[keyPath: field] = min(cost[keyPath: field], counted[keyPath: field]) }
    return cost
  }

  private static func read() throws -> [String: Cost] {
    var table: [String: Cost] = [:]
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n").dropFirst() {
      let parts = line.split(separator: " ", omittingEmptySubsequences: true)
      let numbers = parts.prefix(4).compactMap { Int($0) }
      try #require(numbers.count == 4 && parts.count > 4, "\(line)")
      let name = parts.dropFirst(4).joined(separator: " ")
      table[name] = Cost(frames: numbers[0], bytes: numbers[1], cells: numbers[2], rows: numbers[3])
    }
    return table
  }

  private static func write(_ rows: [(name: String, cost: Cost)]) throws {
    func padded(_ texts: [String]) -> String {
      texts.map { String(repeating: " ", count: max(0, 7 - $0.count)) + $0 }.joined()
    }
    let lines = rows.map { row in
      padded(fields.map { String(row.cost[keyPath: $0.1]) }) + "  " + row.name
    }
    let text = ([padded(fields.map(\.0)) + "  step"] + lines).joined(separator: "\n") + "\n"
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
