/// Walks over a TOML text and notes the line of every path; never fails, only loses track until the next line.
struct TOMLLineScanner {
  private(set) var lines: [String: Int] = [:]
  private(set) var repetitions: [TOMLLineIndex.Repetition] = []

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var table = ""
  /// How often `[[path]]` was seen.
  private var repeats: [String: Int] = [:]
  private var headers: Set<String> = []

  // Deeper lists than any office file has are skipped by the line, so that a hostile text cannot exhaust the stack.
  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func scanDocument() {
    while position < bytes.count {
      skipBlanksAndLines()
      switch peek {
      case nil: return
      case UInt8(ascii: "["): scanHeader()
      default: scanAssignment(in: table, depth: 0)
      }
      skipToLineEnd()
    }
  }

  private mutating func scanHeader() {
    position += 1
    let isRepeated = peek == UInt8(ascii: "[")
    if isRepeated {
      position += 1
    }
    let parts = scanKey()
    guard let last = parts.last else { return }
    var parent = ""
    for part in parts.dropLast() {
      parent = latest(Self.join(parent, part))
    }
    let path = Self.join(parent, last)
    if isRepeated {
      let count = repeats[path, default: 0]
      repeats[path] = count + 1
      note(path, once: false)
      table = "\(path)[\(count)]"
      note(table, once: false)
    } else {
      table = path
      note(path, once: !headers.insert(path).inserted)
    }
  }

  private mutating func scanAssignment(in parent: String, depth: Int) {
    let parts = scanKey()
    skipBlanks()
    guard !parts.isEmpty, peek == UInt8(ascii: "=") else { return }
    position += 1
    var path = parent
    for part in parts.dropLast() {
      path = Self.join(path, part)
      note(path, once: false)
    }
    path = Self.join(path, parts[parts.count - 1])
    note(path, once: true)
    skipBlanks()
    scanValue(at: path, depth: depth)
  }

  private mutating func scanValue(at path: String, depth: Int) {
    guard depth < Self.deepest else { return }
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): scanString()
    case UInt8(ascii: "["): scanArray(at: path, depth: depth)
    case UInt8(ascii: "{"): scanInlineTable(at: path, depth: depth)
    default: skipScalar()
    }
  }

  private mutating func scanArray(at path: String, depth: Int) {
    position += 1
    var index = 0
    while position < bytes.count {
      skipBlanksAndLines()
      switch peek {
      case nil: return
      case UInt8(ascii: "]"):
        position += 1
        return
      case UInt8(ascii: ","):
        position += 1
      default:
        let start = position
        let element = "\(path)[\(index)]"
        note(element, once: false)
        scanValue(at: element, depth: depth + 1)
        index += 1
        if position == start { return }
      }
    }
  }

  private mutating func scanInlineTable(at path: String, depth: Int) {
    position += 1
    while position < bytes.count {
      skipBlanks()
      switch peek {
      case nil, UInt8(ascii: "\n"): return
      case UInt8(ascii: "}"):
        position += 1
        return
      case UInt8(ascii: ","):
        position += 1
      default:
        let start = position
        scanAssignment(in: path, depth: depth + 1)
        if position == start { return }
      }
    }
  }

  private func latest(_ path: String) -> String {
    repeats[path].map { "\(path)[\($0 - 1)]" } ?? path
  }

  private mutating func note(_ path: String, once: Bool) {
    guard let first = lines[path] else {
      lines[path] = line
      return
    }
    if once {
      repetitions.append(TOMLLineIndex.Repetition(path: path, firstLine: first, line: line))
    }
  }

  private static func join(_ parent: String, _ name: String) -> String {
    parent.isEmpty ? name : "\(parent).\(name)"
  }
}

// MARK: - Bytes

extension TOMLLineScanner {
  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The parts of a dotted key; empty where none stands.
  private mutating func scanKey() -> [String] {
    var parts: [String] = []
    while true {
      skipBlanks()
      guard let byte = peek else { return parts }
      let start = position
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        position += 1
        while let inner = peek, inner != byte, inner != UInt8(ascii: "\n") { position += 1 }
        parts.append(String(decoding: bytes[(start + 1)..<position], as: UTF8.self))
        if peek == byte { position += 1 }
      } else {
        while let inner = peek, Self.isBare(inner) { position += 1 }
        guard position > start else { return parts }
        parts.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      skipBlanks()
      guard peek == UInt8(ascii: ".") else { return parts }
      position += 1
    }
  }

  private mutating func scanString() {
    guard let quote = peek else { return }
    let isLong = position + 2 < bytes.count && bytes[position + 1] == quote && bytes[position + 2] == quote
    position += isLong ? 3 : 1
    while let byte = peek {
      if byte == UInt8(ascii: "\n") {
        guard isLong else { return }
        line += 1
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position += 1
        if peek == UInt8(ascii: "\n") { line += 1 }
      } else if byte == quote {
        if !isLong {
          position += 1
          return
        }
        if position + 2 < bytes.count, bytes[position + 1] == quote, bytes[position + 2] == quote {
          position += 3
          return
        }
      }
      position += 1
    }
  }

  private mutating func skipScalar() {
    while let byte = peek, !Self.endsScalar(byte) { position += 1 }
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
  }

  private mutating func skipBlanksAndLines() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: "\n"):
        line += 1
        position += 1
      case UInt8(ascii: "#"):
        while let inner = peek, inner != UInt8(ascii: "\n") { position += 1 }
      default:
        return
      }
    }
  }

  private mutating func skipToLineEnd() {
    while let byte = peek, byte != UInt8(ascii: "\n") { position += 1 }
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default:
      false
    }
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"):
      true
    default:
      false
    }
  }
}
