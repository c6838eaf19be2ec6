import Casework
import Office
import TerminalCanvas

// Forms of acts of the examination.

extension ActFields {
  var assessEvidence: [FormField] {
    [
      choice("code", words.say("Nachweis", "Item"), evidence),
      choice(
        "assessment",
        words.say("Befund", "Finding"),
        words.name(of:) as (EvidenceAssessment) -> String
      ),
      text("folio", words.say("Blatt", "Folio"), required: false), reason(required: false),
    ]
  }

  var requestDocuments: [FormField] {
    [
      items,
      date(
        "day",
        words.say("Frist bis", "Due on"),
        suggestion: PublicHolidays.nextWorkingDay(onOrAfter: context.today.adding(weeks: 3)),
        limit: .afterToday
      ),
      text(
        "language",
        words.say("Sprache", "Language"),
        value: view?.record.application.language.text ?? "de"
      ),
    ]
  }

  var extendRequest: [FormField] {
    [openRequest, date("day", words.say("Frist bis", "Due on")), reason(required: false)]
  }

  var closeRequest: [FormField] {
    [
      openRequest,
      choice("how", words.say("Ergebnis", "Result"), words.name(of:) as (ClosedRequest) -> String),
      reason(required: false),
    ]
  }

  var consult: [FormField] {
    [
      choice("code", words.say("Stelle", "Body"), words.name(of:) as (ConsultationCode) -> String),
      area("text", words.say("Frage", "Question"), rows: 4),
    ]
  }

  var remindConsultation: [FormField] {
    [openConsultation]
  }

  var endConsultation: [FormField] {
    [
      openConsultation,
      choice("how", words.say("Ergebnis", "Result"), words.name(of:) as (ConsultationEnd) -> String),
      area("text", words.say("Antwort oder Grund", "Answer or reason"), required: false, rows: 4),
    ]
  }

  var hear: [FormField] {
    [
      outcome, area("text", words.say("Schreiben", "Letter"), rows: 6),
      date(
        "day",
        words.say("Frist bis", "Due on"),
        suggestion: PublicHolidays.nextWorkingDay(onOrAfter: context.today.adding(weeks: 3)),
        limit: .afterToday
      ),
    ]
  }

  var endHearing: [FormField] {
    [
      openHearing,
      choice("how", words.say("Ergebnis", "Result"), words.name(of:) as (HearingEnd) -> String),
      area("text", words.say("Äußerung oder Grund", "Statement or reason"), required: false, rows: 5),
    ]
  }

  var waiveHearing: [FormField] {
    [outcome, reason()]
  }

  var queryRegister: [FormField] {
    [
      choice(
        "register",
        words.say("Register", "Register"),
        words.name(of:) as (Register) -> String,
        selected: .azr
      ),
      text("number", words.say("Vorgangsnummer", "Number"), required: false),
      area("text", words.say("Ergebnis", "Result"), rows: 4),
    ]
  }

  var recordContact: [FormField] {
    [
      choice(
        "kind",
        words.say("Art", "Kind"),
        words.name(of:) as (ContactKind) -> String,
        selected: .phone
      ),
      text("with", words.say("mit", "with")), area("text", words.say("Inhalt", "Content"), rows: 6),
    ]
  }

  var note: [FormField] {
    [
      choice("kind", words.say("Art", "Kind"), words.name(of:) as (NoteKind) -> String, selected: .general),
      area("text", words.say("Vermerk", "Note"), rows: 10),
    ]
  }

  var correctPerson: [FormField] {
    [
      choice("field", words.say("Angabe", "Item"), words.name(of:) as (PersonField) -> String),
      text("value", words.say("neuer Wert", "new value"), required: false),
      choice("source", words.say("Quelle", "Source"), words.name(of:) as (PersonDataSource) -> String),
    ]
  }

  var setFollowUp: [FormField] {
    [
      date("day", words.say("am", "on"), limit: .afterToday), text("text", words.say("Zweck", "Purpose")),
      choice("officer", words.say("für", "for"), colleagues, selected: context.officer.id.text),
    ]
  }

  var endFollowUp: [FormField] {
    let open = (view?.record.followUps ?? []).filter { !$0.isDone }
    return [
      choice(
        "number",
        words.say("Wiedervorlage", "Follow-up"),
        openNumbers(open, \.number) { "\(words.date($0.on)) \($0.purpose)" }
      )
    ]
  }

  private var outcome: FormField {
    choice(
      "outcome",
      context.words.say("Beabsichtigt", "Intended"),
      context.words.name(of:) as (Outcome) -> String
    )
  }

  private var openRequest: FormField {
    let open = (view?.record.requests ?? []).filter(\.isOpen)
    return choice(
      "number",
      context.words.say("Nachforderung", "Request"),
      openNumbers(open, \.number) { "\(context.words.say("Frist", "due")) \(context.words.date($0.dueOn))" }
    )
  }

  private var openConsultation: FormField {
    let open = (view?.record.consultations ?? []).filter(\.isOpen)
    return choice(
      "number",
      context.words.say("Beteiligung", "Consultation"),
      openNumbers(open, \.number) { context.words.name(of: $0.code) }
    )
  }

  private var openHearing: FormField {
    let open = (view?.record.hearings ?? []).filter(\.isOpen)
    return choice(
      "number",
      context.words.say("Anhörung", "Hearing"),
      openNumbers(open, \.number) { "\(context.words.say("Frist", "due")) \(context.words.date($0.dueOn))" }
    )
  }

  private var evidence: [(id: String, label: String)] {
    EvidenceCode.allCases.map { ($0.rawValue, "\($0.rawValue) \(context.words.name(of: $0))") }
  }

  /// What is requested, an item a line; what is missing or unchecked stands there already.
  private var items: FormField {
    let missing = view?.blockers.compactMap(\.missingCode) ?? []
    let lines = missing.map { "\($0.rawValue) \(words.name(of: $0))" }
    var field = area(
      "items",
      words.say("Nachweise", "Items"),
      rows: min(max(lines.count, 2), 5),
      value: lines.joined(separator: "\n")
    )
    field.hint = words.say("je Zeile: E03, Name oder beides", "a line each: E03, a name or both")
    return field
  }
}

extension Blocker {
  /// The item of evidence that could be requested against it.
  fileprivate var missingCode: EvidenceCode? {
    switch what {
    case .evidenceMissing(let code), .evidenceUnchecked(let code): code
    case .matterOpen, .matterBlocked, .originalNotSeen, .requestOpen, .consultationMissing, .consultationOpen,
      .consultationObjected, .registerQueryMissing, .hearingMissing, .hearingOpen, .hearingUnanswered,
      .titleOutlivesPassport, .titleEndsBefore, .draftMissing, .operativePartMissing, .factsMissing,
      .reasonsMissing, .considerationsMissing, .remarkUnanswered, .appealNoticeMissing, .letterPartMissing,
      .identityOpen, .passportUnknown, .passportExpired, .representativeAddressMissing, .conditionsMissing,
      .titleTooLong, .titleHasNoEnd, .feeOpen, .feeActOpen, .feeStatusOpen, .feeUnknown, .slotOpen,
      .textBlockOutdated:
      nil
    }
  }
}
