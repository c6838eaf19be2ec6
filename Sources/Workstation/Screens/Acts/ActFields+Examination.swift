import Casework
import Office
import TerminalCanvas

// Forms of acts of the examination.

extension ActFields {
  func examination(_ kind: ActKind) -> [FormField] {
    let words = context.words
    let record = view?.record
    switch kind {
    case .assessEvidence:
      return [
        choice("code", words.say("Nachweis", "Item"), evidence),
        choice(
          "assessment",
          words.say("Befund", "Finding"),
          words.name(of:) as (EvidenceAssessment) -> String
        ),
        text("folio", words.say("Blatt", "Folio"), required: false), reason(required: false),
      ]
    case .requestDocuments:
      return [
        text(
          "items",
          words.say("Nachweise", "Items"),
          value: missing,
          hint: words.say("Kürzel mit Leerzeichen: E03 E04", "codes: E03 E04")
        ),
        date(
          "day",
          words.say("Frist bis", "Due on"),
          suggestion: PublicHolidays.nextWorkingDay(onOrAfter: context.today.adding(weeks: 3))
        ),
        text("language", words.say("Sprache", "Language"), value: record?.application.language.text ?? "de"),
      ]
    case .extendRequest:
      return [openRequest, date("day", words.say("Frist bis", "Due on")), reason(required: false)]
    case .closeRequest:
      return [
        openRequest,
        choice("how", words.say("Ergebnis", "Result"), words.name(of:) as (ClosedRequest) -> String),
        reason(required: false),
      ]
    case .consult:
      return [
        choice("code", words.say("Stelle", "Body"), words.name(of:) as (ConsultationCode) -> String),
        area("text", words.say("Frage", "Question"), rows: 4),
      ]
    case .remindConsultation: return [openConsultation]
    case .endConsultation:
      return [
        openConsultation,
        choice("how", words.say("Ergebnis", "Result"), words.name(of:) as (ConsultationEnd) -> String),
        area("text", words.say("Antwort oder Grund", "Answer or reason"), required: false, rows: 4),
      ]
    case .hear:
      return [
        outcome, area("text", words.say("Schreiben", "Letter"), rows: 6),
        date(
          "day",
          words.say("Frist bis", "Due on"),
          suggestion: PublicHolidays.nextWorkingDay(onOrAfter: context.today.adding(weeks: 3))
        ),
      ]
    case .endHearing:
      return [
        openHearing,
        choice("how", words.say("Ergebnis", "Result"), words.name(of:) as (HearingEnd) -> String),
        area("text", words.say("Äußerung oder Grund", "Statement or reason"), required: false, rows: 5),
      ]
    case .waiveHearing: return [outcome, reason()]
    case .queryRegister:
      return [
        choice(
          "register",
          words.say("Register", "Register"),
          words.name(of:) as (Register) -> String,
          selected: .azr
        ),
        text("number", words.say("Vorgangsnummer", "Number"), required: false),
        area("text", words.say("Ergebnis", "Result"), rows: 4),
      ]
    case .recordContact:
      return [
        choice(
          "kind",
          words.say("Art", "Kind"),
          words.name(of:) as (ContactKind) -> String,
          selected: .phone
        ),
        text("with", words.say("mit", "with")), area("text", words.say("Inhalt", "Content"), rows: 6),
      ]
    case .note:
      return [
        choice("kind", words.say("Art", "Kind"), words.name(of:) as (NoteKind) -> String, selected: .general),
        area("text", words.say("Vermerk", "Note"), rows: 10),
      ]
    case .correctPerson:
      return [
        choice("field", words.say("Angabe", "Item"), words.name(of:) as (PersonField) -> String),
        text("value", words.say("neuer Wert", "new value"), required: false),
        choice("source", words.say("Quelle", "Source"), words.name(of:) as (PersonDataSource) -> String),
      ]
    case .setFollowUp:
      return [
        date("day", words.say("am", "on")), text("text", words.say("Zweck", "Purpose")),
        choice("officer", words.say("für", "for"), colleagues, selected: context.officer.id.text),
      ]
    case .endFollowUp:
      let open = (record?.followUps ?? []).filter { !$0.isDone }
      return [
        choice(
          "number",
          words.say("Wiedervorlage", "Follow-up"),
          openNumbers(open, \.number) { "\(words.date($0.on)) \($0.purpose)" }
        )
      ]
    default: return []
    }
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

  /// The codes that are missing or unchecked, as a request would name them.
  private var missing: String {
    guard let view else { return "" }
    let codes = view.blockers.compactMap { blocker in
      switch blocker.what {
      case .evidenceMissing(let code), .evidenceUnchecked(let code): code.rawValue
      default: String?.none
      }
    }
    return codes.joined(separator: " ")
  }
}
