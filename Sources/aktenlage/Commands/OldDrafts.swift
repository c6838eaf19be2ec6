import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage catalogue drafts`: the open drafts that carry text which is no longer that of a day.
struct OldDrafts: Job {
  static let configuration = CommandConfiguration(
    commandName: "drafts",
    abstract: helpText(
      "Offene Entwürfe zeigen, deren Textbausteine an einem Tag nicht mehr gelten.",
      "Show open drafts whose text blocks no longer hold on a day."
    ),
    discussion: helpText(
      """
      Ein Baustein wird am Wortlaut erkannt und daran, dass er eingesetzt wurde. Gezeichnete Bescheide zählen nicht.

      Beispiele:
        aktenlage catalogue drafts
        aktenlage catalogue drafts --on 01.01.2027 --json | jq -r .reference
      """,
      """
      A block is known by its words, and by having been put in. Signed decisions do not count.

      Examples:
        aktenlage catalogue drafts
        aktenlage catalogue drafts --on 2027-01-01 --json | jq -r .reference
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(
    help: help("Der Tag, dessen Wortlaut gelten soll; sonst heute.", "The day; else today.", "date"),
    transform: CommonOptions.day
  )
  var on: CivilDate?

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let day = on ?? workplace.office.today
    let drafts = try open(in: workplace)
    let blocks = workplace.office.catalogue.textBlocks
    let found = blocks.outdated(in: drafts, on: day)
    try workplace.look(.list, "catalogue drafts \(day.iso): \(found.count)/\(drafts.count)")
    if common.json {
      for (reference, old) in found { output.json(json(reference, old)) }
      return
    }
    var table = Table(limit: 56)
    for (reference, old) in found {
      for block in old {
        let current = block.current.map { "\(words.say("gilt", "holds")): \($0)" }
        table.add([
          reference.text, words.name(of: block.use.key), block.use.key.rawValue,
          "\(words.say("Fassung", "version")) \(block.use.version)",
          current ?? words.say("gilt nicht mehr", "no longer holds"),
        ])
      }
    }
    for line in table.lines { output.line(line) }
    output.line(
      words.say(
        "\(words.number(found.count)) von \(words.number(drafts.count)) offenen Entwürfen mit altem Text",
        "\(words.number(found.count)) of \(words.number(drafts.count)) open drafts with old text"
      )
    )
  }

  private func json(_ reference: CaseReference, _ old: [OutdatedBlock]) -> JSON {
    .fields([
      "reference": .text(reference.text),
      "blocks": .each(old) { block in
        .fields([
          "key": .text(block.use.key.rawValue), "version": .number(block.use.version),
          "current": block.current.map { .number($0) } ?? .null,
        ])
      },
    ])
  }

  /// The drafts that nobody has signed, in the order of the queue.
  private func open(
    in workplace: Workplace
  ) throws(Failure) -> [(reference: CaseReference, draft: DecisionDraft)] {
    var drafts: [(reference: CaseReference, draft: DecisionDraft)] = []
    var position = QueuePosition.first
    while true {
      let query = QueueQuery(filter: .open(nil), page: position, limit: 1000)
      let page = try asked { () throws(OfficeError) in
        try workplace.office.queue(query, for: workplace.caller)
      }
      for row in page.rows where row.stage.isBeforeSignature {
        let view = try asked(row.reference) { () throws(OfficeError) in
          try workplace.office.openCase(row.reference, for: workplace.caller)
        }
        if let draft = view.record.currentDraft { drafts.append((row.reference, draft.draft)) }
      }
      guard let last = page.rows.last, page.rows.count == query.limit else { return drafts }
      position = .after(QueueKey(last))
    }
  }
}
