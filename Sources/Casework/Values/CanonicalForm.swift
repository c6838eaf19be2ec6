// The standard library normalises text for comparison; only this import makes the forms themselves visible.
@_spi(_Unicode) import Swift

/// The two canonical forms of Unicode (UAX #15).
enum CanonicalForm {
  /// NFC: letters and marks joined where one scalar stands for both.
  static func composed(_ text: String) -> [Unicode.Scalar] { Array(text._nfc) }

  /// NFD of one scalar: letter and marks apart.
  static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] { Array(String(scalar)._nfd) }
}
