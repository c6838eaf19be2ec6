import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage show`: one case.
struct Show: Job {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: helpText("Einen Vorgang zeigen.", "Show one case."),
    discussion: helpText(
      """
      Kopf, Fristen, Nachweise, Entscheidungsreife, Entscheidung und Verlauf; mit --as-of so, wie die Akte am Ende
      eines Tages stand.

      Beispiele:
        aktenlage show 54/33-B-004711/26
        aktenlage show 4711/26 --as-of 2026-11-01 --explain
      """,
      """
      Header, deadlines, evidence, readiness, decision and timeline; with --as-of as the file stood at the end of a day.

      Examples:
        aktenlage show 54/33-B-004711/26
        aktenlage show 4711/26 --as-of 2026-11-01 --explain
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Aktenzeichen des Vorgangs.", "Reference of the case.", "ref"))
  var reference: String
  @Option(
    help: help("Stand am Ende dieses Tages.", "As it stood at the end of this day.", "date"),
    transform: CommonOptions.day
  )
  var asOf: CivilDate?

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let reference = try workplace.reference(reference)
    let view = try asked(reference) { () throws(OfficeError) in
      try workplace.office.openCase(reference, asOf: asOf, for: workplace.caller)
    }
    try workplace.look(.caseOpened, reference.text)
    if common.json {
      output.json(view.json(words, explain: common.explain))
    } else {
      CaseText(view: view, words: words.knowing(view.situation.organisation), explain: common.explain).print(
        to: &output
      )
    }
  }
}
