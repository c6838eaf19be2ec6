/// What a plain xterm answers when a program asks it something, so that none waits in vain.
struct TerminalAnswers {
  /// Whether the program asked for the cursor keys' application form.
  private(set) var hasApplicationCursor = false
  private var sequence: [UInt8] = []

  /// The answer to what was written.
  mutating func reply(to bytes: ArraySlice<UInt8>) -> [UInt8] {
    var reply = ""
    for byte in bytes {
      if byte == 0x1B {
        sequence = [byte]
      } else if !sequence.isEmpty {
        sequence.append(byte)
        guard Self.isWhole(sequence) else { continue }
        reply += answer(to: String(decoding: sequence.dropFirst(), as: UTF8.self))
        sequence = []
      }
    }
    return Array(reply.utf8)
  }

  private mutating func answer(to sequence: String) -> String {
    switch sequence {
    case "[c", "[0c": return "\u{1B}[?62;22c"
    case "[>c", "[>0c": return "\u{1B}[>1;10;0c"
    case "[5n": return "\u{1B}[0n"
    case "[6n": return "\u{1B}[1;1R"
    case "[?1h": hasApplicationCursor = true
    case "[?1l": hasApplicationCursor = false
    case _ where sequence.hasPrefix("[?") && sequence.hasSuffix("$p"):
      return "\u{1B}[?\(sequence.dropFirst(2).dropLast(2));0$y"
    default: break
    }
    return ""
  }

  /// Whether an escape sequence has its last byte.
  private static func isWhole(_ sequence: [UInt8]) -> Bool {
    guard sequence.count > 1 else { return false }
    switch sequence[1] {
    case UInt8(ascii: "["):
      return sequence.count > 2 && (0x40...0x7E).contains(sequence[sequence.count - 1])
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      return sequence[sequence.count - 1] == 0x07 || sequence.suffix(2) == [0x1B, 0x5C]
    case UInt8(ascii: "("), UInt8(ascii: ")"): return sequence.count > 2
    default: return true
    }
  }

  /// What was written without its escape sequences.
  static func plainText(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var sequence: [UInt8] = []
    for byte in bytes {
      if byte == 0x1B {
        sequence = [byte]
      } else if sequence.isEmpty {
        text.append(byte)
      } else {
        sequence.append(byte)
        if isWhole(sequence) { sequence = [] }
      }
    }
    return text
  }
}
