/// How long a title of a matter may last: in words for people, and as data to compute with.
package struct MaximumValidity: Hashable, Sendable {
  /// Something outside the catalogue at which the title ends, or that it has no end.
  package enum Bound: String, CaseIterable, Hashable, Sendable {
    case unlimited
    /// The end of the contract or of the consent of the Bundesagentur.
    case contract
    /// The end of the course, the training, the project or the school year.
    case purpose
    /// The title of the family member from whom the right comes.
    case sponsor
    /// The title or toleration that the document belongs to.
    case title
    /// The eighteenth birthday.
    case majority
    /// The decision on the application, or a period that runs out.
    case decision
    /// What the order of a ministry or a court says.
    case order
    /// Judged in every case.
    case caseByCase
  }

  /// A length of time as law sets it.
  package enum Span: Hashable, Sendable {
    case months(Int)
    case days(Int)

    /// The last day of a title that begins on a day and lasts this long.
    package func lastDay(from day: CivilDate) -> CivilDate {
      switch self {
      case .months(let count): day.adding(months: count).adding(days: -1)
      case .days(let count): day.adding(days: count - 1)
      }
    }
  }

  /// How people read it.
  package let text: BilingualText
  /// The longest a title may last; nil where only the bound counts.
  package let longest: Span?
  /// Where it ends; nil where only the longest span counts.
  package let bound: Bound?
  /// Months that may be added to the bound, such as the search time after a contract; zero or more.
  package let monthsAfterBound: Int
  /// Whether the words name cases in which it may be longer, so that nobody is held back by the span.
  package let hasExceptions: Bool
  /// The shortest a title should last, in months; nil where none is set.
  package let shortestMonths: Int?

  package init(
    text: BilingualText,
    longest: Span? = nil,
    bound: Bound? = nil,
    monthsAfterBound: Int = 0,
    hasExceptions: Bool = false,
    shortestMonths: Int? = nil
  ) {
    self.text = text
    self.longest = longest
    self.bound = bound
    self.monthsAfterBound = monthsAfterBound
    self.hasExceptions = hasExceptions
    self.shortestMonths = shortestMonths
  }

  /// The last day that a title from this day on may have.
  ///
  /// - Parameter boundEnd: the day on which the bound ends, where there is one and it is known.
  /// - Returns: nil where nothing limits it, or what limits it is not known.
  package func lastDay(from day: CivilDate, boundEnd: CivilDate? = nil) -> CivilDate? {
    let byBound = boundEnd.map { $0.adding(months: monthsAfterBound) }
    let bySpan = longest?.lastDay(from: day)
    guard let byBound else { return bySpan }
    guard let bySpan else { return byBound }
    return min(byBound, bySpan)
  }
}
