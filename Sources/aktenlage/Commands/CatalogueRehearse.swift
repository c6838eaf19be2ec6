import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage catalogue rehearse`: what a changed catalogue would change for the open stock.
struct RehearsePack: Job {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: helpText(
      "Einen Katalog am offenen Bestand erproben.",
      "Rehearse a catalogue on the open stock."
    ),
    discussion: helpText(
      """
      Jeder offene Vorgang, dessen Antrag in die Geltung der Ausgabe fällt, wird nach ihr beurteilt und mit heute
      verglichen: Zuständigkeit, Zeichnung, Gebühr, Fristen, Hindernisse. Es wird nichts geändert.
      """,
      """
      Every open case whose application falls into the edition's days is judged by it and compared with today: owner,
      sign-off, fee, deadlines, blockers. Nothing is changed.
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Dateien oder ein Ordner.", "Files or a folder.", "path"))
  var paths: [String]

  func perform(_ output: inout Output) throws(Failure) {
    let given = try GivenPack(paths, words, json: common.json, &output)
    let workplace = try Workplace.open(common, readOnly: true)
    let interruption = Interruption()
    var shown = output
    let report = try asked { () throws(OfficeError) in
      try workplace.office.rehearse(
        given.catalogue,
        for: workplace.caller,
        found: { print($0, to: &shown) },
        progress: { report in
          shown.progress(
            words.count(report.cases, words.say("Vorgang", "case"), words.say("Vorgänge", "cases"))
          )
          return !interruption.isRequested
        }
      )
    }
    output = shown
    output.clearProgress()
    if common.json {
      output.json(
        .fields([
          "cases": .number(report.cases), "judged": .number(report.judged),
          "changed": .number(report.changed),
        ])
      )
    } else {
      output.line(
        words.say(
          "\(report.cases) offene Vorgänge, \(report.judged) nach dieser Ausgabe zu beurteilen, \(report.changed) geändert",
          "\(report.cases) open cases, \(report.judged) to be judged by this edition, \(report.changed) changed"
        )
      )
    }
    if interruption.isRequested {
      output.notice(
        words.say("Abgebrochen; der Rest ist nicht erprobt.", "Stopped; the rest is not rehearsed.")
      )
    }
    interruption.end()
  }

  private func print(_ found: RehearsedCase, to output: inout Output) {
    output.clearProgress()
    if common.json {
      output.json(
        .fields([
          "reference": .text(found.reference.text), "assignee": .optional(found.assignee?.text),
          "changes": .list(found.changes.map { .text(words.sentence(for: $0)) }),
        ])
      )
      return
    }
    output.line(
      "\(found.reference.text)  \(found.assignee?.text ?? words.say("ohne Bearbeitung", "no officer"))"
    )
    for change in found.changes { output.paragraph("  " + words.sentence(for: change)) }
  }
}
