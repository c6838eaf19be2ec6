import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Testing
import Workstation

@Suite("Marks of the queue, and acts in all marked cases")
struct BatchScreenTests {
  private static func station(_ login: String = "krueger") throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    try desk.fill()
    return try ScriptedWorkstation(desk, login)
  }

  private static func marked(_ station: ScriptedWorkstation) -> Set<CaseReference> {
    (station.workstation.screens.first as? QueueScreen)?.list.marked ?? []
  }

  private static func batch(_ station: ScriptedWorkstation) throws -> Batch {
    try #require((station.workstation.screens.last as? BatchScreen)?.batch)
  }

  @Test("Marks stay over order, filter, refresh, other lists and cases, and the list says how many there are")
  func stay() throws {
    var station = try Self.station()
    try station.press("6 Leertaste Ab Leertaste")
    let marked = Self.marked(station)
    #expect(marked.count == 2 && station.shows("2 markiert"), Comment(rawValue: station.text))
    for keys in ["o Ab Ab Enter", "F5", "f z z z Esc", "2 6", "Enter F3", "Ende Pos1"] {
      try station.press(keys)
      #expect(Self.marked(station) == marked && station.shows("2 markiert"), "\(keys)")
    }
    try station.press("2")
    #expect(!station.shows("markiert"), "each list has its own marks")
    try station.press("6 -")
    #expect(Self.marked(station).isEmpty && !station.shows("2 markiert"))
    try station.press("Leertaste Esc")
    #expect(Self.marked(station).isEmpty)
  }

  @Test("v marks from the last mark to the cursor; * marks all that the filter finds, by identity")
  func rangesAndAll() throws {
    var station = try Self.station()
    try station.press("6 Leertaste Ab Ab v")
    #expect(Self.marked(station).count == 4)
    try station.press("- f")
    station.type("name:a nicht reif")
    try station.press("Enter *")
    let some = Self.marked(station)
    #expect(some.count > 1 && some.count < 11)
    try station.press("Rück")
    #expect(Self.marked(station) == some, "without the filter the same cases are marked")
    try station.press("*")
    #expect(Self.marked(station).count == 11)
  }

  @Test("A range that is longer than what was read is marked whole")
  func longRange() throws {
    let station = try Self.station()
    let context = station.workstation.context
    let page = try station.desk.office.queue(QueueQuery(filter: .all), for: Caller(station.login))
    let sample = try #require(page.rows.first)
    let rows = (1...600).map { number in
      var row = sample
      row.reference = CaseReference("54/33-B-\(Self.padded(number))/26")
      return row
    }
    var screen = QueueScreen(context, view: .all)
    func answer(_ rows: [CaseRow], _ reaction: Reaction) -> (Answer, Ticket)? {
      for case .ask(.queue(_), let ticket, _) in reaction.effects {
        return (.queue(.success(QueuePage(rows: rows, total: 600))), ticket)
      }
      return nil
    }
    let first = try #require(answer(Array(rows.prefix(200)), screen.appear(context)))
    _ = screen.receive(first.0, first.1, context)
    _ = screen.run(.mark, context)
    let end = try #require(answer(Array(rows.suffix(200)), screen.type(.end, [], context)))
    _ = screen.receive(end.0, end.1, context)
    let asked = screen.run(.markRange, context)
    guard case .ask(.references, let ticket, _)? = asked.effects.first else {
      Issue.record("nothing was asked")
      return
    }
    _ = screen.receive(.references(.success(rows.map(\.reference))), ticket, context)
    #expect(screen.list.marked.count == 600)
  }

  @Test("Without a mark the actions say why there are none")
  func nothing() throws {
    var station = try Self.station()
    try station.press("6 x")
    #expect(station.shows("Es ist nichts markiert."), Comment(rawValue: station.text))
    try station.press("u")
    #expect(station.shows("Es gibt keinen Stapel"))
  }

  @Test(
    "A preview says who can and why others cannot, in the words of the single act; then it runs case by case"
  )
  func taking() throws {
    var station = try Self.station("schaefer")
    try station.press("6 * x Enter")
    let preview = try Self.batch(station)
    #expect(preview.act == .take && preview.lines.count == 11)
    let able = preview.lines.compactMap { line -> CaseReference? in
      if case .able = line.state { line.reference } else { nil }
    }
    #expect(able.count == 2, Comment(rawValue: station.text))
    #expect(station.shows("2 von 11 können, 9 nicht. A führt aus"), Comment(rawValue: station.text))
    for line in preview.lines {
      let view = try station.desk.office.openCase(line.reference, for: Caller(station.login))
      let refusal = view.refusal(of: .take)
      #expect((line.state == .able(revision: view.record.revision)) == (refusal == nil))
      if let refusal { #expect(line.state == .refused(.refused(refusal))) }
    }
    #expect(
      !station.effects.contains { if case .perform = $0 { true } else { false } },
      "nothing was done yet"
    )
    try station.press("A")
    let done = try Self.batch(station)
    #expect(Set(done.settled) == Set(able))
    #expect(station.shows("2 erledigt, 9 nicht."), Comment(rawValue: station.text))
    for reference in able {
      let record = try station.desk.office.openCase(reference, for: Caller(station.login)).record
      #expect(record.assignee == station.login)
    }
    try station.press("Esc")
    #expect(
      Self.marked(station) == Set(preview.lines.map(\.reference)).subtracting(able),
      "failures stay marked"
    )
  }

  @Test("u takes the batch back through the file, also from the list, but not where something happened since")
  func takingBack() throws {
    var station = try Self.station("schaefer")
    try station.press("6 * x Enter A Esc")
    let references = try #require(station.workstation.screens.first as? QueueScreen).list.marked
    #expect(references.count == 9)
    let caller = Caller(station.login)
    func assignees() throws -> [CaseReference: Bool] {
      var found: [CaseReference: Bool] = [:]
      for number in 1...11 where !references.contains(CaseReference("54/33-B-\(Self.padded(number))/26")) {
        let reference = CaseReference("54/33-B-\(Self.padded(number))/26")
        found[reference] = try station.desk.office.openCase(reference, for: caller).record.assignee != nil
      }
      return found
    }
    let before = try assignees()
    #expect(before.count == 2 && before.values.allSatisfy { $0 })
    let touched = try #require(before.keys.sorted { $0.text < $1.text }.first)
    try station.desk.act(.note(.general, text: "Anruf"), in: touched, by: "nowak")
    try station.press("u")
    #expect(station.shows("1 von 2 kann, 1 nicht."), Comment(rawValue: station.text))
    try station.press("A")
    #expect(station.shows("1 erledigt, 1 nicht."), Comment(rawValue: station.text))
    #expect(try assignees()[touched] == true)
    #expect(try assignees().values.count { !$0 } == 1)
    try station.press("Esc u")
    #expect(station.shows("Es gibt keinen Stapel"))
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: 6 - String(number).count) + String(number)
  }

  @Test("A form is filled once, kept as it is typed, and goes before the preview; going back keeps it")
  func form() throws {
    var station = try Self.station()
    try station.press("6 Leertaste Leertaste x Ab Ab Ab Ab Enter")
    #expect(station.shows("Eine Angabe für alle."), Comment(rawValue: station.text))
    station.type("Rundschreiben beachtet.")
    #expect(station.journal.values.contains { $0.values.values.contains("Rundschreiben beachtet.") })
    try station.press("F8")
    #expect(station.shows("Alle 2 können."), Comment(rawValue: station.text))
    try station.press("Esc")
    #expect(station.shows("Rundschreiben beachtet."))
    try station.press("F8 A")
    #expect(station.shows("2 erledigt."), Comment(rawValue: station.text))
    #expect(station.journal.isEmpty, "what was done needs not be kept")
    for line in try Self.batch(station).lines {
      let view = try station.desk.office.openCase(line.reference, for: Caller(station.login))
      #expect(view.record.notes.last?.text == "Rundschreiben beachtet.")
    }
  }

  @Test(
    "Stopping lets the case at hand end and leaves the others out, which stay marked",
    arguments: ["Strg+c", "Esc"]
  )
  func stopping(_ key: String) throws {
    var station = try Self.station()
    try station.press("6 * x Ab Ab Ab Ab Enter")
    station.type("x")
    try station.press("F8")
    station.answers = false
    try station.press("A")
    #expect(station.shows("Wird ausgeführt: 0 von 11"), Comment(rawValue: station.text))
    try station.press("?")
    #expect(station.workstation.isCovered, "keys are not held up by the run")
    try station.press("Esc \(key)")
    station.answers = true
    station.answerWaiting()
    #expect(station.shows("1 erledigt, 10 nicht begonnen."), Comment(rawValue: station.text))
    try station.press("F3")
    #expect(Self.marked(station).count == 10)
  }

  @Test("A case that changes between preview and run is not touched")
  func stale() throws {
    var station = try Self.station()
    try station.press("6 Leertaste x Ab Ab Ab Ab Enter")
    station.type("x")
    try station.press("F8")
    let reference = try #require(try Self.batch(station).lines.first?.reference)
    try station.desk.act(.note(.general, text: "dazwischen"), in: reference, by: "nowak")
    try station.press("A")
    #expect(station.shows("0 erledigt, 1 nicht."), Comment(rawValue: station.text))
    let view = try station.desk.office.openCase(reference, for: Caller(station.login))
    #expect(view.record.notes.last?.text == "dazwischen")
  }
}
