import Casework

// Evidence, requests, registers, consultations and hearings, up to the state that the story aims at.

extension StoryMaker {
  private var requiredBodies: [ConsultationCode] {
    matter.consultations.compactMap { requirement in
      guard requirement.need == .required, case .listed(let code) = requirement.body else { return nil }
      return code
    }
  }

  /// Looks at a share of the items, in percent, at least one.
  mutating func addFirstLook(share: Int) {
    let seen = items.prefix(max(1, items.count * share / 100))
    for (index, code) in seen.enumerated() { addAssessment(code, .settled, wait: index == 0 ? 14 : 0) }
    if items.isEmpty { addAssessment(.e01, .settled, wait: 14) }
  }

  private enum Finding { case settled, missing }

  private mutating func addAssessment(_ code: EvidenceCode, _ finding: Finding, wait: Int) {
    let needsOriginal = catalogue.evidence(code, on: today)?.needsOriginal ?? false
    add(0, upTo: wait, .assignee) { scene in
      let folio = scene.record.documents.first { $0.document.code == code }?.folio
      return switch finding {
      case .missing: .assessEvidence(code, .missing, reason: scene.random.text(Texts.missing), folio: nil)
      case .settled:
        .assessEvidence(code, needsOriginal ? .originalSeen : .copyPresent, reason: "", folio: folio)
      }
    }
  }

  mutating func addExamination() {
    let missing = chooseMissing()
    for (index, code) in (items.isEmpty ? [.e01] : items).enumerated() where !missing.contains(code) {
      if target == .completenessCheck, index > 0, index * 2 > items.count { break }
      addAssessment(code, .settled, wait: index == 0 ? 16 : 0)
    }
    if random.percent(35) { addNote(upTo: 6) }
    if target == .completenessCheck { return }
    for code in missing { addAssessment(code, .missing, wait: 0) }
    if !missing.isEmpty, !addRequest(missing) { return }
    addRegister()
    guard addConsultations() else { return }
    endCompleteness()
    guard addHearing() else { return }
    if target == .legalReview, random.percent(50) { addNote(upTo: 10) }
    if random.percent(25) {
      addFollowUp()
      hasFollowUp = true
    }
  }

  /// What was not enclosed: in the stories that wait for it, and in every third other one.
  private mutating func chooseMissing() -> [EvidenceCode] {
    guard target != .completenessCheck, target == .awaitingApplicant || random.percent(33) else { return [] }
    let last = items.suffix(items.count > 3 ? 2 : 1)
    return last.isEmpty ? [.e02] : Array(last)
  }

  /// Asks for what is missing; false when the story ends there.
  private mutating func addRequest(_ missing: [EvidenceCode]) -> Bool {
    let days = [14, 21, 28, 42][random.below(4)]
    add(0, upTo: 3, .assignee) {
      .requestDocuments(missing, dueOn: $0.day.adding(days: days), language: .german)
    }
    if random.percent(20), target != .awaitingApplicant {
      add(days / 2, upTo: 3, .assignee) {
        .extendRequest(
          number: 1,
          dueOn: $0.day.adding(days: days),
          reason: $0.random.text(Texts.extension)
        )
      }
    }
    if target == .awaitingApplicant { return false }
    if outcome == .refusal, random.percent(50) {
      add(days + 1, upTo: 8, .assignee) { _ in .closeRequest(number: 1, .expired, reason: "") }
      return true
    }
    for code in missing {
      let title = "\(catalogue.name(of: code)?.german ?? code.rawValue).pdf"
      add(3, upTo: 10, .frontDesk) { scene in
        .receiveDocument(scene.papers.certificate.document(code, title: title))
      }
    }
    add(0, upTo: 4, .assignee) { _ in .closeRequest(number: 1, .met, reason: "") }
    for code in missing { addAssessment(code, .settled, wait: 0) }
    return true
  }

  private mutating func addRegister() {
    add(0, upTo: 4, .assignee) {
      .queryRegister(.azr, number: $0.person.azrNumber?.text ?? "", result: $0.random.text(Texts.azr))
    }
    guard random.percent(25) else { return }
    add(0, upTo: 2, .assignee) {
      .queryRegister(.residents, number: "", result: $0.random.text(Texts.residents))
    }
  }

  /// Asks the bodies that must be asked; false when the story ends while one has not answered.
  private mutating func addConsultations() -> Bool {
    var bodies = requiredBodies
    if target == .consulting, bodies.isEmpty { bodies = [.securityQuery] }
    for (index, code) in bodies.enumerated() {
      add(0, upTo: 3, .assignee) { .consult(code, question: Texts.question(to: code, &$0)) }
      if target == .consulting, index == bodies.count - 1 {
        if random.percent(25) { add(14, upTo: 10, .assignee) { _ in .remindConsultation(number: index + 1) } }
        return false
      }
      addAnswer(number: index + 1, from: code)
    }
    return true
  }

  private mutating func addAnswer(number: Int, from code: ConsultationCode) {
    let own = matter.consultations.first { $0.body == .listed(code) }?.deemedConsentDays
    if let days = own ?? catalogue.consultation(code, on: today)?.deemedConsentDays, random.percent(30) {
      add(days + 1, upTo: 2, .assignee) { _ in
        .endConsultation(number: number, .deemed, text: "Keine Äußerung innerhalb der Frist.")
      }
      return
    }
    if random.percent(15) { add(15, upTo: 6, .assignee) { _ in .remindConsultation(number: number) } }
    if !outcome.isFavourable, random.percent(20) {
      add(2, upTo: 20, .assignee) {
        .endConsultation(number: number, .objected, text: $0.random.text(Texts.objection))
      }
    } else {
      add(2, upTo: 18, .assignee) {
        .endConsultation(number: number, .agreed, text: $0.random.text(Texts.agreement))
      }
    }
  }

  private mutating func endCompleteness() {
    let reason =
      outcome.isFavourable ? "" : "Fehlende Nachweise wurden angefordert; Entscheidung nach Aktenlage."
    add(0, upTo: 8, .assignee) { _ in .endCompleteness(reason: reason) }
    guard random.percent(30) else { return }
    add(0, upTo: 6, .assignee) { .note(.legalAssessment, text: Texts.assessment(&$0)) }
  }

  /// Hears the person where the outcome asks for it; false when the story ends while the hearing runs.
  private mutating func addHearing() -> Bool {
    let mustHear = outcome.needsHearing(existingRight: hasTitle).holds
    guard mustHear || target == .hearing else { return true }
    let intended = mustHear ? outcome : .refusal
    if target != .hearing, random.percent(6) {
      add(0, upTo: 5, .assignee) { .waiveHearing(intended: intended, reason: $0.random.text(Texts.waiver)) }
      return true
    }
    let days = random.percent(70) ? 14 : 28
    add(0, upTo: 5, .assignee) {
      .hear(intended: intended, text: Texts.hearing(intended, &$0), dueOn: $0.day.adding(days: days))
    }
    if target == .hearing { return false }
    if random.percent(55) {
      add(4, upTo: 10, .assignee) {
        .endHearing(number: 1, .answered, text: $0.random.text(Texts.statements))
      }
    } else {
      add(days + 1, upTo: 5, .assignee) { _ in .endHearing(number: 1, .expired, text: "") }
    }
    return true
  }

  mutating func addNote(upTo days: Int) {
    let kind = random.pick([NoteKind.general, .phone, .visit, .lookUp, .identityCheck]) ?? .general
    add(0, upTo: days, .assignee) { .note(kind, text: Texts.note(kind, &$0)) }
  }

  mutating func addFollowUp() {
    add(0, upTo: 3, .assignee) { scene in
      .setFollowUp(
        on: scene.day.adding(days: scene.random.within(7...60)),
        purpose: scene.random.text(Texts.followUps),
        person: nil
      )
    }
  }
}
