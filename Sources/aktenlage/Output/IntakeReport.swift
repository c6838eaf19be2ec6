import Casework
import Exchange
import Office
import TerminalCanvas
import Workstation

/// What became of one file of an intake.
enum IntakeReport {
  static func print(_ outcome: IntakeOutcome, path: String, _ words: Words, to output: inout Output) {
    let report = words.report(of: outcome, fileName: SafeText.singleLine(path))
    guard case .taken(let taken) = outcome else {
      output.line(report)
      return
    }
    // Only the first line is free of text from outside; the findings may hold line breaks.
    output.line(report.prefix { $0 != "\n" } + reason(of: taken, words))
    for finding in taken.findings { output.line("  " + words.sentence(for: finding, in: taken.reference)) }
  }

  static func json(_ outcome: IntakeOutcome, path: String, _ words: Words) -> JSON {
    switch outcome {
    case .taken(let taken):
      .fields([
        "path": .text(path),
        "result": .text("taken"),
        "reference": .text(taken.reference.text),
        "file": .text(taken.file.text),
        "joinedFile": .bool(taken.joinedFile),
        "sachgebiet": .text(taken.sachgebiet.rawValue),
        "ground": .text(taken.ground.rawValue),
        "source": .text(taken.routingReason),
        "matter": .optional(taken.matter?.rawValue),
        "documents": .number(taken.documentCount),
        "warnings": .each(taken.findings) { finding in
          finding.json.adding(["text": .text(words.sentence(for: finding, in: taken.reference))])
        },
      ])
    case .repeated(let reference):
      .fields(["path": .text(path), "result": .text("repeated"), "reference": .text(reference.text)])
    case .contradicts(let reference):
      .fields([
        "path": .text(path),
        "result": .text("refused"),
        "reference": .text(reference.text),
        "faults": .list([
          .fields([
            "path": .text("$.submission.id"), "line": .null, "column": .null,
            "rule": .text(words.contradiction(of: reference)),
          ])
        ]),
      ])
    }
  }

  static func json(_ failure: ReadFailure, path: String, _ words: Words) -> JSON {
    .fields([
      "path": .text(path),
      "result": .text("refused"),
      "reference": .null,
      "faults": .each(failure.faults) { fault in
        .fields([
          "path": .text(fault.path),
          "line": .optional(fault.position?.line),
          "column": .optional(fault.position?.column),
          "rule": .text(words.sentence(for: fault.rule)),
        ])
      },
    ])
  }

  private static func reason(of taken: TakenIn, _ words: Words) -> String {
    taken.routingReason.isEmpty ? "" : " [\(taken.routingReason)]"
  }
}

extension Words {
  /// Why a submission that is known with other content is refused.
  func contradiction(of reference: CaseReference) -> String {
    say(
      "Die Einsendung ist bereits als \(reference.text) aufgenommen, aber mit anderem Inhalt.",
      "The submission is already taken in as \(reference.text), but with other content."
    )
  }
}
