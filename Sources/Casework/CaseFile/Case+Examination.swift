// How entries of the examination change a case.

extension Case {
  mutating func apply(_ assessed: EntryContent.EvidenceAssessed, _ header: EntryHeader) {
    evidence[assessed.code] = AssessedEvidence(
      assessment: assessed.assessment,
      reason: assessed.reason,
      folio: header.folio,
      by: header.by,
      on: header.at.civilDate
    )
    beginCheck(header)
  }

  mutating func apply(_ requested: EntryContent.DocumentsRequested, _ header: EntryHeader) {
    requests.append(
      DocumentRequest(
        number: requests.count + 1,
        items: requested.items,
        sentOn: header.at.civilDate,
        dueOn: requested.dueOn
      )
    )
    beginCheck(header)
  }

  /// The first look at the evidence begins the completeness check.
  private mutating func beginCheck(_ header: EntryHeader) {
    if stage == .assigned { enter(.completenessCheck, header) }
  }

  mutating func apply(_ extended: EntryContent.RequestExtended) {
    change(&requests, number: extended.number) { $0.dueOn = extended.dueOn }
  }

  mutating func apply(_ closed: EntryContent.RequestClosed) {
    change(&requests, number: closed.number) { $0.closed = closed.how }
  }

  mutating func apply(_ consulted: EntryContent.Consulted, _ header: EntryHeader) {
    consultations.append(
      Consultation(
        number: consultations.count + 1,
        code: consulted.code,
        question: consulted.question,
        sentOn: header.at.civilDate,
        deemedAfter: consulted.deemedAfter,
        reminders: []
      )
    )
  }

  mutating func apply(_ reminded: EntryContent.ConsultationReminded, _ header: EntryHeader) {
    change(&consultations, number: reminded.number) { $0.reminders.append(header.at.civilDate) }
  }

  mutating func apply(_ ended: EntryContent.ConsultationEnded) {
    change(&consultations, number: ended.number) {
      $0.end = ended.end
      $0.answer = ended.text
    }
  }

  mutating func apply(_ started: EntryContent.HearingStarted, _ header: EntryHeader) {
    hearings.append(
      Hearing(
        number: hearings.count + 1,
        intendedOutcome: started.intendedOutcome,
        sentOn: header.at.civilDate,
        dueOn: started.dueOn,
        statement: ""
      )
    )
  }

  /// Ends a running hearing, or records one that was waived without having run.
  mutating func apply(_ ended: EntryContent.HearingEnded, _ header: EntryHeader) {
    guard hearings.contains(where: { $0.number == ended.number }) else {
      hearings.append(
        Hearing(
          number: hearings.count + 1,
          intendedOutcome: ended.intendedOutcome,
          sentOn: header.at.civilDate,
          dueOn: header.at.civilDate,
          end: ended.end,
          statement: ended.text
        )
      )
      return
    }
    change(&hearings, number: ended.number) {
      $0.end = ended.end
      $0.statement = ended.text
    }
  }

  mutating func apply(_ query: EntryContent.RegisterQueried, _ header: EntryHeader) {
    registerQueries.append(
      RegisterQuery(
        register: query.register,
        number: query.number,
        result: query.result,
        on: header.at.civilDate,
        folio: header.folio
      )
    )
  }

  mutating func apply(_ note: EntryContent.NoteWritten, _ header: EntryHeader) {
    notes.append(
      FiledNote(folio: header.folio, at: header.at, by: header.by, kind: note.kind, text: note.text)
    )
  }
}
