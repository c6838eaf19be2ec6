import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage clocks`: every clock of a case.
struct Clocks: Job {
  static let configuration = CommandConfiguration(
    commandName: "clocks",
    abstract: helpText("Alle Fristen eines Vorgangs zeigen.", "Show every clock of a case."),
    discussion: helpText(
      """
      Was läuft, ab wann, bis wann, wie es steht und wann gewarnt wird; danach, was beendet ist, und die Zeiten der
      Aussetzung. Mit --explain steht unter jeder Frist, wie sie folgt und was an ihr umstritten ist.

      Beispiele:
        aktenlage clocks 54/33-B-004711/26
        aktenlage clocks 4711/26 --explain
      """,
      """
      What runs, since when, until when, how it stands and when it warns; then what ended, and the times of suspension.
      With --explain each clock shows how it follows and what is disputed about it.

      Examples:
        aktenlage clocks 54/33-B-004711/26
        aktenlage clocks 4711/26 --explain
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Aktenzeichen des Vorgangs.", "Reference of the case.", "ref"))
  var reference: String

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let reference = try workplace.reference(reference)
    let view = try asked(reference) { () throws(OfficeError) in
      try workplace.office.openCase(reference, for: workplace.caller)
    }
    try workplace.look(.caseOpened, reference.text)
    let words = words.knowing(view.situation.organisation)
    let clocks = view.record.allClocks(
      passport: view.file.person.passport,
      catalogue: view.situation.catalogue
    )
    if common.json {
      output.json(json(clocks, view, words))
    } else {
      print(clocks, view, words, &output)
    }
  }

  private func print(_ clocks: [CaseClock], _ view: CaseView, _ words: Words, _ output: inout Output) {
    let (record, today) = (view.record, view.situation.today)
    if clocks.isEmpty { output.line(words.noClocks) }
    if common.explain {
      for (index, clock) in clocks.enumerated() {
        if index > 0 { output.line() }
        for line in words.chain(of: clock, in: record, today: today) { output.line(line) }
      }
      return
    }
    var table = Table(limit: 60)
    for clock in clocks {
      let state = clock.state(on: today)
      let next = clock.nextAlarm(on: today).map { "\(words.say("Warnung", "alarm")) \(words.date($0))" } ?? ""
      table.add([
        words.sign(of: state), words.title(of: clock, in: record), words.name(of: state),
        words.say("ab", "from") + " " + words.date(clock.startedOn),
        clock.lastDay.map { words.say("bis", "to") + " " + words.date($0) } ?? "–", next,
      ])
    }
    for line in table.lines { output.line(line) }
    let rests = words.suspensions(of: record, today: today)
    guard !rests.isEmpty else { return }
    output.line()
    output.line(words.say("Zeiten der Aussetzung", "Times of suspension"))
    for rest in rests { output.line("  " + rest) }
  }

  private func json(_ clocks: [CaseClock], _ view: CaseView, _ words: Words) -> JSON {
    let (record, today) = (view.record, view.situation.today)
    return .fields([
      "reference": .text(record.reference.text),
      "on": .text(today.iso),
      "clocks": .each(clocks) { $0.json(in: record, words, today: today, explain: common.explain) },
      "suspensions": .each(record.rests.rests) { rest in
        .fields([
          "ground": .text(rest.ground.rawValue), "from": .text(rest.from.iso),
          "resumedOn": .optional(rest.resumedOn?.iso),
        ])
      },
    ])
  }
}
