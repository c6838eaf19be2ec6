/// An application as a transport delivered it, parsed and checked: what becomes a case.
package struct Delivery: Hashable, Sendable {
  /// The name of the file it came in, without folder. Text from outside.
  package let fileName: String
  /// Digest of the delivered file's bytes; the same submission with another digest is refused.
  package let digest: SHA256Digest
  /// The person as the sender describes them.
  package let person: Person
  /// What is applied for.
  package let application: Application
  /// The papers that came along.
  package let documents: [DeliveredDocument]
  /// What the reader noticed; kept with the case.
  package let findings: [IntakeFinding]

  package init(
    fileName: String,
    digest: SHA256Digest,
    person: Person,
    application: Application,
    documents: [DeliveredDocument],
    findings: [IntakeFinding]
  ) {
    self.fileName = fileName
    self.digest = digest
    self.person = person
    self.application = application
    self.documents = documents
    self.findings = findings
  }
}

/// A document that came with an application.
package struct DeliveredDocument: Hashable, Sendable {
  /// What is recorded of it.
  package let document: Document
  /// The paper itself.
  package let bytes: [UInt8]

  package init(document: Document, bytes: [UInt8]) {
    self.document = document
    self.bytes = bytes
  }
}

/// Something that intake noticed and a person should know; the application is taken in all the same.
package struct IntakeFinding: Hashable, Sendable, Codable {
  /// What was noticed.
  package let code: Code
  /// What it is about: a field, a value, a reference. Text from outside.
  package let detail: String

  package init(_ code: Code, detail: String = "") {
    self.code = code
    self.detail = detail
  }

  /// What was noticed. Raw values are stored.
  package enum Code: String, CaseIterable, Hashable, Sendable, Codable {
    /// The application names no matter; triage chooses.
    case matterOpen
    /// The application names a matter that the catalogue does not know; triage chooses.
    case matterUnknown
    /// The address is not in Düsseldorf, or town and postcode disagree.
    case competenceQuestion
    /// A check digit of the machine-readable zone does not fit; the detail names the field.
    case checkDigit
    case nameTooLong
    case nameOutsideRegister
    case nationalityRepeated
    /// A key that the format does not know; kept and shown.
    case unknownField
    /// The person may already have a file; the detail names it.
    case possiblePerson
    /// An item of the person differs from the file that the case joined; the detail names the item and its new text.
    case personDiffers
  }
}
