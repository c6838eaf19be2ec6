import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage readiness`: what the decisions of the open stock wait for.
struct ReadinessCommand: Job {
  static let configuration = CommandConfiguration(
    commandName: "readiness",
    abstract: helpText(
      "Zeigen, worauf die Entscheidungen des offenen Bestands warten.",
      "Show what the decisions of the open stock wait for."
    ),
    discussion: helpText(
      """
      Prüft jeden offenen Vorgang vor der Zeichnung, den dringendsten zuerst, und zählt, was entgegensteht.

      Beispiele:
        aktenlage readiness
        aktenlage readiness --limit 500 --json
        aktenlage queue --view ready
      """,
      """
      Judges every open case before its signature, the most urgent first, and counts what blocks.

      Examples:
        aktenlage readiness
        aktenlage readiness --limit 500 --json
        aktenlage queue --view ready
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Höchstens so viele Vorgänge.", "At most so many cases.", "n"))
  var limit: Int?

  /// How many cases stand how.
  private struct Count {
    var judged = 0
    var ready = 0
    var stale = 0
    /// By the code of what blocks, with one of its kind to name it by.
    var byKind: [String: (sample: Blocker.What, cases: Int)] = [:]
  }

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError(helpText("--limit beginnt bei 1.", "--limit starts at 1."))
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common, readOnly: true)
    let interruption = Interruption()
    var count = Count()
    var shown = output
    try asked { () throws(OfficeError) in
      try workplace.office.judgeOpenCases(
        limit: limit ?? .max,
        for: workplace.caller,
        found: { judged in
          count.judged += 1
          count.ready += judged.isReady ? 1 : 0
          count.stale += judged.isRowStale ? 1 : 0
          // A case that lacks five items lacks evidence once.
          let kinds = Dictionary(judged.blockers.map { ($0.what.code, $0.what) }) { first, _ in first }
          for (code, what) in kinds { count.byKind[code, default: (what, 0)].cases += 1 }
        },
        progress: { seen in
          shown.progress(words.number(seen))
          return !interruption.isRequested
        }
      )
    }
    output = shown
    output.clearProgress()
    if common.json { output.json(json(count)) } else { print(count, to: &output) }
    if interruption.isRequested {
      output.notice(words.say("Abgebrochen; der Rest ist nicht geprüft.", "Stopped; the rest is not judged."))
    }
    interruption.end()
  }

  /// The most frequent first, then by name.
  private func kinds(_ count: Count) -> [(code: String, name: String, cases: Int)] {
    count.byKind.map { (code: $0.key, name: words.kind(of: $0.value.sample), cases: $0.value.cases) }
      .sorted { ($1.cases, $0.code) < ($0.cases, $1.code) }
  }

  private func json(_ count: Count) -> JSON {
    .fields([
      "cases": .number(count.judged), "ready": .number(count.ready),
      "blocked": .number(count.judged - count.ready), "stale": .number(count.stale),
      "blockers": .each(kinds(count)) {
        .fields(["code": .text($0.code), "cases": .number($0.cases)])
      },
    ])
  }

  private func print(_ count: Count, to output: inout Output) {
    let ready = words.number(count.ready)
    let judged = words.count(
      count.judged,
      words.say("offener Vorgang", "open case"),
      words.say("offene Vorgänge", "open cases")
    )
    output.line(
      words.say(
        "\(judged) vor der Zeichnung, bei \(ready) fehlt nur noch der Entwurf",
        "\(judged) before signature, \(ready) lack nothing but the draft"
      )
    )
    var table = Table(limit: 40)
    for kind in kinds(count) {
      table.add([
        "  " + kind.name,
        words.count(kind.cases, words.say("Vorgang", "case"), words.say("Vorgänge", "cases")),
      ])
    }
    for line in table.lines { output.line(line) }
    guard count.stale > 0 else { return }
    output.notice(
      words.say(
        "Bei \(words.number(count.stale)) davon sagt die Liste „Reif“ noch etwas anderes: aktenlage rebuild.",
        "For \(words.number(count.stale)) of them the list “Ready” still says otherwise: aktenlage rebuild."
      )
    )
  }
}
