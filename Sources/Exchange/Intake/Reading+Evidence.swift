import Casework

extension Reading {
  /// The documents with their attachments; every attachment has to be there and to match its digest.
  mutating func documents(
    _ node: Node?,
    source: [UInt8],
    _ attachments: inout AttachmentFolder
  ) -> [DeliveredDocument]? {
    guard let node, let elements = array(node) else { return nil }
    var documents: [DeliveredDocument] = []
    for (index, element) in elements.enumerated() {
      guard let document = document(node.element(index, element), source: source, &attachments) else {
        continue
      }
      documents.append(document)
    }
    return documents.count == elements.count ? documents : nil
  }

  private mutating func document(
    _ node: Node,
    source: [UInt8],
    _ attachments: inout AttachmentFolder
  ) -> DeliveredDocument? {
    let keys = ["code", "file", "sha256", "mediaType", "pages", "issuedOn", "validUntil"]
    guard let fields = object(node, keys: keys, source: source) else { return nil }
    let code: EvidenceCode? = word(required("code", fields))
    let attachment = attachment(required("file", fields), &attachments)
    let digestNode = required("sha256", fields)
    let digest = value(digestNode, SHA256Digest.init(parsing:), Rule.digest)
    let mediaType = text(required("mediaType", fields))
    let pages = wholeNumber(optional("pages", fields), from: 1)
    let issuedOn = day(optional("issuedOn", fields))
    let validUntil = day(optional("validUntil", fields))
    guard let attachment, let digestNode, let digest else { return nil }
    guard digest == attachment.digest else {
      fault(.digestMismatch(stated: digest, found: attachment.digest), at: digestNode)
      return nil
    }
    guard let code, let mediaType else { return nil }
    let document = Document(
      code: code,
      title: attachment.name,
      digest: digest,
      byteCount: attachment.bytes.count,
      mediaType: mediaType,
      pages: pages,
      issuedOn: issuedOn,
      validUntil: validUntil
    )
    return DeliveredDocument(document: document, bytes: attachment.bytes)
  }

  private mutating func attachment(
    _ node: Node?,
    _ attachments: inout AttachmentFolder
  ) -> AttachmentFolder.Attachment? {
    guard let node, let path = text(node) else { return nil }
    do {
      return try attachments.attachment(path)
    } catch {
      fault(error.rule, at: node)
      return nil
    }
  }
}
