/// To whom a letter about a case goes.
///
/// The representative only if a written power is in the file and the address is known; else the person. Formal
/// service must go to such a representative.
/// Source: § 14 Abs. 3, § 41 Abs. 1 VwVfG NRW, § 7 LZG NRW.
struct Recipient: Hashable {
  let name: String
  /// Name and address as they stand on the letter.
  let lines: [String]

  init(_ situation: Situation) {
    let representative = situation.record.application.representative
    if let representative, let address = representative.address, situation.record.hasPowerOfAttorney {
      name = representative.name
      lines = Self.lines(name, address)
    } else {
      name = situation.file.person.name.displayName
      lines = Self.lines(name, situation.file.person.address)
    }
  }

  private static func lines(_ name: String, _ address: Address) -> [String] {
    [name, address.holder, address.streetLine, address.townLine].compactMap(\.self)
  }
}

extension Case {
  /// Whether the written power of attorney (E38) is in the file and nobody found it wanting.
  var hasPowerOfAttorney: Bool {
    switch assessment(of: .e38) {
    case .copyPresent, .originalSeen: true
    case .missing, .notNeeded: false
    case nil: documents.contains { $0.document.code == .e38 }
    }
  }
}
