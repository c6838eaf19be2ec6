import Casework
import Office
import TerminalCanvas

/// What a form says about itself when it does not make an act: the field, and what is wrong with it.
struct FormFault: Error, Hashable {
  let field: FieldID
  let text: String
}

extension ActForm {
  /// The act that a filled-in form asks for.
  static func act(
    _ kind: ActKind,
    values: [FieldID: String],
    _ context: Context
  ) throws(FormFault) -> Act {
    let read = ActReading(values: values, context: context)
    switch kind {
    case .take: return .take
    case .submit: return .submit
    case .recall: return .recall
    case .sign: return .sign
    case .finalise: return .finalise
    case .receiveCard: return .receiveCard
    case .undo: return .undo
    case .confirmCompetence: return .confirmCompetence(reason: read.text("reason"))
    case .chooseMatter:
      guard let matter = MatterKey(read.text("matter")) else { throw read.missing("matter") }
      return .chooseMatter(matter, variant: MatterKey(read.text("variant")), reason: read.text("reason"))
    case .route: return .route(to: try read.value("sachgebiet"), reason: read.text("reason"))
    case .handOver: return .handOver(office: read.text("office"), reason: read.text("reason"))
    case .assign: return .assign(to: try read.officer("officer"), reason: read.text("reason"))
    case .release: return .release(reason: read.text("reason"))
    case .assessEvidence:
      return .assessEvidence(
        try read.value("code"),
        try read.value("assessment"),
        reason: read.text("reason"),
        folio: try read.optionalCount("folio")
      )
    case .requestDocuments:
      return .requestDocuments(
        try read.items("items"),
        dueOn: try read.day("day"),
        language: try read.language("language")
      )
    case .extendRequest:
      return .extendRequest(
        number: try read.number("number"),
        dueOn: try read.day("day"),
        reason: read.text("reason")
      )
    case .closeRequest:
      return .closeRequest(
        number: try read.number("number"),
        try read.value("how"),
        reason: read.text("reason")
      )
    case .endCompleteness: return .endCompleteness(reason: read.text("reason"))
    case .consult: return .consult(try read.value("code"), question: read.text("text"))
    case .remindConsultation: return .remindConsultation(number: try read.number("number"))
    case .endConsultation:
      return .endConsultation(
        number: try read.number("number"),
        try read.value("how"),
        text: read.text("text")
      )
    case .hear:
      return .hear(
        intended: try read.value("outcome"),
        text: read.text("text"),
        dueOn: try read.day("day")
      )
    case .endHearing:
      return .endHearing(number: try read.number("number"), try read.value("how"), text: read.text("text"))
    case .waiveHearing:
      return .waiveHearing(intended: try read.value("outcome"), reason: read.text("reason"))
    case .queryRegister:
      return .queryRegister(
        try read.value("register"),
        number: read.text("number"),
        result: read.text("text")
      )
    case .recordContact:
      return .recordContact(try read.value("kind"), with: read.text("with"), text: read.text("text"))
    case .note: return .note(try read.value("kind"), text: read.text("text"))
    case .correctPerson:
      return .correctPerson(
        try read.value("field"),
        value: try read.corrected("value"),
        source: try read.value("source")
      )
    case .setFee: return .setFee(try read.feeFacts(), reason: read.text("reason"))
    case .recordPayment: return .recordPayment(try read.payment())
    case .returnDraft: return .returnDraft(remark: read.text("text"))
    case .stop: return .stop(reason: read.text("reason"))
    case .dispatch: return .dispatch(try read.value("mode"), sentOn: try read.day("day", looking: .back))
    case .confirmService:
      return .confirmService(on: try read.optionalDay("day", looking: .back), proof: read.text("text"))
    case .failService: return .failService(reason: read.text("reason"))
    case .beginLitigation:
      return .beginLitigation(
        try read.value("kind"),
        court: read.text("court"),
        courtReference: read.text("number")
      )
    case .endLitigation: return .endLitigation(outcome: read.text("text"))
    case .close: return .close(reason: read.text("reason"))
    case .withdraw:
      return .withdraw(declaredOn: try read.day("day", looking: .back), reason: read.text("reason"))
    case .discontinue: return .discontinue(try read.value("ground"), reason: read.text("reason"))
    case .suspend: return .suspend(try read.value("ground"), reason: read.text("reason"))
    case .resume: return .resume(reason: read.text("reason"))
    case .reopen: return .reopen(reason: read.text("reason"))
    case .orderCard: return .orderCard(serial: read.text("number"))
    case .handOutCard: return .handOutCard(to: read.text("with"))
    case .setFollowUp:
      return .setFollowUp(
        on: try read.day("day"),
        purpose: read.text("text"),
        person: try read.officer("officer")
      )
    case .endFollowUp: return .endFollowUp(number: try read.number("number"))
    case .explainDelay:
      return .explainDelay(reason: read.text("reason"), expectedUntil: try read.day("day"))
    case .declareConflict: return .declareConflict(reason: read.text("reason"))
    case .draft, .receiveDocument: throw read.missing("text")
    }
  }
}

/// Reads values of a form.
struct ActReading {
  let values: [FieldID: String]
  let context: Context

  func text(_ id: FieldID) -> String { values[id] ?? "" }

  func missing(_ id: FieldID) -> FormFault {
    FormFault(
      field: id,
      text: context.words.say("Bitte wählen Sie einen Wert (F4).", "Please choose a value (F4).")
    )
  }

  func value<Value: RawRepresentable<String>>(_ id: FieldID) throws(FormFault) -> Value {
    guard let value = Value(rawValue: text(id)) else { throw missing(id) }
    return value
  }

  func number(_ id: FieldID) throws(FormFault) -> Int {
    guard let number = Int(text(id)) else { throw missing(id) }
    return number
  }

  /// What a text means that is understood otherwise than as text; nil where nothing stands.
  func natural(_ entry: NaturalEntry, _ id: FieldID) throws(FormFault) -> String? {
    switch entry.read(text(id), context) {
    case .blank: nil
    case .meant(_, _, let value): value
    case .refused(let sentence): throw FormFault(field: id, text: sentence)
    }
  }

  func optionalCount(_ id: FieldID) throws(FormFault) -> Int? { try natural(.count, id).flatMap { Int($0) } }

  /// The new value of an item of the person, as the case takes it.
  func corrected(_ id: FieldID) throws(FormFault) -> String {
    guard let entry = NaturalEntry.of(id, values) else { return text(id) }
    return try natural(entry, id) ?? ""
  }

  func officer(_ id: FieldID) throws(FormFault) -> OfficerID {
    guard let officer = try? OfficerID(parsing: text(id)) else { throw missing(id) }
    return officer
  }

  func optionalDay(
    _ id: FieldID,
    looking direction: DateField.Direction = .ahead
  ) throws(FormFault) -> CivilDate? {
    text(id).isEmpty ? nil : try day(id, looking: direction)
  }

  func day(_ id: FieldID, looking direction: DateField.Direction = .ahead) throws(FormFault) -> CivilDate {
    guard let day = DateEntry.read(text(id), today: context.today, looking: direction) else {
      throw FormFault(field: id, text: context.words.noDay(looking: direction))
    }
    return day
  }

  func language(_ id: FieldID) throws(FormFault) -> LanguageCode {
    guard let language = try? LanguageCode(parsing: text(id)) else {
      throw FormFault(
        field: id,
        text: context.words.say(
          "Zwei Buchstaben nach ISO 639-1, etwa de, en, tr.",
          "Two letters of ISO 639-1 such as de, en, tr."
        )
      )
    }
    return language
  }
}
