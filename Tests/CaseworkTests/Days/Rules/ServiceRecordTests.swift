import Casework
import Testing

@Suite("R8 service with a record")
struct ServiceRecordTests {
  @Test("The day of the record counts, on a Sunday too")
  func record() throws {
    let notification = Service.serviceRecord(delivered: try day("2026-11-22")).notification
    #expect(notification.result.iso == "2026-11-22")
    #expect(notification.steps.map(\.kind) == [.event(.delivered), .serviceRecord])
  }
}
