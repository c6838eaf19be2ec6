/// A month of a calendar, with what is to be said of its days. Days are numbers that grow by one each day.
package struct CalendarMonth: Hashable, Sendable {
  /// What a day is to people who work.
  package enum Kind: Hashable, Sendable {
    case workday, weekend, holiday
  }

  /// A day of the month.
  package struct Day: Hashable, Sendable {
    /// The number of the day, counted from any day.
    package var number: Int
    /// What it is to people who work.
    package var kind: Kind
    /// The day as a field takes it.
    package var text: String
    /// The day in full: `Montag, 23.11.2026`.
    package var name: String
    /// What else is to be said of it: how far it is, why nobody works.
    package var note: String

    /// A day of that number.
    package init(number: Int, kind: Kind, text: String, name: String, note: String = "") {
      self.number = number
      self.kind = kind
      self.text = text
      self.name = name
      self.note = note
    }
  }

  /// Its name with the year.
  package let title: String
  /// All its days in order; the first is the first of the month.
  package let days: [Day]
  /// The place of the first day in its week; 0 for a Monday.
  package let lead: Int
  /// The numbers of its weeks, one for each row.
  package let weeks: [Int]
  /// A line for each holiday.
  package let holidays: [String]

  /// A month; rows of weeks beyond `weeks` have no number.
  package init(title: String, days: [Day], lead: Int, weeks: [Int], holidays: [String] = []) {
    self.title = title
    self.days = days
    self.lead = min(max(lead, 0), 6)
    self.weeks = weeks
    self.holidays = holidays
  }
}

/// What stands in a calendar besides its days.
package struct CalendarWords: Hashable, Sendable {
  /// What is asked for: the label of the field.
  package var label: String
  /// The head of the column of week numbers.
  package var week: String
  /// The heads of the seven columns of days, Monday first.
  package var weekdays: [String]
  /// What the signs beside days mean.
  package var legend: String
  /// Which days can be taken; empty where all can.
  package var range: String
  /// The keys, the likeliest first; those for which there is no room are left out.
  package var keys: [String]

  /// The words of one calendar.
  package init(
    label: String,
    week: String,
    weekdays: [String],
    legend: String,
    range: String = "",
    keys: [String]
  ) {
    self.label = label
    self.week = week
    self.weekdays = weekdays
    self.legend = legend
    self.range = range
    self.keys = keys
  }
}
