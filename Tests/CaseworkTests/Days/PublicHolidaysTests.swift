import Casework
import Testing

@Suite("Public holidays")
struct PublicHolidaysTests {
  @Test(
    "A year has the holidays of North Rhine-Westphalia",
    arguments: [
      (2025, "01.01. 18.04. 21.04. 01.05. 29.05. 09.06. 19.06. 03.10. 01.11. 25.12. 26.12."),
      (2026, "01.01. 03.04. 06.04. 01.05. 14.05. 25.05. 04.06. 03.10. 01.11. 25.12. 26.12."),
      (2027, "01.01. 26.03. 29.03. 01.05. 06.05. 17.05. 27.05. 03.10. 01.11. 25.12. 26.12."),
      (2017, "01.01. 14.04. 17.04. 01.05. 25.05. 05.06. 15.06. 03.10. 31.10. 01.11. 25.12. 26.12."),
      (2008, "01.01. 21.03. 24.03. 01.05. 01.05. 12.05. 22.05. 03.10. 01.11. 25.12. 26.12."),
    ]
  )
  func holidays(year: Int, days: String) {
    let found = PublicHolidays.holidays(in: year).map(\.date.germanShort)
    #expect(found.joined(separator: " ") == days)
  }

  @Test(
    "Easter falls where almanacs have it",
    arguments: [
      "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2038-04-25",
      "2049-04-18",
      "2076-04-19", "2100-03-28",
    ]
  )
  func easter(date: String) throws {
    let date = try day(date)
    #expect(PublicHolidays.easterSunday(of: date.year) == date)
  }

  @Test("Easter is a Sunday between 22 March and 25 April, every year")
  func easterRange() throws {
    for year in 1900...2199 {
      let easter = try #require(PublicHolidays.easterSunday(of: year))
      #expect(easter.weekday == .sunday && easter.year == year)
      let range = try CivilDate(year: year, month: 3, day: 22)...CivilDate(year: year, month: 4, day: 25)
      #expect(range.contains(easter))
    }
    #expect(PublicHolidays.easterSunday(of: 1899) == nil)
  }

  @Test("The holiday of a day and the holidays of its year agree, every day")
  func agree() throws {
    var wrong: [CivilDate] = []
    for year in 2000...2100 {
      let list = PublicHolidays.holidays(in: year)
      var date = try CivilDate(year: year, month: 1, day: 1)
      while date.year == year {
        let listed = list.filter { $0.date == date }.map(\.holiday)
        let isAgreed = PublicHolidays.holiday(on: date).map(listed.contains) ?? listed.isEmpty
        if !isAgreed { wrong.append(date) }
        date = date.adding(days: 1)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Rose Monday, Christmas Eve and New Year's Eve are working days")
  func workingDays() throws {
    #expect(PublicHolidays.isWorkingDay(try day("2025-03-03")))
    #expect(PublicHolidays.isWorkingDay(try day("2025-12-24")))
    #expect(PublicHolidays.isWorkingDay(try day("2025-12-31")))
    #expect(PublicHolidays.isWorkingDay(try day("2016-10-31")))
    #expect(!PublicHolidays.isWorkingDay(try day("2017-10-31")))
  }

  @Test("The next working day is the first one at or after a day, every day")
  func next() throws {
    var wrong: [CivilDate] = []
    for date in try everyDay() {
      let next = PublicHolidays.nextWorkingDay(onOrAfter: date)
      let between = (0..<(next - date)).map { date.adding(days: $0) }
      if !PublicHolidays.isWorkingDay(next) || between.contains(where: PublicHolidays.isWorkingDay) {
        wrong.append(date)
      }
    }
    #expect(wrong.isEmpty)
  }
}
