import Casework
import Testing

@Suite("Instant")
struct InstantTests {
  @Test(
    "ISO 8601 with an offset is read and written in UTC",
    arguments: [
      ("2026-11-12T15:08:00+01:00", "2026-11-12T14:08:00.000Z"),
      ("2026-11-12T15:08:00.1Z", "2026-11-12T15:08:00.100Z"),
      ("2026-11-12T15:08:00.123999-03:30", "2026-11-12T18:38:00.123Z"),
      ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000Z"),
      ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
      ("1900-01-01T00:00:00Z", "1900-01-01T00:00:00.000Z"),
    ]
  )
  func reads(text: String, utc: String) throws {
    let instant = try Instant(parsing: text)
    #expect(instant.isoUTC == utc)
    #expect(try Instant(parsing: instant.isoUTC) == instant)
  }

  @Test(
    "Text that is not a moment is refused, naming the first wrong part",
    arguments: [
      ("2026-02-30T10:00:00Z", Instant.Malformed.date(.day)), ("2026-13-01T10:00:00Z", .date(.month)),
      ("1899-12-31T10:00:00Z", .date(.year)), ("2026-11-12T24:00:00Z", .hour),
      ("2026-11-12T10:60:00Z", .minute),
      ("2026-11-12T10:00:60Z", .second), ("2026-11-12T10:00Z", .shape), ("2026-11-12T10:00:00", .shape),
      ("2026-11-12T10:00:00z", .shape), ("2026-11-12 10:00:00Z", .shape), ("2026-11-12T10:00:00Z ", .shape),
      ("2026-11-12T10:00:00.Z", .shape), ("2026-11-12T10:00:00.1234567890Z", .shape),
      ("2026-11-12T10:00:00+0100", .shape), ("2026-11-12T10:00:00+14:01", .offset),
      ("2026-11-12T10:00:00+01:60", .offset), ("1900-01-01T00:00:00+01:00", .outOfRange), ("", .shape),
    ]
  )
  func malformed(text: String, part: Instant.Malformed) {
    #expect(throws: part) { try Instant(parsing: text) }
  }

  @Test(
    "Day and time are Düsseldorf's, summer and winter",
    arguments: [
      ("2026-11-22T22:59:59Z", "2026-11-22", "23:59"), ("2026-11-22T23:00:00Z", "2026-11-23", "00:00"),
      ("2026-07-01T21:59:59Z", "2026-07-01", "23:59"), ("2026-07-01T22:00:00Z", "2026-07-02", "00:00"),
      ("2026-03-29T00:59:59Z", "2026-03-29", "01:59"), ("2026-03-29T01:00:00Z", "2026-03-29", "03:00"),
      ("2026-10-25T00:59:59Z", "2026-10-25", "02:59"), ("2026-10-25T01:00:00Z", "2026-10-25", "02:00"),
      ("2024-03-31T01:00:00Z", "2024-03-31", "03:00"), ("1995-07-01T12:00:00Z", "1995-07-01", "13:00"),
      ("1996-07-01T12:00:00Z", "1996-07-01", "14:00"), ("1950-01-01T11:00:00Z", "1950-01-01", "12:00"),
    ]
  )
  func local(utc: String, day: String, time: String) throws {
    let instant = try Instant(parsing: utc)
    #expect(instant.civilDate.iso == day)
    #expect(instant.timeOfDay.text == time)
  }

  @Test(
    "Every quarter of an hour of a decade goes to the wall clock and back, except the hour that occurs twice"
  )
  func wallClock() throws {
    let end = try Instant(parsing: "2035-01-01T00:00:00Z")
    var instant = try Instant(parsing: "2025-01-01T00:00:00Z")
    var repeated = 0
    while instant < end {
      let local = instant.inDuesseldorf
      let back = Instant(local.date, local.time)
      if back != instant {
        repeated += 1
        #expect(instant - back == 3_600_000 && local.date.month == 10 && local.time.hour == 2)
      }
      instant = instant.adding(minutes: 15)
    }
    #expect(repeated == 40)
  }

  @Test("A time that March skips is shown an hour later")
  func skipped() throws {
    let day = try CivilDate(parsing: "2026-03-29")
    let instant = Instant(day, try TimeOfDay(hour: 2, minute: 30))
    #expect(instant.isoUTC == "2026-03-29T01:30:00.000Z")
    #expect(instant.timeOfDay.text == "03:30")
  }

  @Test("Any count of milliseconds is a moment with a day", arguments: [Int64.min, -1, 0, .max])
  func total(count: Int64) throws {
    let instant = Instant(millisecondsSinceEpoch: count)
    #expect(try Instant(parsing: instant.isoUTC) == instant)
    #expect(instant.civilDate >= .first && instant.civilDate <= .last)
    #expect(instant.adding(milliseconds: .max) == .last)
    #expect(instant.adding(minutes: .min) == .first)
    #expect(Instant.last.civilDate == .last)
  }

  @Test("Times of day are read strictly", arguments: ["24:00", "8:5", "08:60", "08:05 ", "0805", ""])
  func timeOfDay(text: String) {
    #expect(throws: TimeOfDay.Malformed.self) { try TimeOfDay(parsing: text) }
  }
}
