/// What an officer settled about the fee of a case: what the file cannot know by itself.
///
/// The property names are a stored form; see ``EntryContent``.
package struct FeeFacts: Hashable, Sendable, Codable {
  /// What is charged for; nil where the file says it.
  package var act: FeeAct?
  /// For how many months a title is extended; nil where the draft says it.
  package var months: Int?
  /// What the person is or lives on.
  package var statuses: [FeeStatus]
  /// Whether an officer looked at what the person is or lives on; nil in entries that were written before anybody asked.
  package var areStatusesSettled: Bool?
  /// What is ordered beside the act.
  package var extras: [FeeRequest.Extra]
  /// What remains after a reduction or waiver by discretion, in cents; nil where none was decided.
  package var remittedTo: Int?

  package init(
    act: FeeAct? = nil,
    months: Int? = nil,
    statuses: [FeeStatus] = [],
    areStatusesSettled: Bool? = nil,
    extras: [FeeRequest.Extra] = [],
    remittedTo: Int? = nil
  ) {
    self.act = act
    self.months = months
    self.statuses = statuses
    self.areStatusesSettled = areStatusesSettled
    self.extras = extras
    self.remittedTo = remittedTo
  }
  /// Whether nobody need ask any more what the person is or lives on.
  package var hasSettledStatuses: Bool { areStatusesSettled ?? !statuses.isEmpty }
}
