/// The parts of a sequence that begins with ESC [.
struct ControlSequence: Hashable {
  /// `?`, `<`, `=` or `>` before the numbers; 0 if there is none.
  var prefix: UInt8
  var parameters: [Int]
  /// True if bytes between numbers and end change the meaning.
  var hasIntermediates: Bool
  var final: UInt8

  /// Numbers that are left out or too large to mean anything are 0.
  init(bytes: [UInt8], final: UInt8) {
    self.final = final
    prefix = 0
    parameters = []
    hasIntermediates = false
    var number = 0
    var hasNumber = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39:
        number = number > 99_999 ? 100_000 : number * 10 + Int(byte - 0x30)
        hasNumber = true
      case 0x3A, 0x3B:
        parameters.append(number > 99_999 ? 0 : number)
        number = 0
        hasNumber = true
      case 0x3C...0x3F where index == 0: prefix = byte
      default: hasIntermediates = true
      }
    }
    if hasNumber { parameters.append(number > 99_999 ? 0 : number) }
  }

  /// The number at a place, or the one it stands for when it is left out.
  func parameter(_ index: Int, default fallback: Int) -> Int {
    guard parameters.indices.contains(index), parameters[index] != 0 else { return fallback }
    return parameters[index]
  }
}
