import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Deadline book")
struct DeadlineBookTests {
  private func lines(_ script: CaseScript) throws -> [String] {
    try DeadlineBook.records(in: script.opened.entries).map { record in
      let number = record.number.map { " \($0)" } ?? ""
      return "\(record.kind.rawValue)\(number) \(record.change.rawValue) "
        + "\(record.old?.iso ?? "-") \(record.new?.iso ?? "-")"
    }
  }

  @Test("Receipt, request, extension and answer stand there with day, officer, folio, old and new date")
  func course() throws {
    var script = try CaseScript.at(.completenessCheck)
    let known = try lines(script)
    #expect(known.first == "inactivity set - 2026-04-05")
    let dueOn = script.today.adding(days: 14)
    try script.act(.requestDocuments([.e07], dueOn: dueOn, language: .german))
    try script.act(.extendRequest(number: 1, dueOn: dueOn.adding(days: 7), reason: "Bitte"))
    try script.act(.closeRequest(number: 1, .met, reason: ""))
    try script.act(.setFollowUp(on: dueOn, purpose: "Akte", person: nil))
    try script.act(.undo)
    let later = dueOn.adding(days: 7).iso
    #expect(
      Array(try lines(script).dropFirst(known.count)) == [
        "documentRequest 1 set - \(dueOn.iso)", "documentRequest 1 moved \(dueOn.iso) \(later)",
        "documentRequest 1 met \(later) -", "followUp 1 set - \(dueOn.iso)",
        "followUp 1 ended \(dueOn.iso) -",
      ]
    )
    let last = try #require(try DeadlineBook.records(in: script.opened.entries).last)
    #expect(last.folio == script.opened.entries.last?.header.folio)
    #expect(last.by == script.opened.entries.last?.header.by)
    #expect(last.day == script.today && last.caseReference == script.reference)
  }

  @Test("A signature in time meets the date for an action for failure to act")
  func signature() throws {
    let lines = try lines(try CaseScript.at(.decided))
    #expect(lines.contains("inactivity met 2026-04-05 -"))
    #expect(lines.contains { $0.hasPrefix("dispatch set - ") })
  }

  @Test("Withdrawal ends every date that ran")
  func withdrawal() throws {
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.requestDocuments([.e07], dueOn: script.today.adding(days: 14), language: .german))
    try script.act(.withdraw(declaredOn: script.today, reason: "erledigt"))
    let lines = try lines(script)
    #expect(lines.contains { $0.hasPrefix("inactivity ended") })
    #expect(lines.contains { $0.hasPrefix("documentRequest 1 ended") })
  }

  @Test("Read line by line, the book gives the dates of the case after every random walk")
  func replay() throws {
    var random = SplitMix(seed: 31)
    for _ in 0..<60 {
      var script = try CaseScript.at(.completenessCheck)
      for _ in 0..<25 {
        let act = try randomAct(.all, in: script, using: &random)
        // What is refused changes nothing.
        _ = try? script.act(act)
        if Int.random(in: 0..<4, using: &random) == 0 { script.wait(days: 3) }
      }
      var days: [String: String] = [:]
      for record in try DeadlineBook.records(in: script.opened.entries)
      where record.caseReference == script.reference {
        let key = "\(record.kind) \(record.number ?? 0)"
        #expect(days[key] == record.old?.iso ?? (record.change == .moved ? "stopped" : nil))
        switch record.change {
        case .set, .moved: days[key] = record.new?.iso
        case .stopped: days[key] = "stopped"
        case .met, .ended: days[key] = nil
        }
      }
      var expected: [String: String] = [:]
      for clock in try script.record.clocks(passport: script.opened.file.person.passport) {
        let countsUp = clock.kind == .cardCollection || clock.kind == .suspension
        let day = clock.lastDay ?? (countsUp ? clock.alarms.first : nil)
        if day != nil || clock.isStopped {
          expected["\(clock.kind) \(clock.number ?? 0)"] = day?.iso ?? "stopped"
        }
      }
      #expect(days == expected)
    }
  }
}
