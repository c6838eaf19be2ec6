// Other bodies: asked, reminded, answered or silent.

extension Workflow {
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
}
