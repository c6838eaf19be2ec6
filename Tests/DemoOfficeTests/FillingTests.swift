import AktenlageTesting
import Casework
import DemoOffice
import Office
import OfficeFiles
import Testing

@Suite("A synthetic office in a store")
struct FillingTests {
  @Test("No act of a story is refused")
  func noRefusals() throws {
    let filled = try Filled.shared.get()
    let refused = filled.report.refusals.map {
      "\($0.act.rawValue) towards \($0.target): \($0.refusal.reason)"
    }
    #expect(refused == [])
    #expect(filled.report.cases == 2500)
  }

  @Test(
    "Stories end in time on any day of the week and of the year",
    arguments: [
      "2026-01-01", "2026-02-28", "2026-04-06", "2026-05-03", "2026-10-25", "2026-12-27", "2027-07-01",
      "2028-02-29",
    ]
  )
  func otherDays(today: String) throws {
    let filled = try Filled(cases: 250, today: today)
    #expect(filled.report.refusals.isEmpty)
    for row in try filled.rows() { #expect(row.receivedAt.civilDate <= filled.demo.today) }
  }

  @Test("Every case is in the state that its story aimed at, with nothing in the future")
  func nothingInTheFuture() throws {
    let filled = try Filled.shared.get()
    let files = try filled.repository.read { store throws(RepositoryError) in
      try store.files(after: nil, limit: 5000)
    }
    for file in files {
      let entries = try filled.repository.read { store throws(RepositoryError) in try store.entries(of: file)
      }
      #expect(entries.allSatisfy { $0.header.at.civilDate <= filled.demo.today })
      #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.header.at <= $1.header.at })
    }
  }

  @Test("Digests, chains, rows and attachments of all files hold")
  func verifies() throws {
    let filled = try Filled.shared.get()
    let report = try filled.office().verify { _ in true }
    #expect(report.faults == [])
    #expect(report.files == filled.report.files)
    #expect(report.entries == filled.report.entries)
  }

  @Test("The same seed, number and day give the same files")
  func isDeterministic() throws {
    let first = try Filled(seed: 3, cases: 700).heads()
    #expect(try Filled(seed: 3, cases: 700).heads() == first)
    #expect(Set(try Filled(seed: 4, cases: 700).heads()).isDisjoint(with: first))
  }

  @Test(
    "The digests stay the same from one version of the program to the next, unless they are meant to change"
  )
  func isTheSameEverywhere() throws {
    let heads = try Filled(seed: 1, cases: 40).heads()
    #expect(SHA256Digest.of(heads.flatMap(\.bytes)).text == Self.fingerprint)
  }

  /// Changes with every change of stories, texts, names, catalogue or stored form; then it is copied anew.
  private static let fingerprint = "e7fca9302cdbc13534b60750094f3748e6dbdc0e89593dd8bed1b1ac21190063"

  @Test("Every open case has an officer or a pool, and a next date")
  func noOrphans() throws {
    for row in try Filled.shared.get().rows() where !row.stage.isEnded {
      #expect(row.assignee != nil || row.sachgebiet != nil, "\(row.reference) \(row.state)")
      #expect(row.nextDeadline != nil, "\(row.reference) \(row.state)")
    }
  }

  @Test("A case in court waits for a follow-up, and hardly one is overdue")
  func courtCases() throws {
    let filled = try Filled.shared.get()
    let dates = try filled.rows().filter { $0.state == .litigated }.compactMap(\.nextDeadline)
    #expect(dates.count > 20)
    #expect(dates.allSatisfy { $0.kind == .followUp })
    #expect(dates.count { $0.date < filled.demo.today } * 10 < dates.count)
  }

  @Test("A caller who has seen enough stops it between two transactions")
  func stops() throws {
    let day = try CivilDate(parsing: "2026-11-20")
    let demo = DemoOffice(seed: 1, cases: 1500, today: day, catalogue: try CataloguePack.builtIn())
    let store = Filled.emptyStore(on: day)
    let report = try demo.fill(store) { _ in false }
    #expect(report.wasStopped)
    #expect(report.cases > 0 && report.cases < 1500)
  }

  @Test("No case gives an officer of another Sachgebiet work, and stocks are about equal")
  func stocks() throws {
    let filled = try Filled.shared.get()
    let officers = Organisation(filled.demo.officers)
    var stock: [OfficerID: Int] = [:]
    for row in try filled.rows() where !row.stage.isEnded {
      guard let assignee = row.assignee else { continue }
      #expect(officers[assignee]?.sachgebiet == row.sachgebiet)
      stock[assignee, default: 0] += 1
    }
    for area in Sachgebiet.allCases {
      let stocks = stock.filter { officers[$0.key]?.sachgebiet == area }.map(\.value)
      let most = try #require(stocks.max())
      let least = try #require(stocks.min())
      #expect(most <= least * 2 + 8, "\(area): \(least) to \(most)")
    }
  }
}
