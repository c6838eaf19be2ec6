// The stored content of entries: decision and service.

extension EntryContent {
  /// A version of the decision draft.
  package struct Drafted: Hashable, Sendable, Codable {
    /// Counted from 1 within the case.
    package let version: Int
    package let draft: DecisionDraft

    package init(version: Int, draft: DecisionDraft) {
      self.version = version
      self.draft = draft
    }
  }

  /// The draft waits for the signature of its class.
  package struct Submitted: Hashable, Sendable, Codable {
    package let version: Int
    package let signOffClass: SignOffClass

    package init(version: Int, signOffClass: SignOffClass) {
      self.version = version
      self.signOffClass = signOffClass
    }
  }

  /// The drafter took the submitted draft back.
  package struct Recalled: Hashable, Sendable, Codable {
    package let version: Int

    package init(version: Int) {
      self.version = version
    }
  }

  /// The signer sent the draft back.
  package struct Returned: Hashable, Sendable, Codable {
    package let version: Int
    package let remark: String

    package init(version: Int, remark: String) {
      self.version = version
      self.remark = remark
    }
  }

  /// The draft was signed: this version, these bytes.
  package struct Signed: Hashable, Sendable, Codable {
    package let version: Int
    package let signOffClass: SignOffClass
    package let draftDigest: SHA256Digest

    package init(version: Int, signOffClass: SignOffClass, draftDigest: SHA256Digest) {
      self.version = version
      self.signOffClass = signOffClass
      self.draftDigest = draftDigest
    }
  }

  /// A signed decision was stopped before dispatch.
  package struct Stopped: Hashable, Sendable, Codable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// The decision left the office; the text is frozen as sent.
  package struct Dispatched: Hashable, Sendable, Codable {
    package let mode: ServiceMode
    package let sentOn: CivilDate
    package let addressee: String
    package let text: String
    package let textDigest: SHA256Digest
    package let noticeIsCorrect: Bool

    package init(
      mode: ServiceMode,
      sentOn: CivilDate,
      addressee: String,
      text: String,
      textDigest: SHA256Digest,
      noticeIsCorrect: Bool
    ) {
      self.mode = mode
      self.sentOn = sentOn
      self.addressee = addressee
      self.text = text
      self.textDigest = textDigest
      self.noticeIsCorrect = noticeIsCorrect
    }
  }

  /// The day of notification is known or presumed.
  package struct ServiceConfirmed: Hashable, Sendable, Codable {
    package let notifiedOn: CivilDate
    /// The last day of the remedy period.
    package let lastDay: CivilDate
    package let proof: String

    package init(notifiedOn: CivilDate, lastDay: CivilDate, proof: String) {
      self.notifiedOn = notifiedOn
      self.lastDay = lastDay
      self.proof = proof
    }
  }

  /// The letter came back.
  package struct ServiceFailed: Hashable, Sendable, Codable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// A court case was filed.
  package struct LitigationBegan: Hashable, Sendable, Codable {
    package let kind: LitigationKind
    package let court: String
    package let courtReference: String

    package init(kind: LitigationKind, court: String, courtReference: String) {
      self.kind = kind
      self.court = court
      self.courtReference = courtReference
    }
  }

  /// The court case ended.
  package struct LitigationEnded: Hashable, Sendable, Codable {
    package let outcome: String

    package init(outcome: String) {
      self.outcome = outcome
    }
  }

  /// The decision is final (bestandskräftig).
  package struct Finalised: Hashable, Sendable, Codable {
    package let finalOn: CivilDate

    package init(finalOn: CivilDate) {
      self.finalOn = finalOn
    }
  }
}
