import Casework
import Testing

@Suite("Remedy period")
struct RemedyPeriodTests {
  /// A worked example: what it shows, how the act was served, and what follows.
  struct Example: CustomTestStringConvertible {
    let testDescription: String
    let service: @Sendable (CivilDate) -> Service
    let day: String
    var noticeIsCorrect = true
    let notifiedOn: String
    let lastDay: String
  }

  @Test(
    "The worked examples come out",
    arguments: [
      Example(
        testDescription: "X1 Easter Monday moves the end",
        service: Service.letter(posted:),
        day: "2025-03-17",
        notifiedOn: "2025-03-21",
        lastDay: "2025-04-22"
      ),
      Example(
        testDescription: "X2 a presumed Sunday stays",
        service: Service.letter(posted:),
        day: "2025-02-26",
        notifiedOn: "2025-03-02",
        lastDay: "2025-04-02"
      ),
      Example(
        testDescription: "X3 a presumed Good Friday stays, a Sunday at the end does not",
        service: Service.letter(posted:),
        day: "2025-04-14",
        notifiedOn: "2025-04-18",
        lastDay: "2025-05-19"
      ),
      Example(
        testDescription: "X4 a month without a 31st ends on its last day",
        service: Service.letter(posted:),
        day: "2025-01-27",
        notifiedOn: "2025-01-31",
        lastDay: "2025-02-28"
      ),
      Example(
        testDescription: "X5 the last day of February is a Saturday",
        service: Service.letter(posted:),
        day: "2026-01-27",
        notifiedOn: "2026-01-31",
        lastDay: "2026-03-02"
      ),
      Example(
        testDescription: "X6 three days up to the end of 2024",
        service: Service.letter(posted:),
        day: "2024-12-20",
        notifiedOn: "2024-12-23",
        lastDay: "2025-01-23"
      ),
      Example(
        testDescription: "X7 two Christmas days and a weekend",
        service: Service.serviceRecord(delivered:),
        day: "2025-11-25",
        notifiedOn: "2025-11-25",
        lastDay: "2025-12-29"
      ),
      Example(
        testDescription: "X8 without a notice on appeal it is a year",
        service: Service.serviceRecord(delivered:),
        day: "2025-05-30",
        noticeIsCorrect: false,
        notifiedOn: "2025-05-30",
        lastDay: "2026-06-01"
      ),
    ]
  )
  func examples(example: Example) throws {
    let service = example.service(try day(example.day))
    let period = RemedyPeriod.compute(service: service, noticeIsCorrect: example.noticeIsCorrect)
    #expect(period.notifiedOn.iso == example.notifiedOn)
    #expect(period.lastDay.iso == example.lastDay)
    #expect(period.derivation.result == period.lastDay)
  }

  @Test("The derivation of X7 names each day of rest")
  func derivation() throws {
    let period = RemedyPeriod.compute(
      service: .serviceRecord(delivered: try day("2025-11-25")),
      noticeIsCorrect: true
    )
    #expect(
      period.derivation.steps.map(\.kind) == [
        .event(.delivered), .serviceRecord, .startsNextDay, .add(.months(1)),
        .rolled(from: try day("2025-12-25"), because: .holiday(.christmasDay)),
        .rolled(from: try day("2025-12-26"), because: .holiday(.secondChristmasDay)),
        .rolled(from: try day("2025-12-27"), because: .saturday),
        .rolled(from: try day("2025-12-28"), because: .sunday),
      ]
    )
    #expect(period.derivation.steps.map(\.rule?.rawValue) == [nil, "R8", "R1", "R2", "R3", "R3", "R3", "R3"])
    #expect(period.derivation.steps.dropFirst().allSatisfy { $0.source != nil })
  }

  @Test("A later service never ends earlier, and the end is always a working day, every day of a century")
  func monotone() throws {
    var wrong: [CivilDate] = []
    for noticeIsCorrect in [true, false] {
      var previous: [RemedyPeriod] = []
      for date in try everyDay() {
        let periods = everyService(on: date).map {
          RemedyPeriod.compute(service: $0, noticeIsCorrect: noticeIsCorrect)
        }
        let isOrdered = zip(previous, periods).allSatisfy {
          $0.lastDay <= $1.lastDay && $0.notifiedOn <= $1.notifiedOn
        }
        let isWorking = periods.allSatisfy {
          PublicHolidays.isWorkingDay($0.lastDay) && $0.notifiedOn >= date
        }
        if !isOrdered || !isWorking { wrong.append(date) }
        previous = periods
      }
    }
    #expect(wrong.isEmpty)
  }
}
