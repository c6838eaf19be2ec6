/// Turns a terminal's bytes into events, however they are split into reads.
///
/// Knows the keys of xterm, tmux, linux and rxvt, bracketed paste (2004), focus (1004) and mouse (1006). Replies to
/// queries and unknown sequences are swallowed; no broken sequence ever becomes typed characters. Two things need
/// time, which the owner keeps: while `isPending`, call `flush()` after a silence.
package struct KeyParser: Sendable {
  enum State: Hashable {
    case ground
    /// After ESC; `again` after a second one, which rxvt sends for Alt.
    case escape(again: Bool)
    /// After ESC [, with the bytes so far.
    case control(alt: Bool)
    /// After ESC [ [, as the linux console sends F1 to F5.
    case linuxFunction
    /// After ESC O.
    case single(alt: Bool)
    /// Inside an OSC, DCS, APC, PM or SOS string; `escaped` after an ESC in it.
    case string(escaped: Bool)
    /// Inside an old mouse report, with the bytes still to come.
    case oldMouse(left: Int)
    case paste
  }

  /// A paste longer than this many bytes comes in several events.
  package static let pasteLimit = 4 << 20

  /// How many silences end a sequence that has begun, and a paste that does not end.
  static let sequencePatience = 40
  static let pastePatience = 400

  /// What the terminal said about its private modes (DECRPM): mode number to state.
  ///
  /// 1 and 2 mean that the mode is there, 0 that it is unknown.
  package private(set) var reportedModes: [Int: Int] = [:]

  /// True once the terminal has answered the query for its attributes (DA1).
  package private(set) var hasAnswered = false

  var state = State.ground
  var bytes: [UInt8] = []
  var events: [Event] = []
  private var character = PartialCharacter()
  private var silences = 0

  package init() {}

  /// True while a silence would decide what the bytes so far mean.
  package var isPending: Bool { state != .ground || character.isPartial }

  /// True while an ESC may stand for itself, or for the beginning of a key.
  package var isEscapePending: Bool {
    switch state {
    case .escape: true
    case .ground, .control, .linuxFunction, .single, .string, .oldMouse, .paste: false
    }
  }

  /// Reads bytes and gives the events they complete.
  package mutating func feed(_ input: some Sequence<UInt8>) -> [Event] {
    silences = 0
    for byte in input { read(byte) }
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  /// Says that nothing came for the time after which an ESC stands for itself.
  ///
  /// A lone ESC is decided at once; a sequence or paste that has begun gets more patience, since its rest may still
  /// be on the way and must not become typed text.
  package mutating func flush() -> [Event] {
    silences += 1
    switch state {
    case .ground:
      character = PartialCharacter()
    case .escape(let again):
      state = .ground
      emit(.escape)
      if again { emit(.escape) }
    case .control(let alt):
      guard silences >= Self.sequencePatience else { break }
      if bytes.isEmpty, !alt { emit(.character("["), .alt) }
      state = .ground
    case .single(let alt):
      guard silences >= Self.sequencePatience else { break }
      if bytes.isEmpty, !alt { emit(.character("O"), .alt) }
      state = .ground
    case .linuxFunction, .string, .oldMouse:
      if silences >= Self.sequencePatience { state = .ground }
    case .paste:
      if silences >= Self.pastePatience { endPaste() }
    }
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  mutating func emit(_ key: Key, _ modifiers: Modifiers = []) { events.append(.key(key, modifiers)) }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .ground: readGround(byte, [])
    case .escape(let again): readEscape(byte, again: again)
    case .control(let alt): readControl(byte, alt: alt)
    case .single(let alt): readSingle(byte, alt: alt)
    case .linuxFunction:
      state = .ground
      if byte >= 0x41, byte <= 0x45 { emit(.function(Int(byte) - 0x40)) }
    case .string(let escaped): readString(byte, escaped: escaped)
    case .oldMouse(let left): state = left > 1 ? .oldMouse(left: left - 1) : .ground
    case .paste: readPaste(byte)
    }
  }

  private mutating func readGround(_ byte: UInt8, _ modifiers: Modifiers) {
    if byte >= 0x80 {
      guard let scalar = character.add(byte) else { return }
      // C1 controls are no keys, however they are encoded.
      if scalar.value >= 0xA0 { emit(.character(Character(scalar)), modifiers) }
      return
    }
    character = PartialCharacter()
    switch byte {
    case 0x1B: state = .escape(again: false)
    case 0x0D, 0x0A: emit(.enter, modifiers)
    case 0x09: emit(.tab, modifiers)
    case 0x08, 0x7F: emit(.backspace, modifiers)
    case 0x00: emit(.character(" "), modifiers.union(.control))
    case 0x01...0x1A:
      emit(.character(Character(Unicode.Scalar(byte + 0x60))), modifiers.union(.control))
    case 0x1C...0x1F:
      emit(.character(Character(Unicode.Scalar(byte + 0x40))), modifiers.union(.control))
    default: emit(.character(Character(Unicode.Scalar(byte))), modifiers)
    }
  }

  private mutating func readEscape(_ byte: UInt8, again: Bool) {
    bytes.removeAll(keepingCapacity: true)
    switch byte {
    case 0x1B:
      if again { emit(.escape) }
      state = .escape(again: true)
    case 0x5B: state = .control(alt: again)
    case 0x4F: state = .single(alt: again)
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .string(escaped: false)
    default:
      state = .ground
      if again { emit(.escape) }
      if byte >= 0x80 { emit(.escape) }
      readGround(byte, byte >= 0x80 ? [] : .alt)
    }
  }

  private mutating func readControl(_ byte: UInt8, alt: Bool) {
    switch byte {
    case 0x1B:
      state = .escape(again: false)
    case 0x00..<0x20, 0x7F...0xFF:
      state = .ground
      // An Enter is an Enter even when a broken sequence came before it.
      if byte == 0x0D { emit(.enter) }
    case 0x5B where bytes.isEmpty:
      state = .linuxFunction
    case 0x24 where bytes.first != 0x3F, 0x40...0x7E:
      state = .ground
      let sequence = ControlSequence(bytes: bytes, final: byte)
      note(sequence)
      decode(sequence, alt: alt)
    default:
      // No key is this long; the rest is swallowed until the sequence ends.
      if bytes.count < 64 { bytes.append(byte) }
    }
  }

  private mutating func readSingle(_ byte: UInt8, alt: Bool) {
    switch byte {
    case 0x1B: state = .escape(again: false)
    case 0x30...0x39 where bytes.count < 2: bytes.append(byte)
    default:
      state = .ground
      decodeSingle(byte, alt: alt)
    }
  }

  private mutating func readString(_ byte: UInt8, escaped: Bool) {
    switch byte {
    case 0x5C where escaped, 0x07, 0x18, 0x1A: state = .ground
    case 0x0D:
      state = .ground
      emit(.enter)
    case 0x1B: state = .string(escaped: true)
    default:
      guard escaped else { return }
      // The string broke off and another sequence began.
      state = .escape(again: false)
      readEscape(byte, again: false)
    }
  }

  private mutating func note(_ sequence: ControlSequence) {
    if sequence.prefix == 0x3F, sequence.final == 0x63 { hasAnswered = true }
    if sequence.prefix == 0x3F, sequence.final == 0x79, sequence.parameters.count == 2 {
      reportedModes[sequence.parameters[0]] = sequence.parameters[1]
    }
  }

  /// Enters a paste.
  mutating func beginPaste() {
    state = .paste
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func readPaste(_ byte: UInt8) {
    bytes.append(byte)
    if byte == 0x7E, bytes.suffix(6).elementsEqual([0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]) {
      bytes.removeLast(6)
      endPaste()
    } else if bytes.count >= Self.pasteLimit, byte & 0xC0 != 0x80, byte < 0xC0, byte != 0x0D, byte != 0x1B,
      !bytes.suffix(6).contains(0x1B)
    {
      events.append(.paste(PasteText.decoded(bytes)))
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private mutating func endPaste() {
    state = .ground
    events.append(.paste(PasteText.decoded(bytes)))
    bytes = []
  }
}
