import Casework
import Workstation

/// A computed fee as people and programs read it.
struct FeeText {
  let matter: Matter
  let assessment: FeeAssessment
  let day: CivilDate
  let words: Words

  func print(to output: inout Output, explained: Bool) {
    output.line("\(words.text(matter.name)): \(words.euros(assessment.due))")
    guard explained else {
      let sources = assessment.steps.map { words.citation(of: $0.source) }
      output.line("  " + words.list(sources.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }))
      return
    }
    var table = Table(limit: 64)
    for step in assessment.steps {
      let change = words.euros(step.before) + " → " + words.euros(step.after)
      table.add(["  " + words.sentence(for: step.rule), change, words.citation(of: step.source)])
    }
    for line in table.lines { output.line(line) }
  }

  /// The fee with its steps; amounts in cents.
  var json: JSON {
    .fields([
      "matter": .text(matter.key.rawValue), "on": .text(day.iso),
      "code": .optional(assessment.code?.rawValue), "cents": .number(assessment.due),
      "verified": .bool(assessment.isVerified),
      "steps": .each(assessment.steps) { $0.json(words) },
    ])
  }
}

extension FeeStep {
  /// One rule with the sums before and after it, in cents.
  func json(_ words: Words) -> JSON {
    .fields([
      "text": .text(words.sentence(for: rule)), "source": .text(source.citation),
      "verified": .bool(source.isVerified), "before": .number(before), "after": .number(after),
    ])
  }
}
