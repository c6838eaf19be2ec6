package import Casework

/// A letter that was written into a file for its reader.
package struct WrittenLetter: Hashable, Sendable {
  /// Where the file lies.
  package let path: String
  /// Length in bytes.
  package let byteCount: Int
  /// In which form it is, and why not as PDF.
  package let form: Form

  package init(path: String, byteCount: Int, form: Form) {
    self.path = path
    self.byteCount = byteCount
    self.form = form
  }

  /// The form of a file.
  package enum Form: Hashable, Sendable {
    case pdf
    /// The very bytes that left.
    case frozenPDF
    /// Plain text, because the program that makes PDF is not installed; the name of its package.
    case textForLack(ofPackage: String)
    /// Plain text, because that program failed.
    case textAfterFault
  }
}

/// Why a letter was not written.
package enum LetterWritingFailure: Error, Hashable, Sendable {
  /// Nothing can be written in this folder.
  case folder(String)
  /// The bytes that left are not in the store any more, or are other ones.
  case paper(SHA256Digest)
}
