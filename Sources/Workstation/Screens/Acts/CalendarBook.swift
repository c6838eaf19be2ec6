package import Casework
package import TerminalCanvas

/// Makes the months that calendars show: the office's working days, and the holidays by name.
package struct CalendarBook {
  let context: Context

  /// The months as somebody sees them who works on a day, in a language.
  package init(_ context: Context) { self.context = context }

  private var words: Words { context.words }

  /// A calendar for a field, on the day that stands in it; else on today or the nearest day that can be taken.
  package func calendar(for field: DateField, label: String) -> CalendarPicker {
    let today = context.today
    let typed = DateEntry.read(field.text, today: today, looking: field.direction)
    let day = typed ?? nearest(to: today, in: field.allowed)
    return CalendarPicker(
      month(of: day),
      cursor: Int(day.daysSinceEpoch),
      today: Int(today.daysSinceEpoch),
      allowed: field.allowed,
      presets: field.presets.compactMap { text in
        DateEntry.read(text, today: today, looking: field.direction).map {
          CalendarPicker.Preset(label: text, day: Int($0.daysSinceEpoch))
        }
      },
      words: words.calendar(label, allowed: DayLimit.days(in: field.allowed))
    )
  }

  /// The same calendar on the day that it wants to show.
  package func turned(_ calendar: CalendarPicker) -> CalendarPicker {
    guard let wish = calendar.wish else { return calendar }
    let day =
      switch wish {
      case .day(let number): DayLimit.day(number)
      case .months(let months): DayLimit.day(calendar.cursor).adding(months: months)
      }
    var turned = calendar
    turned.show(month(of: day), cursor: Int(day.daysSinceEpoch))
    return turned
  }

  /// The month in which a day lies.
  package func month(of day: CivilDate) -> CalendarMonth {
    let first = day.adding(days: 1 - day.day)
    let length = CivilDate.length(ofMonth: day.month, year: day.year)
    let days = (0..<length).map { first.adding(days: $0) }
    let lead = first.weekday.rawValue - 1
    return CalendarMonth(
      title: words.month(of: day),
      days: days.map(self.day),
      lead: lead,
      weeks: (0..<((lead + length + 6) / 7)).map { first.adding(days: $0 * 7 - lead).week },
      holidays: days.compactMap { day in
        PublicHolidays.holiday(on: day).map { "* \(words.dayOfMonth(day)) \(words.name(of: $0))" }
      }
    )
  }

  private func day(_ day: CivilDate) -> CalendarMonth.Day {
    let rest: CalendarMonth.Kind =
      switch PublicHolidays.reasonForRest(on: day) {
      case .holiday?: .holiday
      case .saturday?, .sunday?: PublicHolidays.holiday(on: day) == nil ? .weekend : .holiday
      case nil: .workday
      }
    let note = [
      words.week(day.week), words.distance(from: context.today, to: day), words.rest(on: day) ?? "",
    ]
    return CalendarMonth.Day(
      number: Int(day.daysSinceEpoch),
      kind: rest,
      text: words.date(day),
      name: words.dateWithWeekday(day),
      note: note.filter { !$0.isEmpty }.joined(separator: " · ")
    )
  }

  private func nearest(to day: CivilDate, in allowed: ClosedRange<Int>) -> CivilDate {
    DayLimit.day(min(max(Int(day.daysSinceEpoch), allowed.lowerBound), allowed.upperBound))
  }
}

/// Which days a field takes, as far as the form can know it.
package enum DayLimit: Hashable, Sendable {
  case any
  /// Today and before: what has been.
  case upToToday
  /// From tomorrow: what is to come.
  case afterToday

  /// The numbers of the days.
  package func days(_ today: CivilDate) -> ClosedRange<Int> {
    let day = Int(today.daysSinceEpoch)
    return switch self {
    case .any: Self.all
    case .upToToday: min(Self.all.lowerBound, day)...day
    case .afterToday: (day + 1)...max(Self.all.upperBound, day + 1)
    }
  }

  private static let all = Int(CivilDate.first.daysSinceEpoch)...Int(CivilDate.last.daysSinceEpoch)

  /// The day of a number, or the first or last that there is.
  package static func day(_ number: Int) -> CivilDate {
    CivilDate.first.adding(days: number - all.lowerBound)
  }

  /// The first and the last day of a range, each nil where there is no such limit.
  static func days(in range: ClosedRange<Int>) -> (first: CivilDate?, last: CivilDate?) {
    (
      range.lowerBound > all.lowerBound ? day(range.lowerBound) : nil,
      range.upperBound < all.upperBound ? day(range.upperBound) : nil
    )
  }
}

extension CivilDate {
  /// The number of the week, 1 to 53: the first is the one with the year's first Thursday (DIN ISO 8601).
  package var week: Int {
    let thursday = adding(days: 4 - weekday.rawValue)
    guard let newYear = try? CivilDate(year: thursday.year, month: 1, day: 1) else { return 1 }
    return (thursday - newYear) / 7 + 1
  }
}

extension Form {
  /// Answers `wantsValues`: a calendar for a day, another month of it, or that there is nothing to choose from.
  mutating func offerValues(for id: FieldID, _ context: Context) -> Reaction {
    guard let field = field(id), case .date(let date) = field.control else {
      return .say(.info, context.words.noValues)
    }
    let book = CalendarBook(context)
    show(date.calendar.map(book.turned) ?? book.calendar(for: date, label: field.label), in: id)
    return date.readOnlyReason.map { .say(.warning, $0) } ?? .none
  }
}
