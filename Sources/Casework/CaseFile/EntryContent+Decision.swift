// The stored content of entries: decision and service.

extension EntryContent {
  /// A version of the decision draft.
  package struct Drafted: Hashable, Sendable, Codable {
    /// Counted from 1 within the case.
    package let version: Int
    /// The whole text of this version.
    package let draft: DecisionDraft

    package init(version: Int, draft: DecisionDraft) {
      self.version = version
      self.draft = draft
    }
  }

  /// The draft waits for the signature of its class.
  package struct Submitted: Hashable, Sendable, Codable {
    /// The version of the draft, counted from 1 within the case.
    package let version: Int
    /// The class that has to sign, by matter and outcome.
    package let signOffClass: SignOffClass

    package init(version: Int, signOffClass: SignOffClass) {
      self.version = version
      self.signOffClass = signOffClass
    }
  }

  /// The drafter took the submitted draft back.
  package struct Recalled: Hashable, Sendable, Codable {
    /// The version of the draft, counted from 1 within the case.
    package let version: Int

    package init(version: Int) {
      self.version = version
    }
  }

  /// The signer sent the draft back.
  package struct Returned: Hashable, Sendable, Codable {
    /// The version of the draft, counted from 1 within the case.
    package let version: Int
    /// What the signer wants changed; never empty.
    package let remark: String

    package init(version: Int, remark: String) {
      self.version = version
      self.remark = remark
    }
  }

  /// The draft was signed: this version, these bytes.
  package struct Signed: Hashable, Sendable, Codable {
    /// The version of the draft, counted from 1 within the case.
    package let version: Int
    /// The class under which it was signed.
    package let signOffClass: SignOffClass
    /// SHA-256 of the draft's text, so that what was signed can be proved.
    package let draftDigest: SHA256Digest

    package init(version: Int, signOffClass: SignOffClass, draftDigest: SHA256Digest) {
      self.version = version
      self.signOffClass = signOffClass
      self.draftDigest = draftDigest
    }
  }

  /// A signed decision was stopped before dispatch.
  package struct Stopped: Hashable, Sendable, Codable {
    /// Why the signed decision must not leave.
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// The decision left the office; the text is frozen as sent.
  package struct Dispatched: Hashable, Sendable, Codable {
    /// By which way it left.
    package let mode: ServiceMode
    /// The posting day; the presumed notification counts from it.
    package let sentOn: CivilDate
    /// To whom it was sent: the person or the representative.
    package let addressee: String
    /// The letter exactly as it left.
    package let text: String
    /// SHA-256 of the text's UTF-8 bytes.
    package let textDigest: SHA256Digest
    /// Whether it told how to appeal; if not, the remedy period is a year (§ 58 Abs. 2 VwGO).
    package let noticeIsCorrect: Bool
    /// The bytes that left; nil where nothing made them, so that only the text is kept.
    package let paper: SentPaper?

    package init(
      mode: ServiceMode,
      sentOn: CivilDate,
      addressee: String,
      text: String,
      textDigest: SHA256Digest,
      noticeIsCorrect: Bool,
      paper: SentPaper? = nil
    ) {
      self.mode = mode
      self.sentOn = sentOn
      self.addressee = addressee
      self.text = text
      self.textDigest = textDigest
      self.noticeIsCorrect = noticeIsCorrect
      self.paper = paper
    }
  }

  /// The day of notification is known or presumed.
  package struct ServiceConfirmed: Hashable, Sendable, Codable {
    /// The day of notification: presumed, or proved.
    package let notifiedOn: CivilDate
    /// The last day of the remedy period.
    package let lastDay: CivilDate
    /// What proves the day; empty for the presumed one.
    package let proof: String

    package init(notifiedOn: CivilDate, lastDay: CivilDate, proof: String) {
      self.notifiedOn = notifiedOn
      self.lastDay = lastDay
      self.proof = proof
    }
  }

  /// The letter came back.
  package struct ServiceFailed: Hashable, Sendable, Codable {
    /// What the post wrote on it.
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// A court case was filed.
  package struct LitigationBegan: Hashable, Sendable, Codable {
    /// What the court was asked for.
    package let kind: LitigationKind
    /// The name of the court.
    package let court: String
    /// The reference of the court.
    package let courtReference: String

    package init(kind: LitigationKind, court: String, courtReference: String) {
      self.kind = kind
      self.court = court
      self.courtReference = courtReference
    }
  }

  /// The court case ended.
  package struct LitigationEnded: Hashable, Sendable, Codable {
    /// How the court decided, in the officer's words.
    package let outcome: String

    package init(outcome: String) {
      self.outcome = outcome
    }
  }

  /// The decision is final (bestandskräftig).
  package struct Finalised: Hashable, Sendable, Codable {
    /// The first day after the remedy period, or the day the court was done.
    package let finalOn: CivilDate

    package init(finalOn: CivilDate) {
      self.finalOn = finalOn
    }
  }
}
