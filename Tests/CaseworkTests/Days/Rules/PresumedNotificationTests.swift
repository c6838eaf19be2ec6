import Casework
import Testing

@Suite("R6 presumed notification")
struct PresumedNotificationTests {
  @Test(
    "The fourth day from 2025, the third before, by the day of posting",
    arguments: [
      ("2024-12-30", "2025-01-02"), ("2024-12-31", "2025-01-03"), ("2025-01-01", "2025-01-05"),
      ("2025-01-02", "2025-01-06"),
    ]
  )
  func days(posted: String, notified: String) throws {
    #expect(Service.letter(posted: try day(posted)).notification.result.iso == notified)
    #expect(Service.electronic(sent: try day(posted)).notification.result.iso == notified)
  }

  @Test("A day of rest stays and is named; for four days no case-law confirms it yet")
  func stays() throws {
    let new = try #require(Service.letter(posted: try day("2025-04-14")).notification.steps.last)
    #expect(new.kind == .staysOnNonWorkingDay(.holiday(.goodFriday)))
    #expect(new.date.iso == "2025-04-18")
    #expect(new.source?.isVerified == false && new.dispute == .presumedDayOfRest && new.version == 2)
    let old = try #require(Service.letter(posted: try day("2024-12-23")).notification.steps.last)
    #expect(old.kind == .staysOnNonWorkingDay(.holiday(.secondChristmasDay)))
    #expect(old.source?.isVerified == true && old.dispute == nil && old.version == 1)
  }

  @Test(
    "A later day that is proved counts, an earlier one or the presumed one itself changes nothing",
    arguments: [
      ("2025-03-17", "2025-03-18", "2025-03-21"), ("2025-03-17", "2025-03-21", "2025-03-21"),
      ("2025-03-17", "2025-03-22", "2025-03-22"), ("2025-04-14", "2025-04-17", "2025-04-18"),
      ("2024-12-20", "2024-12-24", "2024-12-24"),
    ]
  )
  func receipt(posted: String, received: String, notified: String) throws {
    let (posted, received) = (try day(posted), try day(received))
    let presumed = Service.letter(posted: posted).notification
    let notification = Service.letterReceived(posted: posted, received: received).notification
    #expect(notification.result.iso == notified)
    guard received > presumed.result else {
      #expect(notification == presumed)
      return
    }
    let last = try #require(notification.steps.last)
    #expect(last.kind == .receivedLater && last.rule == .presumedNotification)
    #expect(last.source?.citation == "§ 41 Abs. 2 S. 3 VwVfG NRW")
    #expect(notification.disputes.isEmpty)
  }
}
