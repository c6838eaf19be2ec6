/// To whom a letter about a case goes.
///
/// The representative only if a written power is in the file and the address is known; else the person. Formal
/// service must go to such a representative.
/// Source: § 14 Abs. 3, § 41 Abs. 1 VwVfG NRW, § 7 LZG NRW; § 80 AufenthG for minors.
struct Recipient: Hashable {
  /// The name as the file has it.
  let name: String
  /// Name and address as they stand on the letter.
  let lines: [String]
  /// How the letter begins.
  let salutation: String
  /// Whether somebody acts for the person.
  let isRepresentative: Bool

  init(_ situation: Situation, on day: CivilDate) {
    let representative = situation.record.application.representative
    let person = situation.file.person
    if let representative, let address = representative.address, situation.record.hasPowerOfAttorney {
      name = representative.name
      lines = [representative.name] + Self.lines(of: address)
      salutation = "Sehr geehrte Damen und Herren,"
      isRepresentative = true
      return
    }
    name = person.name.displayName
    isRepresentative = false
    if let born = person.dateOfBirth.knownDay, born.adding(years: 18) > day {
      lines = ["Gesetzliche Vertretung von", person.name.letterName] + Self.lines(of: person.address)
      salutation = "Guten Tag,"
      return
    }
    switch person.sex {
    case .female:
      lines = ["Frau \(person.name.letterName)"] + Self.lines(of: person.address)
      salutation = "Sehr geehrte Frau \(person.name.familyName),"
    case .male:
      lines = ["Herrn \(person.name.letterName)"] + Self.lines(of: person.address)
      salutation = "Sehr geehrter Herr \(person.name.familyName),"
    case .diverse, .noEntry:
      lines = [person.name.letterName] + Self.lines(of: person.address)
      salutation = "Guten Tag \(person.name.letterName),"
    }
  }

  /// The address field of the letter.
  var addressee: Letter.Addressee { Letter.Addressee(name: name, lines: lines) }

  private static func lines(of address: Address) -> [String] {
    [address.holder.map { "c/o \($0)" }, address.streetLine, address.townLine].compactMap(\.self)
  }
}

extension PersonName {
  /// The name as a letter has it: `Aylin Öztürk`, or the single name.
  package var letterName: String {
    guard let givenName else { return familyName }
    return "\(givenName) \(familyName)"
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
