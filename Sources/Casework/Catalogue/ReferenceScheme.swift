/// How the office writes the references of cases and person files.
package struct ReferenceScheme: Hashable, Sendable {
  package let `case`: ReferencePattern
  package let file: ReferencePattern
  package let validity: Validity
  package let source: LegalSource

  package init(case: ReferencePattern, file: ReferencePattern, validity: Validity, source: LegalSource) {
    self.case = `case`
    self.file = file
    self.validity = validity
    self.source = source
  }
}
