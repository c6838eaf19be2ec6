import Casework

/// What is gathered while one file is read: faults, findings and the keys that the format does not know.
struct Reading {
  /// The store's now.
  let now: Instant
  private(set) var findings: [IntakeFinding] = []
  private(set) var unknownFields: [Application.Answer] = []
  private var found: [Found] = []
  private var omitted = 0

  /// More faults of one file than this help nobody, and a hostile file could hold millions.
  private static let faultLimit = 1000

  /// A fault before its line is known.
  private struct Found {
    let path: JSONPath
    let offset: Int
    let rule: Rule
  }

  init(now: Instant) { self.now = now }

  var hasFaults: Bool { !found.isEmpty }

  mutating func fault(_ rule: Rule, at path: JSONPath, offset: Int) {
    guard found.count < Self.faultLimit else {
      omitted += 1
      return
    }
    found.append(Found(path: path, offset: offset, rule: rule))
  }

  mutating func fault(_ rule: Rule, at node: Node) {
    fault(rule, at: node.path, offset: node.value.bytes.lowerBound)
  }

  mutating func find(_ code: IntakeFinding.Code, _ detail: String) {
    findings.append(IntakeFinding(code, detail: detail))
  }

  /// Keeps a key that the format does not know, with the bytes of its value.
  mutating func keepUnknown(_ node: Node, source: [UInt8]) {
    unknownFields.append(Application.Answer(key: node.path.text, text: node.value.text(in: source)))
    find(.unknownField, node.path.text)
  }

  /// The faults in the order of the file, with their lines.
  func faults(in bytes: [UInt8]) -> [Fault] {
    var lines = LineCount(bytes)
    let inOrder = found.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    var faults = inOrder.map { _, found in
      Fault(path: found.path.text, position: lines.position(of: found.offset), rule: found.rule)
    }
    if omitted > 0 {
      faults.append(Fault(path: JSONPath.top.text, position: nil, rule: .furtherFaults(omitted)))
    }
    return faults
  }
}
