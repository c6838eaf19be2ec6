import Casework
import Testing

@Suite("R7 fetched from a portal")
struct PortalRetrievalTests {
  @Test("The day after fetching is the day of notification, on a Saturday too")
  func dayAfter() throws {
    let notification = Service.portal(fetched: try day("2025-03-07")).notification
    #expect(notification.result.iso == "2025-03-08")
    #expect(notification.steps.map(\.kind) == [.event(.fetchedFromPortal), .dayAfterRetrieval])
    #expect(notification.steps.last?.rule == .portalRetrieval)
  }

  @Test("A tenth day on a Sunday stays, which is said to be unsettled")
  func tenthDay() throws {
    let end = PortalNotice.compute(sentOn: try day("2025-03-06")).end
    #expect(end.lastDay.iso == "2025-03-16")
    #expect(end.derivation.disputes == [.portalEnd])
  }
}
