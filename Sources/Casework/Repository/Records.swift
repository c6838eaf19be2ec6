/// What a store says of itself.
package struct StoreInformation: Hashable, Sendable {
  /// Whether the store holds practice data only; then officer and day may be chosen.
  package let isTraining: Bool
  /// When the store was made.
  package let createdAt: Instant
  /// The version of the store's form.
  package let schemaVersion: Int
  /// Whether the lists miss what a newer form of the store shows, until they are computed again.
  package let hasStaleLists: Bool

  package init(isTraining: Bool, createdAt: Instant, schemaVersion: Int, hasStaleLists: Bool = false) {
    self.isTraining = isTraining
    self.createdAt = createdAt
    self.schemaVersion = schemaVersion
    self.hasStaleLists = hasStaleLists
  }
}

/// What one act appended: asking for the same act again gives the same receipt.
package struct ActReceipt: Hashable, Sendable {
  /// The act.
  package let act: ActID
  /// The file it changed.
  package let file: FileReference
  /// The case it was done in.
  package let caseReference: CaseReference
  /// The case's revision after the act.
  package let revision: Int
  /// What it appended.
  package let folios: [Int]
  /// Digest of what was asked for; the same id with another request is no repetition.
  package let fingerprint: SHA256Digest

  package init(
    act: ActID,
    file: FileReference,
    caseReference: CaseReference,
    revision: Int,
    folios: [Int],
    fingerprint: SHA256Digest
  ) {
    self.act = act
    self.file = file
    self.caseReference = caseReference
    self.revision = revision
    self.folios = folios
    self.fingerprint = fingerprint
  }
}

/// A delivery that was taken in.
package struct DeliveryRecord: Hashable, Sendable {
  /// UUID of the submission, lower-case.
  package let submissionID: String
  /// Digest of the delivered file's bytes.
  package let digest: SHA256Digest
  /// The name it came under.
  package let fileName: String
  /// When it was taken in.
  package let takenInAt: Instant
  /// What it became.
  package let caseReference: CaseReference

  package init(
    submissionID: String,
    digest: SHA256Digest,
    fileName: String,
    takenInAt: Instant,
    caseReference: CaseReference
  ) {
    self.submissionID = submissionID
    self.digest = digest
    self.fileName = fileName
    self.takenInAt = takenInAt
    self.caseReference = caseReference
  }
}

/// A delivery that was refused: it stays on the list until a person settles it, for it may already have legal effect.
package struct RejectedDelivery: Hashable, Sendable {
  /// The name it came under.
  package let fileName: String
  /// SHA-256 of its bytes.
  package let digest: SHA256Digest
  /// When it was refused.
  package let at: Instant
  /// One line a reason: JSON path and rule.
  package let reasons: [String]

  package init(fileName: String, digest: SHA256Digest, at: Instant, reasons: [String]) {
    self.fileName = fileName
    self.digest = digest
    self.at = at
    self.reasons = reasons
  }
}

/// Somebody saw personal data: what the look-log keeps, apart from the file.
package struct Look: Hashable, Sendable {
  /// When.
  package let at: Instant
  /// Who looked.
  package let officer: OfficerID
  /// At what.
  package let kind: Kind
  /// The case or file that was seen; for lists and searches the terms and the number of hits.
  package let subject: String
  /// What for; empty in a training store.
  package let purpose: String

  package init(at: Instant, officer: OfficerID, kind: Kind, subject: String, purpose: String) {
    self.at = at
    self.officer = officer
    self.kind = kind
    self.subject = subject
    self.purpose = purpose
  }

  /// What was looked at.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case caseOpened, preview, list, search, print, export, document
  }
}

extension Look {
  /// The digest that binds this look to the one before it, so that none can be taken out of the log unnoticed.
  ///
  /// - Parameter previous: the digest of the look before it; ``Chain/origin`` for the first.
  package func digest(after previous: SHA256Digest) -> SHA256Digest {
    var bytes: [UInt8] = [1]
    for text in [String(at.milliseconds), officer.text, kind.rawValue, subject, purpose] {
      let count = UInt32(text.utf8.count)
      for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
      bytes.append(contentsOf: text.utf8)
    }
    return SHA256Digest.of(previous.bytes, bytes)
  }
}
