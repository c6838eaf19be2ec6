/// Why what is typed is not kept outside of the running program.
package struct JournalFault: Error, Hashable, Sendable {
  /// The folder of the journal.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What the disk answered.
  package enum Reason: Hashable, Sendable {
    case notPermitted
    case full
    /// Something else stands in the place of the folder.
    case notAFolder
    /// Anything else, by the number of the system's error.
    case other(code: Int32)
  }
}
