import Casework

extension CaseRow {
  /// The columns of a row in the order of ``init(stored:)`` and ``values(fileID:)``.
  static let columns: StaticSQL = """
    due_day, received_at, reference, file, person_name, sort_key, date_of_birth, nationality, matter, sachgebiet, \
    stage, state, stage_since, assignee, deadline_kind, deadline_source, deadline_is_verified, sign_off_class, \
    drafters, submitted_at, is_returned, urgency, revision, last_folio, title_end, is_ready, \
    ready_changes_on
    """

  /// The same columns of a store that is only read and older than the ends of titles and the list of ready cases.
  static let columnsBeforeVersionThree: StaticSQL = """
    due_day, received_at, reference, file, person_name, sort_key, date_of_birth, nationality, matter, sachgebiet, \
    stage, state, stage_since, assignee, deadline_kind, deadline_source, deadline_is_verified, sign_off_class, \
    drafters, submitted_at, is_returned, urgency, revision, last_folio, NULL, 0, NULL
    """

  /// The same columns of a store that is only read and does not know yet when readiness changes.
  static let columnsBeforeVersionFour: StaticSQL = """
    due_day, received_at, reference, file, person_name, sort_key, date_of_birth, nationality, matter, sachgebiet, \
    stage, state, stage_since, assignee, deadline_kind, deadline_source, deadline_is_verified, sign_off_class, \
    drafters, submitted_at, is_returned, urgency, revision, last_folio, title_end, is_ready, NULL
    """

  /// Reads a row whose first columns are ``columns``.
  init(stored row: ResultRow) throws(RepositoryError) {
    var deadline: CaseDeadline?
    if !row.isNull(14) {
      deadline = CaseDeadline(
        kind: try row.required(14, CaseDeadline.Kind.init(rawValue:)),
        date: try row.day(0),
        source: LegalSource(row.text(15), isVerified: row.flag(16))
      )
    }
    var drafters: [OfficerID] = []
    // A login holds no blank.
    for login in row.text(18).split(separator: " ") {
      guard let id = try? OfficerID(parsing: login) else { throw .damaged(detail: "drafters") }
      drafters.append(id)
    }
    self.init(
      reference: CaseReference(row.text(2)),
      file: FileReference(row.text(3)),
      personName: row.text(4),
      sortKey: row.text(5),
      dateOfBirth: try row.required(6, PartialDate.init(parsing:)),
      nationality: try row.required(7, Nationality.init(parsing:)),
      matter: try row.optional(8, MatterKey.init(rawValue:)),
      sachgebiet: try row.optional(9, Sachgebiet.init(rawValue:)),
      stage: try row.required(10, CaseStage.init(rawValue:)),
      state: try row.required(11, ProcessingState.init(rawValue:)),
      stageSince: try row.day(12),
      assignee: try row.optional(13, OfficerID.init(parsing:)),
      receivedAt: row.instant(1),
      nextDeadline: deadline,
      signOffClass: try row.optional(17, SignOffClass.init(rawValue:)),
      drafters: drafters,
      submittedAt: row.isNull(19) ? nil : row.instant(19),
      isReturned: row.flag(20),
      isReady: row.flag(25),
      readyChangesOn: row.isNull(26) ? nil : try row.day(26),
      urgency: try row.optional(21, UrgencyGround.init(rawValue:)),
      revision: Int(row.int(22)),
      lastFolio: Int(row.int(23)),
      titleEnd: row.isNull(24) ? nil : try row.day(24)
    )
  }

  /// The values of ``columns``, then `file_id` and `is_open`.
  func values(fileID: Int64) -> [SQLValue] {
    let key = QueueKey(self)
    return [
      .int(Int64(key.dueDay)), .int(key.receivedAt), .text(key.reference), .text(file.text),
      .text(personName),
      .text(sortKey), .text(dateOfBirth.text), .text(nationality.text), .optional(matter?.rawValue),
      .optional(sachgebiet?.rawValue), .text(stage.rawValue), .text(state.rawValue),
      .int(Int64(stageSince.daysSinceEpoch)), .optional(assignee?.text),
      .optional(nextDeadline?.kind.rawValue),
      .optional(nextDeadline?.source.citation), nextDeadline.map { .flag($0.source.isVerified) } ?? .null,
      .optional(signOffClass?.rawValue), .text(drafters.map(\.text).joined(separator: " ")),
      .optional(submittedAt?.milliseconds), .flag(isReturned), .optional(urgency?.rawValue), .int(revision),
      .int(lastFolio), .optional(titleEnd.map { Int64($0.daysSinceEpoch) }), .flag(isReady),
      .optional(readyChangesOn.map { Int64($0.daysSinceEpoch) }), .int(fileID), .flag(!stage.isEnded),
    ]
  }
}
