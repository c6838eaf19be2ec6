/// What each scalar beyond ASCII becomes in the search form.
struct SearchFormTable: Sendable {
  static let shared = SearchFormTable()

  /// Up to four ASCII bytes for each scalar of Latin, Greek, Cyrillic and the marks around them, lowest
  /// byte first.
  private var letters: [UInt32]

  private static let limit = 0x2100
  private static let unknown: UInt32 = 0
  private static let nothing: UInt32 = 1

  private init() {
    letters = Array(repeating: Self.unknown, count: Self.limit)
    for mark in 0x300...0x36F { letters[mark] = Self.nothing }
    for sign in Self.silent.unicodeScalars { letters[Int(sign.value)] = Self.nothing }
    for line in RegisterTable.searchForms {
      let fields = RegisterTable.fields(of: line)
      guard fields.count == 9, fields[1] == "char", let value = Int(fields[2], radix: 16), value < Self.limit
      else { continue }
      letters[value] = Self.packed(fields[6].lowercased())
    }
    for pair in [Self.african, Self.cyrillic, Self.greek].joined(separator: " ").split(separator: " ") {
      let scalars = pair.unicodeScalars
      guard let letter = scalars.first else { continue }
      let form = Self.packed(String(String.UnicodeScalarView(scalars.dropFirst())))
      letters[Int(letter.value)] = form
      let upper = letter.properties.uppercaseMapping.unicodeScalars
      // Some small letters have no capital of their own but a capital with marks.
      if upper.count == 1, let capital = upper.first { letters[Int(capital.value)] = form }
    }
  }

  private static func packed(_ form: String) -> UInt32 {
    var packed: UInt32 = 0
    for (index, byte) in form.utf8.prefix(4).enumerated() { packed |= UInt32(byte) << (8 * UInt32(index)) }
    return packed == 0 ? nothing : packed
  }

  /// Adds what a scalar beyond ASCII becomes.
  func fold(_ scalar: Unicode.Scalar, into collapse: inout SearchFormCollapse, _ folded: inout [UInt8]) {
    let value = Int(scalar.value)
    if value < Self.limit, letters[value] != Self.unknown {
      // ου is one sound and one pair of letters in every Latin spelling: Papadopoulos.
      if Self.upsilons.contains(scalar), collapse.lastWritten == 0x6F {
        collapse.addLetter(0x75) { folded.append($0) }
        return
      }
      var rest = letters[value]
      guard rest != Self.nothing else { return }
      while rest != 0 {
        collapse.addLetter(UInt8(truncatingIfNeeded: rest)) { folded.append($0) }
        rest >>= 8
      }
    } else {
      foldUnlisted(scalar, into: &collapse, &folded)
    }
  }

  private func foldUnlisted(
    _ scalar: Unicode.Scalar,
    into collapse: inout SearchFormCollapse,
    _ folded: inout [UInt8]
  ) {
    for part in CanonicalForm.decomposed(scalar) {
      let isListed = Int(part.value) < Self.limit && letters[Int(part.value)] != Self.unknown
      if part.isASCII {
        collapse.add(UInt8(truncatingIfNeeded: part.value)) { folded.append($0) }
      } else if isListed {
        fold(part, into: &collapse, &folded)
      } else {
        addUnlisted(part, into: &collapse, &folded)
      }
    }
  }

  private func addUnlisted(
    _ scalar: Unicode.Scalar,
    into collapse: inout SearchFormCollapse,
    _ folded: inout [UInt8]
  ) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .unassigned, .surrogate:
      for byte in scalar.properties.lowercaseMapping.utf8 {
        collapse.addLetter(byte) { folded.append($0) }
      }
    case .nonspacingMark, .enclosingMark, .format:
      break
    case .control, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol,
      .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      collapse.part()
    @unknown default:
      collapse.part()
    }
  }

  /// What a scalar is spelled with, pairs of letters in full: `ä` as `ae`; nothing for marks and signs that may be left
  /// out, and the scalar itself, in lower case, where it is no letter of the table.
  func spelling(of scalar: Unicode.Scalar, _ write: (UInt8) -> Void) {
    let value = Int(scalar.value)
    if value < Self.limit, letters[value] != Self.unknown {
      var rest = letters[value] == Self.nothing ? 0 : letters[value]
      while rest != 0 {
        write(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
      return
    }
    for part in CanonicalForm.decomposed(scalar) {
      if part != scalar {
        spelling(of: part, write)
      } else if part.properties.generalCategory == .spaceSeparator {
        write(0x20)
      } else {
        for byte in part.properties.lowercaseMapping.utf8 { write(byte) }
      }
    }
  }

  private static let upsilons: [Unicode.Scalar] = ["υ", "ύ", "Υ", "Ύ"]

  /// Signs inside names that are written or left out as one pleases.
  private static let silent = "´¨·ʹʺʻʼʽʾʿˈˌ‘’"

  /// Latin letters of African languages that DIN 91379 leaves out.
  private static let african = "ɓb ɗd ɖd ƙk ɛe ɔo ǝe ƴy ɲn ɩi ʋv ƒf ɣg"

  /// ICAO Doc 9303-3, section 6 B, with the letters of the Turkic languages of Central Asia.
  private static let cyrillic = """
    аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh \
    цts чch шsh щshch ъie ыy ь эe юiu яia ђd ѓg єie ѕdz іi їi јj љlj њnj ћc ќk ѝi ўu џdz ґg әa ғg қk ңn өo ұu үu һh
    """

  /// ICAO Doc 9303-3, section 6 C.
  private static let greek = """
    αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo \
    άa έe ήi ίi όo ύy ώo ϊi ϋy ΐi ΰy ϴth
    """
}
