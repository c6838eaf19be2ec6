// The stored content of entries: examination.

extension EntryContent {
  /// An item of the evidence list was looked at.
  package struct EvidenceAssessed: Hashable, Sendable, Codable {
    package let code: EvidenceCode
    package let assessment: EvidenceAssessment
    package let reason: String
    /// The document it rests on.
    package let folio: Int?

    package init(code: EvidenceCode, assessment: EvidenceAssessment, reason: String, folio: Int? = nil) {
      self.code = code
      self.assessment = assessment
      self.reason = reason
      self.folio = folio
    }
  }

  /// Items were asked for, with deadline and warning (§ 82 AufenthG).
  package struct DocumentsRequested: Hashable, Sendable, Codable {
    package let items: [EvidenceCode]
    package let dueOn: CivilDate
    package let language: LanguageCode
    /// The letter as sent, with the list and the warning.
    package let text: String

    package init(items: [EvidenceCode], dueOn: CivilDate, language: LanguageCode, text: String) {
      self.items = items
      self.dueOn = dueOn
      self.language = language
      self.text = text
    }
  }

  /// The deadline of a document request was extended (§ 31 Abs. 7 VwVfG).
  package struct RequestExtended: Hashable, Sendable, Codable {
    package let number: Int
    package let dueOn: CivilDate
    package let reason: String

    package init(number: Int, dueOn: CivilDate, reason: String) {
      self.number = number
      self.dueOn = dueOn
      self.reason = reason
    }
  }

  /// A document request ended.
  package struct RequestClosed: Hashable, Sendable, Codable {
    package let number: Int
    package let how: ClosedRequest
    package let reason: String

    package init(number: Int, how: ClosedRequest, reason: String) {
      self.number = number
      self.how = how
      self.reason = reason
    }
  }

  /// The evidence list is settled; the examination of the conditions begins.
  package struct CompletenessEnded: Hashable, Sendable, Codable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// Another authority was asked.
  package struct Consulted: Hashable, Sendable, Codable {
    package let code: ConsultationCode
    package let question: String
    package let deemedAfter: CivilDate?

    package init(code: ConsultationCode, question: String, deemedAfter: CivilDate? = nil) {
      self.code = code
      self.question = question
      self.deemedAfter = deemedAfter
    }
  }

  /// Another authority was reminded.
  package struct ConsultationReminded: Hashable, Sendable, Codable {
    package let number: Int

    package init(number: Int) {
      self.number = number
    }
  }

  /// Another authority answered, or its answer is not waited for any longer.
  package struct ConsultationEnded: Hashable, Sendable, Codable {
    package let number: Int
    package let end: ConsultationEnd
    package let text: String

    package init(number: Int, end: ConsultationEnd, text: String) {
      self.number = number
      self.end = end
      self.text = text
    }
  }

  /// The person was told of an intended adverse act and may comment (§ 28 VwVfG).
  package struct HearingStarted: Hashable, Sendable, Codable {
    package let intendedOutcome: Outcome
    package let text: String
    package let dueOn: CivilDate

    package init(intendedOutcome: Outcome, text: String, dueOn: CivilDate) {
      self.intendedOutcome = intendedOutcome
      self.text = text
      self.dueOn = dueOn
    }
  }

  /// A hearing ended; without a running one it was waived (§ 28 Abs. 2 VwVfG).
  package struct HearingEnded: Hashable, Sendable, Codable {
    package let number: Int
    package let end: HearingEnd
    package let intendedOutcome: Outcome
    package let text: String

    package init(number: Int, end: HearingEnd, intendedOutcome: Outcome, text: String) {
      self.number = number
      self.end = end
      self.intendedOutcome = intendedOutcome
      self.text = text
    }
  }

  /// A register was asked.
  package struct RegisterQueried: Hashable, Sendable, Codable {
    package let register: Register
    package let number: String
    package let result: String

    package init(register: Register, number: String, result: String) {
      self.register = register
      self.number = number
      self.result = result
    }
  }

  /// Somebody called, wrote or came.
  package struct ContactRecorded: Hashable, Sendable, Codable {
    package let kind: ContactKind
    package let with: String
    package let text: String

    package init(kind: ContactKind, with: String, text: String) {
      self.kind = kind
      self.with = with
      self.text = text
    }
  }

  /// Vermerk.
  package struct NoteWritten: Hashable, Sendable, Codable {
    package let kind: NoteKind
    package let text: String

    package init(kind: NoteKind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// An item of the person's data was corrected; the old value stays in the file.
  package struct PersonCorrected: Hashable, Sendable, Codable {
    package let field: PersonField
    package let old: String
    package let new: String
    package let source: PersonDataSource

    package init(field: PersonField, old: String, new: String, source: PersonDataSource) {
      self.field = field
      self.old = old
      self.new = new
      self.source = source
    }
  }
}
