import Casework
import SQLiteStore
import Testing

@Suite("Lists and searches walk along an index")
struct PlanTests {
  @Test("No page of a list scans the table or sorts")
  func lists() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    let key = QueueKey(dueDay: 1, receivedAt: 2, reference: "3")
    for filter in try QueueContractTests.filters() {
      for page in [QueuePosition.first, .after(key), .before(key), .last] {
        let plan = try store.plan(of: QueueQuery(filter: filter, page: page))
        #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(plan)")
        // A walk over a whole list in its order is a scan along the list's own index.
        let walks = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("USING INDEX") }
        #expect(walks.allSatisfy { filter == .all && $0 == "SCAN queue" }, "\(plan)")
        if filter == .all, page == .after(key) || page == .before(key) {
          #expect(plan.allSatisfy { $0.hasPrefix("SEARCH queue USING PRIMARY KEY") }, "\(plan)")
        }
      }
    }
  }

  @Test("No search scans a table or sorts")
  func searches() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    let plans = try store.searchPlans()
    #expect(!plans.isEmpty)
    for plan in plans {
      #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(plan)")
      // The full-text index is asked as a virtual table; its own plan says so.
      #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") || $0.contains("VIRTUAL TABLE INDEX") }, "\(plan)")
    }
  }
}
