package import Casework

extension Application {
  /// An application of 5 January 2026 through the portal.
  package static func sample(
    submissionID: String = "5f0c6a3e-0001-4000-8000-000000000001",
    matter: String? = "claim",
    receivedOn: String = "2026-01-05",
    hasTitle: Bool = false,
    title: String = "claim",
    representative: Representative? = nil
  ) throws -> Application {
    let key = try matter.map { try Fixture.key($0) }
    return Application(
      submissionID: submissionID,
      receivedAt: try Fixture.moment(receivedOn),
      channel: .portal,
      language: .german,
      matter: key,
      purpose: "Ich möchte in Düsseldorf arbeiten.",
      currentTitle: hasTitle
        ? CurrentTitle(matter: try Fixture.key(title), validUntil: try Fixture.day("2026-06-30")) : nil,
      representative: representative
    )
  }
}

extension Delivery {
  /// A delivery with one document, the passport.
  package static func sample(
    person: Person? = nil,
    application: Application? = nil,
    content: String = "{}",
    documents: [DeliveredDocument]? = nil
  ) throws -> Delivery {
    Delivery(
      fileName: "application.json",
      digest: SHA256Digest.of(Array(content.utf8)),
      person: try person ?? Person.sample(),
      application: try application ?? Application.sample(),
      documents: documents ?? [.sample(.e01)],
      findings: []
    )
  }
}

extension DeliveredDocument {
  /// A document whose digest is that of its bytes.
  package static func sample(_ code: EvidenceCode?, text: String = "Reisepass") -> DeliveredDocument {
    let bytes = Array(text.utf8)
    return DeliveredDocument(document: .sample(code, text: text), bytes: bytes)
  }
}

extension Document {
  /// A one-page PDF by name.
  package static func sample(_ code: EvidenceCode?, text: String = "Reisepass") -> Document {
    let bytes = Array(text.utf8)
    return Document(
      code: code,
      title: "scan.pdf",
      digest: SHA256Digest.of(bytes),
      byteCount: bytes.count,
      mediaType: "application/pdf",
      pages: 1
    )
  }
}
