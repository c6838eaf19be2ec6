/// A date of birth of which parts may be unknown, as registers keep it.
///
/// Source: record layout of the register of foreigners, field 004.07. A known day needs a known month, a
/// known month a known year.
package enum PartialDate: Hashable, Sendable {
  case unknown
  /// Only the year is known, 1900 to 2199.
  case year(Year)
  /// Year and month are known.
  case month(Month)
  case day(CivilDate)

  /// A year in which a day can lie; made by ``PartialDate/init(parsing:)``.
  package struct Year: Hashable, Sendable {
    /// 1900 to 2199.
    package let number: Int
    fileprivate init(_ number: Int) { self.number = number }
  }

  /// A month of a year; made by ``PartialDate/init(parsing:)``.
  package struct Month: Hashable, Sendable {
    /// The year of the month.
    package let year: Year
    /// 1 to 12.
    package let number: Int
    fileprivate init(_ number: Int, of year: Year) {
      self.year = year
      self.number = number
    }
  }

  /// The part of a text that kept it from being such a date.
  package enum Malformed: Error, Hashable {
    /// Not of the form `1994-05-00`.
    case shape
    case year
    case month
    case day
    /// `1994-00-12`.
    case dayWithoutMonth
    /// `0000-05-00`.
    case monthWithoutYear
  }

  /// The full day, where it is known.
  package var knownDay: CivilDate? {
    switch self {
    case .day(let day): day
    case .unknown, .year, .month: nil
    }
  }

  /// Year, month and day, zero where unknown.
  package var parts: (year: Int, month: Int, day: Int) {
    switch self {
    case .unknown: (0, 0, 0)
    case .year(let year): (year.number, 0, 0)
    case .month(let month): (month.year.number, month.number, 0)
    case .day(let day): day.parts
    }
  }
}

extension PartialDate: Comparable {
  /// Unknown parts come first.
  package static func < (left: PartialDate, right: PartialDate) -> Bool { left.parts < right.parts }
}

extension PartialDate: WrittenAsText {
  /// Reads `1994-05-17`, with `00` for unknown parts: `1994-05-00`, `1994-00-00`, `0000-00-00`.
  package init(parsing text: some StringProtocol) throws(Malformed) {
    var scanner = ByteScanner(of: text)
    guard let year = scanner.number(digits: 4), scanner.take("-"),
      let month = scanner.number(digits: 2), scanner.take("-"),
      let day = scanner.number(digits: 2), scanner.isAtEnd
    else { throw .shape }
    switch (year, month, day) {
    case (0, 0, 0): self = .unknown
    case (_, 0, 1...): throw .dayWithoutMonth
    case (0, _, _): throw .monthWithoutYear
    case (_, _, 0):
      guard (1900...2199).contains(year) else { throw .year }
      guard month <= 12 else { throw .month }
      self = month == 0 ? .year(Year(year)) : .month(Month(month, of: Year(year)))
    case (_, _, _):
      do {
        self = .day(try CivilDate(year: year, month: month, day: day))
      } catch {
        switch error {
        case .shape: throw .shape
        case .year: throw .year
        case .month: throw .month
        case .day: throw .day
        }
      }
    }
  }

  /// Reads `1994-05-00`, or `00.05.1994` and `0.5.1994` as people write it.
  package init(typed text: String) throws(Malformed) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else {
      try self.init(parsing: text)
      return
    }
    func twoDigits(_ part: String) -> String { part.utf8.count == 1 ? "0" + part : part }
    try self.init(parsing: "\(parts[2])-\(twoDigits(parts[1]))-\(twoDigits(parts[0]))")
  }

  /// `1994-05-00`.
  package var text: String {
    let (year, month, day) = parts
    return "\(String(year, digits: 4))-\(String(month, digits: 2))-\(String(day, digits: 2))"
  }

  /// `00.05.1994`, as the register shows it.
  package var german: String {
    let (year, month, day) = parts
    return "\(String(day, digits: 2)).\(String(month, digits: 2)).\(String(year, digits: 4))"
  }
}
