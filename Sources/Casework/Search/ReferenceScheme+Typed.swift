extension ReferenceScheme {
  /// The case reference that a person means by a text, in full form; nil when it is none.
  package func caseReference(typed text: String) -> CaseReference? {
    `case`.parse(text).map { CaseReference(`case`.format(serial: $0.serial, year: $0.year)) }
  }

  /// The file reference that a person means by a text, in full form; nil when it is none.
  package func fileReference(typed text: String) -> FileReference? {
    file.parse(text).map { FileReference(file.format(serial: $0.serial, year: $0.year)) }
  }
}
