/// The machine-readable lines of a travel document or card: TD3 (two lines of 44) or TD1 (three of 30).
///
/// Only the form is required. Wrong check digits are findings, since a person must look at the document
/// then, not refuse the application.
/// Source: ICAO Doc 9303, parts 3 to 5.
package struct MachineReadableZone: Hashable, Sendable {
  /// The lines as they came.
  package let lines: [String]
  /// The layout that their number and length say.
  package let layout: Layout
  private let bytes: [[UInt8]]

  /// Where fields stand.
  package enum Layout: Hashable, Sendable {
    /// Card: three lines of 30.
    case td1
    /// Passport book: two lines of 44.
    case td3
  }

  /// What kept texts from being such lines.
  package enum Malformed: Error, Hashable {
    /// Neither two nor three lines.
    case numberOfLines
    /// A line, counted from 1, that is not 44 or 30 characters long.
    case length(line: Int)
    /// A character that is not A to Z, 0 to 9 or `<`, in this line, counted from 1.
    case character(line: Int)
  }

  /// Takes two lines of 44 or three of 30 characters.
  package init(lines: [String]) throws(Malformed) {
    let layout: Layout
    switch lines.count {
    case 2: layout = .td3
    case 3: layout = .td1
    default: throw .numberOfLines
    }
    let bytes = lines.map { Array($0.utf8) }
    for (index, line) in bytes.enumerated() {
      guard line.allSatisfy({ MachineReadableZone.value(of: $0) != nil }) else {
        throw .character(line: index + 1)
      }
      guard line.count == (layout == .td3 ? 44 : 30) else { throw .length(line: index + 1) }
    }
    self.lines = lines
    self.layout = layout
    self.bytes = bytes
  }

  /// The bytes at places of a line, both counted from 1 as the standard counts.
  func bytes(_ line: Int, _ places: ClosedRange<Int>) -> ArraySlice<UInt8> {
    bytes[line - 1][places.lowerBound - 1...places.upperBound - 1]
  }

  /// The check digit of characters: weights 7, 3, 1 from the left, A is 10, `<` is 0; the sum modulo 10.
  package static func checkDigit(of characters: some Sequence<UInt8>) -> Int {
    var sum = 0
    for (index, byte) in characters.enumerated() {
      let weight = index % 3 == 0 ? 7 : index % 3 == 1 ? 3 : 1
      sum += (value(of: byte) ?? 0) * weight
    }
    return sum % 10
  }

  static func value(of byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x41 + 10
    case 0x3C: 0
    default: nil
    }
  }
}

extension MachineReadableZone: Codable {
  /// Reads an array of lines.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let lines = try container.decode([String].self)
    do {
      try self.init(lines: lines)
    } catch {
      let description = "not a machine-readable zone: \(error)"
      throw DecodingError.dataCorruptedError(in: container, debugDescription: description)
    }
  }

  /// Writes the lines as an array.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(lines)
  }
}
