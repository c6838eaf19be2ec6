// How entries of the decision and its service change a case.

extension Case {
  mutating func apply(_ drafted: EntryContent.Drafted, _ header: EntryHeader) {
    drafts.append(
      DraftVersion(
        version: drafted.version,
        draft: drafted.draft,
        by: header.by,
        at: header.at,
        folio: header.folio
      )
    )
    enter(.draft, header)
  }

  mutating func apply(_ submitted: EntryContent.Submitted, _ header: EntryHeader) {
    submission = Submission(
      version: submitted.version,
      signOffClass: submitted.signOffClass,
      by: header.by,
      at: header.at
    )
    remark = nil
    enter(.finalSignOff, header)
  }

  mutating func apply(recalledBy header: EntryHeader) {
    submission = nil
    enter(.draft, header)
  }

  mutating func apply(_ returned: EntryContent.Returned, _ header: EntryHeader) {
    submission = nil
    let sentBack = Remark(
      version: returned.version,
      text: returned.remark,
      by: header.by,
      at: header.at,
      folio: header.folio
    )
    remark = sentBack
    returns.append(sentBack)
    enter(.draft, header)
  }

  mutating func apply(_ signed: EntryContent.Signed, _ header: EntryHeader) {
    signature = Signature(
      version: signed.version,
      signOffClass: signed.signOffClass,
      by: header.by,
      at: header.at
    )
    enter(.decided, header)
  }

  mutating func apply(stoppedBy header: EntryHeader) {
    submission = nil
    signature = nil
    enter(.draft, header)
  }

  mutating func apply(_ dispatched: EntryContent.Dispatched, _ header: EntryHeader) {
    dispatch = Dispatch(
      mode: dispatched.mode,
      sentOn: dispatched.sentOn,
      addressee: dispatched.addressee,
      text: dispatched.text,
      textDigest: dispatched.textDigest,
      noticeIsCorrect: dispatched.noticeIsCorrect,
      paper: dispatched.paper,
      by: header.by,
      folio: header.folio
    )
    enter(.notified, header)
  }

  mutating func apply(_ confirmed: EntryContent.ServiceConfirmed, _ header: EntryHeader) {
    service = ConfirmedService(
      notifiedOn: confirmed.notifiedOn,
      lastDay: confirmed.lastDay,
      proof: confirmed.proof
    )
    enter(.appealable, header)
  }

  /// The letter came back: the signed decision has to be dispatched again.
  mutating func apply(serviceFailedBy header: EntryHeader) {
    dispatch = nil
    service = nil
    enter(.decided, header)
  }

  mutating func apply(_ began: EntryContent.LitigationBegan, _ header: EntryHeader) {
    litigation = Litigation(
      kind: began.kind,
      court: began.court,
      courtReference: began.courtReference,
      since: header.at.civilDate
    )
  }

  mutating func apply(_ ended: EntryContent.LitigationEnded, _ header: EntryHeader) {
    litigation?.outcome = ended.outcome
    litigation?.endedOn = header.at.civilDate
  }

  mutating func apply(_ finalised: EntryContent.Finalised, _ header: EntryHeader) {
    finalOn = finalised.finalOn
    enter(.final, header)
  }
}
