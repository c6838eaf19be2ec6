import AktenlageTesting
import Casework
import Testing

@Suite("What is new about a case")
struct CaseNewsTests {
  @Test(
    "News begins with the last working day before: Friday on a Monday, the day before holidays behind them",
    arguments: [
      ("2026-01-07", "2026-01-06"),
      ("2026-01-12", "2026-01-09"),
      // Good Friday and Easter Monday 2026 are 3 and 6 April.
      ("2026-04-07", "2026-04-02"),
      // Epiphany is a working day in North Rhine-Westphalia, New Year is not.
      ("2026-01-02", "2025-12-31"),
      // On a Sunday the Friday before counts, too.
      ("2026-01-11", "2026-01-09"),
    ]
  )
  func begin(today: String, expected: String) throws {
    #expect(CaseNews.begin(on: try CivilDate(parsing: today)) == (try CivilDate(parsing: expected)))
  }

  @Test(
    "A case is new by its receipt, its move or its date, and by each of them alone",
    arguments: [
      ("2026-01-05", "2026-01-05", "2026-01-20", "2026-01-07", [] as [CaseNews]),
      ("2026-01-06", "2026-01-06", "2026-01-20", "2026-01-07", [.received, .moved]),
      ("2025-11-03", "2026-01-07", "2026-02-20", "2026-01-07", [.moved]),
      ("2025-11-03", "2025-11-03", "2026-01-06", "2026-01-07", [.due]),
      ("2025-11-03", "2025-11-03", "2026-01-07", "2026-01-07", [.due]),
      ("2025-11-03", "2025-11-03", "2026-01-08", "2026-01-07", []),
      // What was overdue before is not new.
      ("2025-11-03", "2025-11-03", "2026-01-05", "2026-01-07", []),
    ]
  )
  func news(received: String, moved: String, due: String, today: String, expected: [CaseNews]) throws {
    let row = try row(received: received, moved: moved, due: due)
    let today = try CivilDate(parsing: today)
    #expect(CaseNews.of(row, on: today) == expected)
    let filter = CaseFilter.test(.mark(.news))
    #expect(filter.matches(row, today: today) == !expected.isEmpty)
    #expect(filter.resolved(on: today).matches(row, today: today) == !expected.isEmpty)
  }

  private func row(received: String, moved: String, due: String) throws -> CaseRow {
    CaseRow(
      reference: CaseReference("54/33-B-000001/26"),
      file: FileReference("54/33-A-000001/26"),
      personName: "Öztürk, Aylin",
      sortKey: "ozturk\taylin",
      dateOfBirth: .unknown,
      nationality: .turkish,
      matter: nil,
      sachgebiet: nil,
      stage: .assigned,
      state: .assigned,
      stageSince: try CivilDate(parsing: moved),
      assignee: nil,
      receivedAt: try Fixture.moment(received, "09:00"),
      nextDeadline: CaseDeadline(kind: .followUp, date: try CivilDate(parsing: due), source: .office),
      signOffClass: nil,
      drafters: [],
      submittedAt: nil,
      isReturned: false,
      isReady: false,
      urgency: nil,
      revision: 1,
      lastFolio: 1
    )
  }
}
