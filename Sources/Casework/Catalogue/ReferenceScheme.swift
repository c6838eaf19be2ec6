/// How the office writes the references of cases and person files.
package struct ReferenceScheme: Hashable, Sendable {
  /// The pattern of a case.
  package let `case`: ReferencePattern
  /// The pattern of a person file.
  package let file: ReferencePattern
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(case: ReferencePattern, file: ReferencePattern, validity: Validity, source: LegalSource) {
    self.case = `case`
    self.file = file
    self.validity = validity
    self.source = source
  }
}
