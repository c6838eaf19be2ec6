/// Text from outside as it may stand on paper: what would steer a printer, a page or the eye is shown by its number.
///
/// Control characters, direction controls, invisible, private and unassigned characters become `‹U+202E›`; tabs and
/// line breaks become blanks. Nothing is dropped silently.
package enum PrintableText {
  /// The text on one line.
  package static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch kind(scalar) {
      case .printed: result.unicodeScalars.append(scalar)
      case .blank: result += " "
      case .hidden: result += number(of: scalar)
      }
    }
    return result
  }

  private enum Kind { case printed, blank, hidden }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": return .blank
    // Joiners belong to the spelling of several scripts and steer nothing.
    case "\u{200C}", "\u{200D}": return .printed
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return .hidden
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator,
      .lineSeparator, .paragraphSeparator:
      return .printed
    @unknown default: return .hidden
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + "›"
  }
}
