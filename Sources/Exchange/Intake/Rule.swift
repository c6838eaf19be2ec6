package import Casework

/// A rule of the format `aktenlage-application/1` that a file breaks, with the facts of the case.
package enum Rule: Hashable, Sendable {
  // MARK: The file and its attachments

  /// The file itself (path `$`), or an attachment, cannot be taken.
  case file(FileFault)
  case json(JSONFault)
  /// The attachment's path is empty, absolute, holds `..` or a NUL.
  case outsideFolder
  case digestMismatch(stated: SHA256Digest, found: SHA256Digest)
  /// All attachments together have more bytes than this.
  case attachmentsTooLarge(limit: Int)

  // MARK: Presence and type

  case missing
  case wrongType(expected: JSONKind, found: JSONKind)
  /// Not a whole number from this on.
  case notWholeNumber(from: Int)

  // MARK: Values

  /// `format` names something else. Text from outside.
  case unknownFormat(String)
  case notUUID
  /// Not one of the words allowed. `found` is text from outside.
  case notOneOf([String], found: String)
  case instant(Instant.Malformed)
  /// Later than the store's now plus five minutes.
  case inFuture(Instant, now: Instant)
  case language(LanguageCode.Malformed)
  /// Only `2026-11-22` is a day here.
  case date(CivilDate.Malformed)
  case partialDate(PartialDate.Malformed)
  case nationality(Nationality.Malformed)
  /// Fewer or more elements than allowed; repeats do not count.
  case count(allowed: ClosedRange<Int>, found: Int)
  case azrNumber(AZRNumber.Malformed)
  case passportNumber(PassportNumber.Malformed)
  case machineReadableZone(MachineReadableZone.Malformed)
  case digest(SHA256Digest.Malformed)
  /// Not `[a-z][A-Za-z0-9]*`. Text from outside.
  case notMatterKey(String)
  case noVisibleCharacter
  /// More Unicode scalars than this.
  case tooLong(limit: Int)
  /// There is no given name, and `givenNameAbsent` is not `true`.
  case givenNameNotMarkedAbsent

  // MARK: All of them

  /// So many more faults than are listed.
  case furtherFaults(Int)
}

/// Why a file could not be read.
package enum FileFault: Error, Hashable, Sendable {
  case missing
  /// A folder, device, pipe or socket.
  case notRegularFile
  /// The file, or for an attachment a folder on the way to it, is a symbolic link.
  case symbolicLink
  /// More bytes than this.
  case tooLarge(limit: Int)
  /// The system's error number.
  case unreadable(code: Int32)
}
