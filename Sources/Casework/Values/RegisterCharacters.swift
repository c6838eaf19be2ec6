/// The characters in which the register of foreigners keeps names: DIN 91379 Latin letters and non-letters
/// N1.
struct RegisterCharacters: Sendable {
  static let shared = RegisterCharacters()

  private var single: Set<Unicode.Scalar> = []
  private var sequences: Set<[Unicode.Scalar]> = []
  private var longest = 1

  private init() {
    for line in RegisterTable.characters {
      let fields = RegisterTable.fields(of: line)
      guard fields.count >= 3, fields[0] == "bll" || fields[0] == "bnlreq" else { continue }
      let scalars = fields[2].split(separator: " ").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      if scalars.count == 1 { single.formUnion(scalars) } else { sequences.insert(scalars) }
      longest = max(longest, scalars.count)
    }
  }

  /// The scalars of a name, in normal form C, that no character or sequence of the register covers.
  func outside(_ name: String) -> [Unicode.Scalar] {
    if name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }) { return [] }
    let scalars = CanonicalForm.composed(name)
    var outside: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let room = min(longest, scalars.count - index)
      let sequence = stride(from: room, to: 1, by: -1).first {
        sequences.contains(Array(scalars[index..<index + $0]))
      }
      if sequence == nil, !single.contains(scalars[index]) { outside.append(scalars[index]) }
      index += sequence ?? 1
    }
    return outside
  }
}
