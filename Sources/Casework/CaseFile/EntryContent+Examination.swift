// The stored content of entries: examination.

extension EntryContent {
  /// An item of the evidence list was looked at.
  package struct EvidenceAssessed: Hashable, Sendable, Codable {
    /// Which item.
    package let code: EvidenceCode
    /// What the officer found.
    package let assessment: EvidenceAssessment
    /// Why the item is not needed; empty for other findings.
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
    /// The items that are asked for, each once.
    package let items: [EvidenceCode]
    /// The last day on which they are in time.
    package let dueOn: CivilDate
    /// The language of the person, for the translation.
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
    /// Counted from 1 within the case.
    package let number: Int
    /// The new last day.
    package let dueOn: CivilDate
    /// Why more time was given.
    package let reason: String

    package init(number: Int, dueOn: CivilDate, reason: String) {
      self.number = number
      self.dueOn = dueOn
      self.reason = reason
    }
  }

  /// A document request ended.
  package struct RequestClosed: Hashable, Sendable, Codable {
    /// Counted from 1 within the case.
    package let number: Int
    /// How it ended.
    package let how: ClosedRequest
    /// Why it was waived; empty otherwise.
    package let reason: String

    package init(number: Int, how: ClosedRequest, reason: String) {
      self.number = number
      self.how = how
      self.reason = reason
    }
  }

  /// The evidence list is settled; the examination of the conditions begins.
  package struct CompletenessEnded: Hashable, Sendable, Codable {
    /// Why the examination goes on although items are open; empty where none is.
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// Another authority was asked.
  package struct Consulted: Hashable, Sendable, Codable {
    /// Which body.
    package let code: ConsultationCode
    /// What it was asked.
    package let question: String
    /// The last day of silence, after which consent counts as given; nil where no law says so.
    package let deemedAfter: CivilDate?

    package init(code: ConsultationCode, question: String, deemedAfter: CivilDate? = nil) {
      self.code = code
      self.question = question
      self.deemedAfter = deemedAfter
    }
  }

  /// Another authority was reminded.
  package struct ConsultationReminded: Hashable, Sendable, Codable {
    /// Counted from 1 within the case.
    package let number: Int

    package init(number: Int) {
      self.number = number
    }
  }

  /// Another authority answered, or its answer is not waited for any longer.
  package struct ConsultationEnded: Hashable, Sendable, Codable {
    /// Counted from 1 within the case.
    package let number: Int
    /// How it ended.
    package let end: ConsultationEnd
    /// The answer, or why it was waived.
    package let text: String

    package init(number: Int, end: ConsultationEnd, text: String) {
      self.number = number
      self.end = end
      self.text = text
    }
  }

  /// The person was told of an intended adverse act and may comment (§ 28 VwVfG).
  package struct HearingStarted: Hashable, Sendable, Codable {
    /// What the office intends to decide.
    package let intendedOutcome: Outcome
    /// The letter to the person.
    package let text: String
    /// The last day for a statement.
    package let dueOn: CivilDate

    package init(intendedOutcome: Outcome, text: String, dueOn: CivilDate) {
      self.intendedOutcome = intendedOutcome
      self.text = text
      self.dueOn = dueOn
    }
  }

  /// A hearing ended; without a running one it was waived (§ 28 Abs. 2 VwVfG).
  package struct HearingEnded: Hashable, Sendable, Codable {
    /// Counted from 1 within the case.
    package let number: Int
    /// How it ended.
    package let end: HearingEnd
    /// What the person was heard about.
    package let intendedOutcome: Outcome
    /// The statement, or why the hearing was waived.
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
    /// Which register.
    package let register: Register
    /// The number under which it was asked or answered.
    package let number: String
    /// What it answered.
    package let result: String

    package init(register: Register, number: String, result: String) {
      self.register = register
      self.number = number
      self.result = result
    }
  }

  /// Somebody called, wrote or came.
  package struct ContactRecorded: Hashable, Sendable, Codable {
    /// By which way.
    package let kind: ContactKind
    /// With whom.
    package let with: String
    /// What was said.
    package let text: String

    package init(kind: ContactKind, with: String, text: String) {
      self.kind = kind
      self.with = with
      self.text = text
    }
  }

  /// Vermerk.
  package struct NoteWritten: Hashable, Sendable, Codable {
    /// What sort of note it is.
    package let kind: NoteKind
    /// The words of the officer.
    package let text: String

    package init(kind: NoteKind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// An item of the person's data was corrected; the old value stays in the file.
  package struct PersonCorrected: Hashable, Sendable, Codable {
    /// Which datum.
    package let field: PersonField
    /// What stood there before.
    package let old: String
    /// What stands there now.
    package let new: String
    /// What the new value rests on.
    package let source: PersonDataSource

    package init(field: PersonField, old: String, new: String, source: PersonDataSource) {
      self.field = field
      self.old = old
      self.new = new
      self.source = source
    }
  }
}
