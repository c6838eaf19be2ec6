/// For what, for whom and when a fee is asked.
package struct FeeRequest: Hashable, Sendable {
  /// How far the application has come.
  package enum Course: String, CaseIterable, Hashable, Sendable {
    /// It was made; the processing fee falls due.
    case filed
    /// The act is done.
    case granted
    case refused
    /// Refused only because the office is not competent or the person cannot act for themselves.
    case refusedWithoutExamination
    /// Withdrawn after work on it had begun.
    case withdrawn
    case withdrawnBeforeWork
  }

  /// What is ordered beside the act.
  package enum Extra: String, CaseIterable, Hashable, Sendable, Codable {
    /// The card by express.
    case express
    /// The title on paper instead of a card.
    case paper
    /// The card sent home.
    case shipping

    /// The fee that is added; the paper title lowers the sum.
    package var code: FeeCode? {
      switch self {
      case .express: FeeCode(rawValue: "F35")
      case .paper: FeeCode(rawValue: "F44")
      case .shipping: FeeCode(rawValue: "F15")
      }
    }
  }

  /// What is done.
  package var act: FeeAct
  /// The day on which the fee arises: that of the application.
  package var day: CivilDate
  /// When the person was born; a relief for the young is given only where the known parts prove it.
  package var born: PartialDate
  /// What the person is or lives on.
  package var statuses: Set<FeeStatus>
  /// How far the application has come.
  package var course: Course
  /// For how many months a title is extended; nil where that does not matter.
  package var months: Int?
  /// What is ordered beside the act, in the order of its listing.
  package var extras: [Extra]
  /// What was paid already, in cents.
  package var paid: Int
  /// What remains after a reduction or waiver by discretion, in cents; nil where none was decided.
  package var remittedTo: Int?

  package init(
    act: FeeAct,
    day: CivilDate,
    born: PartialDate = .unknown,
    statuses: Set<FeeStatus> = [],
    course: Course = .granted,
    months: Int? = nil,
    extras: [Extra] = [],
    paid: Int = 0,
    remittedTo: Int? = nil
  ) {
    self.act = act
    self.day = day
    self.born = born
    self.statuses = statuses
    self.course = course
    self.months = months
    self.extras = extras
    self.paid = paid
    self.remittedTo = remittedTo
  }
}
