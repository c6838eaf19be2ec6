import Casework

/// Text as it may stand in a page: markup, quotes and braces are letters, what steers the page is shown by its number.
package enum HTMLText {
  /// The text in one line, safe between tags and in a quoted attribute.
  package static func line(_ text: String) -> String { escaped(PrintableText.line(text)) }

  /// The text with its line breaks.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(
      separator: "\n"
    )
  }

  /// Works on scalars: a sign with a combining mark on it is another character, and still the same sign to a browser.
  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "{": result += "&#123;"
      case "}": result += "&#125;"
      // A number does not part from its paragraph sign at the end of a line.
      case " " where last == "§": result += "&nbsp;"
      default: result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return result
  }
}
