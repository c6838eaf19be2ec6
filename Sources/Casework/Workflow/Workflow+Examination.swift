// Evidence, requests, consultations, hearings, registers, notes and the person's data.

extension Workflow {
  /// A paper cannot have been issued after today, nor have ended before it was issued; one that has expired is still one.
  static func receiveDocument(_ document: Document, _ situation: Situation) throws(Refusal) -> [EntryContent]
  {
    if let issuedOn = document.issuedOn {
      guard issuedOn <= situation.today else {
        throw Refusal(.dayInFuture(issuedOn), source: .fileTruth, remedy: .chooseAnother)
      }
      if let validUntil = document.validUntil, validUntil < issuedOn {
        throw Refusal(.dayBefore(validUntil, limit: issuedOn), source: .fileTruth, remedy: .chooseAnother)
      }
    }
    return [.documentReceived(.init(document: document))]
  }

  static func assessEvidence(
    _ code: EvidenceCode,
    _ assessment: EvidenceAssessment,
    _ reason: String,
    _ folio: Int?,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    if assessment == .notNeeded { try need(reason, .reason) }
    if let folio, !situation.record.documents.contains(where: { $0.folio == folio }) {
      throw Refusal(.folioUnknown(folio), source: .fileTruth, remedy: .chooseAnother)
    }
    return [
      .evidenceAssessed(.init(code: code, assessment: assessment, reason: reason, folio: folio))
    ]
  }

  /// A request names the items, sets a deadline and warns; without these a deadline is worth little.
  static func requestDocuments(
    _ items: [EvidenceCode],
    _ dueOn: CivilDate,
    _ language: LanguageCode,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard !items.isEmpty else { throw Refusal(.noItems, source: .documentRequest, remedy: .chooseAnother) }
    guard dueOn > situation.today else {
      throw Refusal(
        .dayNotAfter(dueOn, limit: situation.today),
        source: .documentRequest,
        remedy: .chooseAnother
      )
    }
    var named: [EvidenceCode] = []
    for item in items where !named.contains(item) { named.append(item) }
    let text = RequestText.compose(items: named, dueOn: dueOn, situation)
    return [
      .documentsRequested(.init(items: named, dueOn: dueOn, language: language, text: text))
    ]
  }

  static func extendRequest(
    _ number: Int,
    _ dueOn: CivilDate,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let request = try openItem(number, in: situation.record.requests, source: .requestExtension)
    let limit = max(request.dueOn, situation.today)
    guard dueOn > limit else {
      throw Refusal(
        .dayNotAfter(dueOn, limit: limit),
        source: .requestExtension,
        remedy: .chooseAnother
      )
    }
    return [.requestExtended(.init(number: number, dueOn: dueOn, reason: reason))]
  }

  static func closeRequest(
    _ number: Int,
    _ how: ClosedRequest,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let request = try openItem(number, in: situation.record.requests, source: .documentRequest)
    switch how {
    case .met: break
    case .waived: try need(reason, .reason, source: .documentRequest)
    case .expired:
      guard situation.today > request.dueOn else {
        throw Refusal(
          .dayNotAfter(situation.today, limit: request.dueOn),
          source: .documentRequest,
          remedy: .wait(until: request.dueOn.adding(days: 1))
        )
      }
    }
    return [.requestClosed(.init(number: number, how: how, reason: reason))]
  }

  /// The examination goes on once every item is settled, or was asked for in vain.
  static func endCompleteness(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard situation.matter != nil else {
      throw Refusal(.matterOpen, source: .office, remedy: .act(.chooseMatter))
    }
    let open = Readiness.evidenceBlockers(in: situation, outcome: nil).filter(\.isUnsettledEvidence)
    guard open.isEmpty || !reason.isBlank else {
      throw Refusal(.notReady(open), source: .documentRequest, remedy: .mendBlockers)
    }
    // A reason does not end a deadline that the person still has; closing the request does.
    let running = Readiness.requestBlockers(in: situation)
    guard running.isEmpty else {
      throw Refusal(.notReady(running), source: .documentRequest, remedy: .act(.closeRequest))
    }
    return [.completenessEnded(.init(reason: reason))]
  }

  static func consult(
    _ code: ConsultationCode,
    _ question: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try need(question, .question, source: .consultation)
    let days = situation.deemedConsentDays(of: code)
    return [
      .consulted(
        .init(code: code, question: question, deemedAfter: days.map { situation.today.adding(days: $0) })
      )
    ]
  }

  static func remindConsultation(_ number: Int, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    _ = try openItem(number, in: situation.record.consultations, source: .consultation)
    return [.consultationReminded(.init(number: number))]
  }

  static func endConsultation(
    _ number: Int,
    _ end: ConsultationEnd,
    _ text: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let consultation = try openItem(number, in: situation.record.consultations, source: .consultation)
    switch end {
    case .agreed: break
    case .objected: try need(text, .text, source: .consultation)
    case .waived: try need(text, .reason, source: .consultation)
    case .deemed:
      guard let after = consultation.deemedAfter, situation.today > after else {
        throw Refusal(
          .consentNotDeemed(after: consultation.deemedAfter),
          source: .consultation,
          remedy: consultation.deemedAfter.map { .wait(until: $0.adding(days: 1)) }
            ?? .act(.remindConsultation)
        )
      }
    }
    return [.consultationEnded(.init(number: number, end: end, text: text))]
  }

  static func hear(
    _ outcome: Outcome,
    _ text: String,
    _ dueOn: CivilDate,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try need(text, .text, source: .hearing)
    try needAdverse(outcome)
    // The period begins when the letter is held to have arrived.
    let arrival = Service.letter(posted: situation.today).notification.result
    guard dueOn > arrival else {
      throw Refusal(.dayNotAfter(dueOn, limit: arrival), source: .hearing, remedy: .chooseAnother)
    }
    return [.hearingStarted(.init(intendedOutcome: outcome, text: text, dueOn: dueOn))]
  }

  static func endHearing(
    _ number: Int,
    _ end: HearingEnd,
    _ text: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let hearing = try openItem(number, in: situation.record.hearings, source: .hearing)
    switch end {
    case .answered: try need(text, .text, source: .hearing)
    case .waived: try need(text, .reason, source: .hearingWaiver)
    case .expired:
      guard situation.today > hearing.dueOn else {
        throw Refusal(
          .dayNotAfter(situation.today, limit: hearing.dueOn),
          source: .hearing,
          remedy: .wait(until: hearing.dueOn.adding(days: 1))
        )
      }
    }
    return [
      .hearingEnded(.init(number: number, end: end, intendedOutcome: hearing.intendedOutcome, text: text))
    ]
  }

  static func waiveHearing(
    _ outcome: Outcome,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason, source: .hearingWaiver)
    try needAdverse(outcome)
    let number = situation.record.hearings.count + 1
    return [
      .hearingEnded(.init(number: number, end: .waived, intendedOutcome: outcome, text: reason))
    ]
  }

  static func queryRegister(
    _ register: Register,
    _ number: String,
    _ result: String
  ) throws(Refusal) -> [EntryContent] {
    try need(result, .result, source: .registerQuery)
    return [.registerQueried(.init(register: register, number: number, result: result))]
  }

  static func recordContact(
    _ kind: ContactKind,
    _ with: String,
    _ text: String
  ) throws(Refusal) -> [EntryContent] {
    try need(with, .recipient, source: .fileTruth)
    try need(text, .text, source: .fileTruth)
    return [.contactRecorded(.init(kind: kind, with: with, text: text))]
  }

  static func note(_ kind: NoteKind, _ text: String) throws(Refusal) -> [EntryContent] {
    try need(text, .text, source: .fileTruth)
    return [.noteWritten(.init(kind: kind, text: text))]
  }

  static func correctPerson(
    _ field: PersonField,
    _ value: String,
    _ source: PersonDataSource,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard situation.file.person.replacing(field, with: value) != nil else {
      throw Refusal(.valueInvalid(field), source: .personData, remedy: .chooseAnother)
    }
    let old = situation.file.person.text(of: field)
    return [.personCorrected(.init(field: field, old: old, new: value, source: source))]
  }

  private static func needAdverse(_ outcome: Outcome) throws(Refusal) {
    guard !outcome.isFavourable else {
      throw Refusal(.outcomeNotAdverse(outcome), source: .hearing, remedy: .chooseAnother)
    }
  }

  /// Whatever its number, an item that is not open cannot be changed.
  static func needOpen(_ items: [some Numbered & Endable], source: LegalSource) throws(Refusal) {
    guard !items.contains(where: \.isOpen) else { return }
    guard let last = items.last else { throw Refusal(.numberUnknown(1), source: source, remedy: .none) }
    throw Refusal(.alreadyEnded(last.number), source: source, remedy: .none)
  }

  private static func openItem<Item: Numbered & Endable>(
    _ number: Int,
    in items: [Item],
    source: LegalSource
  ) throws(Refusal) -> Item {
    guard let item = items.first(where: { $0.number == number }) else {
      throw Refusal(.numberUnknown(number), source: source, remedy: .chooseAnother)
    }
    guard item.isOpen else { throw Refusal(.alreadyEnded(number), source: source, remedy: .none) }
    return item
  }
}

/// An item that is open until it ends.
protocol Endable {
  var isOpen: Bool { get }
}

extension DocumentRequest: Endable {}
extension Consultation: Endable {}
extension Hearing: Endable {}
