/// The names of a person as the passport writes them; never split, never reordered, kept as they came.
///
/// Source: record layout of the register of foreigners, fields 004.01 to 004.03.
package struct PersonName: Hashable, Sendable {
  /// The family name, or the whole name of a person whose passport does not part it: 1 to 120 Unicode
  /// scalars.
  package let familyName: String
  /// All given names, or nil if the passport does not part the name.
  package let givenName: String?
  /// The family name at birth, where it differs.
  package let nameAtBirth: String?

  /// The name with these parts. A name at birth without a visible character counts as none.
  package init(familyName: String, givenName: String?, nameAtBirth: String? = nil) throws(Malformed) {
    guard familyName.hasVisibleCharacter else { throw .familyNameWithoutVisibleCharacter }
    guard familyName.unicodeScalars.count <= 120 else { throw .familyNameTooLong }
    guard givenName?.hasVisibleCharacter ?? true else { throw .givenNameWithoutVisibleCharacter }
    self.familyName = familyName
    self.givenName = givenName
    self.nameAtBirth = nameAtBirth?.hasVisibleCharacter == true ? nameAtBirth : nil
  }

  /// What kept texts from being a name.
  package enum Malformed: Error, Hashable {
    case familyNameWithoutVisibleCharacter
    /// More than 120 Unicode scalars.
    case familyNameTooLong
    case givenNameWithoutVisibleCharacter
  }

  /// `Öztürk, Aylin`, or the single name.
  package var displayName: String {
    guard let givenName else { return familyName }
    return "\(familyName), \(givenName)"
  }

  /// The folded key by which lists are ordered: family name before given name, as bytes.
  package var sortKey: String {
    // A tab sorts before the blank inside a name, so all of one family stand together.
    SearchForm.fold(familyName) + "\t" + SearchForm.fold(givenName ?? "")
  }

  /// All names in folded form, for the search index.
  package var searchKey: String {
    var names = familyName
    if let givenName { names += " " + givenName }
    if let nameAtBirth { names += " " + nameAtBirth }
    return SearchForm.fold(names)
  }
}

// MARK: - The register's limits

extension PersonName {
  /// Whether a part is longer than the register takes: 90 for family names, 60 for given names.
  package var tooLongForRegister: Bool {
    func length(_ name: String?) -> Int { name.map { CanonicalForm.composed($0).count } ?? 0 }
    return length(familyName) > 90 || length(givenName) > 60 || length(nameAtBirth) > 90
  }

  /// The characters that are not in the register's set (DIN 91379), in their order; empty for most names.
  package var charactersOutsideRegister: [Unicode.Scalar] {
    [familyName, givenName, nameAtBirth].flatMap { $0.map(RegisterCharacters.shared.outside) ?? [] }
  }
}

extension StringProtocol {
  /// Whether a person would see anything: a letter, digit, sign or symbol, not only blanks, marks and
  /// controls.
  var hasVisibleCharacter: Bool {
    unicodeScalars.contains { scalar in
      // U+2800, the empty Braille pattern, is a symbol without ink.
      if scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}" { return false }
      return switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
        .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
        .openPunctuation,
        .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
        .currencySymbol, .modifierSymbol, .otherSymbol:
        true
      case .nonspacingMark, .enclosingMark, .control, .format, .surrogate, .privateUse, .unassigned,
        .spaceSeparator, .lineSeparator, .paragraphSeparator:
        false
      @unknown default:
        false
      }
    }
  }
}

// MARK: - In entries

extension PersonName: Codable {
  private enum CodingKeys: String, CodingKey { case familyName, givenName, nameAtBirth }

  /// Reads the parts and makes the name of them, so that nothing malformed comes in.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    do {
      try self.init(
        familyName: container.decode(String.self, forKey: .familyName),
        givenName: container.decodeIfPresent(String.self, forKey: .givenName),
        nameAtBirth: container.decodeIfPresent(String.self, forKey: .nameAtBirth)
      )
    } catch let malformed as Malformed {
      let description = "not a name: \(malformed)"
      let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: description)
      throw DecodingError.dataCorrupted(context)
    }
  }
}
