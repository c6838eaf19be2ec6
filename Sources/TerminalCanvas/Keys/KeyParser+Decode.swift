/// What complete sequences mean.
extension KeyParser {
  mutating func decode(_ sequence: ControlSequence, alt: Bool) {
    let extra: Modifiers = alt ? .alt : []
    switch sequence.prefix {
    case 0x3C: decodeMouse(sequence)
    case 0: if !sequence.hasIntermediates { decodeKey(sequence, extra) }
    default: break
    }
  }

  private mutating func decodeKey(_ sequence: ControlSequence, _ extra: Modifiers) {
    let modifiers = Self.modifiers(sequence.parameter(1, default: 1)).union(extra)
    switch sequence.final {
    case 0x7E: decodeTilde(sequence, modifiers)  // ~
    // rxvt: Shift, Control, both.
    case 0x24: decodeTilde(sequence, modifiers.union(.shift))
    case 0x5E: decodeTilde(sequence, modifiers.union(.control))
    case 0x40: decodeTilde(sequence, modifiers.union([.shift, .control]))
    case 0x5A: emit(.tab, modifiers.union(.shift))  // Z
    case 0x49 where sequence.parameters.isEmpty: events.append(.focus(true))  // I
    case 0x4F where sequence.parameters.isEmpty: events.append(.focus(false))  // O
    case 0x4D where sequence.parameters.isEmpty: state = .oldMouse(left: 3)  // M
    // rxvt: Shift with an arrow.
    case 0x61...0x64 where sequence.parameters.isEmpty:
      if let key = Self.cursorKey(sequence.final - 0x20) { emit(key, modifiers.union(.shift)) }
    case 0x75: emitCode(sequence.parameter(0, default: 0), modifiers)  // u
    case 0x52 where sequence.parameter(0, default: 1) != 1: break  // the answer to a query for the cursor
    default:
      if let key = Self.cursorKey(sequence.final) { emit(key, modifiers) }
    }
  }

  private mutating func decodeTilde(_ sequence: ControlSequence, _ modifiers: Modifiers) {
    switch sequence.parameter(0, default: 0) {
    case 1, 7: emit(.home, modifiers)
    case 2: emit(.insert, modifiers)
    case 3: emit(.delete, modifiers)
    case 4, 8: emit(.end, modifiers)
    case 5: emit(.pageUp, modifiers)
    case 6: emit(.pageDown, modifiers)
    case let code where code >= 11 && code <= 15: emit(.function(code - 10), modifiers)
    case let code where code >= 17 && code <= 21: emit(.function(code - 11), modifiers)
    case let code where code == 23 || code == 24: emit(.function(code - 12), modifiers)
    case let code where code == 25 || code == 26: emit(.function(code - 24), modifiers.union(.shift))
    case let code where code == 28 || code == 29: emit(.function(code - 25), modifiers.union(.shift))
    case let code where code >= 31 && code <= 34: emit(.function(code - 26), modifiers.union(.shift))
    case 27: emitCode(sequence.parameter(2, default: 0), modifiers)
    case 200: beginPaste()
    default: break
    }
  }

  /// A key given as a character's number, as some terminals do when asked to tell more.
  private mutating func emitCode(_ code: Int, _ modifiers: Modifiers) {
    switch code {
    case 13: emit(.enter, modifiers)
    case 9: emit(.tab, modifiers)
    case 27: emit(.escape, modifiers)
    case 8, 127: emit(.backspace, modifiers)
    default:
      guard code >= 0x20, code < 0x7F || code >= 0xA0, let value = UInt32(exactly: code),
        let scalar = Unicode.Scalar(value)
      else { return }
      emit(.character(Character(scalar)), modifiers)
    }
  }

  mutating func decodeSingle(_ byte: UInt8, alt: Bool) {
    let number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let modifiers = Self.modifiers(max(1, number)).union(alt ? .alt : [])
    if let key = Self.cursorKey(byte) {
      emit(key, modifiers)
      return
    }
    switch byte {
    // rxvt: Control with an arrow.
    case 0x61...0x64: if let key = Self.cursorKey(byte - 0x20) { emit(key, modifiers.union(.control)) }
    case 0x4D: emit(.enter, modifiers)
    case 0x49: emit(.tab, modifiers)
    case 0x58: emit(.character("="), modifiers)
    // The number pad's keys j to y stand for * to 9.
    case 0x6A...0x79: emit(.character(Character(Unicode.Scalar(byte - 0x40))), modifiers)
    default: break
    }
  }

  private mutating func decodeMouse(_ sequence: ControlSequence) {
    guard sequence.parameters.count == 3, !sequence.hasIntermediates,
      sequence.final == 0x4D || sequence.final == 0x6D
    else { return }
    let code = sequence.parameters[0]
    var modifiers: Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    let point = Point(
      column: max(0, sequence.parameters[1] - 1),
      row: max(0, sequence.parameters[2] - 1)
    )
    guard let action = Self.mouseAction(code & ~28, isRelease: sequence.final == 0x6D) else { return }
    events.append(.mouse(Mouse(action, at: point, modifiers: modifiers)))
  }

  private static func mouseAction(_ code: Int, isRelease: Bool) -> Mouse.Action? {
    let buttons: [Mouse.Button] = [.left, .middle, .right]
    switch code {
    case 0...2: return isRelease ? .release(buttons[code]) : .press(buttons[code])
    case 32...34: return .drag(buttons[code - 32])
    case 35: return .move
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return nil
    }
  }

  /// The keys that end in a letter.
  private static func cursorKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    case 0x50...0x53: .function(Int(byte) - 0x4F)
    default: nil
    }
  }

  /// xterm's number for modifiers: one more than Shift 1, Alt 2, Control 4, Meta 8.
  private static func modifiers(_ number: Int) -> Modifiers {
    let bits = max(0, number - 1)
    var modifiers: Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 || bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
