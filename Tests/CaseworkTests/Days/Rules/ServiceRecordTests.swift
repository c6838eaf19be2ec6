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

  @Test("A registered letter counts from its slip, without one as any letter")
  func registered() throws {
    let slip = Service.returnSlip(delivered: try day("2026-11-21")).notification
    #expect(slip.result.iso == "2026-11-21")
    #expect(slip.steps.last?.kind == .returnSlip)
    let without = Service.registered(posted: try day("2026-11-16")).notification
    #expect(without.result.iso == "2026-11-20")
    #expect(without.steps.last?.source?.isVerified == false)
  }

  @Test("An acknowledgement counts from the day that the lawyer wrote")
  func acknowledgement() throws {
    let notification = Service.acknowledgement(dated: try day("2026-11-22")).notification
    #expect(notification.result.iso == "2026-11-22")
    #expect(notification.steps.last?.source?.citation == "§ 5 LZG NRW")
  }

  @Test("The two weeks of a public service stay on a day of rest, which is said to be unsettled")
  func publicService() throws {
    let notification = Service.publicNotice(displayed: try day("2026-11-08")).notification
    #expect(notification.result.iso == "2026-11-22")
    #expect(notification.disputes == [.publicServiceEnd])
  }
}
