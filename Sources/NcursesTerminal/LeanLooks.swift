/// Says looks in fewer bytes than ncurses does: only what differs from the look that the terminal has.
///
/// ncurses leaves a look by resetting everything and naming both colours anew, about thirty bytes between two words.
/// Here a look is kept until something is written in it, and is then said as the shorter of two: what changed, or a
/// reset and all of it. Where a terminal's looks are not those of ECMA-48, the bytes stay as they are.
package struct LeanLooks: Sendable {
  /// What `SGR` sets, as numbers of its own.
  private struct Look: Equatable {
    /// One bit for each of the attributes 1 to 9.
    var attributes: UInt16 = 0
    var foreground = Color.standard
    var background = Color.standard
    /// Which of the character sets 10 to 12 of a Linux console.
    var font: UInt8 = 10
  }

  /// A colour and the form in which it is said.
  private enum Color: Equatable {
    case standard
    /// 30 to 37, 40 to 47, 90 to 97 or 100 to 107.
    case basic(Int)
    case indexed(Int)
    case direct(Int, Int, Int, isColons: Bool)
  }

  /// What is wanted, of which the terminal learns with the next thing that is written.
  private struct Wanted {
    var look = Look()
    /// The last of `ESC ( x`, and of shift in and out.
    var set: UInt8?
    var shift: UInt8?
  }

  /// What the terminal is in; nil where nobody knows: before the first frame, and after one that was left as it is.
  private struct Shown {
    var look: Look?
    var set: UInt8?
    var shift: UInt8?
  }

  private var wanted = Wanted()
  private var shown = Shown()
  private var out: [UInt8] = []
  private let turnsOff: Bool

  /// A terminal that can turn single attributes off, as all with colours can, or only all at once.
  package init(turnsOff: Bool) { self.turnsOff = turnsOff }

  /// Rewrites the bytes of a frame in place, and gives how many they are now: never more.
  package mutating func shorten(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    out.removeAll(keepingCapacity: true)
    out.reserveCapacity(bytes.count)
    let before = wanted
    guard rewrite(UnsafeBufferPointer(bytes)), out.count <= bytes.count else {
      wanted = before
      forget()
      return bytes.count
    }
    for (index, byte) in out.enumerated() { bytes[index] = byte }
    return out.count
  }

  /// Forgets what the terminal is in, since somebody else wrote to it.
  package mutating func forget() { shown = Shown() }

  /// Whether everything was understood.
  private mutating func rewrite(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // A frame ends as ncurses ends it, in the terminal's own look.
    if shown.look == nil { wanted.look = Look() }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x1B:
        guard let end = Self.end(of: bytes, from: index) else { return false }
        guard take(UnsafeBufferPointer(rebasing: bytes[index..<end])) else { return false }
        index = end
        continue
      case 0x0E, 0x0F: wanted.shift = byte
      case 0x08, 0x0D: out.append(byte)
      default:
        say()
        out.append(byte)
      }
      index += 1
    }
    say()
    return true
  }

  /// Behind the sequence that begins at an escape; nil where it is cut off.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    var index = start + 1
    switch bytes[index] {
    case UInt8(ascii: "["):
      index += 1
      while index < bytes.count, (0x20...0x3F).contains(bytes[index]) { index += 1 }
    case UInt8(ascii: "("), UInt8(ascii: ")"): index += 1
    default: break
    }
    return index < bytes.count ? index + 1 : nil
  }

  private mutating func take(_ sequence: UnsafeBufferPointer<UInt8>) -> Bool {
    let final = sequence[sequence.count - 1]
    switch sequence[1] {
    case UInt8(ascii: "("):
      wanted.set = final
      return true
    case UInt8(ascii: "[") where final == UInt8(ascii: "m"):
      return take(parameters: sequence[2..<(sequence.count - 1)])
    case UInt8(ascii: "[") where Self.moves.contains(final) || sequence[2] == UInt8(ascii: "?"):
      out.append(contentsOf: sequence)
      return true
    case UInt8(ascii: "["), UInt8(ascii: "D"), UInt8(ascii: "M"), UInt8(ascii: "="), UInt8(ascii: ">"):
      // What erases or scrolls does so in the background of the look.
      say()
      out.append(contentsOf: sequence)
      return true
    default: return false
    }
  }

  /// The sequences that only move the cursor.
  private static let moves = Set("ABCDGHdf`ae".utf8)

  // MARK: What is wanted

  private mutating func take(parameters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for field in fields {
      if field.contains(UInt8(ascii: ":")) {
        guard fields.count == 1 else { return false }
        return takeColons(field)
      }
      guard let number = Self.number(field) else { return false }
      numbers.append(number)
    }
    var rest = numbers[...]
    while let code = rest.popFirst() {
      guard take(code, &rest) else { return false }
    }
    return true
  }

  /// The number that digits say; nothing says 0.
  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit), value < 100_000 else { return nil }
      value = value * 10 + Int(digit) - 0x30
    }
    return value
  }

  private mutating func take(_ code: Int, _ rest: inout ArraySlice<Int>) -> Bool {
    switch code {
    case 0:
      // The font of a Linux console is no part of its look.
      wanted.look = Look(font: wanted.look.font)
    case 1...9: wanted.look.attributes |= 1 << UInt16(code)
    case 10...12: wanted.look.font = UInt8(code)
    case 22: wanted.look.attributes &= ~0b110
    case 23...25, 27...29: wanted.look.attributes &= ~(1 << UInt16(code - 20))
    case 30...37, 90...97: wanted.look.foreground = .basic(code)
    case 40...47, 100...107: wanted.look.background = .basic(code)
    case 39: wanted.look.foreground = .standard
    case 49: wanted.look.background = .standard
    case 38, 48:
      let color: Color
      switch rest.popFirst() {
      case 5:
        guard let index = rest.popFirst() else { return false }
        color = .indexed(index)
      case 2:
        guard rest.count >= 3 else { return false }
        color = .direct(rest.removeFirst(), rest.removeFirst(), rest.removeFirst(), isColons: false)
      default: return false
      }
      if code == 38 { wanted.look.foreground = color } else { wanted.look.background = color }
    default: return false
    }
    return true
  }

  /// `38:2::r:g:b`, as it is said to terminals with direct colours.
  private mutating func takeColons(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let numbers = field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
      Self.number($0)
    }
    guard numbers.count == 6, numbers[1] == 2, numbers[2] == 0, let code = numbers[0],
      let red = numbers[3], let green = numbers[4], let blue = numbers[5]
    else { return false }
    let color = Color.direct(red, green, blue, isColons: true)
    switch code {
    case 38: wanted.look.foreground = color
    case 48: wanted.look.background = color
    default: return false
    }
    return true
  }

  // MARK: What is said

  /// Brings the terminal into the look that is wanted.
  private mutating func say() {
    if wanted.set != shown.set, let set = wanted.set {
      out += [0x1B, UInt8(ascii: "("), set]
      shown.set = set
    }
    if wanted.shift != shown.shift, let shift = wanted.shift {
      out.append(shift)
      shown.shift = shift
    }
    let look = wanted.look
    guard look != shown.look else { return }
    let whole = Self.codes(of: look, isFontKnown: look.font == shown.look?.font ?? 10)
    if let old = shown.look, turnsOff || old.attributes & ~look.attributes == 0 {
      let change = Self.codes(from: old, to: look)
      write(change.utf8.count < whole.utf8.count ? change : whole)
    } else {
      write(whole)
    }
    shown.look = look
  }

  private mutating func write(_ codes: String) {
    out += [0x1B, UInt8(ascii: "[")]
    out.append(contentsOf: codes.utf8)
    out.append(UInt8(ascii: "m"))
  }

  /// A reset and all of a look.
  private static func codes(of look: Look, isFontKnown: Bool) -> String {
    var codes = (1...9).filter { look.attributes & 1 << UInt16($0) != 0 }.map(String.init)
    if !isFontKnown { codes.append("\(look.font)") }
    if let color = code(of: look.foreground, base: 38) { codes.append(color) }
    if let color = code(of: look.background, base: 48) { codes.append(color) }
    return codes.isEmpty ? "" : (["0"] + codes).joined(separator: ";")
  }

  /// What changed between two looks.
  private static func codes(from old: Look, to new: Look) -> String {
    var codes: [String] = []
    let off = old.attributes & ~new.attributes
    var on = new.attributes & ~old.attributes
    if off & 0b110 != 0 {
      codes.append("22")
      on |= new.attributes & 0b110
    }
    for number in [3, 4, 5, 7, 8, 9] where off & 1 << UInt16(number) != 0 { codes.append("\(number + 20)") }
    for number in 1...9 where on & 1 << UInt16(number) != 0 { codes.append("\(number)") }
    if old.font != new.font { codes.append("\(new.font)") }
    if old.foreground != new.foreground { codes.append(code(of: new.foreground, base: 38) ?? "39") }
    if old.background != new.background { codes.append(code(of: new.background, base: 48) ?? "49") }
    return codes.joined(separator: ";")
  }

  private static func code(of color: Color, base: Int) -> String? {
    switch color {
    case .standard: nil
    case .basic(let code): "\(code)"
    case .indexed(let index): "\(base);5;\(index)"
    case .direct(let red, let green, let blue, isColons: true): "\(base):2::\(red):\(green):\(blue)"
    case .direct(let red, let green, let blue, isColons: false): "\(base);2;\(red);\(green);\(blue)"
    }
  }
}
