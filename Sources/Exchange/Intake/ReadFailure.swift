package import Casework

/// Why a delivered file is refused: every fault that could be found in it.
package struct ReadFailure: Error, Hashable, Sendable {
  /// The name of the file, without folder. Text from outside.
  package let fileName: String
  /// Digest of what was read: the whole file; of a file over the limit its first 10 MB and one byte; of a file
  /// that could not be opened, nothing.
  package let digest: SHA256Digest
  /// In the order of the file, at most 1,000; of a text that is no JSON only the first.
  package let faults: [Fault]

  package init(fileName: String, digest: SHA256Digest, faults: [Fault]) {
    self.fileName = fileName
    self.digest = digest
    self.faults = faults
  }
}

/// One rule of the format that a file breaks, and where.
package struct Fault: Hashable, Sendable {
  /// JSON path: `$.applicant.passport.number`. May hold keys from outside.
  package let path: String
  /// Where in the file; nil if the fault is the file itself.
  package let position: SourcePosition?
  package let rule: Rule

  package init(path: String, position: SourcePosition?, rule: Rule) {
    self.path = path
    self.position = position
    self.rule = rule
  }
}

/// A place in a text file.
package struct SourcePosition: Hashable, Sendable {
  /// Bytes before it.
  package let offset: Int
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int

  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
