import AktenlageTesting
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

  @Test("A filter walks along its list and sorts nothing; whole lists read no row that does not match")
  func filters() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    defer { store.close() }
    let key = QueueKey(dueDay: 1, receivedAt: 2, reference: "3")
    let tests: [CaseFilter.Test] = [
      .states([.draft]), .matters([try Fixture.key("blueCard")]), .areas([.family]), .officers([]),
      .nationalities([.turkish]), .deadline(.before, .day(.first)), .received(.on, .day(.first)),
      .titleEnd(.upTo, .day(.first)), .moved(.from, .day(.first)), .name("oz man"), .reference("B-1"),
      .text("oz"),
    ]
    let all = tests + CaseFilter.Mark.allCases.map(CaseFilter.Test.mark)
    let condition = CaseFilter.not(.any(all.map(CaseFilter.test))).resolved(on: .first)
    for filter in try QueueContractTests.filters() {
      for page in [QueuePosition.first, .after(key), .before(key), .last] {
        let plan = try store.plan(of: QueueQuery(filter: filter, condition: condition, page: page))
        #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(plan)")
        switch filter {
        case .all, .open:
          #expect(plan.allSatisfy { $0.contains("USING COVERING INDEX queue_filter") }, "\(plan)")
        case .assigned, .unassigned, .signOff, .returned, .expiring, .ready:
          #expect(!plan.contains("SCAN queue"), "\(plan)")
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
