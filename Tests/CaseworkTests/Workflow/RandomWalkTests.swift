import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Random walks")
struct RandomWalkTests {
  /// Without the two acts that end most walks at once.
  private static let logins = [
    "owner", "owner", "owner", "owner", "colleague", "second", "head", "chief", "triage", "desk", "legal",
    "family", "gone",
  ]

  @Test(
    "50,000 acts: accepted ones append and fold, refused ones leave nothing",
    arguments: [1, 2, 3, 4, 5] as [UInt64]
  )
  func walk(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var accepted = 0
    var stages: Set<CaseStage> = []
    for index in 0..<50 {
      let matter = ["claim", "may", "grave", "elsewhere", "variants"][index % 5]
      var script = try CaseScript(.sample(matter: matter, hasTitle: index % 2 == 0))
      if index % 3 == 0 { try script.submit() }
      for _ in 0..<200 {
        if Int.random(in: 0..<8, using: &random) == 0 { script.wait(days: 20) }
        let act = try randomAct(.all, in: script, using: &random)
        // Endings and exclusions are drawn less often, else every walk ends there.
        if [.declareConflict, .withdraw, .discontinue, .handOver].contains(act.kind), random.next() % 8 != 0 {
          continue
        }
        let login = Self.logins[Int.random(in: Self.logins.indices, using: &random)]
        let before = script
        do throws(OfficeError) {
          _ = try perform(act, by: login, in: &script)
        } catch {
          #expect(script.opened.entries == before.opened.entries)
          #expect(script.opened.file == before.opened.file)
          guard case .refused = error else {
            Issue.record("\(act) by \(login): \(error)")
            continue
          }
          continue
        }
        accepted += 1
        stages.insert(try script.record.stage)
        #expect(script.opened.entries.count > before.opened.entries.count)
        #expect(try script.record.revision > before.record.revision)
      }
      #expect(script.opened.file == (try PersonFile(folding: script.opened.entries)))
    }
    #expect(accepted > 1_000)
    #expect(stages.count >= 10, "\(stages)")
  }

  private func perform(
    _ act: Act,
    by login: String,
    in script: inout CaseScript
  ) throws(OfficeError) -> [Int] {
    do {
      return try script.act(act, by: login)
    } catch let error as OfficeError {
      throw error
    } catch {
      throw .unknownOfficer(login)
    }
  }

  @Test("The file as of any day is the file of the entries up to that day", arguments: [11, 12] as [UInt64])
  func prefix(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<20 {
      var script = try CaseScript()
      for _ in 0..<120 {
        if random.next() % 4 == 0 { script.wait(days: 1) }
        let login = Self.logins[Int.random(in: Self.logins.indices, using: &random)]
        _ = try? script.act(try randomAct(.all, in: script, using: &random), by: login)
      }
      let entries = script.opened.entries
      for (index, entry) in entries.enumerated() {
        let day = entry.header.at.civilDate
        guard index + 1 == entries.count || entries[index + 1].header.at.civilDate > day else { continue }
        let whole = try PersonFile(folding: entries, asOf: day)
        #expect(whole == (try PersonFile(folding: Array(entries[...index]))))
      }
    }
  }

  @Test(
    "Undoing goes back act by act to each state before, and stops at what is not one's own",
    arguments: [21, 22, 23] as [UInt64]
  )
  func undo(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var undone = 0
    for _ in 0..<60 {
      var script = try CaseScript()
      var states: [(record: Case, person: Person, by: String, kinds: [EntryKind])] = []
      if random.next() % 2 == 0 { try script.examine() }
      for _ in 0..<60 {
        let login = random.next() % 12 == 0 ? "head" : "owner"
        let act = try randomAct(.reversible, in: script, using: &random)
        let (record, person) = (try script.record, script.opened.file.person)
        guard let folios = try? script.act(act, by: login) else { continue }
        let kinds = folios.map { script.opened.entries[$0 - 1].header.kind }
        states.append((record, person, login, kinds))
      }
      while let last = states.popLast() {
        let refusal = try script.refusal(.undo, by: last.by)
        guard last.kinds.allSatisfy(\.isReversible) else {
          #expect(refusal != nil)
          break
        }
        guard ActKind.undo.stages.contains(try script.record.stage),
          try script.record.excluded[Fixture.officer(last.by)] == nil
        else {
          #expect(refusal != nil)
          break
        }
        let other = last.by == "owner" ? "head" : "owner"
        #expect(try script.refusal(.undo, by: other) != nil)
        try script.act(.undo, by: last.by)
        undone += 1
        #expect(try script.record.isSame(as: last.record))
        #expect(script.opened.file.person == last.person)
      }
    }
    #expect(undone > 100)
  }
}

extension Case {
  /// Whether both say the same of the case, whatever the number of entries behind them.
  func isSame(as other: Case) -> Bool {
    func facts(_ record: Case) -> String {
      let parts = Mirror(reflecting: record).children.compactMap { child -> String? in
        guard let label = child.label, label != "revision", label != "lastFolio" else { return nil }
        guard label != "evidence", label != "excluded" else { return nil }
        return "\(label)=\(child.value)"
      }
      return parts.joined(separator: "\n")
    }
    return facts(self) == facts(other) && evidence == other.evidence && excluded == other.excluded
  }
}
